import type {PropertyDeclaration, ReactiveElement} from 'lit';
import {page} from './plain.js';

/** A property whose value is looked at before each render. */
export interface CheckedDeclaration extends PropertyDeclaration {
  /** What is allowed, in words, for the warning. */
  readonly allowed: string;
  /** What is left of a value when all that is not allowed is taken out; undefined for nothing. */
  readonly mend: (this: void, value: unknown) => unknown;
  /** Whether a link or the fragment of an address, which anybody can write, may set it. */
  readonly untrusted?: boolean;
}

const checked = (declaration: CheckedDeclaration): PropertyDeclaration => declaration;

/** One value of a list; anything else is the first. */
export function oneOf<T extends string | number>(values: readonly T[], attribute?: string): PropertyDeclaration {
  return checked({
    untrusted: true,
    attribute,
    allowed: values.filter(String).join(', '),
    converter: (value) => values.find((allowed) => String(allowed) === value) ?? value,
    mend: (value) => values.find((allowed) => String(allowed) === String(value)) ?? values[0],
  });
}

/** Names from a list, separated by spaces; those that are not in it are left out. */
export function ids(values: () => readonly string[]): PropertyDeclaration {
  return checked({
    untrusted: true,
    get allowed() {
      return values().join(' ');
    },
    mend: (value) => {
      const given = wordsOf(value ?? '');
      // Each once: a list that says an id a thousand times shows nothing a thousand times.
      const known = [...new Set(given)].filter((id) => values().includes(id));
      return value === null || known.length < given.length ? known.join(' ') || undefined : value;
    },
  });
}

/** The words of a list that is separated by spaces or commas. */
export function wordsOf(list: unknown): string[] {
  return String(list)
    .split(/[\s,]+/)
    .filter(Boolean);
}

/** A whole number from 1; anything else means no limit. */
export const count = checked({
  untrusted: true,
  allowed: 'a whole number from 1',
  converter: (value) => (value === null ? undefined : Number(value) || value),
  // Frameworks set the property where one writes the attribute.
  mend: (value) => (Number.isInteger(Number(value)) && Number(value) > 0 ? Number(value) : undefined),
});

/** On where the attribute is there. */
export const flag: PropertyDeclaration & Pick<CheckedDeclaration, 'untrusted'> = {type: Boolean, untrusted: true};

/** How long a name may be: to fit a text into a picture it is measured again and again. */
const longest = 100;

/** The name of an organisation; what is too long is cut, between two characters. */
export const name = checked({
  allowed: `no more than ${longest} characters`,
  mend: (value) =>
    typeof value === 'string' && value.length > longest
      ? value.slice(0, longest).replace(/[\ud800-\udbff]$/, '')
      : value,
});

/** The address of a page or file, `https:` or `http:`, relative to the page; anything else is as if absent. */
export const address = checked({
  allowed: 'an http or https address',
  mend: (value) => (typeof value === 'string' && isWebAddress(value) ? value : undefined),
});

/** The address of another page than this one. */
export const otherPage = checked({
  allowed: 'an http or https address of another page',
  mend: (value) =>
    typeof value === 'string' && isWebAddress(value) && pageOf(value) !== pageOf('') ? value : undefined,
});

/** An address without its place on the page. */
const pageOf = (address: string) => new URL(address, base()).href.split('#')[0];

/** Whether a value is the address of a page or file. */
export function isWebAddress(value: string): boolean {
  try {
    return value.trim() !== '' && /^https?:$/.test(new URL(value, base()).protocol);
  } catch {
    return false;
  }
}

/** The address of the page; a server that renders beforehand knows none. */
const base = (): string => page?.baseURI ?? 'https://page.invalid/';

/** Puts right, and reports, each value that a page author got wrong. */
export function mendAttributes(element: ReactiveElement): void {
  const {elementProperties} = element.constructor as typeof ReactiveElement;
  for (const [name, declaration] of elementProperties as Map<string, CheckedDeclaration>) {
    if (!('mend' in declaration)) continue;
    const value: unknown = Reflect.get(element, name);
    const mended = declaration.mend(value);
    if (mended === value) continue;
    Reflect.set(element, name, mended);
    if (String(mended) === String(value) || !wordsOf(value ?? '').length) continue;
    const attribute = declaration.attribute || name.toLowerCase();
    console.warn?.(
      `<${element.localName}> ${attribute}="${String(value).slice(0, 200)}": allowed is ${declaration.allowed}. Using ${(mended as string | undefined) || 'the default'}.`,
    );
  }
}
