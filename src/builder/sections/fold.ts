import {html} from 'lit';

/** Returns a part that is folded until somebody looks for it. */
export function fold(id: string, title: string, inside: unknown) {
  return html`<details id=${id} class="fold">
    <summary>${title}</summary>
    <div>${inside}</div>
  </details>`;
}
