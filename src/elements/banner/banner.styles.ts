import {css} from 'lit';
import {tokens} from '../../foundation/tokens.styles.js';

export const styles = [
  tokens,
  css`
    [class].box {
      padding: 0;
      border-radius: calc(var(--_radius) * 1.5);
      overflow: hidden;
    }

    .layout {
      position: relative;
      display: grid;
      grid-template-columns: auto minmax(0, 1fr);
      gap: 0.75em;
      padding: 1em;
    }

    .words,
    [part='body'] {
      display: grid;
      gap: 0.25em;
    }

    [part='heading'] {
      padding-inline-end: 1.5em;
    }

    .side {
      grid-column: 1 / -1;
      gap: 0.5em 1em;
    }

    [part='actions'] {
      flex: auto;
      margin-inline-end: auto;
    }

    .filled {
      min-block-size: max(48px, 2.15em);
      font-size: 1.25em;
    }

    slot::slotted([slot='logo']) {
      max-inline-size: 10em;
      max-block-size: 2em;
      padding: 0.25em 0.5em;
      border-radius: var(--_radius);
      background: #fff;
      object-fit: contain;
    }

    [part~='dismiss'] {
      position: absolute;
      inset-block-start: 0.5em;
      inset-inline-end: 0.5em;
      padding: 0;
      border: 0;
    }

    .helpline .heart {
      inline-size: 2em;
      block-size: 2em;
    }

    .compact .layout {
      align-items: center;
      padding-block: 0.75em;
    }

    .compact :is([part='heading'], .filled) {
      font-size: 1em;
    }

    .compact .filled {
      min-block-size: max(44px, 2.75em);
    }

    /* The band is the banner, so that its button is the inverse of it. */
    .campaign {
      --_fill: var(--_on-band);
      --_on-accent: var(--_band);
      border-color: var(--_band);
    }

    .campaign .layout {
      gap: 0;
      padding: 0;
    }

    .campaign .words {
      grid-column: 1 / -1;
      padding: 1em 1em 0.75em;
    }

    .campaign .side {
      padding: 0 1em 1em;
    }

    .campaign .heart {
      fill: currentColor;
      stroke: none;
    }

    .drawing {
      grid-column: 1 / -1;
      inline-size: 100%;
      block-size: 6em;
      color: var(--_drawing-line);
    }

    .tag {
      padding-inline: 0.625em;
      border: 1px solid transparent;
      border-radius: var(--_radius);
      background: var(--_clue);
      color: var(--_drawing-line);
    }

    @media print {
      .drawing {
        display: none;
      }
    }

    @container (width > 32em) {
      .layout {
        padding: 1.25em 1.5em;
      }

      .side {
        grid-column: 2 / -1;
      }

      [part='actions'] {
        flex: none;
      }

      .compact .layout {
        grid-template-columns: auto minmax(min-content, 1fr) auto auto;
        padding-block: 0.5em;
      }

      .compact .side {
        grid-column: 3;
      }

      .compact [part~='dismiss'] {
        position: static;
      }

      .compact [part='heading'],
      .campaign [part='heading'] {
        padding: 0;
      }

      .campaign [part='heading'] {
        font-size: 1.75em;
      }

      .campaign .words {
        grid-column: 2;
        padding: 1.25em 1.25em 0.75em;
      }

      .campaign .side {
        padding: 0 1.25em 1.25em;
      }

      .drawing {
        grid-area: 1 / 1 / 3;
        align-self: end;
        inline-size: 11em;
        block-size: 11.25em;
      }

      .question {
        font-size: 1.25em;
        line-height: 1.3;
      }
    }

    @container (width > 60em) {
      .layout {
        grid-template-columns: auto minmax(min-content, 1fr) auto auto;
        align-items: center;
      }

      .side {
        grid-column: 3;
        gap: 0.75em 2em;
      }

      .helpline [part~='dismiss'] {
        position: static;
      }

      .helpline .filled,
      .campaign .filled {
        font-size: 1.75em;
      }

      .campaign [part='heading'] {
        font-size: 2.5em;
      }

      .campaign .words {
        max-inline-size: 44em;
        padding-block: 1.25em;
        padding-inline: 1.75em 0;
      }

      .campaign .side {
        max-inline-size: 22em;
        padding-block: 1.25em;
        padding-inline: 1.5em 3.5em;
      }

      .campaign [part='actions'] {
        flex-basis: 100%;
      }

      .drawing {
        grid-row-end: 2;
        inline-size: 15em;
        block-size: 9.375em;
      }
    }
  `,
];
