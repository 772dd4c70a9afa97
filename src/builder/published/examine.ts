import {tags} from '../../define/tags.js';
import {plain} from '../../foundation/plain.js';
import {holdsStrays} from '../../foundation/element/strays.js';
import type {Form} from '../forms.js';
import {tagOf} from '../state.js';
import type {Words} from '../words/words.js';
import {blockerOf, blockersOn, letThrough, type Blocker} from './blockers.js';
import {faultsOfFrame, faultsOfRendered, faultsOfScripts, lostIn, policyFaults, type Chosen} from './faults.js';
import {hidingRules, correctedRule} from './hiding-rules.js';
import {addressOf, closesItself, isOurs, phonesIn, remains, runs, siteOf, textOf} from './page-source.js';
import {recordersOn} from './recorders.js';
import {nextDown} from './way-down.js';

/** What was found, in the order in which it is looked for. */
export type Finding = 'empty' | 'noHtml' | 'held' | 'stands' | 'faults' | 'text' | 'numbersLeft' | 'plain' | 'nothing';

/** The result of the check of a published page's source. */
export interface Report {
  readonly finding: Finding;
  readonly sentence: string;
  /** What is not as the lines say. */
  readonly faults: readonly string[];
  /** The tools on the page that can record its visitors. */
  readonly recorders: readonly string[];
  /** What to ask a person who sees the page: we cannot see what a server forbids. */
  readonly question?: 'menu' | 'same';
  /** What may hold our script back on this page. */
  readonly blockers: readonly Blocker[];
  /** The script tag that the blocker lets through. */
  readonly mended?: string;
  /** The form to try next, once this one failed; none if all failed. */
  readonly next?: Form;
}

/** Returns what a CMS changed in our lines, from the source of a page. It is only parsed: nothing runs or loads. */
export function examine(source: string, words: Words, chosen: Chosen): Report {
  const {state, snippets} = chosen;
  const {form, failed} = state;
  const {found, formNames} = words;
  const nothing = {faults: [], recorders: [], blockers: []};
  if (!source.trim()) return {...nothing, finding: 'empty', sentence: found.empty};
  if (!/<[a-z!][^>]*>/i.test(source)) return {...nothing, finding: 'noHtml', sentence: found.noHtml};
  // `plain`, because a form in the page may be named `querySelectorAll` and hide the method.
  const page = plain(new DOMParser().parseFromString(source, 'text/html'));
  const ours = [...page.querySelectorAll('*')].filter((element) => plain(element).localName.startsWith('blue-heart-'));
  const known = ours.filter(({localName}) => (tags as readonly string[]).includes(localName));
  const scripts = [...page.querySelectorAll('script')].filter(isOurs);
  const frames = [...page.querySelectorAll('iframe')].filter(addressOf);
  const links = [...page.querySelectorAll('a[data-blue-heart], a[href*="#blue-heart="]')];
  const rendered = known.filter((tag) => tag.querySelector('template'));
  const site = siteOf(page);
  const wantsScript = form !== 'frame' && form !== 'prerendered' && form !== 'plain';
  const next = nextDown(form, failed);
  const there = known.length + links.length + frames.length > 0;
  const seen = {recorders: there ? recordersOn(page) : [], blockers: blockersOn(page), next};
  const gone = formNames[form === 'letter' ? 'tag' : form];
  const how = next === 'plain' ? found.takePlain : next === 'letter' ? found.takeLetter : '';

  const held = scripts.find((script) => !runs(script));
  if (wantsScript && held && known.length + links.length) return {...seen, ...heldBack(held, words, snippets.script)};

  const stands =
    frames.length > 0 ||
    (wantsScript && scripts.length > 0 && known.length + links.length > 0) ||
    (form === 'prerendered' && rendered.length > 0);
  const faults = [
    ...ours.filter((tag) => !known.includes(tag)).map(({localName}) => found.tagUnknown(localName)),
    ...known
      .filter((tag) => holdsStrays(tag) || closesItself(tag, source))
      .map(({localName}) => found.tagOpen(localName)),
    ...known.flatMap((tag) => lostIn(tag, state, words)),
    ...(wantsScript ? faultsOfScripts(scripts, chosen, site, words) : []),
    ...frames.flatMap((frame) => faultsOfFrame(frame, snippets, site, words)),
    ...(form === 'prerendered' && known.length ? faultsOfRendered(rendered, words) : []),
    ...policyFaults(page, chosen, words),
    ...hidingRules(page, known).map((rule) => found.notDefined(rule, correctedRule(rule, known))),
  ].filter((fault, at, all) => all.indexOf(fault) === at);
  if (stands && faults.length) return {...seen, finding: 'faults', sentence: found.faults, faults};
  if (stands) {
    const question =
      tagOf(state) === 'blue-heart-helpline-card' && known.length > 0 && hasMenu(chosen) ? 'menu' : 'same';
    return {...seen, finding: 'stands', sentence: found.stands, faults, question};
  }

  const text = textOf(page);
  if (!known.length && /<(blue-heart-|iframe[^>]+embed\.html|template shadowroot)|\[blauwhart /.test(text))
    return {...seen, finding: 'text', sentence: form === 'shortcode' ? found.codeAsText : found.asText, faults: []};
  if (known.length || links.length || remains(page, snippets)) {
    if (form === 'plain')
      return {...seen, finding: 'plain', sentence: found.plain, faults: phonesIn(page) ? [] : [found.noPhone]};
    // An optimiser that joins scripts into one file leaves no tag of ours to look at.
    const joiner = wantsScript && known.length ? seen.blockers.find(({kind}) => kind === 'delay') : undefined;
    if (joiner) return {...seen, ...heldBy(joiner, words, snippets.script)};
    const what = wantsScript && known.length + links.length ? found.ourScript : gone;
    return {...seen, finding: 'numbersLeft', sentence: `${found.removed(what)} ${how}`.trim(), faults};
  }
  return {...seen, finding: 'nothing', sentence: found.nothing, faults: []};
}

/** Returns that our script is held back, by whom if that can be told, and what lets it through. */
function heldBack(script: HTMLScriptElement, words: Words, line: string): Omit<Report, 'recorders' | 'blockers'> {
  const blocker = blockerOf(script);
  return blocker ? heldBy(blocker, words, line) : {finding: 'held', sentence: words.found.held, faults: []};
}

function heldBy(blocker: Blocker, {found}: Words, line: string): Omit<Report, 'recorders' | 'blockers'> {
  const {name, kind, setting} = blocker;
  const mended = letThrough(line, blocker);
  const what = kind === 'consent' ? found.heldByConsent(name) : found.heldByDelay(name);
  const how = mended ? found.letByLine : setting ? found.letBySetting(setting) : found.letByMark;
  return {finding: 'held', sentence: `${what} ${how}`, faults: [], mended};
}

const hasMenu = ({state: {attributes}}: Chosen): boolean => attributes.languages !== 'off';
