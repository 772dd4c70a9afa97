import type {MsgFn} from '@lit/localize';
import {hashtag, type Post} from '../../content/posts.js';
import type {Shape} from '../../content/drawings.js';
import {heartPath} from '../../foundation/heart.js';
import {pictureMarks} from '../../sheet/picture-marks.js';
import {fitBlock, type Mark, type Sheet, type TextPlace} from '../../sheet/sheet.js';

export type Form = 'wide' | 'square';

interface Picture {
  readonly post: Post;
  readonly msg: MsgFn;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly form: Form;
  readonly partner?: string;
  readonly drawing?: readonly Shape[];
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const colors = {accent: '#1d5fa6', tint: '#dce8f5', paper: '#ffffff', ink: '#12263d'};

/** In pixels: `wide` is what networks show beside a link, `square` what they show alone. */
const layouts: Readonly<
  Record<Form, {width: number; height: number; panel: Box; title: Box; partner: Box; band: number}>
> = {
  wide: {
    width: 1200,
    height: 630,
    panel: {x: 640, y: 0, width: 560, height: 480},
    title: {x: 60, y: 60, width: 540, height: 310},
    partner: {x: 60, y: 390, width: 540, height: 64},
    band: 480,
  },
  square: {
    width: 1080,
    height: 1080,
    panel: {x: 0, y: 0, width: 1080, height: 500},
    title: {x: 60, y: 530, width: 960, height: 240},
    partner: {x: 60, y: 780, width: 960, height: 84},
    band: 880,
  },
};

/** Returns the size of a picture, and its description. */
export function frameOf({post, msg, lang, dir, form, partner}: Omit<Picture, 'drawing'>): Omit<Sheet, 'marks'> {
  const {width, height} = layouts[form];
  const title = [
    post.title(msg),
    `${labelOf(post, msg)}: ${post.contact.phone!}`,
    hashtag,
    ...(partner ? [partner] : []),
  ]
    .join('. ')
    .replace('?.', '?');
  return {width, height, lang, dir, title};
}

/**
 * Returns the picture for a post. Its only words are the title of the post, the number and whose it is, the hashtag
 * and the name of the partner.
 */
export function pictureOf(picture: Picture): Sheet {
  const {post, msg, lang, dir, form, partner, drawing} = picture;
  const {width, height, panel, title, partner: place, band} = layouts[form];
  const mirrored = (box: Box): Box => (dir === 'rtl' ? {...box, x: width - box.x - box.width} : box);
  const text = (words: string, box: Box, size: number, style: Partial<TextPlace>) =>
    fitBlock(words, {...mirrored(box), size, dir, lang, fill: colors.ink, lineHeight: 1.15, ...style}).marks;
  const half = (width - 60) / 2;
  const below = height - band;
  return {
    ...frameOf(picture),
    marks: [
      rectangle({x: 0, y: 0, width, height}, colors.paper),
      rectangle(mirrored(panel), colors.tint),
      ...panelMarks(mirrored(panel), drawing),
      rectangle({x: 0, y: band, width, height: below}, colors.accent),
      ...text(post.title(msg), title, 92, {bold: true}),
      ...(partner ? text(partner, place, 34, {}) : []),
      ...text(labelOf(post, msg), {x: 60, y: band + below * 0.14, width: half, height: below * 0.28}, 32, {
        fill: colors.paper,
      }),
      // A number reads from left to right in every language.
      ...text(post.contact.phone!, {x: 60, y: band + below * 0.44, width: half, height: below * 0.44}, 64, {
        fill: colors.paper,
        bold: true,
      }),
      ...text(hashtag, {x: 60 + half, y: band + below * 0.5, width: half - 60, height: below * 0.36}, 40, {
        fill: colors.paper,
      }),
      {
        d: heartPath,
        fill: colors.paper,
        scale: 2.2,
        ...corner(mirrored({x: 60 + half, y: band + below * 0.1, width: 53, height: 53})),
      },
    ],
  };
}

/** Returns whose number it is. */
function labelOf({contact, call}: Post, msg: MsgFn): string {
  return contact.id === 'meldpunt'
    ? msg('Meldpunt voor mensenhandel', {id: 'share.number-of'})
    : call(msg).replace(/:$/, '');
}

const corner = ({x, y}: Box) => ({x, y});

function rectangle({x, y, width, height}: Box, fill: string): Mark {
  return {
    d: `M${x} ${y}h${width}v${height}h${-width}z`,
    fill,
  };
}

/** Returns the drawing in its panel, or a large heart where there is no drawing. */
function panelMarks({x, y, width, height}: Box, drawing?: readonly Shape[]): Mark[] {
  if (!drawing) {
    const size = height * 0.6;
    return [
      {d: heartPath, fill: colors.accent, scale: size / 24, x: x + (width - size) / 2, y: y + (height - size) / 2},
    ];
  }
  const across = Math.min(width - 60, ((height - 60) * 16) / 9);
  return pictureMarks(drawing, {
    x: x + (width - across) / 2,
    y: y + (height - (across * 9) / 16) / 2,
    width: across,
    colors: {...colors, tint: '#b9d3ee'},
  });
}
