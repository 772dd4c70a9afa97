import {needsOf} from './policy/needs.js';
import {wordsOf} from './purposes.js';
import type {Release} from './release.js';
import type {State} from './state.js';
import type {Words} from './words/words.js';

/** What a program for mail takes in an address, at most: Windows opens none that is longer. */
const longest = 2000;

/** Returns the letter to who runs the site, with the lines in it and what the site's policy must allow. */
export function letter(state: State, words: Words, {version}: Release, lines: string): string {
  const {folder} = state;
  const needs = needsOf({...state, form: 'letter'}, undefined, version).map(
    ({directive, source, ifThere}) => `${directive} ${source}${ifThere ? ` ${words.onlyIfThere}` : ''}`,
  );
  const upload = URL.canParse(folder)
    ? []
    : [words.letterUpload(archive(version), `${folder}${version}/`, `${folder}latest/`)];
  return [
    words.letterStart(wordsOf(state.purpose, words)[0]!),
    words.letterLines,
    lines,
    ...upload,
    `${words.letterPolicy}\n${needs.join('\n')}`,
    words.letterEnd,
  ].join('\n\n');
}

/** Returns the address of the files: where this page has them, if others can reach it; else the name alone. */
function archive(version: string): string {
  const name = `blue-heart-elements-${version}.zip`;
  const {protocol, hostname, href} = new URL(name, location.href);
  return protocol === 'https:' && hostname.includes('.') ? href : name;
}

/** Returns the address that opens a mail with the letter; if it is too long for one, with a line to paste it over. */
export function mailto(
  text: string,
  {letterSubject, letterPaste}: Pick<Words, 'letterSubject' | 'letterPaste'>,
): string {
  const address = (body: string) =>
    `mailto:?subject=${encodeURIComponent(letterSubject)}&body=${encodeURIComponent(body.replace(/\n/g, '\r\n'))}`;
  const whole = address(text);
  return whole.length > longest ? address(letterPaste) : whole;
}
