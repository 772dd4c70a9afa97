import {html, nothing, type TemplateResult} from 'lit';
import {str} from '@lit/localize';
import {contacts} from '../../content/contacts.js';
import {endCall, endLooked, endTitle, endYou} from '../../content/quiz-words.js';
import {routes} from '../../content/routes.js';
import {callBand} from '../../foundation/contacts/call-band.js';
import {caution} from '../../foundation/contacts/caution.js';
import {contactRows} from '../../foundation/contacts/contact-rows.js';
import {emergency} from '../../foundation/contacts/emergency.js';
import {heading} from '../../foundation/heading.js';
import type {Speech} from '../../foundation/speech.js';
import {notYourFaultWords, witness} from '../../foundation/words-that-protect.js';
import {picture} from './picture.js';
import {sharePicture} from './share-picture.js';
import type {ShownScene} from './shown-scene.js';

/** Returns what the visitor looked at, scene by scene. No score: what is no signal counts as much. */
function lookedAt(
  {msg, locale, direction}: Speech,
  scenes: readonly ShownScene[],
  {level, isSeen}: End,
): TemplateResult {
  return html`${heading(level, endTitle(msg))}
    <p>${endLooked(msg)}</p>
    <ul class="looked">
      ${scenes.map((scene) => {
        const all = scene.indicators.length;
        const seen = scene.indicators.filter((_, item) => isSeen(scene, item)).length;
        return html`<li class="small">
          ${picture(scene, (item) => isSeen(scene, item))}
          <p class="name" lang=${scene.lang ?? locale} dir=${scene.direction ?? direction}>${scene.title}</p>
          <p>${msg(str`${seen} van ${all} dingen`, {id: 'quiz.end-count'})}</p>
        </li>`;
      })}
    </ul>`;
}

/** Returns what to do now: whom to call, what a witness should and should not do, and whom else to call. */
export function whatNow(speech: Speech, level: number): TemplateResult {
  const {msg} = speech;
  return html`<p class="name">${endCall(msg)}</p>
    ${caution(speech)} ${callBand(speech, contacts.meldpunt)}
    <p><strong>${endYou(msg)}</strong>${` ${notYourFaultWords(msg)}`}</p>
    ${heading(level, msg('Wat u nu kunt doen', {id: 'quiz.outro'}))} ${witness(speech)} ${emergency(speech)}
    ${contactRows(speech, [contacts[routes.child[0]!.contact]])}`;
}

interface End {
  readonly level: number;
  readonly isSeen: (scene: ShownScene, item: number) => boolean;
  /** The scene whose picture is offered to share. */
  readonly shared?: ShownScene;
  /** How many scenes are left. */
  readonly more: number;
  readonly onAgain: () => void;
  readonly onMore: () => void;
}

/** Returns the end: what the visitor looked at, what to do now, a picture to share, and the scenes that are left. */
export function end(speech: Speech & Element, scenes: readonly ShownScene[], options: End): TemplateResult {
  const {msg} = speech;
  const {level, shared, more} = options;
  return html`${lookedAt(speech, scenes, options)} ${whatNow(speech, level)}
    ${shared ? sharePicture(speech, shared, level) : nothing}
    <slot name="outro"></slot>
    <div class="row apart screen">
      <button part="action" @click=${options.onAgain}>${msg('Opnieuw bekijken', {id: 'quiz.again'})}</button>
      ${
        more > 0
          ? html`<button part="action" class="filled" @click=${options.onMore}>
              ${msg(str`Meer situaties (${more})`, {id: 'quiz.more'})}
            </button>`
          : nothing
      }
    </div>`;
}
