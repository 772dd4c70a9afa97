import type {BlueHeartElement} from '../src/foundation/element/blue-heart-element.js';
import type {AttributesOf} from './attributes-of.js';
import {shownLanguages} from './shown-languages.js';

/** The attributes that every tag has. */
export const commonArgs: AttributesOf<BlueHeartElement> = {lang: '', 'heading-level': 2, languages: undefined};

export const commonControls = {
  lang: {
    control: {
      type: 'select',
      labels: {
        '': 'of the page',
        ...Object.fromEntries(shownLanguages.map(({value, title}) => [value, `${value}: ${title}`])),
      },
    },
    options: ['', ...shownLanguages.map(({value}) => value)],
    table: {category: 'attributes'},
  },
  'heading-level': {control: 'select', options: [2, 3, 4, 5, 6]},
  languages: {control: 'text'},
} as const;
