import {css} from 'lit';

/**
 * The palette of the drawings. It follows the band of the town; dark is another hour of the day, never white lines on
 * black. Where colours cannot be mixed, it is ours.
 */
export const palette = css`
  :host {
    --_ink: var(--blue-heart-drawing-ink, var(--_drawing-line));
    --_deep: var(--blue-heart-drawing-deep, #123f74);
    --_figure: var(--blue-heart-drawing-figure, #123f74);
    --_blue: var(--blue-heart-drawing-blue, #1d5fa6);
    --_plain: var(--blue-heart-drawing-tint, #c9def4);
    --_paper: var(--blue-heart-drawing-paper, #fff);
    --_wall: var(--blue-heart-drawing-wall, #1d5fa6);
    --_halo: var(--blue-heart-drawing-halo, #c9def4);
    --_floor: var(--blue-heart-drawing-floor, #123f74);
    --_night: none;
  }

  @supports (color: color(from currentcolor xyz-d65 y y y)) and (color: light-dark(red, red)) {
    :host {
      /* A pale band in the shade would be mud, so that what is dark is slate there. */
      --_dark: color(
        from var(--_band) xyz-d65 calc(x * clamp(0, (0.4 - y) * 1e9, 1) + clamp(0, (y - 0.4) * 1e9, 0.1))
          calc(y * clamp(0, (0.4 - y) * 1e9, 1) + clamp(0, (y - 0.4) * 1e9, 0.11))
          calc(z * clamp(0, (0.4 - y) * 1e9, 1) + clamp(0, (y - 0.4) * 1e9, 0.16))
      );
      --_shade: color-mix(in srgb, var(--_dark) 68%, black);
      --_night-shade: color-mix(in srgb, var(--_dark) 38%, black);
      --_glow: color-mix(in srgb, var(--_band) 24%, white);
      --_ink: var(--blue-heart-drawing-ink, var(--blue-heart-color-drawing-line, light-dark(#0b1f3a, #050d18)));
      --_deep: var(--blue-heart-drawing-deep, light-dark(var(--_shade), color-mix(in srgb, var(--_dark) 54%, black)));
      --_figure: var(--blue-heart-drawing-figure, light-dark(var(--_shade), var(--_night-shade)));
      --_blue: var(
        --blue-heart-drawing-blue,
        light-dark(var(--_band), color-mix(in srgb, var(--_band) 66%, var(--_glow)))
      );
      --_plain: var(--blue-heart-drawing-tint, light-dark(var(--_glow), color-mix(in srgb, var(--_band) 44%, white)));
      --_paper: var(--blue-heart-drawing-paper, light-dark(#fff, #e6eef8));
      --_wall: var(--blue-heart-drawing-wall, light-dark(var(--_band), color-mix(in srgb, var(--_dark) 64%, black)));
      --_halo: var(--blue-heart-drawing-halo, light-dark(var(--_glow), color-mix(in srgb, var(--_band) 86%, white)));
      --_floor: var(--blue-heart-drawing-floor, light-dark(var(--_shade), var(--_night-shade)));
      --_night: light-dark(transparent, var(--_plain));
    }
  }

  path.ink {
    fill: var(--_ink);
  }

  path.deep {
    fill: var(--_deep);
  }

  path.figure {
    fill: var(--_figure);
  }

  path.blue {
    fill: var(--_blue);
  }

  path.tint,
  path.plain {
    fill: var(--_plain);
  }

  path.paper {
    fill: var(--_paper);
  }

  path.wall {
    fill: var(--_wall);
  }

  path.halo {
    fill: var(--_halo);
  }

  path.floor {
    fill: var(--_floor);
  }

  path.night {
    fill: var(--_night);
  }

  path.none {
    fill: none;
  }

  path.clue {
    fill: var(--_clue);
  }
`;
