import {css} from 'lit';
import {contactStyles} from '../../foundation/contacts/contact-list.styles.js';
import {endStyles} from './end.styles.js';

export const styles = [
  contactStyles,
  endStyles,
  css`
    .rules {
      padding-inline-start: 1.25em;
      list-style: disc;
    }

    progress {
      flex: 1;
      max-inline-size: 12em;
      block-size: 0.5em;
      accent-color: var(--_accent);
    }

    [part='body'] [part='heading'] {
      font-size: 1.25em;
    }

    ol {
      list-style: none;
    }

    .unseen {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }

    /* As wide as the box where that is narrow, so that a finger finds each place. */
    .frame {
      margin-inline: calc(-1 * clamp(1em, 4cqi, 1.5em));
      overflow: clip;
    }

    .label {
      display: flex;
      align-items: center;
      gap: 0.4em;
      inline-size: fit-content;
      padding: 0.2em 0.6em;
      border: 2px solid var(--_ink);
      border-radius: 0.375em;
      background: var(--_plain);
      color: var(--_ink);
      font-size: max(14px, 0.875em);
      font-weight: 700;
      line-height: 1.2;
    }

    .is-signal {
      background: var(--_clue);
    }

    .is-not {
      border-color: currentColor;
      background: none;
      color: inherit;
    }

    [part='indicator'] + [part='indicator'] {
      border-block-start: var(--_line);
    }

    .thing {
      display: flex;
      align-items: center;
      gap: 0.75em;
      inline-size: 100%;
      min-block-size: 3em;
      padding: 0.5em 0.25em;
      border: 0;
      background: none;
      color: inherit;
      font: inherit;
      line-height: 1.35;
      text-align: start;
      cursor: pointer;
    }

    .seen .thing .number {
      background: currentColor;
    }

    .seen .thing .number svg {
      color: var(--_surface);
    }

    .number svg {
      inline-size: 14px;
      block-size: 14px;
    }

    .why {
      padding-inline: 2.75em 0.25em;
      padding-block-end: 0.85em;
    }

    .bar {
      padding-block: 0.5em;
      border-block-start: var(--_line);
      background: var(--_surface);
    }

    .bar p {
      flex: 1 7em;
    }

    .apart .filled {
      margin-inline-start: auto;
    }

    [hidden] {
      display: none;
    }

    @media (forced-colors: active) {
      .seen .thing .number svg {
        color: inherit;
      }
    }

    @media print {
      .thing {
        display: flex !important;
      }

      [part='moment'] [hidden] {
        display: grid !important;
      }
    }

    @container (width > 36em) {
      .frame {
        margin-inline: 0;
        border-radius: var(--_radius);
      }
    }

    @container (width > 48em) {
      .placed,
      [part='moment'] {
        grid-template-columns: minmax(0, 1.65fr) minmax(0, 1fr);
        align-items: start;
        column-gap: 1.5em;
      }

      .placed > :first-child {
        grid-column: 1 / -1;
      }

      [part='moment'] {
        grid-template-columns: 1fr 1fr;
      }

      .placed.pressable .why p + p {
        display: none;
      }
    }
  `,
];
