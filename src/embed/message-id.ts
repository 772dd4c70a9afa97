/**
 * In the one script a message is found by its Dutch words, hashed: its name is for people and stays in the sources.
 * Takes the place of lit-localize's own hash, which is three times as long. The build fails where two hashes meet.
 */
export function generateMsgId(words: string | readonly string[]): string {
  let hash = 0;
  for (const character of String(words)) hash = Math.imul(hash, 31) + character.codePointAt(0)!;
  return ((hash >>> 0) % 36 ** 5).toString(36);
}
