import {box} from '../content/poster-pictures.js';
import {inOrder} from '../content/right-to-left.js';
import type {PosterId} from '../content/posters.js';
import {heartPath} from '../foundation/heart.js';
import type {Palette} from './palette.js';
import {fitBlock, type Mark, type Sheet, type TextPlace} from './sheet.js';
import {stillLife} from './still-life.js';

/** `wide` is what networks show beside a link, `square` what they show alone. */
export type PictureForm = 'wide' | 'square';

/** The words of a picture to share, in one language. */
export interface PictureWords {
  readonly form: PictureForm;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** The one sentence that everybody reads. */
  readonly question: string;
  /** What must stand with it, in small type. */
  readonly note?: string;
  /** Whose number it is. */
  readonly label: string;
  readonly phone: string;
  readonly hashtag: string;
  readonly partner?: string;
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface Layout {
  readonly width: number;
  readonly height: number;
  readonly drawing: Box;
  readonly words: Box;
  /** The size of the question, of what is small, and of the number, in pixels. */
  readonly question: number;
  readonly small: number;
  readonly phone: number;
  /** Where the band with the number begins. */
  readonly band: number;
}

const layouts: Readonly<Record<PictureForm, Layout>> = {
  wide: {
    width: 1200,
    height: 630,
    drawing: {x: 542, y: 0, width: 658, height: 470},
    words: {x: 44, y: 30, width: 476, height: 420},
    question: 124,
    small: 27,
    phone: 78,
    band: 470,
  },
  square: {
    width: 1080,
    height: 1080,
    drawing: {x: 0, y: 0, width: 1080, height: 540},
    words: {x: 48, y: 556, width: 984, height: 308},
    question: 124,
    small: 34,
    phone: 96,
    band: 880,
  },
};

/** Returns the size of a picture, and its description. */
export function frameOf({form, lang, dir, ...words}: PictureWords): Omit<Sheet, 'marks'> {
  const {width, height} = layouts[form];
  const {question, note, label, phone, hashtag, partner} = words;
  const title = [question, note, `${label}: ${phone}`, hashtag, partner]
    .flatMap((said) => (said ? [said.replace(/[.。]$/, '')] : []))
    .join('. ')
    .replace(/([?？؟])\./g, '$1');
  return {width, height, lang, dir, title: inOrder(title)};
}

/** Returns a picture to share: the drawing and the question fill it, over one band with the number. */
export function sharePicture(words: PictureWords, colors: Palette, drawing?: PosterId): Sheet {
  const {form, lang, dir, question, note, label, phone, hashtag, partner} = words;
  const {width, height, band, ...layout} = layouts[form];
  const {x: edge, y: top, width: room, height: most} = layout.words;
  const mirrored = (place: Box): Box => (dir === 'rtl' ? {...place, x: width - place.x - place.width} : place);
  const text = (said: string, place: Box, size: number, style: Partial<TextPlace> = {}) =>
    fitBlock(said, {...mirrored(place), size, dir, lang, fill: colors.ink, lineHeight: 1.2, ...style});
  const small = (said: string | undefined, lines: number) => {
    const block = text(said ?? '', {x: edge, y: 0, width: room, height: layout.small * 1.2 * lines + 1}, layout.small);
    return {marks: block.marks, height: said ? block.bottom : 0};
  };
  const [noted, named] = [small(note, form === 'wide' ? 4 : 2), small(partner, 2)];
  const below = top + most - noted.height - named.height;
  const asked = text(
    question,
    {x: edge, y: top, width: room, height: below - top - layout.small * 0.5},
    layout.question,
    {bold: true, lineHeight: 1.08},
  );
  const spare = (below - layout.small * 0.5 - asked.bottom) / 2;
  const onBand = {fill: colors.onBand};
  const deep = height - band;
  const half = (width - 2 * edge) / 2;
  const heart = layout.small * 1.4;
  return {
    ...frameOf(words),
    marks: [
      {d: box(0, 0, width, height), fill: colors.paper},
      ...stillLife(drawing, mirrored(layout.drawing), colors),
      {d: box(0, 0, width, deep), y: band, fill: colors.band},
      ...lowered(asked.marks, spare),
      ...lowered(noted.marks, below),
      ...lowered(named.marks, below + noted.height),
      ...text(label, {x: edge, y: band + deep * 0.13, width: half, height: deep * 0.24}, layout.small, onBand).marks,
      ...text(phone, {x: edge, y: band + deep * 0.36, width: width * 0.58, height: deep * 0.56}, layout.phone, {
        ...onBand,
        bold: true,
        lineHeight: 1,
      }).marks,
      ...text(
        hashtag,
        {x: width - edge - width * 0.34, y: band + deep * 0.5, width: width * 0.34, height: deep * 0.36},
        layout.small,
        {...onBand, bold: true},
      ).marks,
      {
        d: heartPath,
        fill: colors.onBand,
        scale: heart / 24,
        y: band + deep * 0.16,
        x: mirrored({x: width - edge - width * 0.34, y: 0, width: heart, height: heart}).x,
      },
    ],
  };
}

const lowered = (marks: readonly Mark[], by: number): Mark[] => marks.map((mark) => ({...mark, y: (mark.y ?? 0) + by}));
