import {tagOf, type State} from '../state.js';
import type {Words} from '../words/words.js';

/** The directives of a policy that a form may need. */
export type Directive =
  'script-src' | 'style-src' | 'frame-src' | 'connect-src' | 'trusted-types' | 'sandbox' | 'frame-ancestors';

/** A source that a directive of the policy must allow. */
export interface Need {
  readonly directive: Directive;
  readonly source: string;
  readonly why: keyof Words['needs'];
  /** Whether it is needed only if the policy has the directive. */
  readonly ifThere?: boolean;
  /** The path of the file that is loaded; with a slash at its end, of all files below it. */
  readonly path?: string;
  /** Whether our page in the frame needs it. A nonce does not help there, because that page is a static file. */
  readonly framed?: boolean;
}

/** Returns the needs of the chosen form, for the list, the check and the letter. */
export function needsOf(state: State, hash?: string, version = ''): Need[] {
  // The plugin has files of its own, on the site itself.
  const isPlugin = state.form === 'shortcode';
  const own = isPlugin ? "'self'" : sourceOf(state.folder);
  const place = isPlugin ? undefined : pathOf(state.folder + (state.updating ? 'latest/' : version && `${version}/`));
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
    case 'plain':
      return [];
    case 'prerendered':
      return [{directive: 'style-src', source: `'${hash}'`, why: 'styles'}];
    case 'link':
      return script;
    case 'tag':
    case 'shortcode':
    case 'letter':
      return src &&
        'src' in state.attributes &&
        ['blue-heart-helpline-card', 'blue-heart-signal-quiz'].includes(tagOf(state))
        ? [...script, {directive: 'connect-src', source: sourceOf(src), why: 'file', path: pathOf(src)}]
        : script;
  }
}

/** Returns the needs of the page in the frame, if it is on the site itself and so under the same policy. */
export function framedNeedsOf({form, folder}: State): Need[] {
  if (form !== 'frame' || URL.canParse(folder)) return [];
  return [
    {directive: 'script-src', source: "'self'", why: 'framed', framed: true, path: folder},
    {directive: 'style-src', source: "'self'", why: 'framed', framed: true, path: folder},
    {directive: 'trusted-types', source: 'blue-heart', why: 'types', ifThere: true},
    {directive: 'frame-ancestors', source: "'self'", why: 'framed', ifThere: true},
  ];
}

const pathOf = (address: string): string => new URL(address, 'https://site.invalid').pathname;

/** Returns the source that allows an address: its origin, or `'self'` for a path. */
const sourceOf = (address: string): string => (URL.canParse(address) ? new URL(address).origin : "'self'");
