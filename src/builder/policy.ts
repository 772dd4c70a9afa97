import {plain} from '../foundation/plain.js';
import {tagOf, type State} from './state.js';
import type {Words} from './words/words.js';

/** What a policy must allow: a source, in a directive. */
export interface Need {
  readonly directive: Directive;
  readonly source: string;
  readonly why: keyof Words['needs'];
  /** Whether its absence allows everything. */
  readonly ifThere?: boolean;
  /** The path of what is loaded; one that ends in a slash stands for all below it. */
  readonly path?: string;
  /** A page of ours needs it, in which no server puts a nonce. */
  readonly framed?: boolean;
}

/** Each directive, with those that stand in for it where it is absent. */
const standIns = {
  'script-src': ['script-src-elem', 'script-src', 'default-src'],
  'style-src': ['style-src-elem', 'style-src', 'default-src'],
  'frame-src': ['frame-src', 'child-src', 'default-src'],
  'connect-src': ['connect-src', 'default-src'],
  'trusted-types': ['trusted-types'],
  sandbox: ['sandbox'],
  'frame-ancestors': ['frame-ancestors'],
} as const;
type Directive = keyof typeof standIns;

/** The one table of what a form needs, for the list, for the check and for the letter. */
export function needsOf(state: State, hash?: string, version = ''): Need[] {
  const own = sourceOf(state.folder);
  const place = pathOf(state.folder + (state.updating ? 'latest/' : version && `${version}/`));
  const {src} = state.attributes;
  const script: Need[] = [
    {directive: 'script-src', source: own, why: 'script', path: place},
    {directive: 'trusted-types', source: 'blue-heart', why: 'types', ifThere: true},
    {directive: 'sandbox', source: 'allow-scripts', why: 'sandbox', ifThere: true},
  ];
  switch (state.form) {
    case 'frame':
      return [
        {directive: 'frame-src', source: own, why: 'frame', path: `${place}embed.html`},
        {directive: 'sandbox', source: 'allow-scripts', why: 'sandbox', ifThere: true},
      ];
    case 'prerendered':
      return [{directive: 'style-src', source: hash ? `'${hash}'` : unknownHash, why: 'styles'}];
    case 'link':
      return script;
    case 'script':
      return src &&
        'src' in state.attributes &&
        ['blue-heart-helpline-card', 'blue-heart-signal-quiz'].includes(tagOf(state))
        ? [...script, {directive: 'connect-src', source: sourceOf(src), why: 'file', path: pathOf(src)}]
        : script;
  }
}

/** What the page in a frame needs, where the site's own header covers that page too. */
export function framedNeedsOf({form, folder}: State): Need[] {
  if (form !== 'frame' || URL.canParse(folder)) return [];
  return [
    {directive: 'script-src', source: "'self'", why: 'framed', framed: true, path: folder},
    {directive: 'style-src', source: "'self'", why: 'framed', framed: true, path: folder},
    {directive: 'trusted-types', source: 'blue-heart', why: 'types', ifThere: true},
    {directive: 'frame-ancestors', source: "'self'", why: 'framed', ifThere: true},
  ];
}

/** Only the command knows it. */
const unknownHash = "'sha256-…'";

const pathOf = (address: string): string => new URL(address, 'https://site.invalid').pathname;

/** What to allow for an address: its host, or the site itself. */
const sourceOf = (address: string): string => (URL.canParse(address) ? new URL(address).origin : "'self'");

/** A policy, as its directives with their sources. */
export type Policy = ReadonlyMap<string, readonly string[]>;

/** What was pasted, as it was understood. */
export interface Pasted {
  readonly policies: readonly Policy[];
  /** A policy that only reports is among it. */
  readonly reportOnly: boolean;
  /** The policies are those of one page, in its source. */
  readonly meta: boolean;
  /** X-Frame-Options: DENY is among it. */
  readonly denied: boolean;
}

/** The name of the header; a quote that opens or closes around it; then, perhaps, a quote that opens its value. */
const header =
  /(["']?)content-security-policy(-report-only)?(["']?)(?:[\s:=>,]|["']?(?:value|content)["']?(?=\s*[:=]))*(["']?)/gi;

/** A line that starts another header; a scheme of a source is none. */
const otherHeader = /(^|\n)\s*(?!(?:data|blob|https?|wss?|filesystem|mediastream):)[a-z][\w-]*:(?=\s|$)[^]*/i;

/** Reads a header, a line of a server's settings, a meta tag, or the bare words. */
export function read(pasted: string): Pasted {
  const metas = [
    ...plain(new DOMParser().parseFromString(pasted, 'text/html')).querySelectorAll(
      'meta[http-equiv^="Content-Security-Policy" i][content]',
    ),
  ];
  const texts = metas.length
    ? metas.map((meta) => ({
        text: meta.getAttribute('content')!,
        reports: /report-only/i.test(meta.getAttribute('http-equiv')!),
      }))
    : textsIn(pasted.replace(/&(#0?39|apos);/g, "'").replace(/&quot;/g, '"'));
  const found = texts
    .flatMap(({text, reports}) => text.split(',').map((part) => ({policy: directivesIn(part), reports})))
    .filter(({policy}) => policy.size > 0);
  return {
    policies: found.filter(({reports}) => !reports).map(({policy}) => policy),
    reportOnly: found.some(({reports}) => reports),
    meta: metas.length > 0,
    denied: /x-frame-options["'\s:=,>]*(value["'\s:=]*)?deny\b/i.test(pasted),
  };
}

export const policiesIn = (pasted: string): readonly Policy[] => read(pasted).policies;

function textsIn(plain: string): {text: string; reports: boolean}[] {
  const names = [...plain.matchAll(header)];
  if (!names.length) return [{text: bare(plain), reports: false}];
  return names.map(({0: name, 1: before, 2: reports, 3: closes, 4: opens, index}, at) => {
    const rest = plain.slice(index + name.length, names[at + 1]?.index);
    const quote = opens || (closes ? '' : before);
    // Within quotes, one of them ends it, unless a backslash stands before it.
    const quoted = quote && new RegExp(`^((?:\\\\[^]|[^\\\\${quote}])*)${quote}`).exec(rest)?.[1];
    return {text: quoted ? quoted.replace(/\\(["'])/g, '$1') : bare(rest), reports: reports !== undefined};
  });
}

/** Without the lines of other headers, and without what a program puts around it. */
const bare = (text: string): string =>
  text
    .replace(otherHeader, '')
    .replace(/^[\s"]+/, '')
    .replace(/[")\]};\s]+$/, '')
    .replace(/''$/, "'");

const known =
  /^([a-z]+(-[a-z]+)*-src(-elem|-attr)?|sandbox|trusted-types|require-trusted-types-for|base-uri|form-action|frame-ancestors|report-(uri|to)|upgrade-insecure-requests|block-all-mixed-content|require-sri-for|plugin-types)$/i;

function directivesIn(text: string): Policy {
  const all = text
    .split(';')
    .map((part) => part.trim().split(/\s+/))
    .filter(([name]) => /^[a-z][a-z-]*$/i.test(name!));
  // One that is known makes it a policy; the others stay as they are.
  if (!all.some(([name]) => known.test(name!))) return new Map();
  // The first of a name counts.
  return new Map(all.reverse().map(([name, ...sources]) => [name!.toLowerCase(), sources] as const));
}

/** What a policy withholds of what a form needs. */
export interface Missing {
  readonly need: Need;
  /** The directive that forbids it. */
  readonly forbids: string;
  /** Hosts that the policy names; the site's own may be one of them. */
  readonly hosts: readonly string[];
  /** A source to add, or what only the server or the command can give. */
  readonly mend: 'add' | 'server' | 'command';
}

export interface Verdict {
  readonly missing: readonly Missing[];
  /** Only a nonce in the script tag, which the server puts there, lets the script run. */
  readonly nonce: boolean;
  /** The policies with what was missing; empty where no copy could work. */
  readonly mended: string;
}

export function check(policies: readonly Policy[], needs: readonly Need[]): Verdict {
  let nonce = false;
  const missing: Missing[] = [];
  const mended = policies.map((policy) => {
    const whole = new Map([...policy].reverse());
    for (const need of needs) {
      const forbids = standIns[need.directive].find((name) => policy.has(name));
      if (!forbids) continue;
      const sources = policy.get(forbids)!;
      const answer = allows(sources, need);
      if (answer === 'nonce') nonce = true;
      if (answer === true || answer === 'nonce') continue;
      const mend = answer === 'strict' ? 'server' : need.source === unknownHash ? 'command' : 'add';
      missing.push({
        need,
        forbids,
        mend,
        hosts:
          mend === 'add' && need.source === "'self'"
            ? sources.filter(
                (source) => /^[\w*]/.test(source) && source.includes('.') && covers(pathIn(source), need.path),
              )
            : [],
      });
      if (mend !== 'add') continue;
      // A directive that is new takes over what stood in for it.
      const name = forbids === 'default-src' || forbids === 'child-src' ? need.directive : forbids;
      whole.set(name, [
        ...(whole.get(name) ?? sources).filter((source) => source.toLowerCase() !== "'none'"),
        need.source,
      ]);
    }
    return [...whole].map(([name, sources]) => [name, ...sources].join(' ')).join('; ');
  });
  // A nonce is new at each load: a copy with an old one lets in whoever knows it.
  const nonces = policies.some((policy) => [...policy.values()].flat().some(isNonce));
  const copies = !nonces && missing.every(({mend}) => mend !== 'server') && missing.some(({mend}) => mend === 'add');
  return {missing, nonce, mended: copies ? mended.join(',\n') : ''};
}

const isNonce = (word: string): boolean => /^'nonce-/i.test(word);

function allows(sources: readonly string[], need: Need): boolean | 'nonce' | 'strict' {
  const {directive, source, framed} = need;
  const list = sources.map((word) => word.toLowerCase());
  const has = (word: string) => list.includes(word);
  const listed = list.some((word) => /^'(nonce|sha(256|384|512))-/.test(word));
  const matching = () => sources.some((word) => matches(word, need));
  const nonce = !framed && list.some(isNonce);
  switch (directive) {
    case 'trusted-types':
      return sources.includes(source) || has('*');
    case 'sandbox':
      return has(source);
    case 'style-src':
      return source === "'self'" ? matching() : sources.includes(source) || (has("'unsafe-inline'") && !listed);
    case 'script-src':
      // With strict-dynamic a host in the list counts for nothing.
      if (has("'strict-dynamic'")) return nonce ? 'nonce' : 'strict';
      return matching() || (nonce ? 'nonce' : false);
    default:
      return matching();
  }
}

const hostSource = /^(?:(https?):\/\/)?(\*\.)?([\w.-]+)(?::(\d+|\*))?(\/.*)?$/i;

const pathIn = (word: string): string => hostSource.exec(word)?.[5] ?? '';

/** Whether a path in a policy covers what is loaded: all below it, where it ends in a slash. */
const covers = (path: string, loaded = '/'): boolean =>
  path === '' || (path.endsWith('/') ? loaded.startsWith(path) : loaded === path);

/** Whether a source of a policy covers an origin, or the site itself. */
function matches(word: string, {source, path: loaded}: Need): boolean {
  if (word === '*' || /^https:$/i.test(word) || word.toLowerCase() === source) return true;
  const host = hostSource.exec(word);
  if (source === "'self'" || !host) return false;
  const url = new URL(source);
  const [scheme, wild, name, port] = host.slice(1).map((part) => part?.toLowerCase());
  return (
    (!scheme || `${scheme}:` === url.protocol || scheme === 'http') &&
    (wild ? url.hostname.endsWith(`.${name}`) : url.hostname === name) &&
    (port === undefined ? url.port === '' : port === '*' || port === url.port) &&
    covers(pathIn(word), loaded)
  );
}

/** What is missing, in words. */
export function sentences(words: Words, {missing}: Verdict): string[] {
  const all = missing.map(({need, forbids, hosts, mend}) => {
    if (mend === 'server') return words.policyStrict;
    if (mend === 'command') return words.policyHash;
    const name = forbids === 'default-src' || forbids === 'child-src' ? `${need.directive} (${forbids})` : forbids;
    return `${words.policyAdd(need.source, name)} (${words.needs[need.why]}) ${hosts.length ? words.policyOwnHost(hosts.join(', ')) : ''}`.trim();
  });
  return [...new Set(all)];
}
