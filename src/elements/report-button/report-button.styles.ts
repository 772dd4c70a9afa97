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
      block-size: 1.25em;
      fill: currentColor;
      stroke: none;
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
      margin: 0 auto auto;
      border: var(--_line);
      border-radius: calc(var(--_radius) * 1.5);
      background-color: Canvas;
      color: CanvasText;
      overscroll-behavior: contain;
    }

    dialog:not([open]) {
      display: none;
    }

    dialog::backdrop {
      background: #0009;
    }

    .bar,
    [part='emergency'],
    .scroller {
      padding: 0.5em 0.75em;
    }

    .bar {
      position: sticky;
      z-index: 1;
      inset-block-start: 0;
      display: grid;
      grid-template-columns: auto minmax(0, auto) minmax(44px, 1fr);
      gap: 0.5em 0.375em;
      background: inherit;
      font-size: max(14px, 0.875em);
    }

    .bar [part='languages'] {
      display: contents;
    }

    /* The offer of another language, and what the menu says, stand below the way out, the menu and the cross. */
    .bar [part='languages'] > :not(select) {
      grid-column: 1 / -1;
      justify-self: start;
    }

    .bar [part~='close'] {
      grid-area: 1 / 3;
      justify-self: end;
      margin-inline-start: auto;
      padding: 0;
      border: 0;
    }

    [part='emergency'] {
      padding-block: 0.25em;
      border-block: var(--_line);
      background: var(--_tint);
    }

    .scroller {
      container-type: inline-size;
    }

    [part='emergency'] .row {
      column-gap: 0.375em;
    }

    .short {
      gap: 0.25em;
    }

    [class].pill {
      padding: 0.4em 0.2em;
      font-size: 1.125em;
    }

    @supports (color: color(from currentcolor xyz-d65 y y y)) and (color: light-dark(red, red)) {
      dialog {
        background-image: linear-gradient(var(--_surface), var(--_surface));
        color: var(--blue-heart-color-text, CanvasText);
      }
    }

    @media (width < 40em) {
      dialog {
        inline-size: 100%;
        min-block-size: 100%;
        border: 0;
        border-radius: 0;
      }

      .bar [part] {
        padding-inline: 0.375em;
      }
    }

    @media (width >= 40em) {
      .bar,
      [part='emergency'],
      .scroller {
        padding-inline: 1.5em;
      }

      .scroller {
        padding-block: 1.25em;
      }

      .bar {
        display: flex;
        gap: 0.5em;
        font-size: 1em;
      }

      [part='emergency'] .row {
        column-gap: 1.25em;
      }
    }

    /* Its top stays where it is while the steps change its height, so that a press meets the way out. */
    @media (width >= 40em) and (height >= 30em) {
      dialog {
        max-block-size: calc(100% - 4em);
        margin-block-start: 2em;
      }
    }

    /* Where there is room, only the step scrolls; else all does, as at 400 % of the size. */
    @media (height >= 30em) {
      dialog[open],
      dialog > div {
        display: flex;
        flex-direction: column;
      }

      dialog > div {
        flex: auto;
        min-block-size: 0;
      }

      .scroller {
        min-block-size: 0;
        overflow: auto;
        overscroll-behavior: contain;
      }

      [part='emergency'] {
        flex: none;
      }
    }
  `,
];
