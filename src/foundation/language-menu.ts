import {html, nothing, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import {contacts, webOf} from '../content/contacts.js';
import {nameOf, preferredLocale, shippedLocale, shippedLocales} from '../localization/locale.js';
import {visitorChoice} from '../localization/visitor-choice.js';
import {wordsOf} from './attributes.js';
import {BlueHeartEvent} from './event.js';
import type {Speech} from './speech.js';

/** Fired on the element whose menu was used, when a visitor chooses a language for every tag on the page. */
export class LanguageEvent extends BlueHeartEvent {
  constructor(
    /** Code of the language chosen, such as `uk`. */
    readonly locale: string,
  ) {
    super('language');
  }
}

/** Until the language is here the menu goes on to say which one is shown. */
function choose(menu: HTMLSelectElement, shown: string): void {
  const {value} = menu;
  menu.value = shown;
  chooseLanguage(menu, value);
}

function chooseLanguage(at: EventTarget, locale: string): void {
  at.dispatchEvent(new LanguageEvent(locale));
  visitorChoice.choose(locale);
}

/**
 * The languages, each by its own name, and one quiet link in the language that the visitor's browser prefers.
 * `languages` is what the attribute says: `off`, a list that narrows it, or nothing for all.
 */
export function languageMenu({msg, locale}: Speech, languages?: string): TemplateResult | typeof nothing {
  if (languages === 'off') return nothing;
  const narrowed = languages && wordsOf(languages);
  const offered = shippedLocales().filter((code) => code === locale || !narrowed || narrowed.includes(code));
  if (offered.length < 2) return nothing;
  const preferred = preferredLocale(offered) ?? locale;
  return html`<div part="languages" class="row screen">
    <select
      part="action"
      aria-label=${msg('Taal', {id: 'language.label'})}
      translate="no"
      @change=${({currentTarget}: Event) => choose(currentTarget as HTMLSelectElement, locale)}
    >
      ${offered.map((code) => keyed(code, html`<option value=${code} lang=${code} .selected=${code === locale}>${nameOf(code)}</option>`))}
    </select>
    ${preferred === locale
      ? nothing
      : html`<button part="action" lang=${preferred} translate="no" @click=${({currentTarget}: Event) => chooseLanguage(currentTarget!, preferred)}>
          ${nameOf(preferred)}
        </button>`}
    ${unshipped() ? otherLanguages(msg, locale) : nothing}
  </div>`;
}

/** Whether the first language of the visitor's browser is one that is not shipped; a server has no visitor. */
function unshipped(): boolean {
  const first = globalThis.document && navigator.languages[0];
  return !!first && !shippedLocale(first);
}

/** Where somebody finds a language that is not shipped. */
const otherLanguages = (msg: Speech['msg'], locale: string) => html`<p class="small">
  ${contacts.meldpunt.site!(msg)}
  <a part="action link" href=${`https://${webOf(contacts.meldpunt, locale)}`} rel="noreferrer" translate="no">${webOf(contacts.meldpunt, locale)}</a>
</p>`;
