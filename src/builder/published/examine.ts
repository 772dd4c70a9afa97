import {tags} from '../../define/tags.js';
import {plain} from '../../foundation/plain.js';
import {holdsStrays} from '../../foundation/element/strays.js';
import type {Form} from '../state.js';
import type {Words} from '../words/words.js';
import {faultsOfFrame, faultsOfRendered, faultsOfScripts, lostIn, policyFaults, type Chosen} from './faults.js';
import {hidingRules, correctedRule} from './hiding-rules.js';
import {addressOf, closesItself, isOurs, joined, remains, runs, siteOf, textOf} from './page-source.js';
import {recordersOn} from './recorders.js';

/** The result of the check of a published page's source. */
export interface Report {
  readonly fine: readonly string[];
  readonly faults: readonly string[];
  /** The tools on the page that can record its visitors. */
  readonly recorders: readonly string[];
  /** Another form that this CMS may accept, if it removed the chosen one. */
  readonly instead?: Form;
  /** Whether the webmaster must ask somebody else to add the script. */
  readonly ask: boolean;
}

/** Returns what a CMS changed in our lines, from the source of a page. It is only parsed: nothing runs or loads. */
export function examine(source: string, words: Words, {state, snippets, release}: Chosen): Report {
  // `plain`, because a form in the page may be named `querySelectorAll` and hide the method.
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
  const wantsScript = form === 'tag' || form === 'link';
  const noScript = wantsScript && !frames.length && !scripts.length && (there || left || escaped);
  const gone = form === 'link' ? found.dataGone : form === 'frame' ? found.frameGone : found.tagGone;

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
    ...hidingRules(page, known).map((rule) => found.notDefined(rule, correctedRule(rule, known))),
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

/** Returns the form to try next: the link if the page has the script, else the frame, else prerendered HTML. */
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
