import {css} from 'lit';
import {canWait} from './when-near.js';

/**
 * Keeps what follows a tag below the window until its view is there, so that nothing in sight moves when it comes. None
 * in a frame, which may take its height from what it shows.
 */
export const room = canWait
  ? [
      css`
        @media screen {
          .room:not([hidden]) {
            display: block;
            min-block-size: 100vh;
          }
        }
      `,
    ]
  : [];
