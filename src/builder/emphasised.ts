import {html, type TemplateResult} from 'lit';

/** Returns a text in which what stands between `**` is bold: a word of a menu, a key. */
export function emphasised(text: string): TemplateResult {
  return html`${text.split('**').map((part, at) => (at % 2 ? html`<b>${part}</b>` : part))}`;
}
