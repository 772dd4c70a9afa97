import {css} from 'lit';

export const styles = css`
  .making {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.25em 1.75em;
  }

  .choices {
    gap: 1em;
  }

  .unscripted {
    display: none;
  }

  fieldset {
    border: 0;
    min-inline-size: 0;
  }

  legend {
    padding-block-end: 0.25em;
  }

  .pictures {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(7.5em, 1fr));
    gap: 0.5em 0.75em;
  }

  .pictures .check {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0.375em 0.5em;
    align-content: start;
  }

  .thumbnail {
    grid-area: 1 / 1 / auto / -1;
    inline-size: 100%;
    block-size: auto;
    border-radius: 0.25em;
    stroke-linecap: round;
    stroke-linejoin: round;
    forced-color-adjust: none;
  }

  .check:has(:checked) .thumbnail {
    outline: 3px solid;
    outline-offset: 2px;
  }

  .fields {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 13em), 1fr));
    gap: 0.75em 1em;
    align-items: start;
  }

  .text {
    inline-size: 100%;
    block-size: auto;
    min-block-size: max(44px, 2.75em);
    padding: 0.25em 0.75em;
    border: var(--_control);
    border-radius: var(--_radius);
    background: Canvas;
    color: CanvasText;
    font: inherit;
  }

  .text[aria-invalid='true'] {
    border-width: 3px;
  }

  select[part] {
    inline-size: 100%;
  }

  .preview {
    display: grid;
    grid-template-columns: minmax(0, 22em);
    gap: 0.75em;
    align-content: start;
    justify-content: center;
  }

  .preview.brochure {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 9em), 1fr));
  }

  /* Paper stays white in every colour scheme, and its text must be as wide as it was measured. */
  .sheet {
    display: block;
    overflow: hidden;
    inline-size: 100%;
    block-size: auto;
    box-shadow:
      0 0 0 1px #0004,
      0 0.25em 1em #0003;
    background: #fff;
    letter-spacing: 0;
    word-spacing: 0;
    font-kerning: auto;
    forced-color-adjust: none;
    user-select: none;
  }

  /* The logo shows on the sheets; its own image only has to load. */
  .logo {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }

  /* A long text in so narrow a box would take a second to lay out. */
  ::slotted([slot='logo']:not(img)) {
    display: none;
  }

  progress {
    flex: 1 8em;
    accent-color: var(--_accent);
  }

  /* The one button that counts, in the inverse of its band. */
  .band .filled {
    --_fill: var(--_on-band);
    --_on-accent: var(--_band);
  }

  @container (width > 44em) {
    .making {
      grid-template: auto 1fr / minmax(0, 1fr) minmax(0, 1.1fr);
    }

    .preview {
      grid-row: 1 / 3;
      grid-template-columns: minmax(0, 27em);
      justify-content: start;
    }
  }
`;
