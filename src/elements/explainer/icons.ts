import {svg, type TemplateResult} from 'lit';
import type {SectionId} from '../../content/explainer.js';
import {icon} from '../../foundation/icon.js';

/** The icon before the title of each section. */
export const icons: Readonly<Record<SectionId, TemplateResult>> = {
  what: icon(svg`<path d="M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18m0 8v6m0-10v1" class="stroke"/>`),
  forms: icon(svg`<path d="M4 6h2m3 0h11M4 12h2m3 0h11M4 18h2m3 0h11" class="stroke"/>`),
  smuggling: icon(svg`<path d="M12 2v4m0 10v4M12 9v1m0 4v1M2 12h18m-5-5 5 5-5 5" class="stroke"/>`),
  technology: icon(svg`<path d="M7 2h10v20H7zm4 17h2M7 5h10M7 16h10" class="stroke"/>`),
  everyday: icon(svg`<path d="m3 7 9-4 9 4v10l-9 4-9-4zl9 4 9-4m-9 4v10" class="stroke"/>`),
  help: icon(
    svg`<path d="M3 13 12 4l9 9m-16-2v10h14V11m-7 9c-5-4-4-7-2-7q2 0 2 2 0-2 2-2c2 0 3 3-2 7" class="stroke"/>`,
  ),
  rights: icon(svg`<path d="M5 2h10l4 4v16H5zm3 8h8m-8 4h8m-8 4h5" class="stroke"/>`),
  who: icon(
    svg`<path d="M8 11a4 4 0 1 0 0-8 4 4 0 0 0 0 8m-6 10q0-7 6-7t6 7m2-10a3 3 0 1 0-1-6m2 9q5 0 5 7" class="stroke"/>`,
  ),
};
