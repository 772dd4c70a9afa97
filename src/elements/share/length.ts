import type {Limit} from '../../content/networks.js';

/** Splits a text into what a reader sees as one character; without a segmenter (Firefox before 125), nearly so. */
const clustersOf: (text: string) => string[] =
  'Segmenter' in Intl
    ? (text) => [...new Intl.Segmenter(undefined, {granularity: 'grapheme'}).segment(text)].map(({segment}) => segment)
    : (text) =>
        text.match(
          /\p{Regional_Indicator}{2}|\P{M}[\p{M}\p{Emoji_Modifier}\u200c]*(?:\u200d\P{M}[\p{M}\p{Emoji_Modifier}]*)*|\p{M}/gsu,
        ) ?? [];
const webAddress = /https?:\/\/\S+/g;

/** Returns the length of a text as a network counts it. */
export function lengthFor({counts, link}: Limit, text: string): number {
  const links = link === undefined ? [] : [...text.matchAll(webAddress)];
  const words = links.length ? text.replace(webAddress, '') : text;
  const clusters = clustersOf(words.normalize('NFC'));
  const length =
    counts === 'weighted' ? clusters.reduce((sum, cluster) => sum + weightOf(cluster), 0) : clusters.length;
  return length + links.length * (link ?? 0);
}

/** Returns the weight by docs.x.com/fundamentals/counting-characters: an emoji is 2, however it is composed. */
function weightOf(cluster: string): number {
  return /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20e3/u.test(cluster)
    ? 2
    : [...cluster].reduce(
        (sum, character) => sum + (/[\0-\u10ff\u2000-\u200d\u2010-\u201f\u2032-\u2037]/.test(character) ? 1 : 2),
        0,
      );
}
