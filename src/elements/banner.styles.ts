import {css} from 'lit';
import {tokens} from '../foundation/tokens.styles.js';

export const styles = [
  tokens,
  css`
    [part='base'] {
      border-radius: var(--_radius);
      background: linear-gradient(var(--_tint), var(--_tint)) var(--_surface);
    }

    .campaign,
    .helpline,
    .compact {
      display: grid;
      grid-template-columns: auto 1fr;
      align-items: center;
      gap: 0.75em 1em;
      padding: 1.25em;
    }

    .compact {
      padding-block: 0.5em;
    }

    .heart {
      inline-size: 2.5em;
      block-size: 2.5em;
    }

    .compact .heart {
      inline-size: 1.5em;
      block-size: 1.5em;
    }

    .compact [part='heading'] {
      font-size: 1.125em;
    }

    .partner,
    small {
      font-size: var(--_small);
    }

    [part='actions'],
    .languages {
      grid-column: 1 / -1;
    }

    .button {
      inline-size: 100%;
    }

    .number {
      font-size: 1.25em;
    }

    .compact .number {
      padding-block: 0.25em;
      font-size: 1em;
    }

    .dismiss {
      grid-area: 1 / 3;
      align-self: start;
      justify-content: center;
      border: 0;
      background: none;
      color: inherit;
      cursor: pointer;
    }

    @container (width > 36em) {
      .campaign,
      .helpline,
      .compact {
        grid-template-columns: auto 1fr auto;
      }

      [part='actions'] {
        grid-column: 3;
      }

      .dismiss {
        grid-column: 4;
      }
    }

    @media print {
      [part='base'] {
        border: 1px solid;
      }
    }
  `,
];
