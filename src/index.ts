// Every class and event, and no side effect: `define/<tag>.js` registers a tag.
export {Banner, DismissEvent} from './elements/banner.js';
export {Exit, ExitEvent} from './elements/exit.js';
export {HelplineCard} from './elements/helpline-card.js';
export {CloseEvent, OpenEvent, ReportButton} from './elements/report-button.js';
export {QuizCompleteEvent, QuizProgressEvent, QuizStartEvent, SignalQuiz} from './elements/signal-quiz.js';
export {ContactEvent} from './foundation/contact-event.js';
export {BlueHeartErrorEvent} from './foundation/error-event.js';
export {LanguageEvent} from './foundation/language-menu.js';
