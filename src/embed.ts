// The entry of the one script: every tag, registered.
import './define/banner.js';
import './define/signal-quiz.js';
import './define/report-button.js';
import './define/helpline-card.js';
import './define/exit.js';
