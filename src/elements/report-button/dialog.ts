import {html, nothing, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import {contacts} from '../../content/contacts.js';
import {exitHonesty, reportLabel} from '../../content/first-words.js';
import type {RouteId} from '../../content/routes.js';
import {callBand} from '../../foundation/contacts/call-band.js';
import type {OnContact} from '../../foundation/contacts/contact-links.js';
import {emergency} from '../../foundation/contacts/emergency.js';
import {exitLink} from '../../foundation/exit/exit-link.js';
import {heading} from '../../foundation/heading.js';
import {crossIcon} from '../../foundation/icon.js';
import {languageMenu, unread} from '../../foundation/language-menu.js';
import type {Speech} from '../../foundation/speech.js';

export interface DialogOptions {
  readonly level: number;
  readonly languages?: string;
  readonly exit: boolean;
  readonly route?: RouteId;
  readonly close: () => void;
  readonly onContact: OnContact;
}

/**
 * Returns the content of the dialog: how to leave, help in danger, and the step. Until the step is there it says whom
 * to call.
 */
export function dialogContent(speech: Speech, options: DialogOptions, step?: TemplateResult): TemplateResult {
  const {msg, locale} = speech;
  const {exit, route} = options;
  const close = html`<button
    part="action close"
    aria-label=${msg('Sluiten', {id: 'report.close'})}
    @click=${options.close}
  >
    ${crossIcon}
  </button>`;
  return html`<div class="bar row">
      ${keyed(locale, exit ? exitLink(speech) : nothing)} ${languageMenu(speech, options.languages)}
      ${keyed(locale, close)}
    </div>
    ${keyed(locale, emergency(speech, options.onContact, 'emergency'))}
    ${keyed(
      `${locale} ${route} ${!step}`,
      html`<div class="scroller">
        <div class="stack">
          ${route ? nothing : html`<slot name="intro"></slot>`} ${step ?? callAlone(speech, options)}
          ${exit && route !== 'me' ? html`<p class="small quiet">${exitHonesty(msg)}</p>` : nothing} ${unread(speech)}
        </div>
      </div>`,
    )}`;
}

function callAlone(speech: Speech, {level}: DialogOptions) {
  return html`<div id="title">${heading(level, reportLabel(speech.msg))}</div>
    <div part="body">${callBand(speech, contacts.meldpunt)}</div>`;
}
