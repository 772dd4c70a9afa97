import {css} from 'lit';

/**
 * The properties that a theme may set, and the styles that every tag shares. Text takes the font, size and colour of
 * the page; text on a fill becomes black or white, whichever is readable, so that no theme can hide a number.
 */
export const tokens = css`
  :host {
    --_accent: var(--blue-heart-color-accent, #1d5fa6);
    /* A theme's colour makes these two colours, which is invalid: nothing is filled, and text keeps its colour. */
    --_fill: var(--blue-heart-color-accent,) #1d5fa6;
    --_on-accent: var(--blue-heart-color-accent,) #fff;
    --_link: currentColor;
    --_tint: var(--blue-heart-color-surface, #8882);
    --_wash: #8884;
    --_line: 1px solid var(--blue-heart-color-border, var(--_accent));
    --_radius: var(--blue-heart-radius, 0.5em);
    --_gap: var(--blue-heart-gap, 1em);

    display: block;
  }

  /* A colour that a browser cannot compute becomes invalid, so that these apply together or not at all. */
  @supports (color: color(from light-dark(red, red) xyz-d65 y y y)) {
    :host {
      --_accent: rgb(from var(--blue-heart-color-accent, light-dark(#1d5fa6, #8fc1f0)) r g b / 1);
      --_fill: var(--_accent);
      --_on-accent: color(
        from var(--_accent) xyz-d65 clamp(0, (0.18 - y) * 1000, 0.95) clamp(0, (0.18 - y) * 1000, 1)
          clamp(0, (0.18 - y) * 1000, 1.08)
      );
      --_link: color-mix(in oklab, var(--_accent) 65%, currentColor);
      --_tint: color-mix(in srgb, var(--_accent) 10%, var(--blue-heart-color-surface, transparent));
      --_wash: color-mix(in srgb, var(--_accent) 22%, Canvas);
      --_line: 1px solid var(--blue-heart-color-border, color-mix(in srgb, var(--_accent) 45%, transparent));
    }
  }

  :host([hidden]) {
    display: none;
  }

  /*
   * Any rule of the page that matches a tag overrides :host, so that inheritance is set here: font and colour are
   * inherited, the rest is not.
   */
  :where([part~='base']) {
    all: initial;
    display: block;
    visibility: inherit;
    color: var(--blue-heart-color-text, inherit);
    color-scheme: inherit;
    font: inherit;
    font-family: var(--blue-heart-font-family, inherit);
    font-size: max(14px, var(--blue-heart-font-size, 1em));
    line-height: 1.5;
    letter-spacing: inherit;
    word-spacing: inherit;
    overflow-wrap: anywhere;
    user-select: text;
    -webkit-text-size-adjust: inherit;
  }

  * {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
  }

  ul {
    list-style: none;
  }

  .stack {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: var(--_gap);
  }

  .tight {
    gap: 0.5em;
  }

  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 0.75em;
  }

  .apart {
    justify-content: space-between;
  }

  .box {
    padding: 1.25em;
    border: var(--_line);
    border-radius: var(--_radius);
    background: var(--blue-heart-color-surface, none);
  }

  /* Without an intrinsic width, an inline-size container in a shrink-to-fit place would have no width. */
  @supports (contain-intrinsic-inline-size: 15em) {
    .box {
      container-type: inline-size;
      contain-intrinsic-inline-size: 15em;
    }
  }

  .tint {
    border-radius: var(--_radius);
    background: var(--_tint);
  }

  .small {
    font-size: 0.875em;
  }

  .name {
    font-weight: 700;
  }

  [part='heading'] {
    flex: 1;
    font-family: var(--blue-heart-font-family-heading, inherit);
    font-size: 1.375em;
    line-height: 1.25;
    overflow-wrap: break-word;
    text-wrap: balance;
  }

  svg {
    inline-size: 1.25em;
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
    color: var(--_link);
    forced-color-adjust: auto;
  }

  [part~='action'] {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    min-block-size: max(44px, 2.75em);
    min-inline-size: max(44px, 2.75em);
    padding: 0.25em 0.75em;
    border: var(--_line);
    border-radius: var(--_radius);
    background: none;
    color: inherit;
    font: inherit;
    overflow-wrap: break-word;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }

  [part~='link'] {
    justify-content: start;
    padding: 0;
    border: 0;
    color: var(--_link);
    overflow-wrap: anywhere;
    text-align: start;
  }

  .filled,
  [part~='number'],
  [part~='exit'] {
    border: 2px solid var(--_accent);
    font-weight: 700;
    text-decoration: none;
  }

  /*
   * Every medium, in a form that Dark Reader skips as print: it would change the fill and the text on it in different
   * ways.
   */
  @media print, not print {
    [part].filled,
    [part][part~='number'] {
      background: var(--_fill);
      color: var(--_on-accent);
    }
  }

  [part~='number'] {
    min-inline-size: min-content;
    font-variant-numeric: tabular-nums;
    letter-spacing: 0;
    word-spacing: 0;
  }

  select {
    max-inline-size: 100%;
  }

  [part='languages'] p:empty {
    position: absolute;
  }

  select[part],
  [part~='exit'],
  .plain [part~='number'] {
    border-color: currentColor;
    background: Canvas;
    color: CanvasText;
  }

  .strip:not(:empty) {
    position: fixed;
    z-index: 2147483000;
    inset-block-end: 0;
    inset-inline: 0;
    padding: 0.5em 1em;
    border-block: 2px solid;
    background: Canvas;
    color: CanvasText;
  }

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

  :is(a, button):hover {
    text-decoration: underline 0.15em;
  }

  :focus-visible {
    outline: 3px solid CanvasText;
    outline-offset: 2px;
    box-shadow: 0 0 0 7px Canvas;
  }

  @media print {
    button,
    .screen {
      display: none !important;
    }

    [part][part~='number'] {
      background: #fff;
      color: #000;
    }
  }
`;
