import {css} from 'lit';
import {contactStyles} from '../foundation/contact-list.styles.js';
import {tokens} from '../foundation/tokens.styles.js';

export const styles = [
  tokens,
  contactStyles,
  css`
    :host {
      display: inline-block;
    }

    [part='base'] {
      container-type: normal;
      background: none;
    }

    .button .heart,
    .quiet .heart {
      inline-size: 1.25em;
      block-size: 1.25em;
      color: inherit;
    }

    .is-floating > a {
      position: fixed;
      z-index: 2147483000;
      inset-block-end: 1em;
      inset-inline-end: 1em;
      max-inline-size: calc(100vw - 2em);
      box-shadow: 0 0.125em 0.75em rgb(0 0 0 / 40%);
    }

    :host([data-aside]) .is-floating > a {
      inset-block: 1em auto;
    }

    dialog {
      inline-size: min(44em, 100vw);
      max-inline-size: 100vw;
      max-block-size: 100dvh;
      margin: auto;
      padding: 0;
      border: 1px solid var(--_line);
      border-radius: var(--_radius);
      background: Canvas;
      color: CanvasText;
      overscroll-behavior: contain;
    }

    dialog[open] {
      display: grid;
      gap: var(--_gap);
      align-content: start;
      padding: 1em 1.25em 1.5em;
    }

    dialog::backdrop {
      background: rgb(0 0 0 / 55%);
    }

    .tools {
      position: sticky;
      z-index: 1;
      inset-block-start: 0;
      display: flex;
      flex-wrap: wrap;
      gap: 0.5em;
      margin: -1em -1.25em 0;
      padding: 0.75em 1.25em;
      background: Canvas;
    }

    .tools > :last-child {
      margin-inline-start: auto;
    }

    .languages {
      display: flex;
      flex-wrap: wrap;
      gap: 0.5em;
    }

    .emergency {
      border: 2px solid #b3261e;
      border-radius: var(--_radius);
      padding: 0.75em 1em;
    }

    .choices,
    .route {
      display: grid;
      gap: var(--_gap);
    }

    .choice {
      inline-size: 100%;
      padding: 0.75em 1em;
      border: 2px solid var(--_accent);
      border-radius: var(--_radius);
      background: var(--_tint);
      color: inherit;
      font-weight: 600;
      text-align: start;
      cursor: pointer;
    }

    .best {
      display: grid;
      gap: 0.5em;
    }

    .best .number {
      font-size: 1.375em;
    }

    .check {
      display: flex;
      align-items: center;
      gap: 0.75em;
      min-block-size: 44px;
    }

    .check input {
      inline-size: 1.5em;
      block-size: 1.5em;
      flex: none;
      accent-color: var(--_accent);
    }

    label select {
      display: flex;
      inline-size: 100%;
      margin-block-start: 0.25em;
    }

    .rules {
      display: grid;
      gap: 0.25em;
      padding-inline-start: 1.25em;
      list-style: disc;
    }

    @media (width < 40em) {
      dialog {
        inline-size: 100vw;
        min-block-size: 100dvh;
        border: 0;
        border-radius: 0;
      }
    }

    @media print {
      [part='base'] {
        display: none;
      }
    }
  `,
];
