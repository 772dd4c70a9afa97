import {html, type TemplateResult} from 'lit';
import type {View} from './builder-store.js';

/** Returns lines with a name above them and a button that copies them. */
export function copyable(
  {words, announce}: Pick<View, 'words' | 'announce'>,
  name: string,
  id: string,
  text: string,
): TemplateResult {
  return html`<figure class="copyable">
    <figcaption id=${`${id}-name`}>${name}</figcaption>
    <pre id=${id} class="code" tabindex="0" role="region" translate="no" aria-labelledby=${`${id}-name`}>${text}</pre>
    <button
      type="button"
      class="button"
      aria-label=${words.copyWhat(name)}
      @click=${() => void copy(text, id, words, announce)}
    >
      ${words.copy}
    </button>
  </figure>`;
}

async function copy(text: string, id: string, words: View['words'], announce: View['announce']): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    announce(words.copied);
  } catch {
    const shown = document.getElementById(id);
    if (shown) getSelection()?.selectAllChildren(shown);
    announce(words.notCopied);
  }
}
