import {css} from 'lit';

/**
 * The properties that a theme may set, and the styles that every tag shares: an ordinary surface, one strong band and
 * one yellow clue. Text takes the font, size and colour of the page; text on a fill becomes black or white, whichever
 * is readable, so that no theme can hide a number.
 */
export const tokens = css`
  :host {
    --_accent: var(--blue-heart-color-accent, #1d5fa6);
    /* A theme's colour makes these colours, which is invalid: nothing is filled, and text keeps its colour. */
    --_fill: var(--blue-heart-color-accent,) #1d5fa6;
    --_on-accent: var(--blue-heart-color-accent,) #fff;
    --_band: var(--blue-heart-color-band,) var(--_fill);
    --_on-band: var(--blue-heart-color-band,) var(--_on-accent);
    --_edge: currentColor;
    --_heart: var(--blue-heart-color-heart, var(--_accent));
    --_surface: var(--blue-heart-color-surface, transparent);
    --_tint: var(--blue-heart-color-tint, #8882);
    --_clue: var(--blue-heart-color-clue, #ffd23c);
    --_drawing-line: var(--blue-heart-color-drawing-line, #0b1f3a);
    --_quiet: inherit;
    --_line: 1px solid var(--blue-heart-color-border, #8888);
    --_control: 1px solid;
    --_radius: var(--blue-heart-radius, 0.5em);
    --_gap: var(--blue-heart-gap, 1em);

    display: block;
    margin-block: var(--_gap);
  }

  /*
   * A colour that a browser cannot compute becomes invalid, so that these apply together or not at all. The surface
   * follows the text, which the page may have made light: text of one lightness never stands on a surface like it.
   */
  @supports (color: color(from currentcolor xyz-d65 y y y)) and (color: light-dark(red, red)) {
    :host {
      --_accent: rgb(from var(--blue-heart-color-accent, light-dark(#1d5fa6, #8fc1f0)) r g b / 1);
      --_fill: var(--_accent);
      --_on-accent: color(
        from var(--_accent) xyz-d65 clamp(0, (0.18 - y) * 1e9, 0.95) clamp(0, (0.18 - y) * 1e9, 1)
          clamp(0, (0.18 - y) * 1e9, 1.08)
      );
      --_band: rgb(
        from var(--blue-heart-color-band, var(--blue-heart-color-accent, light-dark(#1d5fa6, #1a4c8c))) r g b / 1
      );
      --_on-band: color(
        from var(--_band) xyz-d65 clamp(0, (0.18 - y) * 1e9, 0.95) clamp(0, (0.18 - y) * 1e9, 1)
          clamp(0, (0.18 - y) * 1e9, 1.08)
      );
      --_edge: light-dark(
        color(
          from var(--_accent) xyz-d65 calc(x * clamp(0, (0.3 - y) * 1e9, 1)) calc(y * clamp(0, (0.3 - y) * 1e9, 1))
            calc(z * clamp(0, (0.3 - y) * 1e9, 1))
        ),
        var(--_accent)
      );
      --_surface: var(
        --blue-heart-color-surface,
        color(
          from currentcolor xyz-d65 clamp(0.017, (0.22 - y) * 1e9, 0.95) clamp(0.017, (0.22 - y) * 1e9, 1)
            clamp(0.042, (0.22 - y) * 1e9, 1.089) / 1
        )
      );
      --_tint: var(
        --blue-heart-color-tint,
        light-dark(
          color-mix(in srgb, var(--_accent) 8%, var(--_surface)),
          color-mix(in srgb, currentcolor 9%, var(--_surface))
        )
      );
      /* A page may have made text transparent. */
      --_opaque: rgb(from currentcolor r g b / 1);
      --_quiet: color-mix(in srgb, currentcolor 86%, var(--_surface));
      --_line: 1px solid var(--blue-heart-color-border, color-mix(in srgb, var(--_accent) 24%, var(--_surface)));
      --_control: 1px solid color-mix(in srgb, currentcolor 62%, var(--_surface));
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
    gap: calc(var(--_gap) * 0.75);
  }

  .tight {
    gap: 0.25em;
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
    padding: clamp(1em, 4%, 1.25em) clamp(1em, 4%, 1.5em);
    border: var(--_line);
    border-radius: calc(var(--_radius) * 1.5);
    background: var(--_surface);
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
    font-size: max(14px, 0.875em);
    line-height: 1.45;
  }

  .name {
    font-weight: 700;
  }

  .quiet {
    color: var(--_quiet);
  }

  [part='heading'] {
    flex: 1;
    font-family: var(--blue-heart-font-family-heading, inherit);
    font-size: 1.25em;
    line-height: 1.2;
    text-wrap: balance;
  }

  /* Letters that join stay together, and those with marks above and below get more room between lines. */
  [dir='rtl'],
  :lang(hi) {
    letter-spacing: 0;
  }

  :is([dir='rtl'], :lang(hi), :lang(th), :lang(vi)) :is([part='heading'], [part~='action'], .small) {
    line-height: 1.5;
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
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .heart {
    inline-size: 1.5em;
    block-size: 1.5em;
    fill: var(--_heart);
    stroke: var(--_edge);
    stroke-width: 1.5;
  }

  .clue {
    display: grid;
    place-items: center;
    flex: none;
    inline-size: 2em;
    block-size: 2em;
    border: 2px solid var(--_drawing-line);
    border-radius: 0.375em;
    background: var(--_clue);
    color: var(--_drawing-line);
  }

  [part~='action'] {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    min-block-size: max(44px, 2.75em);
    min-inline-size: max(44px, 2.75em);
    padding: var(--blue-heart-action-padding, 0.25em 0.75em);
    border: var(--_control);
    border-radius: var(--blue-heart-action-radius, var(--_radius));
    background: none;
    color: inherit;
    font: inherit;
    line-height: 1.25;
    overflow-wrap: break-word;
    text-decoration: none;
    cursor: pointer;
  }

  [part~='link'],
  [part~='number'],
  u {
    text-decoration: underline 2px var(--_edge);
    text-underline-offset: 0.22em;
  }

  [part~='link'],
  [part~='number'] {
    justify-content: start;
    padding: 0;
    border: 0;
    overflow-wrap: anywhere;
    text-align: start;
  }

  [part~='number'] {
    flex-shrink: 0;
    justify-content: end;
    color: var(--_opaque);
    font-weight: 700;
    font-variant-numeric: tabular-nums;
    letter-spacing: 0;
    word-spacing: 0;
    white-space: nowrap;
    unicode-bidi: isolate;
  }

  [part~='exit'],
  .filled {
    border: 2px solid;
    font-weight: 700;
  }

  .filled {
    justify-content: center;
    min-inline-size: min-content;
    padding: var(--blue-heart-action-padding, 0.25em 0.75em);
    border-color: var(--_edge);
    text-decoration-color: currentColor;
  }

  .band {
    padding: 1em;
    border-radius: var(--_radius);
  }

  .band [part] {
    border-color: currentColor;
    text-decoration-color: currentColor;
  }

  /*
   * Every medium, in a form that Dark Reader skips as print: it would change the fill and the text on it in different
   * ways.
   */
  @media print, not print {
    [part].filled {
      background: var(--_fill);
      color: var(--_on-accent);
    }

    [class].band {
      background: var(--_band);
      color: var(--_on-band);
    }

    :where(.band) [part][part~='number']:where(:not(.filled)) {
      color: inherit;
    }
  }

  .rows > * {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    column-gap: 1em;
    min-block-size: 3em;
    border-block-start: var(--_line);
  }

  select {
    max-inline-size: 100%;
  }

  [part='languages'] p:empty {
    position: absolute;
  }

  option {
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

  :is(a, button):hover {
    text-decoration-line: underline;
    text-decoration-thickness: 0.15em;
  }

  :focus-visible {
    outline: 3px solid CanvasText;
    outline-offset: 2px;
    box-shadow: 0 0 0 7px Canvas;
  }

  @container (width > 57em) {
    [part='heading'] {
      font-size: 1.75em;
    }

    .heart {
      inline-size: 2em;
      block-size: 2em;
    }
  }

  @media print {
    button,
    .screen {
      display: none !important;
    }
  }

  @media print, (forced-colors: active) {
    [class].band,
    [part].filled,
    .tint,
    .clue {
      border: 1px solid;
      background: none;
      color: inherit;
    }
  }

  @media print {
    [part][part~='number'] {
      background: #fff;
      color: #000;
    }
  }
`;
