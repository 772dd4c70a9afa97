import {css} from 'lit';
import {contactStyles} from '../foundation/contact-list.styles.js';
import {tokens} from '../foundation/tokens.styles.js';

export const styles = [
  tokens,
  contactStyles,
  css`
    [part='base'] {
      border: 1px solid var(--_line);
      border-radius: var(--_radius);
      padding: 1.25em;
    }

    [part='base'],
    [part='body'] {
      display: grid;
      gap: var(--_gap);
    }

    header {
      display: flex;
      align-items: center;
      gap: 0.75em;
    }

    [part='progress'] {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0.25em 0.75em;
      font-size: var(--_small);
    }

    progress {
      flex: 1 1 8em;
      block-size: 0.5em;
      accent-color: var(--_accent);
    }

    .scene,
    .words {
      display: grid;
      gap: 0.75em;
    }

    .scene [part='heading'] {
      font-size: 1.25em;
    }

    .picture {
      inline-size: 100%;
      block-size: auto;
      aspect-ratio: 16 / 9;
      max-block-size: 16em;
    }

    .a {
      fill: var(--_accent);
    }

    .t {
      fill: color-mix(in srgb, var(--_accent) 22%, Canvas);
    }

    .p {
      fill: Canvas;
    }

    .i {
      fill: CanvasText;
    }

    .l {
      stroke: CanvasText;
      stroke-width: 2;
      stroke-linecap: round;
      stroke-linejoin: round;
    }

    .l:not(.a, .t, .p, .i) {
      fill: none;
    }

    fieldset {
      display: grid;
      gap: 0.25em;
      margin: 0;
      padding: 0;
      border: 0;
    }

    legend {
      padding: 0;
      font-weight: 700;
    }

    .check {
      display: flex;
      align-items: center;
      gap: 0.75em;
      min-block-size: 44px;
      cursor: pointer;
    }

    input {
      inline-size: 1.375em;
      block-size: 1.375em;
      flex: none;
      margin: 0;
      accent-color: var(--_accent);
    }

    .why {
      padding-inline-start: 2.125em;
      font-size: var(--_small);
    }

    .why:not(:empty) {
      padding-block-end: 0.75em;
    }

    strong {
      display: flex;
      align-items: center;
      gap: 0.375em;
    }

    .signal strong {
      color: color-mix(in oklab, var(--_accent) 65%, currentColor);
    }

    .steps {
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
      gap: 0.75em;
    }

    button:disabled {
      visibility: hidden;
    }

    .rules {
      display: grid;
      gap: 0.25em;
      padding-inline-start: 1.25em;
      list-style: disc;
    }

    @container (width > 44em) {
      .scene {
        grid-template-columns: minmax(14em, 2fr) 3fr;
        column-gap: 2em;
        align-items: start;
      }

      [role='status'] {
        grid-column: 2;
      }
    }

    @media print {
      .steps {
        display: none;
      }
    }
  `,
];
