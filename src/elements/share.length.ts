import type {Limit} from '../content/networks.js';

const graphemes = new Intl.Segmenter(undefined, {granularity: 'grapheme'});
const webAddress = /https?:\/\/\S+/g;

/** How long a network takes a text to be. */
export function lengthFor({counts, link}: Limit, text: string): number {
  const links = link === undefined ? [] : [...text.matchAll(webAddress)];
  const words = links.length ? text.replace(webAddress, '') : text;
  const clusters = [...graphemes.segment(words.normalize('NFC'))].map(({segment}) => segment);
  const length = counts === 'weighted' ? clusters.reduce((sum, cluster) => sum + weightOf(cluster), 0) : clusters.length;
  return length + links.length * (link ?? 0);
}

/** As docs.x.com/fundamentals/counting-characters has it: an emoji is two, whatever it is made of. */
const weightOf = (cluster: string): number =>
  /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20e3/u.test(cluster)
    ? 2
    : [...cluster].reduce((sum, character) => sum + (/[\0-\u10ff\u2000-\u200d\u2010-\u201f\u2032-\u2037]/.test(character) ? 1 : 2), 0);
