type Direction = 'ltr' | 'rtl';

const inReverse = /#(?=[a-z])|\+?\d+(?:[ –-]\d+)+/gi;
const marks = {ltr: '\u200e', rtl: '\u200f'};

/** Returns whether a text has letters that are written from right to left. */
export function isRightToLeft(text: string): boolean {
  return /[\u0590-\u08ff]/.test(text);
}

/** Returns a text with a mark of its own direction at both ends, so that what ends it stays there among other words. */
export function marked(text: string, direction: Direction): string {
  return marks[direction] + text + marks[direction];
}

/**
 * Returns a text in which numbers and hashtags among words from right to left are in order. Without a mark, the groups
 * of a number show in reverse, and the sign of a hashtag at its end. The mark stays where a post is pasted.
 */
export function inOrder(text: string): string {
  return isRightToLeft(text) ? text.replace(inReverse, `${marks.ltr}$&`) : text;
}

/** Returns a line in order, also where its direction is not that of what is around it. */
export function lineInOrder(line: string, around: Direction): string {
  const own = isRightToLeft(line) ? 'rtl' : 'ltr';
  return own === around ? inOrder(line) : marked(line, own);
}
