import type {Fill, Shape} from '../content/drawings.js';
import type {ShapeMark} from './sheet.js';

export interface PicturePlace {
  readonly x: number;
  readonly y: number;
  /** The height is nine sixteenths of it. */
  readonly width: number;
  /** Of fills, and of the lines, which take that of ink. */
  readonly colors: Readonly<Record<Exclude<Fill, 'none'>, string>>;
}

/** A drawing of ours, placed on a sheet. */
export function pictureMarks(drawing: readonly Shape[], {x, y, width, colors}: PicturePlace): ShapeMark[] {
  return drawing.map(({fill, d, line}) => ({
    d,
    x,
    y,
    scale: width / 160,
    fill: fill === 'none' ? 'none' : colors[fill],
    ...(line ? {stroke: colors.ink, lineWidth: 2} : {}),
  }));
}
