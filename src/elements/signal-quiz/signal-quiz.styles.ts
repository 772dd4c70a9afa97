import {css} from 'lit';
import {contactStyles} from '../../foundation/contacts/contact-list.styles.js';

export const styles = [
  contactStyles,
  css`
    progress {
      flex: 1 8em;
      block-size: 0.5em;
      accent-color: var(--_accent);
    }

    [part='body'] [part='heading'] {
      font-size: 1.25em;
    }

    [part='picture'] {
      inline-size: 100%;
      aspect-ratio: 16 / 9;
      max-block-size: 16em;
    }

    .accent {
      fill: var(--_accent);
    }

    path.tint {
      fill: var(--_wash);
    }

    .paper {
      fill: Canvas;
    }

    .ink {
      fill: CanvasText;
    }

    .line {
      stroke: CanvasText;
      stroke-width: 2;
      stroke-linecap: round;
      stroke-linejoin: round;
    }

    .none {
      fill: none;
    }

    fieldset {
      border: 0;
    }

    .why {
      padding-inline-start: 2.375em;
    }

    .why:not(:empty) {
      padding-block-end: 0.75em;
    }

    .signal strong {
      color: var(--_link);
    }

    :disabled {
      visibility: hidden;
    }

    @container (width > 44em) {
      [part='scene'] {
        grid-template-columns: 2fr 3fr;
        column-gap: 2em;
        align-items: start;
      }

      [role='status'] {
        grid-column: 2;
      }
    }
  `,
];
