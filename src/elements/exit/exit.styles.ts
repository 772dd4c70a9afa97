import {css} from 'lit';
import {tokens} from '../../foundation/tokens.styles.js';

export const styles = [
  tokens,
  css`
    [part='base'] {
      justify-items: start;
    }

    .is-bar {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
    }

    .is-bar [part='body'] {
      flex: 1 10em;
      max-block-size: 4.5em;
      overflow-y: auto;
    }

    .is-bar.is-bar[data-aside],
    .is-bar .strip:not(:empty) {
      inset-block: 0 auto;
    }
  `,
];
