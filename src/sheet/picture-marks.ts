import type {Fill, Shape} from '../content/drawings.js';
import type {ShapeMark} from './sheet.js';

interface PicturePlace {
  readonly x: number;
  readonly y: number;
  /** The height follows: 9/16 of the width. */
  readonly width: number;
  /** The colour of each fill. Lines have the colour of `ink`. */
  readonly colors: Readonly<Record<Exclude<Fill, 'none'>, string>>;
}

/** Returns the marks of one of our drawings, placed on a sheet. */
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
