import {html, type TemplateResult} from 'lit';

/** Returns a heading of level 2 to 6, with the part `heading`; `tabindex` lets a script focus it. */
export function heading(level: number, content: unknown): TemplateResult {
  switch (level) {
    case 3:
      return html`<h3 part="heading" tabindex="-1">${content}</h3>`;
    case 4:
      return html`<h4 part="heading" tabindex="-1">${content}</h4>`;
    case 5:
      return html`<h5 part="heading" tabindex="-1">${content}</h5>`;
    case 6:
      return html`<h6 part="heading" tabindex="-1">${content}</h6>`;
    default:
      return html`<h2 part="heading" tabindex="-1">${content}</h2>`;
  }
}
