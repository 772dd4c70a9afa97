import {html, nothing, type TemplateResult} from 'lit';
import {nameOf, preferredLocale, shippedLocales} from '../localization/locale.js';
import {LanguageEvent, visitorChoice} from '../localization/visitor-choice.js';
import type {Speech} from './speech.js';

function choose(at: EventTarget, locale: string): void {
  at.dispatchEvent(new LanguageEvent(locale));
  visitorChoice.choose(locale);
}

/**
 * The languages, each by its own name, and one quiet link in the language that the visitor's browser prefers.
 * `languages` is what the attribute says: `off`, a list that narrows it, or nothing for all.
 */
export function languageMenu({msg, locale}: Speech, languages?: string): TemplateResult | typeof nothing {
  if (languages === 'off') return nothing;
  const offered = shippedLocales().filter((code) => code === locale || !languages || languages.split(/[\s,]+/).includes(code));
  if (offered.length < 2) return nothing;
  const preferred = preferredLocale(offered);
  return html`<div part="languages" class="languages">
    <select
      part="action"
      aria-label=${msg('Taal', {id: 'language.label'})}
      translate="no"
      @change=${({currentTarget}: Event) => choose(currentTarget!, (currentTarget as HTMLSelectElement).value)}
    >
      ${offered.map((code) => html`<option value=${code} lang=${code} ?selected=${code === locale}>${nameOf(code)}</option>`)}
    </select>
    ${preferred && preferred !== locale
      ? html`<button type="button" part="action" class="quiet" lang=${preferred} translate="no" @click=${({currentTarget}: Event) => choose(currentTarget!, preferred)}>
          ${nameOf(preferred)}
        </button>`
      : nothing}
  </div>`;
}
