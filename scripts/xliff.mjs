// Reads and marks the translations in a language file. Each target holds a hash of what it was made from, so that a
// changed source is noticed; lit-localize rewrites the words of a file and leaves the attributes alone.
import {createHash} from 'node:crypto';

const namespace = 'xmlns:source="urn:blue-heart-elements:source"';
const unitPattern = /<trans-unit\b[^>]*\bid="([^"]+)"[^>]*>([^]*?)<\/trans-unit>/g;
const targetPattern = /<target\b([^>]*?)(?:\/>|>([^]*?)<\/target>)/;

/** The names that code gives to what is filled in can change: only their places count. */
function words(xml) {
  return xml
    .replace(/<(?:x|ph)\b[^>]*\bid="(\d+)"[^>]*?(?:\/>|>[^]*?<\/ph>)/g, '{$1}')
    .replace(/\s+/g, ' ')
    .trim();
}
const hash = (...texts) => createHash('sha256').update(texts.map(words).join('\0')).digest('hex').slice(0, 8);

/** The texts of a language file, by id. */
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
 * The state of a translation, in the words of XLIFF 1.2; `signed-off` is one that a native speaker has read, as it
 * stands.
 */
export function stateOf({source, target, hash: made}) {
  if (!words(target)) return 'needs-translation';
  if (made === hash(source, target)) return 'signed-off';
  return made === hash(source) ? 'translated' : 'needs-review-translation';
}

/** Writes into each target its state, and into those of `stamped` a hash of what stands there now. */
export function mark(xliff, stamped = new Map()) {
  return xliff.replace(/<xliff\b(?![^>]*xmlns:source=)/, `$& ${namespace}`).replace(unitPattern, (unit, id) => {
    const now = unitsIn(unit).get(id);
    if (stamped.get(id) === 'signed-off') now.hash = hash(now.source, now.target);
    if (stamped.get(id) === 'translated') now.hash = hash(now.source);
    const stamp = now.hash ? ` source:hash="${now.hash}"` : '';
    const target = `<target state="${stateOf(now)}"${stamp}>${now.target}</target>`;
    return targetPattern.test(unit)
      ? unit.replace(targetPattern, () => target)
      : unit.replace('</source>', () => `</source>\n  ${target}`);
  });
}
