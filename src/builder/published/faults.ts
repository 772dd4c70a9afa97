import {check, sentences} from '../policy/check.js';
import {needsOf} from '../policy/needs.js';
import {policiesIn} from '../policy/read.js';
import type {Release} from '../release.js';
import type {Snippets} from '../snippets.js';
import {tagOf, type State} from '../state.js';
import type {Words} from '../words/words.js';
import {addressOf, fileOf, placeOf} from './page-source.js';

export interface Chosen {
  readonly state: State;
  readonly snippets: Snippets;
  readonly release: Release;
}

/** The permissions that the sandbox of a frame must have, so that phone links and the exit work. */
const sandbox = [
  'allow-scripts',
  'allow-same-origin',
  'allow-popups',
  'allow-popups-to-escape-sandbox',
  'allow-top-navigation-by-user-activation',
  'allow-top-navigation-to-custom-protocols',
];

/** Returns the fault that the page loads another file than the lines to copy do. */
function otherFile(here: string, lines: string, site: string, {found}: Words): string[] {
  const chosen = / src="([^"#]+)/.exec(lines)![1]!;
  return placeOf(here, site) === placeOf(chosen, site) ? [] : [found.otherFile(here.replace(/#.*/, ''), chosen)];
}

export function faultsOfScripts(
  scripts: readonly HTMLScriptElement[],
  {state: {form, updating}, snippets, release}: Chosen,
  site: string,
  words: Words,
): string[] {
  const {found} = words;
  const integrity = release.files['blue-heart.js']!.integrity;
  // The plugin has files of its own.
  if (form === 'shortcode') return [];
  return [
    ...(scripts.length > 1 ? [found.scriptTwice] : []),
    ...scripts.flatMap((script) => otherFile(fileOf(script), snippets.script, site, words)),
    ...(updating
      ? []
      : scripts
          .filter((script) => script.integrity !== integrity)
          .map((script) => (script.integrity ? found.otherIntegrity : found.noIntegrity))),
  ];
}

/** Returns what a tag lost: attributes (only of the tag that was chosen here), its fallback, its phone links. */
export function lostIn(tag: Element, state: State, {found}: Words): string[] {
  const {localName} = tag;
  const asked = localName === tagOf(state) ? Object.keys({...(state.lang ? {lang: ''} : {}), ...state.attributes}) : [];
  const links = tag.querySelectorAll('a[href]');
  const empty = !tag.querySelector('template') && !tag.textContent.trim();
  const numbers =
    /\d{3} \d{2,3}|\b11[26]\b/.test(tag.textContent) &&
    ![...links].some((link) => link.getAttribute('href')!.startsWith('tel:')) &&
    !tag.querySelector('template');
  return [
    ...asked.filter((name) => !tag.hasAttribute(name)).map((name) => found.attributeGone(name, localName)),
    ...(empty ? [found.tagEmpty(localName)] : []),
    ...(numbers ? [found.noPhone] : []),
  ];
}

export function faultsOfFrame(frame: HTMLIFrameElement, snippets: Snippets, site: string, words: Words): string[] {
  const {found} = words;
  const address = addressOf(frame)!;
  const boxed = frame.hasAttribute('sandbox');
  const missing = boxed ? sandbox.filter((token) => !frame.sandbox.contains(token)) : [];
  // Only a frame of the page's own origin can read its sandbox.
  const sees =
    frame.sandbox.contains('allow-same-origin') && placeOf(address, site).startsWith(`${new URL(site).host}/`);
  return [
    ...otherFile(address, ` src="${snippets.frameAddress}"`, site, words),
    ...(boxed && !sees && !/[#&]exit=on(&|$)/.test(address) ? [found.frameExit(sandbox.join(' '))] : []),
    ...(/#tag=/.test(address) ? [] : [found.fragmentGone]),
    ...(frame.title ? [] : [found.frameTitle]),
    ...(missing.length ? [found.frameSandbox(missing.join(' '))] : []),
  ];
}

export function faultsOfRendered(rendered: readonly Element[], {found}: Words): string[] {
  if (!rendered.length) return [found.templateGone];
  return rendered.every((tag) => tag.querySelector('template')!.content.querySelector('style, link[rel=stylesheet]'))
    ? []
    : [found.styleGone];
}

export function policyFaults(page: Document, {state, snippets: {hash}, release}: Chosen, words: Words): string[] {
  return [...page.querySelectorAll('meta[http-equiv="Content-Security-Policy" i]')].flatMap((meta) => {
    const verdict = check(policiesIn(meta.getAttribute('content') ?? ''), needsOf(state, hash, release.version));
    return verdict.missing.length ? [words.found.metaPolicy(sentences(words, verdict).join(' '))] : [];
  });
}
