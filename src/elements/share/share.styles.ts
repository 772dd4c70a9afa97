import {css} from 'lit';

export const styles = css`
  .sides {
    display: grid;
    gap: calc(2 * var(--_gap));
    align-items: start;
  }

  @container (inline-size > 48em) {
    .sides {
      grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
    }
  }

  .choices {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 14em), 1fr));
    gap: var(--_gap);
  }

  select {
    inline-size: 100%;
    text-align: start;
  }

  .typed {
    display: grid;
  }

  .typed > * {
    grid-area: 1 / 1;
    min-block-size: 9em;
    padding: 0.75em;
    border: 1px solid;
    border-radius: var(--_radius);
    background: Canvas;
    color: CanvasText;
    white-space: pre-wrap;
    overflow-wrap: break-word;
  }

  textarea {
    z-index: 1;
    inline-size: 100%;
    font: inherit;
    resize: vertical;
  }

  /* A copy of the text behind the field gives the field its height. Without a script only the copy shows. */
  .unscripted {
    visibility: hidden;
  }

  .lengths {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 12em), 1fr));
    gap: 0.25em 1em;
    font-variant-numeric: tabular-nums;
  }

  .over {
    text-decoration: underline wavy;
    text-underline-offset: 0.2em;
  }

  .status:empty {
    display: none;
  }

  [part~='network'] {
    padding-inline: 0.25em;
  }

  fieldset {
    min-inline-size: 0;
    border: 0;
  }

  legend {
    margin-block-end: 0.5em;
  }

  .sheet {
    display: block;
    inline-size: 100%;
    max-inline-size: 36em;
    block-size: auto;
    border: 1px solid;
    border-radius: var(--_radius);
  }
`;
