import {html, nothing, svg, type SVGTemplateResult, type TemplateResult} from 'lit';
import {contacts} from '../../content/contacts.js';
import {
  choiceIds,
  choices,
  momentBack,
  momentElse,
  momentHow,
  reportWhy,
  unsureWhy,
  type ChoiceId,
} from '../../content/quiz-words.js';
import {phoneLink} from '../../foundation/contacts/contact-links.js';
import {emergency} from '../../foundation/contacts/emergency.js';
import {heading} from '../../foundation/heading.js';
import {icon, phoneIcon} from '../../foundation/icon.js';
import type {Speech} from '../../foundation/speech.js';
import {witnessRules} from '../../foundation/words-that-protect.js';
import {picture} from './picture.js';
import type {ShownScene} from './shown-scene.js';

interface Moment {
  readonly level: number;
  readonly isSeen: (item: number) => boolean;
  readonly isOpen: (choice: ChoiceId) => boolean;
  readonly toggle: (choice: ChoiceId) => Promise<unknown>;
  readonly onError?: () => void;
}

const stroke = (d: string): SVGTemplateResult => svg`<path d=${d} class="stroke"></path>`;

const icons: Readonly<Record<ChoiceId, TemplateResult>> = {
  report: phoneIcon,
  talk: icon(stroke('M4 4h16v12h-9l-5 4v-4h-2z')),
  film: icon(stroke('M3 7h12v11h-12zM15 11l6-3v9l-6-3z')),
  unsure: icon(stroke('M8 9q0-4 4-4t4 4-4 4v2.5M12 19.5v.1')),
};

/** Returns the moment after a scene: what does the visitor do? Each choice opens why, in the words that protect. */
export function moment(speech: Speech, scene: ShownScene, options: Moment): TemplateResult {
  const {msg, locale, direction} = speech;
  return html`<div part="moment" class="stack">
    <div class="stack">
      <div class="frame">${picture(scene, options.isSeen, options)}</div>
      ${
        scene.again
          ? html`<p id="again" lang=${scene.lang ?? locale} dir=${scene.direction ?? direction}>${scene.again}</p>`
          : nothing
      }
      ${heading(options.level, (scene.again ? momentBack : momentElse)(msg))}
      <p>${momentHow(msg)}</p>
    </div>
    <ul part="choices" class="stack">
      ${choiceIds.map((id) => choiceRow(speech, id, options))}
    </ul>
  </div>`;
}

/** Returns the choices of the moment, each with its why. */
export function momentInFull(speech: Speech, level: number): TemplateResult {
  return html`<div part="moment" class="stack">
    ${heading(level, momentElse(speech.msg))}
    <ul class="stack">
      ${choiceIds.map(
        (id) =>
          html`<li class="stack tight">
            <p class="name">${choices[id].text(speech.msg)}</p>
            ${why(speech, id)}
          </li>`,
      )}
    </ul>
  </div>`;
}

function choiceRow(speech: Speech, id: ChoiceId, {isOpen, toggle}: Moment) {
  const open = isOpen(id);
  const press = async ({currentTarget}: Event) => {
    const button = currentTarget as Element;
    await toggle(id);
    // Firefox can keep what is below in its place instead, so that what was pressed goes out of sight.
    button.scrollIntoView({block: 'nearest'});
  };
  return html`<li>
    <button part="action choice" aria-expanded=${String(open)} aria-controls="why-${id}" @click=${press}>
      ${icons[id]}<span>${choices[id].text(speech.msg)}</span>
    </button>
    <div id="why-${id}" class="stack tight" ?hidden=${!open}>${why(speech, id)}</div>
  </li>`;
}

function why(speech: Speech, id: ChoiceId) {
  const {msg} = speech;
  const {meldpunt} = contacts;
  const words = {
    report: [reportWhy, meldpunt.call!],
    talk: witnessRules.slice(1, 3),
    film: witnessRules.slice(0, 1),
    unsure: [...witnessRules.slice(3), unsureWhy],
  }[id];
  return html`<p class="label ${id === 'talk' || id === 'film' ? 'is-not' : ''}">${choices[id].label(msg)}</p>
    <p>${words.map((text) => text(msg)).join(' ')}</p>
    ${
      id === 'report'
        ? html`<p class="row">${phoneLink(speech, meldpunt)}</p>
            ${emergency(speech)}`
        : nothing
    }`;
}
