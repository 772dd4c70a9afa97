import {css} from 'lit';

/** The styles of contacts, in every tag that shows them. */
export const contactStyles = css`
  [part~='first'] {
    display: flex;
    flex-direction: column;
    justify-content: space-between;
    padding: 0.75em 0.75em 0.5em;
  }

  /* A link, which is as high as a finger, brings room of its own. */
  [part~='first'] > [part~='link'] {
    margin-block-end: -0.375em;
  }

  .call {
    row-gap: 0;
  }

  .call > [part~='copy'] {
    margin-inline-start: auto;
  }

  /* Where number and dot do not fit beside each other, the dot wraps out of sight: the number never breaks. */
  .call [part~='number'] {
    flex: 1 0 100%;
    flex-flow: row-reverse wrap;
    justify-content: flex-end;
    align-content: flex-start;
    column-gap: 0.25em;
    min-block-size: 0;
    min-inline-size: min-content;
    block-size: max(48px, 1.3em);
    border-radius: 0;
    overflow: hidden;
    font-size: clamp(1.25em, 12cqi, 2em);
    line-height: max(48px, 1.3em);
    text-decoration-thickness: 3px;
    text-underline-offset: 0.16em;
  }

  .call [role='status']:empty {
    position: absolute;
  }

  .dot {
    display: grid;
    place-items: center;
    flex: none;
    inline-size: 1.3em;
    block-size: 1.3em;
    border-radius: 50%;
  }

  /* Not on paper, in a form that Dark Reader skips as print (tokens.styles.ts). */
  @media print and (width: 0), not print {
    [class].dot {
      background: var(--_on-band);
      color: var(--_band);
    }

    [class].pill {
      background: CanvasText;
      color: Canvas;
      forced-color-adjust: none;
    }
  }

  .dot svg {
    inline-size: 0.72em;
    block-size: 0.72em;
  }

  .what,
  .short,
  [part~='copy'],
  [part~='first'] > [part~='link'],
  [part='emergency'] [part~='link'] {
    font-size: max(14px, 0.875em);
    line-height: 1.45;
  }

  [part='emergency'] .row {
    gap: 0 1em;
  }

  .short,
  [part='emergency'] [part~='link'] {
    font-weight: 400;
  }

  .short {
    white-space: normal;
    text-decoration: none;
  }

  .pill {
    padding: 0.3em 0.45em;
    border: 2px solid CanvasText;
    border-radius: var(--_radius);
    font-size: 1.4em;
    font-weight: 700;
    line-height: 1;
    white-space: nowrap;
  }

  .rows .quiet {
    flex: 1 8em; /* Wide enough for a word of any language: a long address goes below. */
    line-height: 1.3;
  }

  .rows > li {
    padding-block: 0.125em;
  }

  summary {
    display: flex;
    align-items: center;
    gap: 0.625em;
    min-block-size: 44px;
    list-style: none;
    cursor: pointer;
  }

  summary::-webkit-details-marker {
    display: none;
  }

  .caution {
    padding-inline: 0.5em 0.75em;
  }

  .caution p {
    padding: 0 0 0.75em 2.625em;
  }

  [open] > summary .chevron {
    transform: scaleY(-1);
  }

  @container (width > 28em) {
    .rows .name {
      flex: 0 0 10em;
      min-inline-size: min-content;
      overflow-wrap: break-word;
    }

    [part~='first'] {
      padding: 1em 1.25em 0.5em;
    }

    .call [part~='number'] {
      flex: 0 1 auto;
      font-size: 2.5em;
    }

    .what,
    [part~='first'] > [part~='link'] {
      font-size: 1em;
    }

    .what {
      margin-block-start: 0.5em;
    }
  }

  @container (width <= 28em) {
    .rows > [part='contact'] {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
    }

    .rows p {
      grid-column: 1;
    }

    .rows [part~='number'] {
      grid-area: 1 / 2 / 3;
    }

    .rows [part~='link'] {
      grid-column: 1 / 3;
    }
  }

  @container (width < 15em) {
    .call [part~='number'] {
      overflow: visible;
    }

    .dot {
      display: none;
    }

    .rows > [part='contact'] {
      display: block;
    }
  }
`;
