import {contacts, webOf} from '../content/contacts.js';
import {fallback, type FallbackOptions} from '../static/fallback.js';
import {inside, opening} from './markup.js';
import type {Control} from './manifest.js';
import {purposes} from './purposes.js';
import {tagOf, type State} from './state.js';
import {coloursFor, themes} from './themes.js';

/** A release: its version, and the hash of each file. */
export interface Release {
  readonly version: string;
  readonly files: Readonly<Record<string, {readonly integrity: string}>>;
}

/** Loads the hashes of the files of a version. */
export async function loadRelease(version: string): Promise<Release> {
  const answer = await fetch(`${version}/integrity.json`);
  return (await answer.json()) as Release;
}

/** The lines that a webmaster copies into a page. */
export interface Snippets {
  /** The script tag, needed once in a page. */
  readonly script: string;
  readonly tag: string;
  readonly link: string;
  /** The address of the link alone, for the link button of an editor. */
  readonly address: string;
  /** The link with its settings in `data-` attributes, for an editor that keeps those. */
  readonly dataLink: string;
  readonly frame: string;
  /** The fallback: what a visitor sees without the script. */
  readonly children: string;
  /** The tag with all that it shows, made by the build; only if the settings are the standard ones. */
  readonly prerendered?: {readonly html: string; readonly hash: string};
  /** The attributes that a link and a frame do not accept, because anybody can write their address. */
  readonly leftOut: readonly string[];
}

/** The heights of frames in pixels: the page around a frame cannot measure what is in it. */
const heights: Partial<Record<string, number>> = {
  'blue-heart-exit': 200,
  'blue-heart-banner': 360,
  'blue-heart-report-button': 720,
};

export async function snippetsFor(state: State, controls: readonly Control[], release: Release): Promise<Snippets> {
  const tag = tagOf(state);
  const name = tag.replace('blue-heart-', '');
  const attributes = {...(state.lang ? {lang: state.lang} : {}), ...state.attributes};
  const place = `${state.folder}${state.updating ? 'latest' : release.version}/`;
  const children = await fallback(tag, optionsOf(state));
  const untrusted = Object.entries(state.attributes).filter(
    ([attribute]) => controls.find((control) => control.name === attribute)?.untrusted,
  );
  // Their title and the line below the frame leave out what a link and a frame do not accept.
  const plain = await fallback(tag, optionsOf({...state, attributes: Object.fromEntries(untrusted)}));
  const {title, href} = namesIn(plain, `https://${webOf(contacts.meldpunt, state.lang || state.page)}`);
  const settings: readonly (readonly [string, string])[] = [
    ...(state.lang ? [['lang', state.lang] as const] : []),
    ...untrusted,
    ...coloursOf(state),
  ];
  const fragment = (first: string, more = settings) =>
    `#${first}=${name}${more.map(([key, value]) => `&${key}=${encodeURIComponent(value)}`).join('')}`;
  const address = href.replace(/^(https?:\/\/[^/]+)$/, '$1/') + fragment('blue-heart');
  const dataAttributes = {
    href,
    'data-blue-heart': name,
    ...Object.fromEntries(settings.map(([key, value]) => [`data-${key}`, value])),
    ...(state.lang ? {lang: state.lang} : {}),
  };
  return {
    script: scriptTag(place, state.updating ? undefined : release.files['blue-heart.js']!.integrity),
    tag: `${opening(tag, attributes)}\n${inside(children)}\n</${tag}>`,
    address,
    link: `${opening('a', {href: address, ...(state.lang ? {lang: state.lang} : {})})}${textOf(title)}</a>`,
    dataLink: `${opening('a', dataAttributes)}${textOf(title)}</a>`,
    // A frame gets the language in its address, because it does not know that of the page around it.
    frame: [
      opening('iframe', {
        src: `${place}embed.html${fragment('tag', state.lang ? settings : [['lang', state.page], ...settings])}`,
        title,
        width: '100%',
        height: String(heights[tag] ?? 600),
        style: 'border: 0',
        allow: 'clipboard-write',
      }) + '</iframe>',
      contactLine(plain, state.lang || state.page),
    ].join('\n'),
    children,
    prerendered: await prerenderedFor(state),
    leftOut: Object.keys(state.attributes).filter((attribute) => !untrusted.some(([taken]) => taken === attribute)),
  };
}

/** Loads the prerendered HTML that the build made: it cannot be made in a browser. */
async function prerenderedFor({form, purpose, attributes, lang, page}: State): Promise<Snippets['prerendered']> {
  const offered: Readonly<Record<string, string>> = purposes[purpose].attributes;
  const standard = Object.keys({...offered, ...attributes}).every((name) => offered[name] === attributes[name]);
  if (form !== 'prerendered' || !standard) return undefined;
  const answer = await fetch(`builder/prerendered/${purpose}.${lang || page}.json`);
  return answer.ok ? ((await answer.json()) as Snippets['prerendered']) : undefined;
}

function scriptTag(place: string, integrity?: string): string {
  const check = integrity ? ` integrity="${integrity}" crossorigin="anonymous"` : '';
  return `<script src="${place}blue-heart.js"${check} defer></script>`;
}

function optionsOf({lang, attributes, page}: State): FallbackOptions {
  return {...attributes, lang: lang || page, headingLevel: Number(attributes['heading-level'] ?? 2)};
}

/** Returns the colours for a light page: a link accepts plain colours only. */
function coloursOf({colours, theme}: State): [string, string][] {
  return theme === 'none'
    ? []
    : (['accent', 'text', 'surface'] as const).flatMap((name) =>
        colours[`light-${name}`] ? [[`color-${name}`, colours[`light-${name}`]] as [string, string]] : [],
      );
}

/** Returns the title of a fallback, and the address of its link. */
function namesIn(children: string, report: string): {title: string; href: string} {
  const {body} = new DOMParser().parseFromString(children, 'text/html');
  const heading = body.querySelector('h2, h3, h4, h5, h6');
  const way = body.querySelector('a[href^="http"]');
  return {title: (heading ?? way)?.textContent ?? '', href: heading ? report : (way?.getAttribute('href') ?? report)};
}

/** Returns the line below a frame, in case the frame stays empty: a number to call, or the exit. */
function contactLine(children: string, lang: string): string {
  const {body} = new DOMParser().parseFromString(children, 'text/html');
  const heading = body.querySelector('h2, h3, h4, h5, h6');
  const link = body.querySelector('a[href^="tel:"]') ?? body.querySelector('a');
  const name = heading ?? link?.closest('p')?.previousElementSibling;
  const words = name && link && name.textContent !== link.textContent ? `${textOf(name.textContent)}: ` : '';
  return `<p lang="${lang}">${words}${link?.outerHTML ?? ''}</p>`;
}

const textOf = (words: string): string => words.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** Returns the colours as a CSS rule for the site's own style sheet. */
export function colourRules({theme, colours}: State): string {
  if (theme === 'none' || colours === themes.none) return '';
  const rules = coloursFor(colours).map(([name, value]) => `  ${name}: ${value};`);
  return `:root {\n${rules.join('\n')}\n}`;
}
