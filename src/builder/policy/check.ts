import type {Words} from '../words/words.js';
import type {Directive, Need} from './needs.js';
import type {Policy} from './read.js';
import {covers, matches, pathIn} from './sources.js';

/** The fallbacks of each directive. A browser uses the first of them that the policy has. */
const fallbackLists = {
  'script-src': ['script-src-elem', 'script-src', 'default-src'],
  'style-src': ['style-src-elem', 'style-src', 'default-src'],
  'frame-src': ['frame-src', 'child-src', 'default-src'],
  'connect-src': ['connect-src', 'default-src'],
  'trusted-types': ['trusted-types'],
  sandbox: ['sandbox'],
  'frame-ancestors': ['frame-ancestors'],
} as const satisfies Record<Directive, readonly string[]>;
/** A need that a policy does not meet. */
interface Missing {
  readonly need: Need;
  /** The directive that forbids what is needed. */
  readonly forbids: string;
  /** The hosts in that directive: perhaps one of them is the site itself, and the need is met. */
  readonly hosts: readonly string[];
  /** The remedy: add a source, or ask the server for a nonce or hash. */
  readonly remedy: 'add' | 'server';
}

interface Verdict {
  readonly missing: readonly Missing[];
  /** Whether the script runs only with a nonce, which the server must put into its tag. */
  readonly nonce: boolean;
  /** The policies with the missing sources added; empty if no policy can be offered to copy. */
  readonly corrected: string;
}

export function check(policies: readonly Policy[], needs: readonly Need[]): Verdict {
  let nonce = false;
  const missing: Missing[] = [];
  const corrected = policies.map((policy) => {
    const whole = new Map(policy);
    for (const need of needs) {
      const forbids = fallbackLists[need.directive].find((name) => policy.has(name));
      if (!forbids) continue;
      const sources = policy.get(forbids)!;
      const answer = allows(sources, need);
      if (answer === 'nonce') nonce = true;
      if (answer === true || answer === 'nonce') continue;
      const remedy = answer === 'strict' ? 'server' : 'add';
      missing.push({
        need,
        forbids,
        remedy,
        hosts:
          remedy === 'add' && need.source === "'self'"
            ? sources.filter(
                (source) => /^[\w*]/.test(source) && source.includes('.') && covers(pathIn(source), need.path),
              )
            : [],
      });
      if (remedy !== 'add') continue;
      // A directive that is added replaces its fallback, so it starts with the sources of the fallback.
      const name = forbids === 'default-src' || forbids === 'child-src' ? need.directive : forbids;
      whole.set(name, [
        ...(whole.get(name) ?? sources).filter((source) => source.toLowerCase() !== "'none'"),
        need.source,
      ]);
    }
    return [...whole].map(([name, sources]) => [name, ...sources].join(' ')).join('; ');
  });
  // The server makes a new nonce for each load. A copied policy would allow everybody who knows the old one.
  const nonces = policies.some((policy) => [...policy.values()].flat().some(isNonce));
  const copies =
    !nonces && missing.every(({remedy}) => remedy !== 'server') && missing.some(({remedy}) => remedy === 'add');
  return {missing, nonce, corrected: copies ? corrected.join(',\n') : ''};
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
      // With 'strict-dynamic' browsers ignore the hosts of the list.
      if (has("'strict-dynamic'")) return nonce ? 'nonce' : 'strict';
      return matching() || (nonce ? 'nonce' : false);
    default:
      return matching();
  }
}

/** Returns a sentence for each need that is not met. */
export function sentences(words: Words, {missing}: Verdict): string[] {
  const all = missing.map(({need, forbids, hosts, remedy}) => {
    if (remedy === 'server') return words.policyStrict;
    const name = forbids === 'default-src' || forbids === 'child-src' ? `${need.directive} (${forbids})` : forbids;
    const ownHost = hosts.length ? words.policyOwnHost(hosts.join(', ')) : '';
    return `${words.policyAdd(need.source, name)} (${words.needs[need.why]}) ${ownHost}`.trim();
  });
  return [...new Set(all)];
}
