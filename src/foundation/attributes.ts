import type {PropertyDeclaration, ReactiveElement} from 'lit';
import {page} from './plain.js';

/** A property whose value is checked before each render. */
export interface CheckedDeclaration extends PropertyDeclaration {
  /** The allowed values, in words, for the warning. */
  readonly allowed: string;
  /** Returns a value without what is not allowed, or undefined if nothing is left. */
  readonly sanitize: (this: void, value: unknown) => unknown;
  /** Whether a link or the fragment of an address may set it, although anybody can write these. */
  readonly untrusted?: boolean;
}

const checked = (declaration: CheckedDeclaration): PropertyDeclaration => declaration;

/** Returns a property that takes one value of a list; any other value becomes the first of the list. */
export function oneOf<T extends string | number>(values: readonly T[], attribute?: string): PropertyDeclaration {
  return checked({
    untrusted: true,
    attribute,
    allowed: values.filter(String).join(', '),
    converter: (value) => values.find((allowed) => String(allowed) === value) ?? value,
    sanitize: (value) => values.find((allowed) => String(allowed) === String(value)) ?? values[0],
  });
}

/**
 * Returns a property that takes names from a list, separated by spaces; other names are left out. `isOne` says what
 * counts as a name, where more than the list does.
 */
export function ids(
  values: () => readonly string[],
  isOne = (id: string): boolean => values().includes(id),
): PropertyDeclaration {
  return checked({
    untrusted: true,
    get allowed() {
      return values().join(' ');
    },
    sanitize: (value) => {
      const given = wordsOf(value ?? '');
      // Keeps each id once: a link could repeat one a thousand times.
      const known = [...new Set(given)].filter(isOne);
      return value === null || known.length < given.length ? known.join(' ') || undefined : value;
    },
  });
}

/** Returns the words of a list that is separated by spaces or commas. */
export function wordsOf(list: unknown): string[] {
  return String(list)
    .split(/[\s,]+/)
    .filter(Boolean);
}

/** A property that takes a whole number from 1; any other value means no limit. */
export const count = checked({
  untrusted: true,
  allowed: 'a whole number from 1',
  converter: (value) => (value === null ? undefined : Number(value) || value),
  // A framework sets the property where an author writes the attribute, so that numbers can arrive as text.
  sanitize: (value) => (Number.isInteger(Number(value)) && Number(value) > 0 ? Number(value) : undefined),
});

/** A property that is true where the attribute is present. */
export const flag: PropertyDeclaration & Pick<CheckedDeclaration, 'untrusted'> = {type: Boolean, untrusted: true};

/** The greatest length of a name: fitting a text into a picture measures it many times. */
const longest = 100;

/** The name of an organisation. One that is too long is cut, never in the middle of a character. */
export const name = checked({
  allowed: `no more than ${longest} characters`,
  sanitize: (value) =>
    typeof value === 'string' && value.length > longest
      ? value.slice(0, longest).replace(/[\ud800-\udbff]$/, '')
      : value,
});

/** The address of a page or file, `https:` or `http:`, which may be relative. Any other value counts as absent. */
export const address = checked({
  allowed: 'an http or https address',
  sanitize: (value) => (typeof value === 'string' && isWebAddress(value) ? value : undefined),
});

/** The address of a page other than this one. */
export const otherPage = checked({
  allowed: 'an http or https address of another page',
  sanitize: (value) =>
    typeof value === 'string' && isWebAddress(value) && pageOf(value) !== pageOf('') ? value : undefined,
});

/** Returns an absolute address without its fragment. */
const pageOf = (address: string) => new URL(address, base()).href.split('#')[0];

/** Returns whether a value is the address of a page or file. One that no server would take is none. */
export function isWebAddress(value: string): boolean {
  try {
    return value.trim() !== '' && value.length < 9000 && /^https?:$/.test(new URL(value, base()).protocol);
  } catch {
    return false;
  }
}

/** Returns the address of the page, or a stand-in on a server that prerenders, where there is none. */
const base = (): string => page?.baseURI ?? 'https://page.invalid/';

/** Returns the text of a value, because a framework may set any; undefined where it has none. */
function plainValue(value: unknown): unknown {
  try {
    return value === null || value === undefined ? value : `${value as string}`;
  } catch {
    return undefined;
  }
}

/** Replaces each attribute value that is not allowed, and warns the page author. */
export function sanitizeAttributes(element: ReactiveElement): void {
  const {elementProperties} = element.constructor as typeof ReactiveElement;
  for (const [name, declaration] of elementProperties as Map<string, CheckedDeclaration>) {
    if (!('sanitize' in declaration)) continue;
    const given: unknown = Reflect.get(element, name);
    const value = plainValue(given);
    const sanitized = declaration.sanitize(value);
    if (sanitized === given) continue;
    Reflect.set(element, name, sanitized);
    if (String(sanitized) === String(value) || !wordsOf(value ?? '').length) continue;
    const attribute = declaration.attribute || name.toLowerCase();
    console.warn?.(
      `<${element.localName}> ${attribute}="${String(value).slice(0, 200)}": allowed is ${declaration.allowed}. ` +
        `Using ${(sanitized as string | undefined) || 'the default'}.`,
    );
  }
}
