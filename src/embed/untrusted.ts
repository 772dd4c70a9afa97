import type {ReactiveElement} from 'lit';
import type {CheckedDeclaration} from '../foundation/attributes.js';
import {page} from '../foundation/plain.js';
import {setReadable} from './readable.js';

type Settings = Iterable<readonly [name: string, value: string]>;

/** The attributes that only a page author may set, on every tag. */
const trusted = ['src', 'href', 'url', 'partner', 'slot'];

const language = /^[a-z]{2,3}([-_][a-z\d]+)*$/i;
const color =
  /^(?!inherit|initial|unset|revert|transparent|currentcolor)(#([\da-f]{3}){1,2}|[a-z]+|[a-z]+\([\d\s.,%]+\))$/i;
const length = /^(\d(\.\d+)?em|\d{1,2}(\.\d+)?(px|%)|0)$/i;

/** The colours in which or on which words stand. */
const worded = ['text', 'surface', 'tint', 'clue', 'drawing-line'].map((name) => `color-${name}`);

/** The tokens that are colours or lengths, each with a check: such a value can neither show text nor load anything. */
const tokens = new Map([
  ...['accent', 'text', 'surface', 'border', 'band', 'heart', 'tint', 'clue', 'drawing-line'].map(
    (name) => [`color-${name}`, (value: string) => color.test(value) && CSS.supports('color', value)] as const,
  ),
  ...['font-size', 'radius', 'gap'].map((name) => [name, (value: string) => length.test(value)] as const),
]);

/**
 * Returns a tag from settings that anybody may have written, such as a link in a comment or the fragment of an address.
 * Takes only names from a list, flags, numbers, languages, plain colours and lengths, so that a stranger cannot show a
 * phone number of their own, and no colours that hide ours. Returns undefined where there is no such tag.
 */
export function untrustedTag(name: string, settings: Settings): ReactiveElement | undefined {
  const tag = `blue-heart-${name}`;
  const known = customElements.get(tag) as typeof ReactiveElement | undefined;
  if (!known?.elementProperties) return;
  const element = page.createElement(tag) as ReactiveElement;
  const declarations = new Map(
    [...known.elementProperties].map(([property, declaration]) => [
      declaration.attribute || String(property).toLowerCase(),
      declaration as Partial<CheckedDeclaration>,
    ]),
  );
  const colors = new Map<string, string>();
  for (const [setting, value] of settings) {
    const declaration = declarations.get(setting);
    if (setting === 'lang' ? language.test(value) : declaration?.untrusted) element.setAttribute(setting, value);
    else if (tokens.get(setting)?.(value)) {
      if (setting.startsWith('color-')) colors.set(setting, value);
      if (!worded.includes(setting)) element.style.setProperty(`--blue-heart-${setting}`, value);
    } else if (declaration || setting === 'lang' || tokens.has(setting) || trusted.includes(setting))
      console.warn?.(
        `<${tag}> ${setting}="${value}": not taken from a link or an address, which anybody can write. ` +
          'Allowed are names from a list, numbers, languages, plain colours and lengths.',
      );
  }
  const unread = setReadable(name, element, colors);
  if (unread.length)
    console.warn?.(
      `<${tag}> ${unread.map((color) => `${color}="${colors.get(color)}"`).join(' ')}: not taken from a link or an ` +
        'address. Words in these colours would be hard to read: text needs 4.5 : 1 with surface and tint.',
    );
  return element;
}
