import {html, nothing, svg, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import {heading} from '../../foundation/heading.js';
import {icon} from '../../foundation/icon.js';
import type {Speech} from '../../foundation/speech.js';
import {numberOf, numbersIn, picture, tickIcon} from './picture.js';
import {isPlaced, type ShownScene} from './shown-scene.js';

/** What a visitor has looked at in a scene, and does. Without `press`, all is said at once. */
interface Looking {
  readonly level: number;
  readonly isSeen: (item: number) => boolean;
  readonly open?: number;
  readonly focused?: number;
  readonly press?: (item: number) => void;
  readonly focus?: (item?: number) => void;
  readonly onError?: () => void;
}

const eyeIcon = icon(
  svg`<path d="M2 12q10-14 20 0-10 14-20 0zm10-2.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 1 0 0-5" class="stroke"/>`,
);

/** Returns a scene to look around in: its picture with the things in it, what each means, and the same as a list. */
export function look(speech: Speech, scene: ShownScene, looking: Looking): TemplateResult {
  const {locale, direction} = speech;
  const {isSeen, press} = looking;
  const places = press && {...looking, press};
  const placed = isPlaced(scene);
  return html`<div
    part="scene"
    class="stack ${placed ? 'placed' : ''} ${press ? 'pressable' : ''}"
    lang=${scene.lang ?? locale}
    dir=${scene.direction ?? direction}
  >
    <div class="stack tight">
      ${heading(looking.level, scene.title)}
      <p>${scene.situation}</p>
    </div>
    <div class="frame">
      ${picture(scene, isSeen, {places, onError: looking.onError})}
      ${press ? explanation(speech, scene, placed, looking.open) : nothing}
    </div>
    <ol>
      ${scene.indicators.map((_, item) => row(speech, scene, item, looking))}
    </ol>
  </div>`;
}

/** Returns the status that says what a thing means. Under a picture it is seen; else the list says the same below. */
function explanation(speech: Speech, scene: ShownScene, placed: boolean, open?: number) {
  const {msg, locale, direction} = speech;
  const indicator = scene.indicators[open ?? -1];
  const question = html`<p lang=${locale} dir=${direction}>
    <strong>${msg('Wat valt u op?', {id: 'quiz.notice'})}</strong>${` ${
      placed
        ? msg('Druk op iets in de tekening, of in de lijst.', {id: 'quiz.notice-picture'})
        : msg('Druk op een zin.', {id: 'quiz.notice-list'})
    }`}
  </p>`;
  const status = html`<div
    part="explanation"
    class="at-${scene.order}-${open} ${indicator ? 'open' : ''}"
    role="status"
    ${numbersIn(scene, indicator?.place)}
  >
    ${keyed(open, indicator ? meaning(speech, indicator) : placed ? question : nothing)}
  </div>`;
  if (!placed)
    return html`${question}
      <div class="unseen">${status}</div>`;
  // The room for the longest is kept from the start, so that nothing jumps.
  return html`<div class="say tint">
    ${scene.indicators.map((one) => html`<div class="longest" aria-hidden="true">${meaning(speech, one)}</div>`)}
    ${status}
  </div>`;
}

function meaning(speech: Speech, {signal, text, why}: ShownScene['indicators'][number]) {
  return html`${label(speech, signal)}
    <p class="name">${text}</p>
    <p>${why}</p>`;
}

function row(speech: Speech, scene: ShownScene, item: number, {isSeen, press, focus}: Looking) {
  const {msg, locale, direction} = speech;
  const {signal, text, why} = scene.indicators[item]!;
  const seen = isSeen(item);
  const words = html`${numberOf(item, seen)}<span>${text}</span>`;
  return html`<li part="indicator" class=${seen ? 'seen' : ''}>
    ${
      press
        ? html`<button class="thing" @click=${() => press(item)} @focus=${() => focus?.(item)} @blur=${() => focus?.()}>
            ${words}
            ${
              seen
                ? html`<span class="unseen" lang=${locale} dir=${direction}
                    >${`${msg('Gezien.', {id: 'quiz.seen'})} ${signalWords(speech, signal)}.`}</span
                  >`
                : nothing
            }
          </button>`
        : html`<p class="thing">${words}</p>`
    }
    ${
      seen
        ? html`<div class="why stack tight">
            ${label(speech, signal)}
            <p>${why}</p>
          </div>`
        : nothing
    }
  </li>`;
}

function signalWords({msg}: Speech, signal: boolean): string {
  return signal ? msg('Kan een signaal zijn', {id: 'quiz.signal'}) : msg('Geen signaal', {id: 'quiz.no-signal'});
}

function label(speech: Speech, signal: boolean) {
  return html`<p class="label ${signal ? 'is-signal' : ''}" lang=${speech.locale} dir=${speech.direction}>
    ${signal ? eyeIcon : tickIcon}${signalWords(speech, signal)}<span class="unseen">.</span>
  </p>`;
}
