import {html, nothing} from 'lit';
import {live} from 'lit/directives/live.js';
import type {View} from '../builder-store.js';
import {choices} from '../choices.js';
import {elsewhere} from '../elsewhere.js';
import {folderFrom, type Form} from '../state.js';

/** The forms whose lines load files. The plugin brings its own. */
const withFiles: readonly Form[] = ['tag', 'link', 'frame'];

/** Returns the settings of the files that the lines load: fixed or updating, and the folder. */
export function files(view: View) {
  const {state, words, change, update, session} = view;
  if (!withFiles.includes(state.form)) return nothing;
  const writeFolder = ({target}: Event) => {
    const folder = folderFrom((target as HTMLInputElement).value);
    if (folder === undefined) update({folderIsWrong: true});
    else change({folder}, {folderIsWrong: false});
  };
  const outside = state.folder.startsWith('https:') ? new URL(state.folder).host : '';
  return html`<h3 id="keep-title">${words.keep}</h3>
    ${choices(
      'updating',
      'keep-title',
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
    )}
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
    ${outside ? html`<p class="note warning">${elsewhere(view, outside)}</p>` : nothing}`;
}
