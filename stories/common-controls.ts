import type {BlueHeartElement} from '../src/foundation/element/blue-heart-element.js';
import {shippedLocales} from '../src/localization/locale.js';
import type {AttributesOf} from './attributes-of.js';

/** The attributes that every tag has. */
export const commonArgs: AttributesOf<BlueHeartElement> = {lang: '', 'heading-level': 2, languages: undefined};

export const commonControls = {
  lang: {
    control: {type: 'select', labels: {'': 'of the page'}},
    // The language of the page, each language of the package, and the mirrored pseudo-locale.
    options: ['', ...shippedLocales(), 'ar-XB'],
    table: {category: 'attributes'},
  },
  'heading-level': {control: 'select', options: [2, 3, 4, 5, 6]},
  languages: {control: 'text'},
} as const;
