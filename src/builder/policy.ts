import {tagOf, type State} from './state.js';
import type {Words} from './words/words.js';

/** What a policy must allow: a source, in a directive. */
export interface Need {
  readonly directive: Directive;
  readonly source: string;
  readonly why: keyof Words['needs'];
  /** Whether its absence allows everything. */
  readonly ifThere?: boolean;
}

/** Each directive, with those that stand in for it where it is absent. */
const standIns = {
  'script-src': ['script-src-elem', 'script-src', 'default-src'],
  'style-src': ['style-src-elem', 'style-src', 'default-src'],
  'frame-src': ['frame-src', 'child-src', 'default-src'],
  'connect-src': ['connect-src', 'default-src'],
  'trusted-types': ['trusted-types'],
  sandbox: ['sandbox'],
} as const;
type Directive = keyof typeof standIns;

/** The one table of what a form needs, for the list, for the check and for the letter. */
export function needsOf(state: State, hash?: string): Need[] {
  const own = sourceOf(state.folder);
  const {src} = state.attributes;
  const script: Need[] = [
    {directive: 'script-src', source: own, why: 'script'},
    {directive: 'trusted-types', source: 'blue-heart', why: 'types', ifThere: true},
    {directive: 'sandbox', source: 'allow-scripts', why: 'sandbox', ifThere: true},
  ];
  switch (state.form) {
    case 'frame':
      return [{directive: 'frame-src', source: own, why: 'frame'}, {directive: 'sandbox', source: 'allow-scripts', why: 'sandbox', ifThere: true}];
    case 'prerendered':
      return [{directive: 'style-src', source: `'${hash ?? 'sha256-…'}'`, why: 'styles'}];
    case 'link':
      return script;
    case 'script':
      return src && 'src' in state.attributes && ['blue-heart-helpline-card', 'blue-heart-signal-quiz'].includes(tagOf(state)) ? [...script, {directive: 'connect-src', source: sourceOf(src), why: 'file'}] : script;
  }
}

/** What to allow for an address: its host, or the site itself. */
const sourceOf = (address: string): string => (URL.canParse(address) ? new URL(address).origin : "'self'");

/** A policy, as its directives with their sources. */
export type Policy = ReadonlyMap<string, readonly string[]>;

/** Every policy in what was pasted: a header, a line of a server's settings, a meta tag, or the bare words. */
export function policiesIn(pasted: string): Policy[] {
  const plain = pasted.replace(/&(#0?39|apos);/g, "'").replace(/&quot;/g, '"');
  const metas = [...plain.matchAll(/content\s*=\s*(?:"([^"]*)"|'([^']*-src [^>]*)')\s*\/?>/gi)].map(([, double, single]) => double ?? single!);
  const named = plain.split(/content-security-policy(?:-report-only)?["']?\s*[:=]?\s*/i).slice(1).map((rest) => (/^"([^"]*)"/.exec(rest)?.[1] ?? rest));
  const texts = metas.length ? metas : named.length ? named : [plain];
  return texts.flatMap((text) => text.split(',')).map(directivesIn).filter(({size}) => size > 0);
}

function directivesIn(text: string): Policy {
  const all = text.split(';').map((part) => part.trim().split(/\s+/)).filter(([name]) => name && /^([a-z]+(-[a-z]+)*-src(-elem|-attr)?|sandbox|trusted-types|require-trusted-types-for|base-uri|form-action|frame-ancestors|report-(uri|to)|upgrade-insecure-requests|block-all-mixed-content|require-sri-for|plugin-types)$/i.test(name));
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
}

export interface Verdict {
  readonly missing: readonly Missing[];
  /** The page's nonce must stand in the script tag. */
  readonly nonce: boolean;
  /** The policies with what was missing. */
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
      if (answer !== false) continue;
      missing.push({need, forbids, hosts: need.source === "'self'" ? sources.filter((source) => /^[\w*]/.test(source) && source.includes('.')) : []});
      // A directive that is new takes over what stood in for it.
      const name = forbids === 'default-src' || forbids === 'child-src' ? need.directive : forbids;
      whole.set(name, [...(whole.get(name) ?? sources).filter((source) => source.toLowerCase() !== "'none'"), need.source]);
    }
    return [...whole].map(([name, sources]) => [name, ...sources].join(' ')).join('; ');
  });
  return {missing, nonce, mended: mended.join(',\n')};
}

function allows(sources: readonly string[], {directive, source}: Need): boolean | 'nonce' {
  const list = sources.map((word) => word.toLowerCase());
  const has = (word: string) => list.includes(word);
  const listed = list.some((word) => /^'(nonce|sha(256|384|512))-/.test(word));
  switch (directive) {
    case 'trusted-types':
      return sources.includes(source) || has('*');
    case 'sandbox':
      return has(source);
    case 'style-src':
      return sources.includes(source) || (has("'unsafe-inline'") && !listed);
    case 'script-src':
      // With strict-dynamic a host in the list counts for nothing.
      if (has("'strict-dynamic'")) return list.some((word) => word.startsWith("'nonce-")) ? 'nonce' : false;
      return list.some((word) => matches(word, source)) || (list.some((word) => word.startsWith("'nonce-")) ? 'nonce' : false);
    default:
      return list.some((word) => matches(word, source));
  }
}

/** Whether a source of a policy covers an origin, or the site itself. */
function matches(word: string, source: string): boolean {
  if (word === '*' || word === source || word === 'https:') return true;
  const host = /^(?:(https?):\/\/)?(\*\.)?([\w.-]+)(?::(\d+|\*))?(\/.*)?$/.exec(word);
  if (source === "'self'" || !host) return false;
  const url = new URL(source);
  const [, scheme, wild, name, port] = host;
  return (!scheme || `${scheme}:` === url.protocol || scheme === 'http') && (wild ? url.hostname.endsWith(`.${name}`) : url.hostname === name) && (port === undefined ? url.port === '' : port === '*' || port === url.port);
}

/** What is missing, in words. */
export function sentences(words: Words, {missing}: Verdict): string[] {
  return missing.map(({need, forbids, hosts}) => {
    const name = forbids === 'default-src' || forbids === 'child-src' ? `${need.directive} (${forbids})` : forbids;
    return `${words.policyAdd(need.source, name)} (${words.needs[need.why]}) ${hosts.length ? words.policyOwnHost(hosts.join(', ')) : ''}`.trim();
  });
}
