import {css} from 'lit';

export const styles = css`
  .figures {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 18em), 1fr));
    gap: var(--_gap);
  }

  [part='figure'] {
    padding: 1em;
    border: var(--_line);
    border-radius: var(--_radius);
    break-inside: avoid;
  }

  [part='year'] {
    padding: 0 0.5em;
    border: var(--_line);
    border-radius: var(--_radius);
    font-variant-numeric: tabular-nums;
  }

  [part='value'] {
    font-size: 1.25em;
    font-variant-numeric: tabular-nums;
  }

  p:first-of-type + p > [part='value'] {
    display: block;
    font-size: 2em;
    line-height: 1.2;
  }

  .estimate {
    padding: 0 0.5em;
    border: 1px dashed;
    border-radius: var(--_radius);
  }

  [part='chart'] {
    inline-size: 100%;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }

  caption,
  th {
    padding-block: 0.25em;
    font-weight: 400;
    text-align: start;
  }

  th {
    overflow-wrap: break-word;
  }

  td {
    padding-inline-start: 0.75em;
    text-align: end;
    white-space: nowrap;
  }

  td:has(.bar) {
    inline-size: 50%;
  }

  .bar {
    display: block;
    inline-size: 100%;
    block-size: 1em;
    border-inline-start: 1px solid;
    fill: var(--_accent);
    shape-rendering: crispEdges;
  }

  [dir='rtl'] .bar {
    transform: scaleX(-1);
    border-inline: 0;
    border-left: 1px solid;
  }

  .most {
    fill: var(--_tint);
    stroke: currentColor;
  }

  @media (forced-colors: active) {
    .bar {
      fill: CanvasText;
    }

    .most {
      fill: Canvas;
    }
  }
`;
