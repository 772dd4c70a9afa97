import type {PropertyDeclaration, ReactiveElement} from 'lit';

/** A property whose value is looked at before each render. */
interface CheckedDeclaration extends PropertyDeclaration {
  /** What is allowed, in words, for the warning. */
  readonly allowed: string;
  /** What is left of a value when all that is not allowed is taken out; undefined for nothing. */
  readonly mend: (this: void, value: unknown) => unknown;
}

const checked = (declaration: CheckedDeclaration): PropertyDeclaration => declaration;

/** One value of a list; anything else falls back to the first, or to `otherwise`. */
export const oneOf = <T extends string | number>(values: readonly T[], attribute?: string): PropertyDeclaration =>
  checked({
    attribute,
    allowed: values.filter(String).join(', '),
    converter: (value) => (value === null ? values[0] : values.find((allowed) => String(allowed) === value) ?? value),
    mend: (value) => (values.includes(value as T) ? value : values[0]),
  });

/** Names from a list, separated by spaces; those that are not in it are left out. */
export const ids = (values: () => readonly string[]): PropertyDeclaration =>
  checked({
    get allowed() {
      return values().join(' ');
    },
    mend: (value) => {
      const given = wordsOf(String(value));
      const known = given.filter((id) => values().includes(id));
      return known.length === given.length ? value : known.join(' ') || undefined;
    },
  });

/** The words of a list that is separated by spaces or commas. */
export const wordsOf = (list: string): string[] => list.split(/[\s,]+/).filter(Boolean);

/** A whole number from 1; anything else means no limit. */
export const count = checked({
  allowed: 'a whole number from 1',
  type: Number,
  mend: (value) => (Number.isInteger(value) && (value as number) > 0 ? value : undefined),
});

/** The address of a page or file, `https:` or `http:`, relative to the page; anything else is as if absent. */
export const address = checked({
  allowed: 'an http or https address',
  mend: (value) => (isWebAddress(String(value)) ? value : undefined),
});

const isWebAddress = (value: string): boolean =>
  URL.canParse(value, document.baseURI) && /^https?:$/.test(new URL(value, document.baseURI).protocol);

/** Puts right, and reports, each value that a page author got wrong. */
export function mendAttributes(element: ReactiveElement): void {
  const {elementProperties} = element.constructor as typeof ReactiveElement;
  for (const [name, declaration] of elementProperties as Map<string, CheckedDeclaration>) {
    const value: unknown = Reflect.get(element, name);
    if (!('mend' in declaration) || value === undefined || value === null) continue;
    const mended = declaration.mend(value);
    if (mended === value) continue;
    const attribute = declaration.attribute || name.toLowerCase();
    console.warn(`<${element.localName}> ${attribute}="${value as string}": allowed is ${declaration.allowed}. Using ${(mended as string | undefined) || 'the default'}.`);
    Reflect.set(element, name, mended);
  }
}
