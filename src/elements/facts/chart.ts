import {html, type TemplateResult} from 'lit';
import type {Chart} from '../../content/figures.js';
import type {Speech} from '../../foundation/speech.js';

/**
 * Returns a chart as a table: its bars repeat the numbers beside them. Each bar starts at zero; for shares the full
 * width is 100 percent.
 */
export function chart({msg}: Speech, {kind, caption, bars}: Chart, format: (value: number) => string): TemplateResult {
  const most = kind === 'shares' ? 100 : Math.max(...bars.map(({value}) => value));
  return html`<table part="chart">
    <caption class="small">
      ${caption(msg)}
    </caption>
    ${bars.map(
      ({label, value}) =>
        html`<tr>
          <th scope="row">${typeof label === 'string' ? label : label(msg)}</th>
          <td>
            <svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
              <rect class="most" width=${kind === 'shares' ? 100 : 0} height="10"></rect>
              <rect width=${(100 * value) / most} height="10"></rect>
            </svg>
          </td>
          <td class="name">${format(value)}</td>
        </tr>`,
    )}
  </table>`;
}
