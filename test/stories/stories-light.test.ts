import {shippedLocales} from '../../src/localization/locale.js';
import {storiesIn, wide} from './render-stories.js';

// The languages that show most faults: the source, the longest words, another alphabet, the other direction.
const telling = ['nl', 'de', 'uk', 'ar'];
storiesIn({
  name: 'light',
  scheme: 'light',
  viewport: wide,
  languages: telling,
  first: shippedLocales().filter((code) => !telling.includes(code)),
});
