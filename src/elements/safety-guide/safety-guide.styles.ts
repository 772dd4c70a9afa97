import {css} from 'lit';
import {contactStyles} from '../../foundation/contacts/contact-list.styles.js';
import {disclosureStyles} from '../../foundation/disclosures/disclosures.styles.js';

export const styles = [
  contactStyles,
  disclosureStyles,
  css`
    [part='checklist'] {
      margin-block-start: 0.5em;
    }

    .topics {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 19em), 1fr));
      gap: var(--_gap);
    }

    [part='topic'] {
      padding: 0.75em 1em;
    }

    [part='topic'] > .row {
      flex-wrap: nowrap;
      padding-block-end: 0.25em;
    }

    [part='topic'] .check {
      line-height: 1.35;
    }

    [part='topic'] svg {
      color: var(--_link);
    }

    [part='topic'] [part='heading'] {
      font-size: 1.0625em;
    }

    [part='checklist'] > p {
      max-inline-size: 42em;
    }

    /* Somebody who finds the paper must not see what was ticked. */
    @media print {
      input {
        appearance: none;
        border: 1px solid;
      }
    }
  `,
];
