import {plain} from '../foundation/plain.js';
import {holdsStrays} from '../foundation/strays.js';
import {check, needsOf, policiesIn, sentences} from './policy.js';
import {purposes} from './purposes.js';
import type {Release, Snippets} from './snippets.js';
import {tagOf, type Form, type State} from './state.js';
import type {Words} from './words/words.js';

/** What was found in the source of a published page. */
export interface Report {
  readonly fine: readonly string[];
  readonly faults: readonly string[];
  /** What on the page can record its visitors. */
  readonly recorders: readonly string[];
  /** The form that gets through what this CMS lets through; undefined where the chosen one works. */
  readonly instead?: Form;
  /** Whether somebody else must put the script there. */
  readonly ask: boolean;
}

interface Chosen {
  readonly state: State;
  readonly snippets: Snippets;
  readonly release: Release;
}

/** What a CMS that puts a frame into a sandbox must allow, for phone links and the way out to work. */
const sandbox = [
  'allow-scripts',
  'allow-same-origin',
  'allow-popups',
  'allow-popups-to-escape-sandbox',
  'allow-top-navigation-by-user-activation',
  'allow-top-navigation-to-custom-protocols',
];

const tags: readonly string[] = Object.values(purposes).map(({tag}) => tag);

/** Reads the source of a page, which runs and loads nothing, and says what a CMS did to our lines. */
export function examine(source: string, words: Words, {state, snippets, release}: Chosen): Report {
  // A form in it may be called `querySelectorAll`.
  const page = plain(new DOMParser().parseFromString(source, 'text/html'));
  const {found} = words;
  const {form} = state;
  const ours = [...page.querySelectorAll('*')].filter((element) => plain(element).localName.startsWith('blue-heart-'));
  const known = ours.filter(({localName}) => tags.includes(localName));
  const scripts = [...page.querySelectorAll('script')].filter(isOurs);
  const frames = [...page.querySelectorAll('iframe')].filter(addressOf);
  const site = siteOf(page);
  const links = [...page.querySelectorAll('a[data-blue-heart], a[href*="#blue-heart="]')];
  const rendered = known.filter((tag) => tag.querySelector('template'));
  const there = known.length + links.length + frames.length > 0;
  const escaped = !known.length && textOf(page).includes('<blue-heart-');
  const left = !there && !escaped && remains(page, snippets);
  const wantsScript = form === 'script' || form === 'link';
  const noScript = wantsScript && !frames.length && !scripts.length && (there || left || escaped);
  const gone = {script: found.tagGone, link: found.dataGone, frame: found.frameGone, prerendered: found.tagGone}[form];

  const faults = [
    ...(escaped ? [found.tagEscaped] : []),
    ...(left ? [gone] : []),
    ...(noScript ? [found.noScript, ...(joined(page) ? [found.scriptJoined] : [])] : []),
    ...(!there && !left && !escaped ? [scripts.length ? gone : found.nothing] : []),
    ...ours.filter((tag) => !known.includes(tag)).map(({localName}) => found.tagUnknown(localName)),
    ...known
      .filter((tag) => holdsStrays(tag) || closesItself(tag, source))
      .map(({localName}) => found.tagOpen(localName)),
    ...known.flatMap((tag) => lostIn(tag, state, words)),
    ...(wantsScript ? faultsOfScripts(scripts, {state, snippets, release}, site, words) : []),
    ...frames.flatMap((frame) => faultsOfFrame(frame, snippets, site, words)),
    ...(form === 'prerendered' && known.length ? faultsOfRendered(rendered, words) : []),
    ...policyFaults(page, {state, snippets, release}, words),
    ...hidingRules(page, known).map((rule) => found.notDefined(rule, mendedRule(rule, known))),
  ];
  const fine = [
    ...new Set([
      ...known.map(({localName}) => `<${localName}>`),
      ...(scripts.some(runs) ? ['blue-heart.js'] : []),
      ...(links.length ? ['<a>'] : []),
      ...(frames.length ? ['<iframe>'] : []),
    ]),
  ].map((what) => found.fine(what));
  const recorders = there ? recordersOn(page) : [];
  return {
    fine,
    faults: [...new Set(faults)],
    recorders,
    instead: insteadOf(form, {
      escaped,
      noScript,
      scripts: scripts.length > 0,
      lost: left || (!there && scripts.length > 0),
      unrendered: known.length > 0 && !rendered.length,
    }),
    ask: noScript,
  };
}

/** What gets through: the link where the script is there, else the frame, else lines without any script. */
function insteadOf(
  form: Form,
  {
    escaped,
    noScript,
    scripts,
    lost,
    unrendered,
  }: Readonly<Record<'escaped' | 'noScript' | 'scripts' | 'lost' | 'unrendered', boolean>>,
): Form | undefined {
  if (noScript) return 'frame';
  if (escaped) return undefined;
  if (form === 'frame') return lost ? (scripts ? 'link' : 'prerendered') : undefined;
  if (form === 'prerendered') return lost || unrendered ? (scripts ? 'link' : 'frame') : undefined;
  return lost ? 'link' : undefined;
}

/** Whether a tag is written as if it needed no end; what it takes in may look like a fallback. */
const closesItself = ({localName}: Element, source: string): boolean =>
  new RegExp(`<${localName}(\\s[^<>]*)?/>`, 'i').test(source.replace(/<!--[^]*?-->/g, ''));

const isOurs = ({src, dataset}: HTMLScriptElement): boolean =>
  /^[^?#]*\/blue-heart\.js([?#]|$)/.test(src) || dataset.blueHeartBase !== undefined;

/** The script's file; where it is joined to others, its folder stands beside it. */
const fileOf = (script: HTMLScriptElement): string =>
  script.dataset.blueHeartBase?.replace(/\/?$/, '/blue-heart.js') ?? script.getAttribute('src')!;

/** A script of another type is data: consent tools and optimisers hold one back so. */
const runs = ({type}: HTMLScriptElement): boolean => /^(|module|(text|application)\/javascript)$/i.test(type);

/** A script that stands for many; ours, joined to it, cannot find its folder. */
const joined = (page: Document): boolean =>
  [...page.scripts].some(({src}) =>
    /autoptimize|wp-rocket|litespeed|aggregat|combin|concat|merged|\/cache\//i.test(src),
  );

/** Where a frame leads; what loads it lazily keeps that in an attribute such as data-src. */
const addressOf = ({attributes}: Element): string | undefined =>
  [...attributes].find(({name, value}) => /(^|-)src$/.test(name) && value.includes('embed.html'))?.value;

/** The address of the page, as far as its source tells. */
function siteOf(page: Document): string {
  const told = [...page.querySelectorAll('base[href], link[rel=canonical]')].map((element) =>
    element.getAttribute('href')!,
  );
  return told.find((address) => URL.canParse(address)) ?? 'https://site.invalid/';
}

/** The host and the path of an address; a CMS writes its own host before a path, and a version after it. */
function placeOf(address: string, site: string): string {
  const {host, pathname} = URL.canParse(address, site) ? new URL(address, site) : new URL(site);
  return host + pathname;
}

/** What is said of a file that is not the one of the lines here. */
function otherFile(here: string, lines: string, site: string, {found}: Words): string[] {
  const chosen = / src="([^"#]+)/.exec(lines)![1]!;
  return placeOf(here, site) === placeOf(chosen, site) ? [] : [found.otherFile(here.replace(/#.*/, ''), chosen)];
}

function faultsOfScripts(
  scripts: readonly HTMLScriptElement[],
  {state: {updating}, snippets, release}: Chosen,
  site: string,
  words: Words,
): string[] {
  const {found} = words;
  const integrity = release.files['blue-heart.js']!.integrity;
  return [
    ...scripts.filter((script) => !runs(script)).map(({type}) => found.scriptHeld(type)),
    ...(scripts.length > 1 ? [found.scriptTwice] : []),
    ...scripts.flatMap((script) => otherFile(fileOf(script), snippets.script, site, words)),
    ...(updating
      ? []
      : scripts
          .filter((script) => script.integrity !== integrity)
          .map((script) => (script.integrity ? found.otherIntegrity : found.noIntegrity))),
  ];
}

/** Attributes and children that a tag should have. A comparison needs the tag that was chosen here. */
function lostIn(tag: Element, state: State, {found}: Words): string[] {
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

function faultsOfFrame(frame: HTMLIFrameElement, snippets: Snippets, site: string, words: Words): string[] {
  const {found} = words;
  const address = addressOf(frame)!;
  const boxed = frame.hasAttribute('sandbox');
  const missing = boxed ? sandbox.filter((token) => !frame.sandbox.contains(token)) : [];
  // A frame of the page's own origin sees what its sandbox allows.
  const sees =
    frame.sandbox.contains('allow-same-origin') && placeOf(address, site).startsWith(`${new URL(site).host}/`);
  return [
    ...otherFile(address, snippets.frame, site, words),
    ...(boxed && !sees && !/[#&]exit=on(&|$)/.test(address) ? [found.frameExit(sandbox.join(' '))] : []),
    ...(/#tag=/.test(address) ? [] : [found.fragmentGone]),
    ...(frame.title ? [] : [found.frameTitle]),
    ...(missing.length ? [found.frameSandbox(missing.join(' '))] : []),
  ];
}

function faultsOfRendered(rendered: readonly Element[], {found}: Words): string[] {
  if (!rendered.length) return [found.templateGone];
  return rendered.every((tag) => tag.querySelector('template')!.content.querySelector('style, link[rel=stylesheet]'))
    ? []
    : [found.styleGone];
}

function policyFaults(page: Document, {state, snippets: {prerendered}, release}: Chosen, words: Words): string[] {
  return [...page.querySelectorAll('meta[http-equiv="Content-Security-Policy" i]')].flatMap((meta) => {
    const verdict = check(
      policiesIn(meta.getAttribute('content') ?? ''),
      needsOf(state, prerendered?.hash, release.version).filter(({why}) => why !== 'styles' || prerendered),
    );
    return verdict.missing.length ? [words.found.metaPolicy(sentences(words, verdict).join(' '))] : [];
  });
}

/** The selectors of rules that hide a tag of ours, or what is in it, until its script is there. Only what stands in the page itself can be read. */
function hidingRules(page: Document, known: readonly Element[]): string[] {
  const hidden = known.flatMap((tag) => [tag, ...tag.querySelectorAll('*')]);
  return [...page.querySelectorAll('style')].flatMap(({textContent}) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(textContent);
    return styleRules(sheet.cssRules).flatMap(({selectorText, style}) =>
      selectorText.includes(':defined') && hides(style) && hidden.some((element) => matches(element, selectorText))
        ? [selectorText]
        : [],
    );
  });
}

/** Those in layers, media and the like too. */
const styleRules = (rules: CSSRuleList): CSSStyleRule[] =>
  [...rules].flatMap((rule) =>
    rule instanceof CSSStyleRule ? [rule] : 'cssRules' in rule ? styleRules(rule.cssRules as CSSRuleList) : [],
  );

const hides = ({opacity, visibility, display}: CSSStyleDeclaration): boolean =>
  parseFloat(opacity) === 0 || /hidden|collapse/.test(visibility) || display === 'none';

/** A document that is only read knows no tag of ours, as a page does to which the script does not come. */
function matches(element: Element, selector: string): boolean {
  try {
    return element.matches(selector);
  } catch {
    return false;
  }
}

/** The selector that leaves our tags alone. */
const mendedRule = (selector: string, known: readonly Element[]): string =>
  selector.replaceAll(
    ':not(:defined)',
    `:not(:defined)${[...new Set(known.map(({localName}) => `:not(${localName})`))].join('')}`,
  );

/** What records visitors or hears what they press, by the addresses and the calls of its own instructions. */
const recorders: readonly (readonly [string, RegExp])[] = [
  ['PostHog', /posthog/i],
  ['Hotjar', /static\.hotjar\.com|_hjSettings/],
  ['Microsoft Clarity', /clarity\.ms\b/],
  ['Datadog', /datadog-rum|DD_RUM/],
  ['Matomo', /\b(matomo|piwik)\.(js|php)|\b_paq\b/],
  ['FullStory', /fullstory\.com|_fs_org/],
  ['LogRocket', /logrocket|lr-ingest|lr-in-prod/i],
  ['Sentry Session Replay', /replayIntegration|Sentry\.Replay|sentry-cdn\.com\S*replay/],
  ['rrweb', /\brrweb\b/],
];

function recordersOn(page: Document): string[] {
  const scripts = [...page.scripts].map(({attributes, textContent}) =>
    [textContent, ...[...attributes].map(({value}) => value)].join(' '),
  );
  return recorders.filter(([, sign]) => scripts.some((script) => sign.test(script))).map(([name]) => name);
}

/** Whether what stood inside the tag, the link or the frame is on the page without it. */
function remains(page: Document, {children}: Snippets): boolean {
  const {body} = new DOMParser().parseFromString(children, 'text/html');
  const words = textOf(page);
  return [...body.querySelectorAll('h2, h3, h4, h5, h6, a, p')].some(
    ({textContent}) => textContent.trim().length > 4 && words.includes(textContent.trim()),
  );
}

/** What a visitor reads. */
function textOf(page: Document): string {
  const copy = page.body.cloneNode(true) as HTMLElement;
  for (const hidden of copy.querySelectorAll('script, style, template')) hidden.remove();
  return copy.textContent;
}
