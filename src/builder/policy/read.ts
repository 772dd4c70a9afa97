import parse from 'content-security-policy-parser';
import {plain} from '../../foundation/plain.js';

/** A policy: the sources of each directive, by its name. */
export type Policy = ReadonlyMap<string, readonly string[]>;

/** The policies that were found in a pasted text. */
interface Pasted {
  readonly policies: readonly Policy[];
  /** Whether the text has a policy that only reports. */
  readonly reportOnly: boolean;
  /** Whether the policies are in meta tags, so that they apply to one page only. */
  readonly meta: boolean;
  /** Whether the text has `X-Frame-Options: DENY`. */
  readonly denied: boolean;
}

/** Matches the header's name with the quotes around it, and the quote before its value, if they are there. */
const header =
  /(["']?)content-security-policy(-report-only)?(["']?)(?:[\s:=>,]|["']?(?:value|content)["']?(?=\s*[:=]))*(["']?)/gi;

/** Matches another header and all after it. A scheme such as `data:` is not the name of a header. */
const otherHeader = /(^|\n)\s*(?!(?:data|blob|https?|wss?|filesystem|mediastream):)[a-z][\w-]*:(?=\s|$)[^]*/i;

/** Reads a header, a line of a server's configuration, a meta tag, or the policy alone. */
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

export function policiesIn(pasted: string): readonly Policy[] {
  return read(pasted).policies;
}

function textsIn(plain: string): {text: string; reports: boolean}[] {
  const names = [...plain.matchAll(header)];
  if (!names.length) return [{text: bare(plain), reports: false}];
  return names.map(({0: name, 1: before, 2: reports, 3: closes, 4: opens, index}, at) => {
    const rest = plain.slice(index + name.length, names[at + 1]?.index);
    const quote = opens || (closes ? '' : before);
    // A value in quotes ends at the next quote without a backslash before it.
    const quoted = quote && new RegExp(`^((?:\\\\[^]|[^\\\\${quote}])*)${quote}`).exec(rest)?.[1];
    return {text: quoted ? quoted.replace(/\\(["'])/g, '$1') : bare(rest), reports: reports !== undefined};
  });
}

/** Removes other headers after the value, and the punctuation of code around it. */
function bare(text: string): string {
  return text
    .replace(otherHeader, '')
    .replace(/^[\s"]+/, '')
    .replace(/[")\]};\s]+$/, '')
    .replace(/''$/, "'");
}

const known =
  /^([a-z]+(-[a-z]+)*-src(-elem|-attr)?|sandbox|trusted-types|require-trusted-types-for|base-uri|form-action|frame-ancestors|report-(uri|to)|upgrade-insecure-requests|block-all-mixed-content|require-sri-for|plugin-types)$/;

function directivesIn(text: string): Policy {
  const directives = parse(text.replace(/\s+/g, ' '));
  for (const name of directives.keys()) if (!/^[a-z][a-z-]*$/.test(name)) directives.delete(name);
  // A text with one known directive is a policy. Unknown directives in it are kept.
  return [...directives.keys()].some((name) => known.test(name)) ? directives : new Map();
}
