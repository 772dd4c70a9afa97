import {css} from 'lit';
import {contactStyles} from '../../foundation/contacts/contact-list.styles.js';
import {tokens} from '../../foundation/tokens.styles.js';

export const styles = [
  tokens,
  contactStyles,
  css`
    [part='sources'] {
      margin-block-end: -0.75em;
    }

    .head {
      justify-content: space-between;
      margin-block-end: 0.5em;
    }

    .title {
      flex: 1 20em;
      flex-wrap: nowrap;
      gap: 0.5em;
      align-items: start;
    }

    .tools {
      gap: 0.5em;
    }

    .tools > [part='languages'] {
      display: contents;
    }

    @container (width <= 28em) {
      .tools [part~='action'] {
        font-size: max(14px, 0.875em);
      }
    }

    @container (width > 57em) {
      .layout {
        grid-template: auto 1fr auto / 21fr 20fr;
        column-gap: 1.75em;
      }

      /* Also while the second column is still to come in a prerendered page. */
      .layout > * {
        grid-column: 1;
      }

      .layout > .side {
        grid-area: 1 / 2 / span 3;
      }
    }
  `,
];
