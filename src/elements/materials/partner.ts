import {bannerTitle} from '../../content/first-words.js';
import {heartPath} from '../../foundation/heart.js';
import type {Speech} from '../../foundation/speech.js';
import type {Palette} from '../../sheet/palette.js';
import {fitBlock, type Mark, type Sheet} from '../../sheet/sheet.js';

/** The organisation that a sheet names: its name, its web address without a scheme, its logo and its colours. */
export interface Partner {
  readonly name: string;
  readonly web: string;
  readonly logo?: HTMLImageElement;
  readonly colors: Palette;
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Returns the left side of a mark of a given width; `x` counts from the side where the language starts a line. */
export function fromStart({width: whole, dir}: Pick<Sheet, 'width' | 'dir'>, x: number, width: number): number {
  return dir === 'rtl' ? whole - x - width : x;
}

/**
 * Returns the foot of a sheet: the logo of the partner, its name and its address; at the other end, and smaller, our
 * heart and the slogan of the campaign in each language.
 */
export function partnerMarks(
  {name, web, logo, colors}: Partner,
  sheet: Pick<Sheet, 'width' | 'dir'>,
  {x, y, height}: {x: number; y: number; height: number},
  speeches: readonly Speech[],
): Mark[] {
  const {dir} = sheet;
  const whole = sheet.width - 2 * x;
  const heart = height * 0.34;
  const sloganWidth = whole * 0.3;
  const start = logo ? Math.min(whole * 0.34, height * ratioOf(logo)) + height * 0.3 : 0;
  const room = whole - start - sloganWidth - heart - height * 0.5;
  const place = {fill: colors.ink, dir, lineHeight: 1.15};
  const named = {...place, x: fromStart(sheet, x + start, room), width: room};
  const nameBlock = fitBlock(name, {...named, y, size: height * 0.37, height: height * (web ? 0.62 : 1), bold: true});
  const webBlock = fitBlock(web, {
    ...named,
    y: name ? nameBlock.bottom : y,
    size: height * 0.27,
    height: height * 0.38,
  });
  const sloganBox = {x: fromStart(sheet, x + whole - sloganWidth, sloganWidth), width: sloganWidth};
  const slogan: Mark[] = [];
  let bottom = y;
  for (const {msg, locale, direction} of speeches) {
    const block = fitBlock(bannerTitle(msg), {
      ...place,
      lang: locale,
      dir: direction,
      ...sloganBox,
      y: bottom,
      size: height * (speeches.length > 1 ? 0.2 : 0.25),
      height: height / speeches.length,
      bold: true,
    });
    slogan.push(...block.marks);
    bottom = block.bottom;
  }
  return [
    ...(logo ? [logoMark(logo, {x: fromStart(sheet, x, whole * 0.34), y, width: whole * 0.34, height}, dir)] : []),
    ...middle([...nameBlock.marks, ...webBlock.marks], (web ? webBlock : nameBlock).bottom, {y, height}),
    {
      d: heartPath,
      x: fromStart(sheet, x + whole - sloganWidth - heart * 1.25, heart),
      y: y + (height - heart) / 2,
      scale: heart / 24,
      fill: colors.band,
      stroke: colors.ink,
      lineWidth: 1.5,
    },
    ...middle(slogan, bottom, {y, height}),
  ];
}

/** Moves marks down to the middle of a place. */
function middle(marks: readonly Mark[], bottom: number, {y, height}: Pick<Box, 'y' | 'height'>): Mark[] {
  return marks.map((mark) => ({...mark, y: mark.y! + (y + height - bottom) / 2}));
}

function ratioOf(image: HTMLImageElement): number {
  return (image.naturalWidth || image.width) / (image.naturalHeight || image.height) || 1;
}

/** Returns the logo as large as the box allows, at the side of the box where a line starts. */
function logoMark(image: HTMLImageElement, box: Box, dir: 'ltr' | 'rtl'): Mark {
  const ratio = ratioOf(image);
  const width = Math.min(box.width, box.height * ratio);
  const height = width / ratio;
  return {
    image,
    width,
    height,
    x: dir === 'rtl' ? box.x + box.width - width : box.x,
    y: box.y + (box.height - height) / 2,
  };
}
