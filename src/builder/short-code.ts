import type {Colours} from './colours.js';

/** What a short code cannot hold as it is: its own brackets, and the quotes around a value. */
const codes: Readonly<Record<string, string>> = {'[': '&#91;', ']': '&#93;', '"': '&quot;', '<': '&lt;', '>': '&gt;'};

/** Returns the code that the WordPress plugin turns into a tag: its attributes, then its colours, light and dark. */
export function shortCode(tag: string, attributes: Readonly<Record<string, string>>, colours: Colours): string {
  const written = [
    ...Object.entries(attributes),
    ...(['accent', 'text', 'surface'] as const).flatMap((name): [string, string][] => {
      const [light, dark] = [colours[`light-${name}`], colours[`dark-${name}`]];
      return light ? [[name, light === dark ? light : `${light} ${dark}`]] : [];
    }),
  ].map(([name, value]) =>
    value === '' ? name : `${name}="${value.replace(/[[\]"<>]/g, (character) => codes[character]!)}"`,
  );
  return `[${['blauwhart', tag.replace('blue-heart-', ''), ...written].join(' ')}]`;
}
