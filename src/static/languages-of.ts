import type {Tag} from '../define/tags.js';
import {shippedLocales, wholeLocales} from '../localization/locale.js';

/**
 * The tags that speak a language of which only the essentials are translated, as their classes say (`spoken`). Written
 * again here, because what needs the list must not load the tags.
 */
const essential: readonly Tag[] = ['blue-heart-report-button', 'blue-heart-helpline-card', 'blue-heart-exit'];

/** Returns the languages that a tag speaks. */
export function languagesOf(tag: Tag): string[] {
  return essential.includes(tag) ? shippedLocales() : wholeLocales();
}
