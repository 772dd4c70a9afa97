import {css} from 'lit';
import {contactStyles} from '../foundation/contact-list.styles.js';
import {tokens} from '../foundation/tokens.styles.js';

export const styles = [
  tokens,
  contactStyles,
  css`
    [part='base'] {
      display: flow-root;
      border: 1px solid var(--_line);
      border-radius: var(--_radius);
    }

    header {
      display: flex;
      align-items: center;
      gap: 0.75em;
      padding: 1.25em 1.25em 0.75em;
    }

    .tools {
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
      gap: 0.5em;
      padding-inline: 1.25em;
    }

    .languages {
      display: flex;
      flex-wrap: wrap;
      gap: 0.5em;
    }

    [part='body'] {
      display: grid;
      gap: var(--_gap);
      padding: var(--_gap) 1.25em 1.25em;
    }

    .first {
      display: grid;
      gap: 0.5em;
    }

    .first .hint {
      padding-block-start: 0.5em;
    }

    .first .number {
      padding: 0.5em 0.75em;
      font-size: 1.5em;
    }

    .added {
      display: grid;
      gap: 0.5em;
    }

    @container (width > 44em) {
      .first {
        grid-template-columns: 1fr 1fr;
        column-gap: 2em;
      }
    }
  `,
];
