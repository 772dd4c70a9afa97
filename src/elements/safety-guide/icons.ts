import {html, svg, type TemplateResult} from 'lit';
import type {TopicId} from '../../content/safety-guide.js';
import {icon} from '../../foundation/icon.js';

/** The icon before the title of each topic, and of each part below the list. */
export const icons: Readonly<Record<TopicId | 'rights' | 'risks' | 'pimp', TemplateResult>> = {
  before: icon(svg`<path d="M4 8h16v13H4zm5 0V3h6v5m-7 0v13m8-13v13" class="stroke"/>`),
  ride: icon(svg`<path d="m3 12 3-6h12l3 6v6H3zh18M5 18v3h3v-3m8 0v3h3v-3" class="stroke"/>`),
  stay: icon(svg`<path d="M3 12 12 3l9 9M5 10v11h14V10m-9 11v-6h4v6" class="stroke"/>`),
  job: icon(svg`<path d="M3 8h18v12H3zm5 0V4h8v4M3 13h18" class="stroke"/>`),
  papers: icon(svg`<path d="M5 2h14v20H5zm4 15h6m-3-11a3 3 0 1 0 0 6 3 3 0 0 0 0-6" class="stroke"/>`),
  online: icon(svg`<path d="M7 2h10v20H7zm4 17h2M7 5h10M7 16h10" class="stroke"/>`),
  rights: icon(svg`<path d="M5 2h10l4 4v16H5zm3 8h8m-8 4h8m-8 4h5" class="stroke"/>`),
  risks: icon(svg`<path d="M12 3 2 21h20zm0 6v6m0 2v2" class="stroke"/>`),
  pimp: icon(svg`<path d="M12 20 4 12a5 5 0 0 1 8-6 5 5 0 0 1 8 6zM3 3l18 18" class="stroke"/>`),
};

/** Two balloons of a talk, one with a heart: for a young reader. */
export const talk = html`<svg class="talk" viewBox="0 0 96 72" aria-hidden="true">
  <path class="other" d="M14 4h46a9 9 0 0 1 9 9v18a9 9 0 0 1-9 9H30L17 52V40h-3a9 9 0 0 1-9-9V13a9 9 0 0 1 9-9z" />
  <path class="own" d="M44 22h38a9 9 0 0 1 9 9v18a9 9 0 0 1-9 9h-3v11L66 58H44a9 9 0 0 1-9-9V31a9 9 0 0 1 9-9z" />
  <path class="on" d="M63 52 53.5 42a6 6 0 0 1 9.5-7 6 6 0 0 1 9.5 7z" />
</svg>`;
