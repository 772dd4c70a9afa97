import {html} from 'lit';
import {live} from 'lit/directives/live.js';
import {isUnread, nameOf} from '../../localization/locale.js';
import {languagesOf} from '../../static/languages-of.js';
import type {View} from '../builder-store.js';
import {emphasised} from '../emphasised.js';
import {plainLanguages} from '../plain-text.js';
import {chosenLanguages, hasMenu, withLanguage} from '../languages.js';
import {tagOf} from '../state.js';
import {question} from './question.js';

/**
 * Returns the question in which languages a visitor can read the tag. It says which ones are left out. Those that no
 * native speaker has read stand apart, so that a webmaster can decide on them.
 */
export function languages(view: View) {
  const {state, words} = view;
  const chosen = chosenLanguages(state);
  const spoken = languagesOf(tagOf(state));
  const unread = spoken.filter(isUnread);
  return question(
    3,
    'languages',
    words.languages,
    html`<div class="languages" role="group" aria-labelledby="languages-title">
        ${boxes(
          view,
          chosen,
          spoken.filter((code) => !isUnread(code)),
        )}
        <details>
          <summary>${words.languagesUnread(String(unread.length))}</summary>
          ${boxes(view, chosen, unread)}
        </details>
      </div>
      <p class="say" id="languages-say" aria-live="polite">${emphasised(said(view, chosen))}</p>`,
  );
}

/** Returns a box to tick for each of these languages. */
function boxes({change}: View, chosen: readonly string[], codes: readonly string[]) {
  return html`<div class="chips checks">
    ${codes.map(
      (code) =>
        html`<label class="choice"
          ><input
            type="checkbox"
            name="languages"
            value=${code}
            .checked=${live(chosen.includes(code))}
            @change=${({target}: Event) =>
              change((before) => withLanguage(before, code, (target as HTMLInputElement).checked))}
          />
          <span lang=${code}>${nameOf(code)}</span></label
        >`,
    )}
  </div>`;
}

function said({state, words}: View, chosen: readonly string[]): string {
  const {languagesSay: say} = words;
  const names = new Intl.DisplayNames(state.page, {type: 'language'});
  const list = (codes: readonly string[]) =>
    new Intl.ListFormat(state.page, {type: 'conjunction'}).format(codes.map((code) => names.of(code) ?? code));
  const shipped = languagesOf(tagOf(state));
  if (state.form === 'plain') {
    const {whole, others} = plainLanguages(state);
    if (!chosen.length) return say.nonePlain(list([whole]));
    return others.length ? say.plain(list([whole]), list(others)) : say.only(list([whole]));
  }
  if (state.form === 'prerendered') return say.still(list([state.lang || state.page]));
  if (!chosen.length) return say.none;
  const others = shipped.filter((code) => !chosen.includes(code));
  if (others.length) return say.some(list(chosen), list(others));
  return hasMenu(state) ? say.all(String(shipped.length)) : say.allWithoutMenu(String(shipped.length));
}
