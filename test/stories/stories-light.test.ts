import {storiesIn, wide} from './render-stories.js';

// The languages that are telling: the longest words, another alphabet, the other direction.
storiesIn({name: 'light', scheme: 'light', viewport: wide, languages: ['nl', 'de', 'uk', 'ar-XB'], first: ['fr', 'en', 'ru']});
