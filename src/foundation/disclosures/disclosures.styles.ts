import {css} from 'lit';

/** The styles of parts that open, as calm rows, and of text with lists. */
export const disclosureStyles = css`
  [part='fold'] {
    border-block-start: var(--_line);
  }

  [part='fold']:last-child {
    border-block-end: var(--_line);
  }

  [part='fold'] > .stack {
    padding-block: 0.25em 1.25em;
  }

  [part='fold'] > summary {
    display: flex;
    align-items: center;
    gap: 0.75em;
    min-block-size: max(44px, 3em);
    padding-block: 0.25em;
    list-style: none;
    cursor: pointer;
  }

  summary::-webkit-details-marker {
    display: none;
  }

  [part='fold'] [part='heading'] {
    font-size: 1em;
  }

  summary:hover [part='heading'] {
    text-decoration: underline 2px var(--_edge);
    text-underline-offset: 0.22em;
  }

  [open] > summary .chevron {
    transform: scaleY(-1);
  }

  .listed {
    display: grid;
    gap: 0.25em;
    padding-inline-start: 1.25em;
    list-style: disc;
  }

  ol.listed {
    list-style: decimal;
  }

  .read {
    max-inline-size: 42em;
  }

  @container (width > 30em) {
    [part='fold'] > .stack {
      padding-inline-start: 2em;
    }
  }

  @media print {
    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }

    [part='fold'] > .stack {
      padding-inline: 0;
    }

    .chevron {
      display: none;
    }
  }
`;

/** The styles of a tag that has two columns where there is room: the parts that open, and whom to call. */
export const columnStyles = css`
  [part='body'] {
    align-items: start;
    gap: 1.25em 1.75em;
  }

  @container (width > 57em) {
    [part='body'] {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
`;
