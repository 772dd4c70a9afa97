import {css} from 'lit';
import {tokens} from '../../foundation/tokens.styles.js';

export const styles = [
  tokens,
  css`
    [class].box {
      padding: 0;
      border-radius: calc(var(--_radius) * 1.5);
    }

    .layout {
      position: relative;
      display: grid;
      grid-template-columns: auto minmax(0, 1fr);
      grid-auto-columns: fit-content(55%);
      gap: 0.75em;
      padding: 1em;
    }

    [part='heading'] {
      padding-inline-end: 1.5em;
    }

    .side {
      grid-column: 1 / -1;
      gap: 0.5em 1em;
    }

    [part='actions'] {
      flex: auto;
      margin-inline-end: auto;
    }

    .filled {
      min-block-size: max(48px, 2.1em);
      padding-inline: clamp(0em, 3cqi, 0.75em);
      font-size: clamp(1em, 9cqi, 1.25em);
    }

    slot::slotted([slot='logo']) {
      max-inline-size: 10em;
      max-block-size: 2em;
      padding: 0.25em 0.5em;
      border-radius: var(--_radius);
      background: #fff;
      object-fit: contain;
    }

    [part~='dismiss'] {
      position: absolute;
      inset-block-start: 0.5em;
      inset-inline-end: 0.5em;
      padding: 0;
      border: 0;
    }

    .helpline .heart {
      inline-size: 2em;
      block-size: 2em;
    }

    .compact .layout {
      align-items: center;
      padding-block: 0.625em;
    }

    .compact :is([part='heading'], .filled) {
      font-size: 1em;
    }

    /* The band is the banner, so that its button is the inverse of it. */
    .campaign {
      --_fill: var(--_on-band);
      --_on-accent: var(--_band);
      --_heart: currentColor;
      --_edge: currentColor;
      border-color: var(--_band);
    }

    /* What the page author puts on the band has the colours of the page. */
    .campaign ::slotted([slot='actions']) {
      padding: 0.5em 0.75em;
      border-radius: var(--_radius);
      background: Canvas;
      color: CanvasText;
    }

    .drawing,
    :where(.campaign) .words {
      grid-column: 1 / -1;
    }

    .drawing {
      border-radius: calc(var(--_radius) * 1.5) calc(var(--_radius) * 1.5) 0 0;
      inline-size: calc(100% + 2em);
      block-size: 6em;
      margin: -1em -1em 0;
      color: var(--_drawing-line);
    }

    .clue {
      inline-size: auto;
      block-size: auto;
      padding-inline: 0.5em;
    }

    @container (width > 32em) {
      .layout {
        padding: 1.25em 1.5em;
      }

      .box:not(.campaign) .dismissible {
        padding-inline-end: 3.5em;
      }

      [part='heading'] {
        padding: 0;
      }

      [part='actions'] {
        flex: initial;
        max-inline-size: 20em;
      }

      .words,
      .side {
        grid-column: 2 / -1;
      }

      .compact .layout {
        grid-auto-flow: column;
        padding-block: 0.375em;
      }

      .compact .side {
        grid-column: auto;
      }

      .campaign [part='heading'] {
        font-size: 1.75em;
      }

      .question {
        font-size: 1.25em;
        line-height: 1.3;
      }

      .drawing {
        grid-area: 1 / 1 / 3;
        align-self: end;
        inline-size: 11em;
        block-size: 11.25em;
        margin-block: 0 -1.25em;
        margin-inline: -1.5em 0;
        border-radius: 0;
        border-end-start-radius: calc(var(--_radius) * 1.5);
      }
    }

    @container (width > 60em) {
      .layout {
        grid-auto-flow: column;
        align-items: center;
      }

      .dismissible {
        padding-inline-end: 3.5em;
      }

      .side {
        grid-column: auto;
      }

      .filled {
        font-size: 1.75em;
      }

      .campaign [part='heading'] {
        font-size: 2.5em;
      }

      .campaign .side {
        max-inline-size: 18em;
      }

      .campaign [part='actions'] {
        flex-basis: 100%;
      }

      .drawing {
        grid-area: 1 / 1;
        inline-size: 15em;
        block-size: 9.375em;
      }
    }
  `,
];
