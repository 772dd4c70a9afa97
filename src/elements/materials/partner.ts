import {heartPath} from '../../foundation/heart.js';
import {fitBlock, type Mark, type Sheet} from '../../sheet/sheet.js';
import {paletteOf} from '../../sheet/palette.js';

const colors = paletteOf();

/** The organisation that a sheet names: its name, its web address without a scheme, and its logo. */
export interface Partner {
  readonly name: string;
  readonly web: string;
  readonly logo?: HTMLImageElement;
}

/** Returns the left side of a mark of a given width; `x` counts from the side where the language starts a line. */
export function fromStart({width: whole, dir}: Pick<Sheet, 'width' | 'dir'>, x: number, width: number): number {
  return dir === 'rtl' ? whole - x - width : x;
}

/** Returns the foot of a sheet: the heart, the name and address of the partner, and its logo at the other end. */
export function partnerMarks(
  {name, web, logo}: Partner,
  sheet: Pick<Sheet, 'width' | 'dir'>,
  {x, y, height}: {x: number; y: number; height: number},
): Mark[] {
  const {dir} = sheet;
  const whole = sheet.width - 2 * x;
  const box = logo ? {width: whole * 0.3, height} : {width: 0, height};
  const width = whole - box.width - height * 1.35;
  const place = {x: fromStart(sheet, x + height * 1.15, width), width, fill: colors.ink, dir};
  const heart: Mark = {d: heartPath, x: fromStart(sheet, x, height), y, scale: height / 24, fill: colors.blue};
  const nameBlock = fitBlock(name, {
    ...place,
    y: web ? y : y + height * 0.2,
    size: height * 0.44,
    height: height * 0.58,
    bold: true,
    lineHeight: 1.15,
  });
  const webBlock = fitBlock(web, {
    ...place,
    y: name ? nameBlock.bottom : y + height * 0.28,
    size: height * 0.34,
    height: height * 0.42,
    lineHeight: 1.15,
  });
  return [
    heart,
    ...nameBlock.marks,
    ...webBlock.marks,
    ...(logo ? [logoMark(logo, {...box, x: fromStart(sheet, x + whole - box.width, box.width), y}, dir)] : []),
  ];
}

/** Returns the logo as large as the box allows, at the side of the box where a line ends. */
function logoMark(
  image: HTMLImageElement,
  box: {x: number; y: number; width: number; height: number},
  dir: 'ltr' | 'rtl',
): Mark {
  const ratio = (image.naturalWidth || image.width) / (image.naturalHeight || image.height) || 1;
  const width = Math.min(box.width, box.height * ratio);
  const height = width / ratio;
  return {
    image,
    width,
    height,
    x: dir === 'rtl' ? box.x : box.x + box.width - width,
    y: box.y + (box.height - height) / 2,
  };
}
