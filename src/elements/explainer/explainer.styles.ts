import {css} from 'lit';
import {contactStyles} from '../../foundation/contacts/contact-list.styles.js';
import {disclosureStyles} from '../../foundation/disclosures/disclosures.styles.js';

export const styles = [
  contactStyles,
  disclosureStyles,
  css`
    [part='section'] + [part='section'] {
      margin-block-start: 0.5em;
    }

    [part='section'] > .row {
      flex-wrap: nowrap;
    }

    [part='section'] > .row svg {
      color: var(--_link);
    }
  `,
];
