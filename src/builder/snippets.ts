import {contacts, webOf} from '../content/contacts.js';
import {fallback} from '../static/fallback.js';
import {escaped} from '../static/lines.js';
import {contactLine} from './contact-line.js';
import {fallbackOptions} from './fallback-options.js';
import {frameHeight} from './frame-height.js';
import {letter} from './letter.js';
import {inside, opening} from './markup.js';
import type {Control} from './manifest.js';
import {plainLines} from './plain-text.js';
import {prerendering} from './prerendering.js';
import type {Release} from './release.js';
import {shortCode} from './short-code.js';
import {tagOf, type State} from './state.js';
import {coloursFor, paintsFor} from './themes.js';
import type {Words} from './words/words.js';

/** The lines that a webmaster copies into a page. */
export interface Snippets {
  /** What is copied: the lines of the chosen form. */
  readonly lines: string;
  /** The script tag, needed once in a page. */
  readonly script: string;
  readonly tag: string;
  readonly link: string;
  /** The address of the link alone, for the link button of an editor. */
  readonly address: string;
  /** The link with its settings in `data-` attributes, for an editor that keeps those. */
  readonly dataLink: string;
  /** The address of the page in a frame. */
  readonly frameAddress: string;
  /** The fallback: what a visitor sees without the script. */
  readonly children: string;
  /** The hash of the styles in prerendered lines. */
  readonly hash?: string;
  /** The attributes that a link and a frame do not accept, because anybody can write their address. */
  readonly leftOut: readonly string[];
}

/** The least height of a frame whose tag opens a dialog inside it. */
const heightOfDialog = 720;

export async function snippetsFor(
  state: State,
  controls: readonly Control[],
  release: Release,
  words: Words,
): Promise<Snippets> {
  const tag = tagOf(state);
  const name = tag.replace('blue-heart-', '');
  const lang = state.lang || state.page;
  const attributes = {...(state.lang ? {lang: state.lang} : {}), ...state.attributes};
  const style = coloursFor(state.colours)
    .map(([property, value]) => `${property}: ${value}`)
    .join('; ');
  const styled = {...attributes, ...(style ? {style} : {})};
  const place = `${state.folder}${state.updating ? 'latest' : release.version}/`;
  const children = await fallback(tag, fallbackOptions(state, lang));
  const untrusted = Object.entries(state.attributes).filter(
    ([attribute]) => controls.find((control) => control.name === attribute)?.untrusted,
  );
  // Their title and the line below the frame leave out what a link and a frame do not accept.
  const trimmed = await fallback(tag, fallbackOptions({attributes: Object.fromEntries(untrusted)}, lang));
  const {title, href} = namesIn(trimmed, `https://${webOf(contacts.meldpunt, lang)}`);
  const settings: readonly (readonly [string, string])[] = [
    ...(state.lang ? [['lang', state.lang] as const] : []),
    ...untrusted,
    ...coloursOf(state),
  ];
  const fragment = (first: string, more = settings) =>
    `#${first}=${name}${more.map(([key, value]) => `&${key}=${encodeURIComponent(value)}`).join('')}`;
  // A frame gets the language in its address, because it does not know that of the page around it.
  const framed = fragment('tag', state.lang ? settings : [['lang', state.page], ...settings]);
  const address = href.replace(/^(https?:\/\/[^/]+)$/, '$1/') + fragment('blue-heart');
  const dataAttributes = {
    href,
    'data-blue-heart': name,
    ...Object.fromEntries(settings.map(([key, value]) => [`data-${key}`, value])),
    ...(state.lang ? {lang: state.lang} : {}),
  };
  const all = {
    script: scriptTag(place, state.updating ? undefined : release.files['blue-heart.js']!.integrity),
    tag: `${opening(tag, styled)}\n${inside(children)}\n</${tag}>`,
    address,
    link: `${opening('a', {href: address, ...(state.lang ? {lang: state.lang} : {})})}${escaped(title)}</a>`,
    dataLink: `${opening('a', dataAttributes)}${escaped(title)}</a>`,
    frameAddress: `${place}embed.html${framed}`,
    children,
    leftOut: Object.keys(state.attributes).filter((attribute) => !untrusted.some(([taken]) => taken === attribute)),
  };
  switch (state.form) {
    case 'tag':
      return {...all, lines: `${all.script}\n${all.tag}`};
    case 'link':
      return {...all, lines: `${all.script}\n${all.link}`};
    case 'shortcode': {
      const colours = coloursOf(state).map(([key, value]) => [key.replace('color-', ''), value] as const);
      return {...all, lines: shortCode(name, {...attributes, ...Object.fromEntries(colours)})};
    }
    case 'frame': {
      const height = Math.max(await frameHeight(framed), tag === 'blue-heart-report-button' ? heightOfDialog : 0);
      return {...all, lines: `${frameTag(all.frameAddress, title, height)}\n${contactLine(trimmed, lang)}`};
    }
    case 'prerendered': {
      const {html, hash} = await prerendering.of(`${opening(tag, {lang, ...styled})}\n${inside(children)}\n</${tag}>`);
      return {...all, lines: html, hash};
    }
    case 'plain':
      return {...all, lines: await plainLines(state)};
    case 'letter':
      return {...all, lines: letter(state, words, release, `${all.script}\n${all.tag}`)};
  }
}

function frameTag(src: string, title: string, height: number): string {
  const attributes = {src, title, width: '100%', height: String(height), style: 'border: 0', allow: 'clipboard-write'};
  return `${opening('iframe', attributes)}</iframe>`;
}

function scriptTag(place: string, integrity?: string): string {
  const check = integrity ? ` integrity="${integrity}" crossorigin="anonymous"` : '';
  return `<script src="${place}blue-heart.js"${check} defer></script>`;
}

/** Returns the colours for a light page: a link, a frame and a short code accept plain colours only. */
function coloursOf({colours}: State): [string, string][] {
  const {'light-accent': accent, 'light-text': text, 'light-surface': surface} = colours;
  const light = {...colours, 'dark-accent': accent, 'dark-text': text, 'dark-surface': surface};
  return paintsFor(light).map(([name, value]) => [`color-${name}`, value]);
}

/** Returns the title of a fallback, and the address of its link. */
function namesIn(children: string, report: string): {title: string; href: string} {
  const {body} = new DOMParser().parseFromString(children, 'text/html');
  const heading = body.querySelector('h2, h3, h4, h5, h6');
  const way = body.querySelector('a[href^="http"]');
  return {title: (heading ?? way)?.textContent ?? '', href: heading ? report : (way?.getAttribute('href') ?? report)};
}

/** Returns the colours as a CSS rule for the site's own style sheet. */
export function colourRules({colours}: State): string {
  const rules = coloursFor(colours).map(([name, value]) => `  ${name}: ${value};`);
  return rules.length ? `:root {\n${rules.join('\n')}\n}` : '';
}
