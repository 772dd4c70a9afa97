import {html, type TemplateResult} from 'lit';
import type {Chart} from '../../content/figures.js';
import type {Speech} from '../../foundation/speech.js';
import {barValueOf, labelOf} from './figure-text.js';

/**
 * Returns a chart as a table: its bars repeat the numbers beside them. Each bar starts at zero, all have one scale; for
 * shares the full width is 100 percent. The latest year stands out.
 */
export function chart(speech: Speech, shown: Chart, caption: unknown): TemplateResult {
  const {kind, bars} = shown;
  const most = kind === 'shares' ? 100 : Math.max(...bars.map(({value}) => value));
  const latest = kind === 'years' ? bars.at(-1) : undefined;
  return html`<table part="chart" class=${kind}>
    <caption>
      ${caption}
    </caption>
    ${bars.map(
      (bar) =>
        html`<tr class=${bar === latest ? 'latest' : ''}>
          <th scope="row">${labelOf(speech, bar)}</th>
          <td aria-hidden="true">
            <svg class="bar">
              <rect class="most" width="100%" height="100%"></rect>
              <rect width="${(100 * bar.value) / most}%" height="100%"></rect>
            </svg>
          </td>
          <td>${barValueOf(speech, shown, bar.value)}</td>
        </tr>`,
    )}
  </table>`;
}
