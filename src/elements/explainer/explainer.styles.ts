import {css} from 'lit';
import {contactStyles} from '../../foundation/contacts/contact-list.styles.js';
import {columnStyles, disclosureStyles} from '../../foundation/disclosures/disclosures.styles.js';

export const styles = [
  contactStyles,
  disclosureStyles,
  columnStyles,
  css`
    [part='section'] {
      padding-block: 1em;
      border-block-start: var(--_line);
    }

    .title {
      display: flex;
      gap: 0.75em;
    }

    .title [part='heading'] {
      min-inline-size: 0;
      font-size: 1em;
    }

    @container (width > 30em) {
      [part='section'] {
        padding-inline-start: 2em;
      }

      .title {
        margin-inline-start: -2em;
      }
    }
  `,
];
