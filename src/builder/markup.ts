import {escaped} from '../static/lines.js';

/** An opening tag; an attribute without a value stands alone. */
export function opening(name: string, attributes: Readonly<Record<string, string>>): string {
  return `<${[name, ...Object.entries(attributes).map(([attribute, value]) => (value === '' ? attribute : `${attribute}="${escaped(value)}"`))].join(' ')}>`;
}

/** Lines inside an element, two spaces in. */
export const inside = (text: string): string => text.replace(/^(?=.)/gm, '  ');
