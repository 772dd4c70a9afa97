import {css} from 'lit';
import {contactStyles} from '../../foundation/contacts/contact-list.styles.js';
import {tokens} from '../../foundation/tokens.styles.js';

export const styles = [
  tokens,
  contactStyles,
  css`
    .tools > [part~='exit'] {
      margin-inline-end: auto;
    }

    .tools > [part='languages'] {
      display: contents;
    }

    @container (width > 44em) {
      [part='first'] {
        grid-template-columns: 1fr 1fr;
        column-gap: 2em;
      }
    }
  `,
];
