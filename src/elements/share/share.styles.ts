import {css} from 'lit';

export const styles = css`
  .sides {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.25em 1.75em;
    align-items: start;
  }

  .sides > .stack {
    gap: 1em;
  }

  .choices {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 12em), 1fr));
    gap: 0.75em;
  }

  select {
    inline-size: 100%;
    text-align: start;
  }

  .post {
    overflow: hidden;
    border: var(--_line);
    border-radius: var(--_radius);
  }

  .said {
    padding: 0.75em 1em;
    white-space: pre-wrap;
    overflow-wrap: break-word;
  }

  /* The picture keeps the colours in which it is shared. */
  .sheet {
    display: block;
    inline-size: 100%;
    block-size: auto;
    letter-spacing: 0;
    word-spacing: 0;
    forced-color-adjust: none;
  }

  .typed {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }

  .typed > * {
    grid-area: 1 / 1;
    min-block-size: 7em;
    padding: 0.625em 0.75em;
    border: var(--_control);
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

  /* Without a script, the networks are links. */
  .unscripted {
    display: none;
  }

  /* A copy of the text behind the field gives the field its height. Without a script only the copy shows. */
  :where(.typed) > .unscripted {
    display: block;
    visibility: hidden;
  }

  .networks {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 8.5em), 1fr));
    gap: 0 0.5em;
  }

  .networks > * {
    gap: 0.375em;
    overflow-wrap: normal;
  }

  .length {
    font-variant-numeric: tabular-nums;
  }

  .status:empty {
    display: none;
  }

  fieldset {
    min-inline-size: 0;
    border: 0;
  }

  legend {
    padding-block-end: 0.25em;
  }

  @container (width > 48em) {
    .sides {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }
  }
`;
