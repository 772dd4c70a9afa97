import {css} from 'lit';
import {palette} from './palette.styles.js';
import {placeStyles} from './places.styles.js';

/** The pictures of the scenes, and the places in them. */
export const drawingStyles = [
  palette,
  placeStyles,
  css`
    /* A drawing is not mirrored, so that left is left in every language. */
    .picture {
      position: relative;
    }

    [part='picture'] {
      display: block;
      inline-size: 100%;
      block-size: auto;
      aspect-ratio: auto 16 / 10;
      stroke: var(--_ink);
      stroke-width: 3;
      stroke-linecap: round;
      stroke-linejoin: round;
    }

    [part='picture'] [stroke-width='0'] {
      stroke: none;
    }

    [part='place'] {
      position: absolute;
      left: calc(var(--_x) * 1%);
      top: calc(var(--_y) * 1%);
      width: calc(var(--_w) * 1%);
      height: calc(var(--_h) * 1%);
      min-width: 44px;
      min-height: 44px;
      border: 0;
      border-radius: 10px;
      background: none;
      font: inherit;
      cursor: pointer;
    }

    .number {
      display: inline-grid;
      place-items: center;
      flex: none;
      inline-size: 26px;
      block-size: 26px;
      border: 2px solid;
      border-radius: 50%;
      font-size: 14px;
      font-weight: 700;
      line-height: 1;
    }

    [part='place'] .number {
      position: absolute;
      left: calc(var(--_across) * 1%);
      top: calc(var(--_down) * 1%);
      transform: translate(-50%, -50%);
      border-color: var(--_ink);
      box-shadow: 0 0 0 2px var(--_paper);
    }

    /* In a form that Dark Reader skips: it would change the fill and the number on it in different ways. */
    @media print, not print {
      .picture {
        background: var(--_wall);
      }

      [part='place'] {
        color: var(--_on-band);
      }

      [part='place'] .number {
        background: var(--_paper);
        color: var(--_ink);
      }

      [part='place'].seen .number {
        background: var(--_ink);
        color: var(--_paper);
      }
    }

    [part='place']:hover .number {
      box-shadow: 0 0 0 4px var(--_paper);
    }

    .open::before,
    .focused::before {
      content: '';
      position: absolute;
      inset: -3px;
      border: 3px solid var(--_paper);
      border-radius: 12px;
      box-shadow:
        0 0 0 2px var(--_ink),
        inset 0 0 0 2px var(--_ink);
    }

    .focused::before {
      box-shadow:
        0 0 0 5px var(--_ink),
        inset 0 0 0 2px var(--_ink);
    }

    .say {
      display: grid;
      padding: 1em;
      border-radius: 0;
    }

    .say > * {
      position: relative;
      grid-area: 1 / 1;
    }

    .longest {
      visibility: hidden;
    }

    .say .name {
      margin-block: 0.5em 0.25em;
      line-height: 1.35;
    }

    /* A notch that points at the thing. */
    .say > .open::before {
      inset: auto;
      top: -1.6em;
      left: clamp(-0.5em, (var(--_x) + var(--_w) / 2) * 1% - 0.75em, 100% - 1em);
      border: 0.75em solid transparent;
      border-block-start: 0;
      border-block-end-color: var(--_surface);
      border-radius: 0;
      box-shadow: none;
    }

    @media (prefers-reduced-motion: no-preference) {
      path {
        transition: fill 0.25s;
      }
    }

    @media (forced-colors: active) {
      [part='place']:is(.open, .focused)::before {
        border-color: Canvas;
        outline: 3px solid CanvasText;
      }

      .say > .open::before {
        content: none;
      }
    }

    @container (width > 36em) {
      .number {
        inline-size: 30px;
        block-size: 30px;
        font-size: 1em;
      }
    }
  `,
];
