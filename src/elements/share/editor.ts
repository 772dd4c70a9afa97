import {html, nothing, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import type {Speech} from '../../foundation/speech.js';
import {directionOf, nameOf, wholeLocales} from '../../localization/locale.js';
import type {Draft} from './draft.js';

/** Returns the fields that choose a post and its language, and that change its text. `first` heads the languages. */
export function editor(speech: Speech, draft: Draft, url: string, first: readonly string[]): TemplateResult {
  const {msg} = speech;
  const {locale, post, posts, text} = draft;
  const failed = draft.failed
    ? msg('Die taal kon niet geladen worden. Het bericht verandert niet.', {id: 'share.language-failed'})
    : nothing;
  const languages = [...first, ...wholeLocales().filter((code) => !first.includes(code))];
  return html`<div class="choices scripted">
      <label class="stack tight">
        <span class="name">${msg('Onderwerp', {id: 'share.subject'})}</span>
        <select
          part="action post"
          @change=${({currentTarget}: Event) => draft.choosePost((currentTarget as HTMLSelectElement).value)}
        >
          ${posts.map(({id, title}) => html`<option value=${id} .selected=${id === post.id}>${title(msg)}</option>`)}
        </select>
      </label>
      <label class="stack tight">
        <span class="name">${msg('Taal van het bericht', {id: 'share.language'})}</span>
        <select
          part="action language"
          translate="no"
          @change=${({currentTarget}: Event) => chooseLanguage(draft, currentTarget as HTMLSelectElement)}
        >
          ${languages.map(
            (code) => html`<option value=${code} lang=${code} .selected=${code === locale}>${nameOf(code)}</option>`,
          )}
        </select>
      </label>
    </div>
    <p role="status" class="small status">${failed}</p>
    <label class="stack tight">
      <span class="name">${msg('Uw bericht', {id: 'share.text'})}</span>
      <span class="typed" lang=${locale} dir=${directionOf(locale)} translate="no">
        <textarea
          part="text"
          class="scripted"
          lang=${locale}
          autocomplete="off"
          .value=${text}
          @input=${({currentTarget}: Event) => draft.edit((currentTarget as HTMLTextAreaElement).value)}
        ></textarea>
        <span class="unscripted">${text}${'\n'}</span>
      </span>
    </label>
    <p class="small">
      ${`${msg('Daarna komt deze link:', {id: 'share.link'})} `}${keyed(
        url,
        html`<bdi dir="ltr" part="link-added" translate="no">${url}</bdi>`,
      )}
    </p>`;
}

/** Asks for a language. The menu shows the language of the post until the new one has loaded. */
function chooseLanguage(draft: Draft, menu: HTMLSelectElement): void {
  const {value} = menu;
  menu.value = draft.locale;
  draft.chooseLanguage(value);
}
