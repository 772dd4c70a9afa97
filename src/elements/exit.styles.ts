import {css} from 'lit';
import {tokens} from '../foundation/tokens.styles.js';

export const styles = [
  tokens,
  css`
    [part='base'] {
      display: grid;
      justify-items: start;
      gap: 0.5em;
    }

    [part='body'] {
      font-size: var(--_small);
    }

    .is-bar {
      position: fixed;
      z-index: 2147483000;
      inset-block-end: 0;
      inset-inline: 0;
      grid-template-columns: auto 1fr;
      align-items: center;
      padding: 0.5em 1em;
      border-block: 2px solid CanvasText;
      background: Canvas;
      color: CanvasText;
    }

    :host([data-aside]) .is-bar {
      inset-block: 0 auto;
    }

    .is-bar [part='body'] {
      max-block-size: 4.5em;
      overflow-y: auto;
    }

    @container (width < 30em) {
      .is-bar [part='body'] {
        grid-column: 1 / -1;
      }
    }

    [part='progress']:not(:empty) {
      position: fixed;
      z-index: 2147483001;
      inset-block-start: 1em;
      inset-inline: 1em;
      padding: 0.75em 1em;
      border: 2px solid CanvasText;
      border-radius: var(--_radius);
      background: Canvas;
      color: CanvasText;
      font-weight: 700;
      text-align: center;
    }

    @media print {
      [part='base'] {
        display: none;
      }
    }
  `,
];
