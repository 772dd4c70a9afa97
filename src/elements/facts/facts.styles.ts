import {css} from 'lit';
import {disclosureStyles} from '../../foundation/disclosures/disclosures.styles.js';
import {chartStyles} from './chart.styles.js';

export const styles = [
  disclosureStyles,
  chartStyles,
  css`
    .leading,
    .sources {
      display: grid;
      gap: 0.75em;
    }

    .band {
      align-content: center;
      display: grid;
    }

    .band [part='value'] {
      font-size: 2.5em;
      line-height: 1.1;
    }

    .band p,
    .beside p {
      line-height: 1.35;
    }

    .beside {
      align-content: center;
      padding: 1em;
    }

    [part='figure'],
    .sources > li {
      break-inside: avoid;
    }

    .sources > li {
      display: flex;
      flex-wrap: wrap;
      align-items: start;
      justify-content: space-between;
      gap: 0.5em 1em;
      padding-block-start: 0.75em;
      border-block-start: var(--_line);
    }

    .sources .stack {
      flex: 1 1 16em;
    }

    .foot {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: space-between;
      column-gap: 1em;
      border-block-start: var(--_line);
    }

    /* The lines at the foot are as high as a finger: their own room is enough below them. */
    .foot {
      margin-block-end: -0.5em;
    }

    .foot > details {
      border: 0;
    }

    .foot > details > .stack {
      padding-inline-start: 0;
    }

    .foot .chevron {
      order: -1;
      inline-size: 1em;
    }

    .foot > .row {
      row-gap: 0;
    }

    .foot [open] {
      inline-size: 100%;
    }

    /* A number is one word: it may only stand below the word "about". */
    [part='value'] {
      font-size: 1.25em;
      line-height: 1.3;
      overflow-wrap: normal;
    }

    [part='value'],
    [part='year'],
    [part='chart'] {
      font-variant-numeric: tabular-nums;
    }

    .estimate {
      display: inline-block;
      padding-inline: 0.5em;
      border: 1px dashed;
      border-radius: var(--_radius);
      font-weight: 400;
      line-height: 1.3;
    }

    .others > li {
      padding-block: 0.5em;
      border-block-start: var(--_line);
      line-height: 1.4;
    }

    /* The year stands at the end of the line of its number, or below it where a long number needs the whole line. */
    .line {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      justify-content: space-between;
      column-gap: 1em;
    }

    .line + .line {
      margin-block-start: 0.5em;
    }

    .what {
      order: 1;
      inline-size: 100%;
    }

    @container (width > 36em) {
      .pair {
        grid-template-columns: minmax(0, 5fr) minmax(0, 7fr);
      }

      .band,
      .beside {
        padding: 1.25em 1.5em;
      }

      .line {
        display: grid;
        grid-template-columns: minmax(10.5em, min-content) minmax(0, 1fr) auto;
      }

      .what {
        order: 0;
      }
    }

    @container (width > 60em) {
      .counts {
        font-size: 1.25em;
        line-height: 1.35;
      }

      .sources {
        grid-template-columns: 1fr 1fr;
        column-gap: 2em;
      }
    }
  `,
];
