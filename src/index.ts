// Exports every class and event, without side effects: `define/<tag>.js` registers a tag.
export {Banner, DismissEvent} from './elements/banner/banner.js';
export {Exit, ExitEvent} from './elements/exit/exit.js';
export {Explainer} from './elements/explainer/explainer.js';
export {Facts} from './elements/facts/facts.js';
export {HelplineCard} from './elements/helpline-card/helpline-card.js';
export {PrintEvent} from './elements/materials/event.js';
export {Materials} from './elements/materials/materials.js';
export {CloseEvent, OpenEvent} from './elements/report-button/event.js';
export {ReportButton} from './elements/report-button/report-button.js';
export {SafetyGuide} from './elements/safety-guide/safety-guide.js';
export {ShareEvent} from './elements/share/event.js';
export {Share} from './elements/share/share.js';
export {QuizCompleteEvent, QuizProgressEvent, QuizStartEvent} from './elements/signal-quiz/event.js';
export {SignalQuiz} from './elements/signal-quiz/signal-quiz.js';
export {ContactEvent} from './foundation/contacts/contact-event.js';
export {BlueHeartErrorEvent} from './foundation/events.js';
export {LanguageEvent} from './foundation/language-menu.js';
