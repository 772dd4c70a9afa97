import {narrow, storiesIn, wide} from './render-stories.js';

storiesIn({name: 'dark', scheme: 'dark', viewport: wide, languages: ['nl']});
storiesIn({name: '320 px wide', scheme: 'light', viewport: narrow, languages: ['nl', 'uk', 'ar']});
