// The entry of the one script: every tag, registered; links that stand for tags, upgraded; frames of ours, served.
import '../define/all.js';
import {serveFrames} from './frames.js';
import {upgradeLinks} from './links.js';

upgradeLinks();
serveFrames();
