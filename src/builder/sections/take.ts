import {html, nothing} from 'lit';
import {live} from 'lit/directives/live.js';
import {choices} from '../choices.js';
import {copyable} from '../copyable.js';
import {elsewhere} from '../elsewhere.js';
import type {View} from '../builder-store.js';
import {exitTargets} from '../exit-targets.js';
import {forms} from '../forms.js';
import {folderFrom, tagOf} from '../state.js';

/** Returns the section with the lines to copy, in the form that the site allows. */
export function take(view: View, more: unknown) {
  const {state, words, change, update, release, session} = view;
  const writeFolder = ({target}: Event) => {
    const folder = folderFrom((target as HTMLInputElement).value);
    if (folder === undefined) update({folderIsWrong: true});
    else change({folder}, {folderIsWrong: false});
  };
  const archive = `blue-heart-elements-${release.version}`;
  const outside = state.folder.startsWith('https:') ? new URL(state.folder).host : '';
  const addresses = ['src', 'href', 'url'].map((name) => state.attributes[name]);
  const places = addresses
    .filter((address) => !(tagOf(state) === 'blue-heart-exit' && address && exitTargets.includes(address)))
    .flatMap((address) => hostOf(address));
  return html`<section class="section take" aria-labelledby="take-title">
    <h2 id="take-title">${words.take}</h2>
    ${
      state.form === 'prerendered'
        ? nothing
        : html`<p>${words.upload} <a class="button" href=${`${archive}.zip`} download>${words.zip}</a></p>`
    }
    ${choices(
      'form',
      words.form,
      forms.map((value) => ({value, name: words.formTitles[value]})),
      state.form,
      (form) => change({form}),
      'cards',
    )}
    ${
      state.form === 'prerendered'
        ? nothing
        : choices(
            'updating',
            words.keep,
            [
              {value: 'updating', name: words.updating[0]!, words: words.updating[1]},
              {
                value: 'fixed',
                name: words.fixed[0]!,
                words: state.form === 'frame' ? words.fixedFrame : words.fixed[1],
              },
            ],
            state.updating ? 'updating' : 'fixed',
            (value) => change({updating: value === 'updating'}),
            'cards',
          )
    }
    <div class="control">
      <label for="folder">${words.folder}</label>
      <input
        id="folder"
        type="text"
        inputmode="url"
        autocomplete="off"
        spellcheck="false"
        aria-describedby="folder-words"
        aria-invalid=${session.folderIsWrong ? 'true' : nothing}
        .value=${live(state.folder)}
        @change=${writeFolder}
      />
      <p class="docs" id="folder-words">
        ${words.folderHint}${
          session.folderIsWrong ? html` <strong class="wrong" role="alert">${words.folderWrong}</strong>` : nothing
        }
      </p>
    </div>
    ${outside ? html`<p class="note warning">${elsewhere(view, outside)}</p>` : nothing}
    ${places.length ? html`<p class="note warning">${words.leadsTo(places.join(', '))}</p>` : nothing}
    <div class="lines">${linesFor(view)}</div>
    ${more}
  </section>`;
}

/** Returns the host of an address on another site, also of one without a scheme (`//host/`). */
function hostOf(address = ''): string[] {
  const site = 'https://site.invalid/';
  const {origin, host} = URL.canParse(address, site) ? new URL(address, site) : new URL(site);
  return origin === new URL(site).origin ? [] : [host];
}

function linesFor(view: View) {
  const {state, words, snippets} = view;
  return html`${copyable(view, words.formTitles[state.form], 'lines', snippets.lines, state.form)}
  ${snippets.leftOut.length ? html`<p class="note">${words.linkLeftOut(snippets.leftOut.join(', '))}</p>` : nothing}
  ${state.form === 'tag' ? html`<p class="note">${words.spare} ${words.hiddenUntilDefined(tagOf(state))}</p>` : nothing}`;
}
