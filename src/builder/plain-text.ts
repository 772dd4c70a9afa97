import {fallback, plainText} from '../static/fallback.js';
import {contactLine, simplify} from './contact-line.js';
import {fallbackOptions} from './fallback-options.js';
import {chosenLanguages} from './languages.js';
import {tagOf, type State} from './state.js';

/** Returns the language that plain text is written in, and those that get one line with a number. */
export function plainLanguages(state: State): {readonly whole: string; readonly others: string[]} {
  const {lang, page} = state;
  const among = chosenLanguages(state);
  const whole = lang || (among.includes(page) || !among.length ? page : among[0]!);
  return {whole, others: among.filter((code) => code !== whole)};
}

/** Returns the content as plain HTML, which no site strips: no tag of ours, no style, no script. */
export async function plainLines(state: State): Promise<string> {
  const tag = tagOf(state);
  const {whole, others} = plainLanguages(state);
  const text = await plainText(tag, fallbackOptions(state, whole));
  const short = others.map(async (lang) => contactLine(await fallback(tag, fallbackOptions(state, lang)), lang));
  return [inOneLanguage(text, whole === state.page ? '' : whole), ...(await Promise.all(short))].join('\n');
}

/** Returns the text without what only our tag needs; where its language is not that of the page, each block says so. */
function inOneLanguage(text: string, lang: string): string {
  const {body} = new DOMParser().parseFromString(text, 'text/html');
  body.querySelectorAll('a[href^="tel:"]').forEach(simplify);
  if (lang) for (const element of body.children) element.setAttribute('lang', lang);
  return body.innerHTML.trim();
}
