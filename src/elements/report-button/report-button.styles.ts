import {css} from 'lit';
import {contactStyles} from '../../foundation/contacts/contact-list.styles.js';
import {tokens} from '../../foundation/tokens.styles.js';

export const styles = [
  tokens,
  contactStyles,
  css`
    :host {
      display: inline-block;
    }

    .heart {
      inline-size: 1.25em;
      color: inherit;
    }

    .is-floating > a {
      position: fixed;
      z-index: 2147483000;
      inset-block: auto calc(1em + var(--_lift, 0px));
      inset-inline: auto 1em;
      box-shadow: 0 2px 12px #0008;
    }

    .is-floating > a[data-aside] {
      inset-block: calc(1em + var(--_lift)) auto;
    }

    dialog {
      inline-size: 44em;
      max-inline-size: 100%;
      max-block-size: 100%;
      margin: auto;
      padding: 0 1.25em 1.5em;
      border: var(--_line);
      border-radius: var(--_radius);
      background: Canvas;
      color: CanvasText;
      overscroll-behavior: contain;
    }

    dialog:not([open]) {
      display: none;
    }

    dialog::backdrop {
      background: #0009;
    }

    .bar {
      position: sticky;
      z-index: 1;
      inset-block-start: 0;
      margin-inline: -1.25em;
      padding: 0.75em 1.25em;
      background: Canvas;
    }

    [part='emergency'] {
      padding: 0.75em 1em;
      border: 2px solid #b3261e;
      border-color: light-dark(#b3261e, #f2857c);
      border-radius: var(--_radius);
    }

    [part~='choice'] {
      inline-size: 100%;
      justify-content: start;
      padding: 0.75em 1em;
      border-color: var(--_accent);
      background: var(--_tint);
      text-align: start;
    }

    label [part] {
      inline-size: 100%;
    }

    @media (width < 40em) {
      dialog {
        min-block-size: 100%;
        border: 0;
        border-radius: 0;
      }
    }
  `,
];
