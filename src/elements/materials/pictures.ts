import {box, posterPictures, type PosterFill} from '../../content/poster-pictures.js';
import type {PosterId} from '../../content/posters.js';
import type {ShapeMark} from '../../sheet/sheet.js';

/** The colours of a sheet, from dark to light: a printer without colour must keep them apart. */
export const colors = {
  ink: '#0b1f3a',
  deep: '#123f74',
  accent: '#1d5fa6',
  tint: '#c9def4',
  signal: '#ffd23f',
  paper: '#ffffff',
} as const satisfies Readonly<Record<Exclude<PosterFill, 'none'>, string>>;

/** Returns what stands behind a picture: a wall, a light and a floor. At night the light is dim. */
function stage(width: number, height: number, scale: number, night: boolean): ShapeMark[] {
  return [
    {d: box(0, 0, width, height), fill: night ? colors.deep : colors.accent},
    {d: 'M-78.4 122a82 82 0 11156.8 0z', x: width / 2, scale, fill: night ? colors.accent : colors.tint},
    {d: box(0, 122 * scale, width, height - 122 * scale), fill: night ? colors.ink : colors.deep},
  ];
}

/** Returns the picture of a poster, with a stage behind it that fills the whole width and height. */
export function picture(
  id: PosterId,
  {x = 0, y = 0, width, height}: {x?: number; y?: number; width: number; height: number},
): ShapeMark[] {
  const scale = Math.min(width / 210, height / 150);
  const left = (width - 210 * scale) / 2;
  const shapes = posterPictures[id].map(([fill, d, lineWidth]) => ({
    d,
    x: left,
    scale,
    fill: fill === 'none' ? fill : colors[fill],
    ...(lineWidth ? {stroke: colors.ink, lineWidth} : {}),
  }));
  return [...stage(width, height, scale, id === 'parcels'), ...shapes].map((mark) => ({
    ...mark,
    x: x + (mark.x ?? 0),
    y,
  }));
}
