import type {PropertyDeclaration, ReactiveElement} from 'lit';

/** A property whose value is looked at before each render. */
interface CheckedDeclaration extends PropertyDeclaration {
  /** What is allowed, in words, for the warning. */
  readonly allowed: string;
  /** What is left of a value when all that is not allowed is taken out; undefined for nothing. */
  readonly mend: (value: unknown) => unknown;
}

const checked = (declaration: CheckedDeclaration): PropertyDeclaration => declaration;

/** One value of a list; anything else falls back to `otherwise`, which is the first value unless told. */
export function oneOf<T extends string | number>(
  values: readonly T[],
  {attribute = true as string | boolean, otherwise = values[0] as T | undefined} = {},
): PropertyDeclaration {
  return checked({
    attribute,
    allowed: values.join(', '),
    converter: (value) => (value === null ? otherwise : values.find((allowed) => String(allowed) === value) ?? value),
    mend: (value) => (values.includes(value as T) ? value : otherwise),
  });
}

/** Names from a list, separated by spaces; those that are not in it are left out. */
export function ids(values: () => readonly string[]): PropertyDeclaration {
  const split = (value: unknown): string[] => (Array.isArray(value) ? value : String(value).split(/[\s,]+/)).filter(Boolean);
  return checked({
    get allowed() {
      return values().join(' ');
    },
    mend: (value) => {
      const known = split(value).filter((id) => values().includes(id));
      return known.length === split(value).length ? value : known.join(' ') || undefined;
    },
  });
}

/** A whole number from 1; anything else means no limit. */
export const count: PropertyDeclaration = checked({
  allowed: 'a whole number from 1',
  type: Number,
  mend: (value) => (Number.isInteger(value) && (value as number) > 0 ? value : undefined),
});

/** The address of a page or file, `https:` or `http:`, relative to the page; anything else is as if absent. */
export const address: PropertyDeclaration = checked({
  allowed: 'an http or https address',
  mend: (value) => (isWebAddress(String(value)) ? value : undefined),
});

const isWebAddress = (value: string): boolean =>
  URL.canParse(value, document.baseURI) && /^https?:$/.test(new URL(value, document.baseURI).protocol);

/** Puts right, and reports, each value that a page author got wrong. */
export function mendAttributes(element: ReactiveElement): void {
  const {elementProperties} = element.constructor as typeof ReactiveElement;
  for (const [name, declaration] of elementProperties as Map<keyof typeof element, CheckedDeclaration>) {
    const value: unknown = element[name];
    if (!declaration.mend || value === undefined || value === null) continue;
    const mended = declaration.mend(value);
    if (mended === value) continue;
    const attribute = typeof declaration.attribute === 'string' ? declaration.attribute : String(name).toLowerCase();
    console.warn(`<${element.localName}> ${attribute}="${String(value)}": allowed is ${declaration.allowed}. Using ${String(mended ?? 'the default')}.`);
    Object.assign(element, {[name]: mended});
  }
}
