import {html, nothing, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import {commonLanguages} from '../content/common-languages.js';
import {contacts} from '../content/contacts.js';
import {unreadNote} from '../content/first-words.js';
import {isUnread, nameOf, preferredLocales, shippedLocale} from '../localization/locale.js';
import {wantedLanguage} from '../localization/wanted-language.js';
import {wordsOf} from './attributes.js';
import {addressLink} from './contacts/contact-links.js';
import {BlueHeartEvent} from './events.js';
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

/**
 * Notes a key in the closed menu, where it moves to another language in most browsers. An arrow opens the list, where
 * that can be; otherwise the language is chosen with Enter, because somebody who looks for one passes others.
 */
function onKey(speech: Speech, event: KeyboardEvent): void {
  const {key, currentTarget} = event;
  const menu = currentTarget as HTMLSelectElement;
  if (key === 'Enter' && menu.value !== speech.locale) choose(speech, menu);
  if (key === 'Enter' || key === ' ') return;
  try {
    if (key.startsWith('Arrow')) {
      menu.showPicker();
      event.preventDefault();
      return;
    }
  } catch {
    // An older browser, or a frame on another site.
  }
  speech.typed = Date.now();
}

/** Chooses the language that the visitor picked, unless a key has only just moved to it. */
function onChange(speech: Speech, {currentTarget}: Event): void {
  if (!(Date.now() - speech.typed! < 200)) choose(speech, currentTarget as HTMLSelectElement);
}

/** Shows the present language again, when the visitor leaves a menu without having chosen. */
function onBlur({locale}: Speech, {currentTarget}: Event): void {
  (currentTarget as HTMLSelectElement).value = locale;
}

/** Chooses the language of the menu, which keeps showing the present language until the new one has loaded. */
function choose(speech: Speech, menu: HTMLSelectElement): void {
  const {value} = menu;
  menu.value = speech.locale;
  chooseLanguage(speech, menu, value);
}

function chooseLanguage(speech: Speech, at: EventTarget, locale: string): void {
  speech.chosen = locale;
  at.dispatchEvent(new LanguageEvent(locale));
  wantedLanguage.choose(locale);
}

/**
 * Returns the menu of languages, each by its own name, those of the visitor's browser first; a button for the one that
 * it prefers, and a status. `languages` is the attribute: `off`, a list of the languages to offer, or nothing for all.
 */
export function languageMenu(speech: Speech, languages?: string): TemplateResult | typeof nothing {
  const {msg, locale, chosen, failed} = speech;
  if (languages === 'off') return nothing;
  const narrowed = languages && wordsOf(languages).map((code) => shippedLocale(code));
  const offered = speech.spoken.filter((code) => code === locale || !narrowed || narrowed.includes(code));
  if (offered.length < 2) return nothing;
  const preferred = preferredLocales(offered);
  const [first = locale] = preferred;
  const label = msg('Taal', {id: 'language.label'});
  const status =
    chosen === locale
      ? `${label}: ${nameOf(locale)}`
      : chosen && failed
        ? msg('Die taal kon niet geladen worden. Probeer het later nog eens.', {id: 'language.failed'})
        : '';
  return html`<div part="languages" class="row screen">
    <select
      part="action"
      aria-label=${label}
      translate="no"
      @keydown=${(event: KeyboardEvent) => onKey(speech, event)}
      @change=${(event: Event) => onChange(speech, event)}
      @blur=${(event: Event) => onBlur(speech, event)}
    >
      ${[...new Set([...preferred, ...offered])].map((code) => option(code, code === locale))}
    </select>
    ${first === locale ? nothing : button(speech, first)} ${unshipped(speech) ? otherLanguages(speech) : nothing}
    <p role="status" class="small">${keyed(status, status || nothing)}</p>
  </div>`;
}

/** Returns a button that shows another language. */
function button(speech: Speech, code: string) {
  return html`<button
    part="action"
    lang=${code}
    translate="no"
    @click=${({currentTarget}: Event) => chooseLanguage(speech, currentTarget!, code)}
  >
    ${nameOf(code)}
  </button>`;
}

/** Returns one language of the menu, by its own name. */
function option(code: string, selected: boolean) {
  return keyed(code, html`<option value=${code} lang=${code} .selected=${selected}>${nameOf(code)}</option>`);
}

/**
 * Says that no native speaker has read the language that is shown, and offers those that one can rely on. It stands at
 * the end of each tag, because whom to call comes first.
 */
export function unread(speech: Speech): TemplateResult | typeof nothing {
  return isUnread(speech.locale)
    ? html`<div class="row small">
        <p>${unreadNote(speech.msg)}</p>
        ${commonLanguages.map((code) => button(speech, code))}
      </div>`
    : nothing;
}

/** Returns whether the tag does not speak the first language of the visitor's browser; false on a server. */
function unshipped({spoken}: Speech): boolean {
  const first = globalThis.document && navigator.languages[0];
  return !!first && !shippedLocale(first, spoken);
}

/** Returns which languages the reporting point's site speaks, and a link to it. */
function otherLanguages(speech: Speech) {
  return html`<p class="small">
    ${`${contacts.meldpunt.site!(speech.msg)} `}${addressLink(speech, contacts.meldpunt, 'web')}
  </p>`;
}
