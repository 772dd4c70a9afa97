import type {Words} from '../words/words.js';
import {unknownHash, type Directive, type Need} from './needs.js';
import type {Policy} from './read.js';
import {covers, matches, pathIn} from './sources.js';

/** Lists for each directive the names that decide, in this order: the first that is there. */
const standIns = {
  'script-src': ['script-src-elem', 'script-src', 'default-src'],
  'style-src': ['style-src-elem', 'style-src', 'default-src'],
  'frame-src': ['frame-src', 'child-src', 'default-src'],
  'connect-src': ['connect-src', 'default-src'],
  'trusted-types': ['trusted-types'],
  sandbox: ['sandbox'],
  'frame-ancestors': ['frame-ancestors'],
} as const satisfies Record<Directive, readonly string[]>;
/** Describes a need that a policy does not meet. */
export interface Missing {
  readonly need: Need;
  /** The directive that forbids it. */
  readonly forbids: string;
  /** Hosts that the policy names; the site's own may be one of them. */
  readonly hosts: readonly string[];
  /** Who can mend it: a source to add, or something that only the server or the command knows. */
  readonly mend: 'add' | 'server' | 'command';
}

export interface Verdict {
  readonly missing: readonly Missing[];
  /** Only a nonce in the script tag, which the server puts there, lets the script run. */
  readonly nonce: boolean;
  /** The policies with the missing sources added; empty if no copy can work. */
  readonly mended: string;
}

export function check(policies: readonly Policy[], needs: readonly Need[]): Verdict {
  let nonce = false;
  const missing: Missing[] = [];
  const mended = policies.map((policy) => {
    const whole = new Map(policy);
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

/** Returns what is missing, in sentences. */
export function sentences(words: Words, {missing}: Verdict): string[] {
  const all = missing.map(({need, forbids, hosts, mend}) => {
    if (mend === 'server') return words.policyStrict;
    if (mend === 'command') return words.policyHash;
    const name = forbids === 'default-src' || forbids === 'child-src' ? `${need.directive} (${forbids})` : forbids;
    return `${words.policyAdd(need.source, name)} (${words.needs[need.why]}) ${hosts.length ? words.policyOwnHost(hosts.join(', ')) : ''}`.trim();
  });
  return [...new Set(all)];
}
