import {box, posterPictures, type PosterShape} from '../content/poster-pictures.js';
import type {PosterId} from '../content/posters.js';
import {heartPath} from '../foundation/heart.js';
import type {Palette} from './palette.js';
import type {ShapeMark} from './sheet.js';

/** How large a still life is drawn, and how far down its floor is. */
const size = {width: 210, height: 150};
const floor = 122;

interface Place {
  readonly x?: number;
  readonly y?: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Returns a still life, or a heart where there is none, on a stage that fills the place: a wall, a light and a floor,
 * with the drawing as large as the place allows, at its foot. At night the light is dim.
 */
export function stillLife(
  id: PosterId | undefined,
  {x = 0, y = 0, width, height}: Place,
  colors: Palette,
): ShapeMark[] {
  const scale = Math.min(width / size.width, height / size.height);
  const night = id === 'parcels';
  const left = x + (width - size.width * scale) / 2;
  const top = y + height - size.height * scale;
  const ground = floor * scale + top - y;
  return [
    {d: box(0, 0, width, height), x, y, fill: night ? colors.deep : colors.wall},
    {d: 'M-82 0a82 82 0 01164 0z', x: x + width / 2, y: y + ground, scale, fill: night ? colors.blue : colors.halo},
    {d: box(0, 0, width, height - ground), x, y: y + ground, fill: night ? colors.ink : colors.floor},
    ...(id ? thingsOf(posterPictures[id], colors) : [standingHeart(colors)]).map((mark) => ({
      ...mark,
      x: left + (mark.x ?? 0) * scale,
      y: top + (mark.y ?? 0) * scale,
      scale: (mark.scale ?? 1) * scale,
    })),
  ];
}

/** Returns the marks of shapes in the colours of a palette. */
export function thingsOf(shapes: readonly PosterShape[], colors: Palette): ShapeMark[] {
  return shapes.map(([fill, d, lineWidth]) => ({
    d,
    fill: fill === 'none' ? fill : colors[fill],
    ...(lineWidth ? {stroke: colors.ink, lineWidth} : {}),
  }));
}

/** Returns our heart, standing on the floor in the light. */
function standingHeart({blue, ink}: Palette): ShapeMark {
  return {d: heartPath, x: 51, y: 24, scale: 4.5, fill: blue, stroke: ink, lineWidth: 0.5};
}
