import {css} from 'lit';

/** The styles of parts that open, and of text with lists. */
export const disclosureStyles = css`
  [part='body'] [part='heading'] {
    font-size: 1.1875em;
  }

  details {
    border-block-end: var(--_line);
  }

  details > .stack {
    padding-block: 0.25em 1.25em;
  }

  summary {
    padding-block: 0.625em;
    line-height: 1.5;
    cursor: pointer;
  }

  summary:hover [part='heading'] {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  summary [part='heading'] {
    display: inline;
  }

  summary svg {
    margin-inline: 0.25em 0.375em;
    color: var(--_link);
    vertical-align: -0.25em;
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

  @media print {
    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
`;
