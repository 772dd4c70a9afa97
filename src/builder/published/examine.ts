import {tags} from '../../define/tags.js';
import {plain} from '../../foundation/plain.js';
import {holdsStrays} from '../../foundation/strays.js';
import type {Form} from '../state.js';
import type {Words} from '../words/words.js';
import {faultsOfFrame, faultsOfRendered, faultsOfScripts, lostIn, policyFaults, type Chosen} from './faults.js';
import {hidingRules, mendedRule} from './hiding-rules.js';
import {addressOf, closesItself, isOurs, joined, remains, runs, siteOf, textOf} from './page-source.js';
import {recordersOn} from './recorders.js';

/** What was found in the source of a published page. */
export interface Report {
  readonly fine: readonly string[];
  readonly faults: readonly string[];
  /** Tools on the page that can record its visitors. */
  readonly recorders: readonly string[];
  /** A form that this CMS lets through, if it removed the chosen one. */
  readonly instead?: Form;
  /** Whether somebody else must put the script there. */
  readonly ask: boolean;
}

/** Says what a CMS did to our lines, from the source of a page. It is parsed only: nothing in it runs or loads. */
export function examine(source: string, words: Words, {state, snippets, release}: Chosen): Report {
  // A form in it may be called `querySelectorAll`.
  const page = plain(new DOMParser().parseFromString(source, 'text/html'));
  const {found} = words;
  const {form} = state;
  const ours = [...page.querySelectorAll('*')].filter((element) => plain(element).localName.startsWith('blue-heart-'));
  const known = ours.filter(({localName}) => (tags as readonly string[]).includes(localName));
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

/** Returns the form to try next: the link if the script is there, else the frame, else prerendered HTML. */
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
