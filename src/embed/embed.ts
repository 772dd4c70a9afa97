// The entry of the one script: every tag, registered; links that stand for tags, upgraded; frames of ours, served.
import '../define/banner.js';
import '../define/signal-quiz.js';
import '../define/report-button.js';
import '../define/helpline-card.js';
import '../define/exit.js';
import '../define/share.js';
import '../define/materials.js';
import '../define/facts.js';
import '../define/explainer.js';
import '../define/safety-guide.js';
import {serveFrames} from './frames.js';
import {upgradeLinks} from './links.js';

upgradeLinks();
serveFrames();
