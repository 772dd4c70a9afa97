import type {Tag} from '../define/tags.js';

/** What the manifest (custom-elements.json) says of an attribute. */
interface Described {
  readonly name: string;
  readonly description?: string;
  readonly type?: {readonly text: string};
  readonly default?: string;
}

/** What the registered tag itself says of it: what is allowed, and whether a link may set it. */
interface Declared {
  readonly attribute?: string | boolean;
  readonly allowed?: string;
  readonly untrusted?: boolean;
}

/** The class of a registered tag. */
interface TagClass extends CustomElementConstructor {
  readonly elementProperties: ReadonlyMap<string, Declared>;
}

/** A form control for an attribute. */
export interface Control {
  readonly name: string;
  readonly words: string;
  readonly kind: 'flag' | 'one' | 'several' | 'count' | 'text';
  readonly values: readonly string[];
  readonly standard: string;
  /** Whether a link or a frame, whose words anybody can write, may carry it. */
  readonly untrusted: boolean;
}

export interface Manifest {
  readonly modules: readonly {
    readonly declarations: readonly {readonly tagName?: string; readonly attributes?: readonly Described[]}[];
  }[];
}

/** Loads the manifest of all tags. */
export async function loadManifest(): Promise<Manifest> {
  const answer = await fetch('custom-elements.json');
  return (await answer.json()) as Manifest;
}

/** Returns a control for each attribute of a tag but `lang`, from the manifest and the registered tag. */
export async function controlsOf(tag: Tag, {modules}: Manifest): Promise<Control[]> {
  const registered = await customElements.whenDefined(tag);
  const described =
    modules.flatMap(({declarations}) => declarations).find(({tagName}) => tagName === tag)?.attributes ?? [];
  const {elementProperties} = registered as TagClass;
  const declared = new Map(
    [...elementProperties].map(([property, declaration]) => [
      declaration.attribute || property.toLowerCase(),
      declaration,
    ]),
  );
  return described
    .filter(({name}) => name !== 'lang')
    .map((attribute) => controlFor(attribute, declared.get(attribute.name) ?? {}));
}

function controlFor(
  {name, description = '', type, default: standard = ''}: Described,
  {allowed = '', untrusted = false}: Declared,
): Control {
  const text = type?.text ?? 'string';
  const list = /^string\b/.test(text) && untrusted;
  const kind =
    text === 'boolean'
      ? 'flag'
      : list
        ? 'several'
        : allowed.includes(', ')
          ? 'one'
          : text.startsWith('number')
            ? 'count'
            : 'text';
  const values = kind === 'several' ? allowed.split(' ') : kind === 'one' ? allowed.split(', ') : [];
  return {
    name,
    words: description,
    kind,
    values,
    standard: /^(undefined|false|'')$/.test(standard) ? '' : standard.replace(/^'|'$/g, ''),
    untrusted,
  };
}

/**
 * Returns the attributes that a tag takes. A link to this page may bring others, or values that no list has;
 * those that were typed on this page are `trusted`.
 */
export function allowedOf(
  attributes: Readonly<Record<string, string>>,
  controls: readonly Control[],
  trusted: boolean,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(attributes).filter(([name, value]) => {
      const control = controls.find((one) => one.name === name);
      return control !== undefined && (trusted || control.untrusted) && takes(control, value);
    }),
  );
}

function takes({name, kind, values}: Control, value: string): boolean {
  switch (kind) {
    case 'flag':
      return value === '';
    case 'one':
      return values.includes(value);
    case 'several':
      return value.split(' ').every((word) => values.includes(word));
    case 'count':
      return /^[1-9]\d*$/.test(value);
    case 'text':
      return (
        !['href', 'src', 'url'].includes(name) ||
        (URL.canParse(value, location.href) && /^https?:$/.test(new URL(value, location.href).protocol))
      );
  }
}
