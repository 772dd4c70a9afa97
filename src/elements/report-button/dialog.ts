import {html, nothing, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import type {ContactOptions} from '../../foundation/contacts/contact-list.js';
import {emergency} from '../../foundation/contacts/emergency.js';
import {exitHonesty} from '../../content/first-words.js';
import {exitLink} from '../../foundation/exit/exit-link.js';
import {heading} from '../../foundation/heading.js';
import {languageMenu} from '../../foundation/language-menu.js';
import type {Speech} from '../../foundation/speech.js';
import {step, stepTitle, type Answer, type Answers} from './steps.js';

export interface DialogOptions {
  readonly level: number;
  readonly languages?: string;
  readonly exit: boolean;
  readonly answer: Answer;
  readonly close: () => void;
  readonly onContact: ContactOptions['onContact'];
}

/** Returns the content of the dialog: how to leave, help in danger, and the step that the answers lead to. */
export function dialogContent(speech: Speech, answers: Answers, options: DialogOptions): TemplateResult {
  const {msg, locale} = speech;
  const {route} = answers;
  const {exit, answer, onContact} = options;
  const back = () => answer({route: route?.startsWith('online-') ? 'online' : undefined});
  return html`<div class="bar row apart">
      ${keyed(
        locale,
        html`${exit ? exitLink(speech) : nothing}
          <button part="action" @click=${options.close}>${msg('Sluiten', {id: 'report.close'})}</button>`,
      )}
    </div>
    <div class="stack">
      ${languageMenu(speech, options.languages)}
      ${keyed(
        locale,
        html`${emergency(speech, onContact)}<slot name="intro"></slot> ${keyed(
            route,
            html`<div id="title" class="row">${heading(options.level, stepTitle(speech, answers))}</div>
              <div part="body">${step(speech, answers, answer, {onContact, guide: true})}</div>`,
          )}
          ${
            route
              ? html`<p><button part="action" @click=${back}>${msg('Terug', {id: 'report.back'})}</button></p>`
              : nothing
          }
          ${exit ? html`<p class="small">${exitHonesty(speech.msg)}</p>` : nothing}`,
      )}
    </div>`;
}
