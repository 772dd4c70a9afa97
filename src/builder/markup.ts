import {escaped} from '../static/lines.js';

/** Returns an opening tag. An attribute with an empty value is written as its name alone. */
export function opening(name: string, attributes: Readonly<Record<string, string>>): string {
  const written = Object.entries(attributes).map(([attribute, value]) =>
    value === '' ? attribute : `${attribute}="${escaped(value)}"`,
  );
  return `<${[name, ...written].join(' ')}>`;
}

/** Indents lines by two spaces. */
export function inside(text: string): string {
  return text.replace(/^(?=.)/gm, '  ');
}
