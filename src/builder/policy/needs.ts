import {tagOf, type State} from '../state.js';
import type {Words} from '../words/words.js';

/** Names the directives that a form may need. */
export type Directive =
  'script-src' | 'style-src' | 'frame-src' | 'connect-src' | 'trusted-types' | 'sandbox' | 'frame-ancestors';

/** Describes what a policy must allow: a source, in a directive. */
export interface Need {
  readonly directive: Directive;
  readonly source: string;
  readonly why: keyof Words['needs'];
  /** Whether it is needed only if the directive is there. */
  readonly ifThere?: boolean;
  /** The path of what is loaded; one that ends in a slash stands for all below it. */
  readonly path?: string;
  /** Whether our page in a frame needs it; no server puts a nonce there. */
  readonly framed?: boolean;
}

/** Returns what the chosen form needs: for the list, the check and the letter. */
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

/** Returns what the page in the frame needs, if the site's own header covers it too. */
export function framedNeedsOf({form, folder}: State): Need[] {
  if (form !== 'frame' || URL.canParse(folder)) return [];
  return [
    {directive: 'script-src', source: "'self'", why: 'framed', framed: true, path: folder},
    {directive: 'style-src', source: "'self'", why: 'framed', framed: true, path: folder},
    {directive: 'trusted-types', source: 'blue-heart', why: 'types', ifThere: true},
    {directive: 'frame-ancestors', source: "'self'", why: 'framed', ifThere: true},
  ];
}

/** Stands for a hash that only the command knows. */
export const unknownHash = "'sha256-…'";

const pathOf = (address: string): string => new URL(address, 'https://site.invalid').pathname;

/** Returns the source that covers an address: its origin, or the site itself. */
const sourceOf = (address: string): string => (URL.canParse(address) ? new URL(address).origin : "'self'");
