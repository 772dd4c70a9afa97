import {html, type TemplateResult} from 'lit';
import {copyLines, selectLines} from './clipboard.js';
import type {View} from './builder-store.js';
import type {Form} from './forms.js';

/** Returns lines with a name above them and a button that copies them. */
export function copyable(
  {words, announce}: Pick<View, 'words' | 'announce'>,
  name: string,
  id: string,
  text: string,
  form?: Form,
): TemplateResult {
  return html`<figure class="copyable">
    <figcaption id=${`${id}-name`}>${name}</figcaption>
    <pre id=${id} class="code" tabindex="0" role="region" translate="no" aria-labelledby=${`${id}-name`}>${text}</pre>
    <button
      type="button"
      class="button"
      aria-label=${words.copyWhat(name)}
      @click=${() => void copy(text, id, words, announce, form)}
    >
      ${words.copy}
    </button>
  </figure>`;
}

async function copy(
  text: string,
  id: string,
  words: View['words'],
  announce: View['announce'],
  form?: Form,
): Promise<void> {
  if (await copyLines(text, form)) return announce(words.copied);
  selectLines(document.getElementById(id)!);
  announce(words.notCopied);
}
