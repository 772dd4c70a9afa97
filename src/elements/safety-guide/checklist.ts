import {html, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import {str} from '@lit/localize';
import {topicsFor, type GuideAudience, type TopicId} from '../../content/safety-guide.js';
import {quizSeveral} from '../../content/first-words.js';
import {inOrder} from '../../content/right-to-left.js';
import {heading} from '../../foundation/heading.js';
import type {Speech} from '../../foundation/speech.js';
import {icons} from './icons.js';
import {listTitle} from './sheet.js';

interface ChecklistOptions {
  readonly audience: GuideAudience;
  /** Shows a topic as a part that opens. */
  readonly fold: (id: TopicId, summary: unknown, content: unknown) => TemplateResult;
  readonly level: number;
  /** What must be read before anything is printed or saved. */
  readonly warning: string;
  readonly isTicked: (item: string) => boolean;
  readonly tick: (item: string, on: boolean) => void;
  /** The number that may stand on the paper, and whether the visitor asked for it. */
  readonly number: {readonly shown: string; readonly on: boolean; readonly choose: (on: boolean) => void};
  readonly print: () => void;
  readonly save: () => void;
  /** What the visitor is told after saving. */
  readonly status: string;
}

/** Returns the list that a visitor ticks, prints or saves. */
export function checklist(speech: Speech, options: ChecklistOptions): TemplateResult {
  const {msg} = speech;
  const {audience, level, warning} = options;
  const minor = audience === 'minor';
  return html`<div part="checklist" class="stack">
    ${heading(level, listTitle(msg))}
    <p>
      ${
        minor
          ? msg(
              'Vink aan wat voor jou klopt. We onthouden niets: ga je weg van deze pagina, dan zijn de vinkjes weg.',
              {id: 'safety-guide.minor-tick'},
            )
          : msg('Vink aan wat voor u klopt. We onthouden niets: gaat u weg van deze pagina, dan zijn de vinkjes weg.', {
              id: 'safety-guide.tick',
            })
      }
    </p>
    <div>
      ${topicsFor(audience).map(({id, title, items}) =>
        options.fold(
          id,
          html`${icons[id]}${heading(Math.min(6, level + 1), html`<span id=${id}>${title(msg)}</span>`)}`,
          html`<div part="topic" role="group" aria-labelledby=${id}>
            ${items.map((item) => checklistItem(`${id}-${item.id}`, item.text(msg), options))}
          </div>`,
        ),
      )}
    </div>
    <p>
      ${[
        minor
          ? msg('Klopt iets niet voor jou? Vraag raad aan Child Focus.', {id: 'safety-guide.minor-unsure'})
          : msg('Klopt iets niet voor u? Vraag raad aan het meldpunt.', {id: 'safety-guide.unsure'}),
        quizSeveral(msg),
      ].join(' ')}
    </p>
    <div class="keep stack tight scripted">
      <p class="small">
        ${[warning, msg('Op papier en op de afbeelding staan nooit vinkjes.', {id: 'safety-guide.blank'})].join(' ')}
      </p>
      ${numberChoice(speech, options)}
      <div class="row">
        <button part="action" @click=${options.print}>${msg('Lijst afdrukken', {id: 'safety-guide.print'})}</button>
        <button part="action" @click=${options.save}>
          ${msg('Lijst bewaren als afbeelding', {id: 'safety-guide.save'})}
        </button>
      </div>
      <p role="status" class="small">${keyed(options.status, options.status)}</p>
    </div>
  </div>`;
}

/** Returns the choice to print the number, which is off: a list without it tells nothing. */
function numberChoice({msg}: Speech, {number: {shown, on, choose}}: ChecklistOptions) {
  return html`<label class="check small">
    <input
      type="checkbox"
      class="with-number"
      autocomplete="off"
      .checked=${on}
      @change=${({currentTarget}: Event) => choose((currentTarget as HTMLInputElement).checked)}
    />
    <span>
      ${inOrder(
        msg(str`Zet het nummer ${shown} erop. Wie de lijst vindt, kan dan zien dat iemand hulp zoekt.`, {
          id: 'safety-guide.with-number',
        }),
      )}
    </span>
  </label>`;
}

// `autocomplete` is off: some browsers tick the boxes again after a reload.
function checklistItem(id: string, text: string, {isTicked, tick}: ChecklistOptions) {
  return html`<label part="item" class="check">
    <input
      type="checkbox"
      autocomplete="off"
      .checked=${isTicked(id)}
      @change=${({currentTarget}: Event) => tick(id, (currentTarget as HTMLInputElement).checked)}
    />
    ${text}
  </label>`;
}
