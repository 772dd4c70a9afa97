import {escaped} from '../static/lines.js';

/** Returns an opening tag. An attribute with an empty value is its name alone. */
export function opening(name: string, attributes: Readonly<Record<string, string>>): string {
  return `<${[name, ...Object.entries(attributes).map(([attribute, value]) => (value === '' ? attribute : `${attribute}="${escaped(value)}"`))].join(' ')}>`;
}

/** Indents lines by two spaces. */
export function inside(text: string): string {
  return text.replace(/^(?=.)/gm, '  ');
}
