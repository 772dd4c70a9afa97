import {html, svg, type SVGTemplateResult, type TemplateResult} from 'lit';

/** Returns a drawing of 24 by 24 in the colour and size of the text around it, hidden from assistive technology. */
export function icon(shape: SVGTemplateResult, name = 'icon'): TemplateResult {
  return html`<svg class=${name} viewBox="0 0 24 24" aria-hidden="true">${shape}</svg>`;
}

export const phoneIcon = icon(svg`<path d="M6 2 3 5c0 9 7 16 16 16l3-3-5-4-3 2c-3-1-5-3-6-6l2-3z"/>`);
export const webIcon = icon(
  svg`<path d="M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20m-9 10h18M12 3q-8 9 0 18 8-9 0-18" class="stroke"/>`,
);
export const mailIcon = icon(svg`<path d="M3 5h18v14H3zl9 8 9-8" class="stroke"/>`);
export const warnIcon = icon(svg`<path d="M12 3 2 21h20zm0 6v6m0 2v2" class="stroke"/>`);
export const silentIcon = icon(svg`<path d="M3 4h18v12H11l-5 4v-4H3zm4 4h10M7 12h6" class="stroke"/>`);
export const chevron = icon(svg`<path d="m5 9 7 7 7-7" class="stroke"/>`, 'chevron');
/** Closes or puts away. */
export const crossIcon = icon(svg`<path d="M5 5l14 14M19 5 5 19" class="stroke"/>`);
export const copyIcon = icon(svg`<path d="M8 8h13v13H8zm8 0V3H3v13h5" class="stroke"/>`);
