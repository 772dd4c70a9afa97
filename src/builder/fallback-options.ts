import type {FallbackOptions} from '../static/fallback.js';
import type {State} from './state.js';

/** Returns the options of the fallback that fit the choices, in a language. */
export function fallbackOptions({attributes}: Pick<State, 'attributes'>, lang: string): FallbackOptions {
  return {...attributes, lang, headingLevel: Number(attributes['heading-level'] ?? 2)};
}
