import {html, type TemplateResult} from 'lit';

/** Returns a story that shows a tag in a column 16em wide. */
export function inNarrowColumn<Args>(render: (args: Args) => TemplateResult) {
  return {render: (args: Args) => html`<div style="max-inline-size: 16em">${render(args)}</div>`};
}
