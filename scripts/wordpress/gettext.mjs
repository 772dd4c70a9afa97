// Reads .po files, which translators edit, and writes .mo files, which WordPress loads.

/** Returns the texts of a .po file: the English, after its context if it has one, and the translation. */
export function parsePo(text) {
  const texts = new Map();
  for (const entry of text.split(/\n{2,}/)) {
    const field = (name) => {
      const [, quoted] = new RegExp(`^${name} ((?:".*"\\n?)+)`, 'm').exec(entry) ?? [];
      return quoted
        ?.trim()
        .split('\n')
        .map((part) => JSON.parse(part))
        .join('');
    };
    const english = field('msgid');
    if (english === undefined) continue;
    const context = field('msgctxt');
    texts.set(context === undefined ? english : `${context}\u0004${english}`, field('msgstr') ?? '');
  }
  return texts;
}

/** Returns a .mo file, as described in the manual of GNU gettext: two tables of lengths and offsets, then the texts. */
export function mo(texts) {
  const entries = [...texts].map((pair) => pair.map((text) => Buffer.from(text)));
  entries.sort(([one], [other]) => Buffer.compare(one, other));
  const count = entries.length;
  const head = Buffer.alloc(28 + 16 * count);
  [0x950412de, 0, count, 28, 28 + 8 * count, 0, 28 + 16 * count].forEach((value, at) =>
    head.writeUInt32LE(value, 4 * at),
  );
  const bodies = [];
  let offset = head.length;
  for (const column of [0, 1])
    entries.forEach((pair, at) => {
      const body = Buffer.concat([pair[column], Buffer.alloc(1)]);
      const place = 28 + 8 * (column * count + at);
      head.writeUInt32LE(body.length - 1, place);
      head.writeUInt32LE(offset, place + 4);
      offset += body.length;
      bodies.push(body);
    });
  return Buffer.concat([head, ...bodies]);
}
