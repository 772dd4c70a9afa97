import {inside} from '../src/builder/markup.js';
import {tags, type Tag} from '../src/define/tags.js';
import {fallback} from '../src/static/fallback.js';

const script = '<script src="/blue-heart/latest/blue-heart.js" defer></script>';

const codes = new Map(
  await Promise.all(
    tags.map(async (tag) => [tag, `${script}\n<${tag}>\n${inside(await fallback(tag))}\n</${tag}>`] as const),
  ),
);

/** Returns the lines to paste for a tag, with what a visitor sees without the script. */
export function codeOf(tag: Tag): string {
  return codes.get(tag)!;
}
