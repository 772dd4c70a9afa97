import {Banner} from './elements/banner.js';
import {Exit} from './elements/exit.js';
import {HelplineCard} from './elements/helpline-card.js';
import {ReportButton} from './elements/report-button.js';
import {SignalQuiz} from './elements/signal-quiz.js';

/** Every tag of the one script. A tag that the page has already is left as it is. */
const tags: Readonly<Record<string, CustomElementConstructor>> = {
  'blue-heart-banner': Banner,
  'blue-heart-signal-quiz': SignalQuiz,
  'blue-heart-report-button': ReportButton,
  'blue-heart-helpline-card': HelplineCard,
  'blue-heart-exit': Exit,
};

for (const [tag, element] of Object.entries(tags)) {
  if (!customElements.get(tag)) customElements.define(tag, element);
}
