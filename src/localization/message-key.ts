/**
 * Returns the key of a Dutch text in the languages of the one script. The build makes it too, and leaves the ids out
 * (scripts/plugins/messages-by-words.mjs), which every page would have to load.
 */
export function messageKey(dutch: string | {readonly strings: readonly string[]}): string {
  let key = 0;
  for (const letter of typeof dutch === 'string' ? dutch : dutch.strings.join('\n'))
    key = (key * 31 + letter.codePointAt(0)!) % 0x10_0000;
  return key.toString(36);
}
