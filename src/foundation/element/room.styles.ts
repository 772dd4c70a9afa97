import {css} from 'lit';
import {canWait} from './when-near.js';

/**
 * Keeps what follows a tag below the window until its view is there, so that nothing in sight moves when it comes. The
 * margins of its children stay inside, as they do in the view. None in a frame, which may be as high as what it shows.
 */
export const room = canWait
  ? [
      css`
        @media screen {
          .room:not([hidden]) {
            display: flow-root;
            min-block-size: 100vh;
          }
        }
      `,
    ]
  : [];
