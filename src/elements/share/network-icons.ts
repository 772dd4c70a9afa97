import {svg, type TemplateResult} from 'lit';
import {icon} from '../../foundation/icon.js';

const dot = (x: number, y: number) => `M${x} ${y - 3}a3 3 0 100 6 3 3 0 000-6`;

/** A plain drawing for each network: what one does there. Their logos are theirs, and need leave. */
export const networkIcons: Readonly<Record<string, TemplateResult>> = {
  whatsapp: icon(svg`<path d="M3 4h18v13H11l-5 4v-4H3z" class="stroke"></path>`),
  telegram: icon(svg`<path d="M2 11 22 3l-5 18-6-6zm20-8L11 15v6l3-3" class="stroke"></path>`),
  bluesky: icon(svg`<path d="M7 19a4.500 4.500 0 01-.5-9 6 6 0 0111.500 1 4 4 0 010 8z" class="stroke"></path>`),
  x: icon(svg`<path d="M4 4h16v16H4zm4 5h8m-8 3h8m-8 3h4" class="stroke"></path>`),
  facebook: icon(
    svg`<path d="M9 4a3 3 0 100 6 3 3 0 000-6M2 20c0-8 14-8 14 0zM16 4a3 3 0 010 6m2 4q4 1 4 6" class="stroke"></path>`,
  ),
  linkedin: icon(svg`<path d="M3 8h18v12H3zm5 0V4h8v4M3 13h18m-9-1v3" class="stroke"></path>`),
  mastodon: icon(
    svg`<path d=${`${dot(12, 6)}${dot(5, 18)}${dot(19, 18)}M10 9l-4 6m8-6 4 6M8 18h8`} class="stroke"></path>`,
  ),
};
