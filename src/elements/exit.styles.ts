import {css} from 'lit';
import {tokens} from '../foundation/tokens.styles.js';

export const styles = [
  tokens,
  css`
    [part='base'] {
      justify-items: start;
    }

    .is-bar,
    [part='progress']:not(:empty) {
      position: fixed;
      z-index: 2147483000;
      inset-block-end: 0;
      inset-inline: 0;
      padding: 0.5em 1em;
      border-block: 2px solid;
      background: Canvas;
      color: CanvasText;
    }

    .is-bar {
      grid-template-columns: auto 1fr;
      align-items: center;
    }

    .is-bar [part='body'] {
      max-block-size: 4.5em;
      overflow-y: auto;
    }

    :host([data-aside]) .is-bar,
    .is-bar [part='progress']:not(:empty) {
      inset-block: 0 auto;
    }
  `,
];
