import {html, type TemplateResult} from 'lit';

/** Returns a story that shows a tag in a column of sixteen letters' width. */
export function inNarrowColumn<Args>(render: (args: Args) => TemplateResult) {
  return {render: (args: Args) => html`<div style="max-inline-size: 16em">${render(args)}</div>`};
}
