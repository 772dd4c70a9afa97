import {html, nothing, type TemplateResult} from 'lit';
import type {RouteId} from '../../content/routes.js';
import {heading} from '../../foundation/heading.js';
import type {Speech} from '../../foundation/speech.js';
import {images, noFault} from '../../foundation/words-that-protect.js';
import type {Answer, Answers} from './answers.js';
import {arrow, choiceList, choiceName, choices, onlineChoices} from './choices.js';
import type {DialogOptions} from './dialog.js';
import {ways} from './ways.js';

export {silentRoutes} from '../../content/routes.js';
export {styles} from './steps.styles.js';

/** Returns the step that the answers lead to: a choice, or whom to reach, best first. */
export function step(speech: Speech, answers: Answers, answer: Answer, options: DialogOptions): TemplateResult {
  const {route} = answers;
  return html`${route ? back(speech, route, answer) : nothing}
    <div id="title" class=${route === 'me' ? 'large' : nothing}>${heading(options.level, title(speech, route))}</div>
    <div part="body" class="stack">
      ${
        route === undefined
          ? choiceList(speech, choices, answer)
          : route === 'online'
            ? html`${images(speech)} ${choiceList(speech, onlineChoices, answer)}`
            : ways(speech, route, answers, answer, options.onContact)
      }
    </div>`;
}

function back({msg}: Speech, route: RouteId, answer: Answer) {
  const before = route.startsWith('online-') ? 'online' : undefined;
  return html`<button part="action link" class="back" @click=${() => answer({route: before})}>
    ${arrow}${msg('Terug', {id: 'report.back'})}
  </button>`;
}

function title(speech: Speech, route?: RouteId) {
  if (route === 'me') return noFault(speech.msg);
  return route ? choiceName(speech, route) : speech.msg('Waarover gaat het?', {id: 'report.question'});
}
