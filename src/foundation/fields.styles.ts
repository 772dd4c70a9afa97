import {css} from 'lit';

/** The styles of boxes to tick and what to choose from, in the views that have them. */
export const fieldStyles = css`
  .check {
    display: flex;
    align-items: center;
    gap: 0.75em;
    min-block-size: 44px;
    padding-block: 0.25em;
    cursor: pointer;
  }

  input {
    inline-size: 1.375em;
    block-size: 1.375em;
    flex: none;
    accent-color: var(--_accent);
  }

  /* WebKit does not count a choice by an arrow key as visible focus. */
  [type='radio']:focus {
    outline: 3px solid CanvasText;
    outline-offset: 2px;
  }
`;
