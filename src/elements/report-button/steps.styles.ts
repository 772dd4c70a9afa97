import {css} from 'lit';
import {fieldStyles} from '../../foundation/fields.styles.js';

/** The styles of the steps, which come with them. */
export const styles = [
  fieldStyles,
  css`
    .rules {
      padding-inline-start: 1.25em;
      list-style: disc;
    }

    .choices {
      gap: 0.5em;
    }

    .face {
      display: grid;
      grid-template-columns: auto minmax(0, 1fr) auto;
      gap: 0.5em;
      inline-size: 100%;
      min-block-size: max(64px, 4em);
      padding-block: 0.5em;
      padding-inline: 0.5em 0.75em;
      background: var(--_surface);
      text-align: start;
    }

    [part~='choice'] {
      border: 2px solid var(--_edge);
    }

    .face:hover {
      background: var(--_tint);
    }

    .face .name {
      display: block;
    }

    .tile {
      display: grid;
      place-items: center;
      inline-size: 2.75em;
      block-size: 2.75em;
      border-radius: calc(var(--_radius) * 0.75);
    }

    [part~='write'] .tile {
      background: var(--_tint);
    }

    .tile svg,
    .arrow {
      inline-size: 1.5em;
      block-size: 1.5em;
    }

    /* In a form that Dark Reader skips as print (tokens.styles.ts). */
    @media print, not print {
      [part~='choice'] .tile {
        background: var(--_band);
        color: var(--_on-band);
      }
    }

    .back .arrow,
    [dir='rtl'] .arrow {
      transform: scaleX(-1);
    }

    [dir='rtl'] .back .arrow {
      transform: none;
    }

    .large [part='heading'] {
      font-size: 1.75em;
    }

    .scroller > .stack,
    [part='body'] {
      gap: 0.5em;
    }

    [part='body'] > p:empty {
      display: none;
    }

    .question select {
      justify-self: start;
      inline-size: 24em;
    }

    [class].band {
      padding-block-end: 0.75em;
    }

    [class].band > [part~='link'] {
      font-size: 1em;
      font-weight: 700;
    }

    .back {
      justify-self: start;
      margin-block: -0.5em -1em;
      font-size: max(14px, 0.875em);
    }

    @media (width >= 40em) {
      .scroller > .stack,
      [part='body'],
      .choices,
      .face {
        gap: 0.75em;
      }

      [part='heading'] {
        font-size: 1.75em;
      }

      [class].band > [part~='link'] {
        font-size: 1.25em;
      }
    }

    @media (forced-colors: active) {
      [class].tile {
        border: 1px solid;
      }
    }
  `,
];
