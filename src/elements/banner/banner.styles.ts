import {css} from 'lit';
import {tokens} from '../../foundation/tokens.styles.js';

export const styles = [
  tokens,
  css`
    .layout {
      grid-template-columns: auto 1fr auto;
      align-items: center;
    }

    .heart {
      inline-size: 2.5em;
    }

    slot::slotted([slot='logo']) {
      max-inline-size: 8em;
      max-block-size: 4em;
      object-fit: contain;
    }

    .compact {
      padding-block: 0.5em;
    }

    .compact .layout {
      font-size: 0.875em;
    }

    .words,
    [part='actions'],
    [part='languages'] {
      grid-column: 1 / -1;
    }

    .filled {
      inline-size: 100%;
      margin-block-end: 0.5em;
    }

    [part~='number'] {
      font-size: 1.25em;
    }

    [part~='dismiss'] {
      grid-area: 1 / 3;
      border: 0;
    }

    @container (width > 36em) {
      .layout {
        grid-template-columns: auto 1fr auto auto;
      }

      .words {
        grid-column: 2;
      }

      [part='actions'] {
        grid-column: 3;
      }

      [part~='dismiss'] {
        grid-column: 4;
      }
    }
  `,
];
