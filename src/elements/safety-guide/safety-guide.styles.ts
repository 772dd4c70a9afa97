import {css} from 'lit';
import {contactStyles} from '../../foundation/contacts/contact-list.styles.js';
import {columnStyles, disclosureStyles} from '../../foundation/disclosures/disclosures.styles.js';
import {fieldStyles} from '../../foundation/fields.styles.js';

export const styles = [
  fieldStyles,
  contactStyles,
  disclosureStyles,
  columnStyles,
  css`
    .stack > [part='heading'] {
      font-size: 1.25em;
    }

    .check + .check {
      border-block-start: var(--_line);
    }

    .check {
      min-block-size: max(44px, 3em);
      line-height: 1.35;
    }

    .fault {
      flex-wrap: nowrap;
    }

    .talk {
      inline-size: 5em;
      block-size: 3.75em;
      stroke: currentColor;
      stroke-width: 4;
      stroke-linejoin: round;
    }

    [dir='rtl'] .talk {
      transform: scaleX(-1);
    }

    .other {
      fill: var(--_tint);
    }

    .own {
      fill: var(--_band);
    }

    .on {
      fill: var(--_on-band);
      stroke: none;
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
