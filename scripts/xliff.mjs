// Reads and marks the translations in a language file. Each target holds a hash of the source from which it was made,
// so that a changed source is noticed; lit-localize rewrites the texts of a file and keeps the attributes.
import {createHash} from 'node:crypto';

const namespace = 'xmlns:source="urn:blue-heart-elements:source"';
const unitPattern = /<trans-unit\b[^>]*\bid="([^"]+)"[^>]*>([^]*?)<\/trans-unit>/g;
const targetPattern = /<target\b([^>]*?)(?:\/>|>([^]*?)<\/target>)/;

/** Returns a text in which placeholders have only their number: their names in the code may change. */
function words(xml) {
  return xml
    .replace(/<(?:x|ph)\b[^>]*\bid="(\d+)"[^>]*?(?:\/>|>[^]*?<\/ph>)/g, '{$1}')
    .replace(/\s+/g, ' ')
    .trim();
}
const hash = (...texts) => createHash('sha256').update(texts.map(words).join('\0')).digest('hex').slice(0, 8);

/** Returns the texts of a language file, by id. */
export function unitsIn(xliff) {
  return new Map(
    [...xliff.matchAll(unitPattern)].map(([, id, unit]) => {
      const [, attributes = '', target = ''] = targetPattern.exec(unit) ?? [];
      const [, source = ''] = /<source\b[^>]*>([^]*?)<\/source>/.exec(unit) ?? [];
      return [id, {source, target, hash: /\bsource:hash="([^"]*)"/.exec(attributes)?.[1]}];
    }),
  );
}

/**
 * Returns the state of a translation: `signed-off` means that a native speaker has read it as it is, `stale` that the
 * source has changed since.
 */
export function stateOf({source, target, hash: made}) {
  if (!words(target)) return 'needs-translation';
  if (made === hash(source, target)) return 'signed-off';
  return made === hash(source) ? 'translated' : 'stale';
}

/** Returns the same in the terms of XLIFF 1.2. In an unread language, a native speaker must review every text. */
function stateInXliff(unit, unread) {
  const state = stateOf(unit);
  return state === 'stale' || (unread && state === 'translated') ? 'needs-review-translation' : state;
}

/**
 * Writes into each target its state, and into those in `stamped` a hash of their present content. `unread` says whether
 * no native speaker has read the language yet.
 */
export function mark(xliff, {stamped = new Map(), unread = false} = {}) {
  return xliff.replace(/<xliff\b(?![^>]*xmlns:source=)/, `$& ${namespace}`).replace(unitPattern, (unit, id) => {
    const now = unitsIn(unit).get(id);
    if (stamped.get(id) === 'signed-off') now.hash = hash(now.source, now.target);
    if (stamped.get(id) === 'translated') now.hash = hash(now.source);
    const stamp = now.hash ? ` source:hash="${now.hash}"` : '';
    const target = `<target state="${stateInXliff(now, unread)}"${stamp}>${now.target}</target>`;
    return targetPattern.test(unit)
      ? unit.replace(targetPattern, () => target)
      : unit.replace('</source>', () => `</source>\n  ${target}`);
  });
}
