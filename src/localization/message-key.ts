/**
 * Returns the key of a Dutch text in the languages of the one script. The build makes it too, and leaves the ids out
 * (scripts/plugins/messages-by-words.mjs), which every page would have to load. Smaller numbers are texts of views.
 */
export function messageKey(dutch: string | {readonly strings: readonly string[]}): number {
  let key = 0;
  for (const letter of typeof dutch === 'string' ? dutch : dutch.strings.join('\n'))
    key = (key * 31 + letter.codePointAt(0)!) % 9000;
  return 1000 + key;
}
