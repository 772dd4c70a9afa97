import {css} from 'lit';

/**
 * What a theme may set, and what every tag shares. Text takes the page's own font, size and colour; a filled button
 * takes black or white for its words, whichever its colour leaves readable, so that no theme can hide a number.
 */
export const tokens = css`
  :host {
    --_accent: var(--blue-heart-color-accent, light-dark(#1d5fa6, #8fc1f0));
    --_on-accent: #fff;
    --_ink: var(--blue-heart-color-text, currentColor);
    --_surface: var(--blue-heart-color-surface, transparent);
    --_tint: color-mix(in srgb, var(--_accent) 10%, transparent);
    --_line: var(--blue-heart-color-border, color-mix(in srgb, var(--_accent) 45%, transparent));
    --_radius: var(--blue-heart-radius, 0.5em);
    --_gap: var(--blue-heart-gap, 1em);
    --_small: 0.875em;

    display: block;
    color: var(--blue-heart-color-text, inherit);
    font-family: var(--blue-heart-font-family, inherit);
    font-size: var(--blue-heart-font-size, inherit);
    line-height: 1.5;
    text-align: start;
    text-transform: none;
    letter-spacing: normal;
    overflow-wrap: break-word;
    user-select: text;
  }

  @supports (color: color(from red xyz-d65 y y y)) {
    :host {
      --_on-accent: color(
        from var(--_accent) xyz-d65 clamp(0, (0.18 - y) * 1000, 0.95) clamp(0, (0.18 - y) * 1000, 1)
          clamp(0, (0.18 - y) * 1000, 1.08)
      );
    }
  }

  :host([hidden]) {
    display: none;
  }

  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  [part~='base'] {
    container-type: inline-size;
    background: var(--_surface);
  }

  p,
  ul,
  h2,
  h3,
  h4,
  h5,
  h6 {
    margin: 0;
    padding: 0;
  }

  ul {
    list-style: none;
  }

  [part='heading'] {
    flex: 1;
    color: inherit;
    font-family: var(--blue-heart-font-family-heading, inherit);
    font-size: 1.375em;
    font-weight: 700;
    line-height: 1.25;
    outline-offset: 0.25em;
    text-wrap: balance;
  }

  svg {
    inline-size: 1.25em;
    block-size: 1.25em;
    flex: none;
    fill: currentColor;
  }

  .stroke {
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linejoin: round;
  }

  .heart {
    inline-size: 1.75em;
    block-size: 1.75em;
    color: color-mix(in oklab, var(--_accent) 75%, currentColor);
  }

  a,
  button,
  select {
    font: inherit;
    line-height: 1.25;
  }

  a {
    color: color-mix(in oklab, var(--_accent) 65%, currentColor);
    text-underline-offset: 0.2em;
  }

  [part~='action'] {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: max(44px, 2.75em);
    min-inline-size: max(44px, 2.75em);
    touch-action: manipulation;
  }

  .button,
  .number,
  .exit {
    justify-content: center;
    padding: 0.5em 1em;
    border: 2px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 700;
    text-align: center;
    text-decoration: none;
    cursor: pointer;
  }

  .number {
    direction: ltr;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }

  .quiet,
  select {
    padding: 0.25em 0.75em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: transparent;
    color: inherit;
    cursor: pointer;
  }

  .quiet {
    justify-content: center;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  .exit,
  select {
    background: Canvas;
    color: CanvasText;
  }

  .exit {
    border-color: CanvasText;
  }

  :is(a, button, select, input, summary):hover {
    text-decoration: underline;
    text-decoration-thickness: 0.15em;
  }

  :focus-visible {
    outline: 3px solid CanvasText;
    outline-offset: 2px;
    box-shadow: 0 0 0 7px Canvas;
  }

  @media (forced-colors: active) {
    .button,
    .number,
    .exit,
    .quiet {
      border-color: ButtonBorder;
    }
  }

  @media print {
    button,
    select,
    .languages,
    .exit {
      display: none !important;
    }

    .number {
      border-color: #000;
      background: none;
      color: #000;
    }
  }
`;
