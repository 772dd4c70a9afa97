import {css} from 'lit';

/** The styles of a chart. In the box beside the band the latest year has the one yellow bar. */
export const chartStyles = css`
  [part='chart'] {
    inline-size: 100%;
    border-collapse: collapse;
    line-height: 1.25;
  }

  caption,
  th {
    font-weight: 400;
    text-align: start;
  }

  caption {
    padding-block-end: 0.5em;
  }

  th,
  td {
    padding-block: 0.25em;
  }

  .years th {
    inline-size: 1%;
    white-space: nowrap;
  }

  .shares th {
    inline-size: 35%;
    overflow-wrap: break-word;
  }

  td {
    padding-inline-start: 0.5em;
    text-align: end;
    white-space: nowrap;
  }

  td:last-child {
    inline-size: 3em;
  }

  .latest > * {
    font-weight: 700;
  }

  /* The edge of a bar is drawn on both sides of its outline. */
  .bar {
    display: block;
    inline-size: 100%;
    block-size: 1.25em;
    overflow: visible;
    fill-opacity: 0.16;
    stroke: currentColor;
    stroke-opacity: 0.62;
    stroke-width: 2;
  }

  .latest .bar {
    block-size: 1.75em;
    fill-opacity: 0.5;
  }

  .beside .latest .bar {
    fill: var(--_clue);
    fill-opacity: 1;
    stroke: var(--_drawing-line);
    stroke-opacity: 1;
  }

  [dir='rtl'] .bar {
    transform: scaleX(-1);
  }

  .most {
    fill: none;
    stroke: none;
  }

  .shares .most {
    stroke: currentColor;
    stroke-width: 1;
  }

  .shares .bar {
    fill-opacity: 0.5;
  }

  @media (forced-colors: active) {
    .beside .latest .bar {
      stroke: CanvasText;
    }
  }
`;
