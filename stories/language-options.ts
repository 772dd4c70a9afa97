import {shippedLocales} from '../src/localization/locale.js';

/** What `lang` can be in the controls: that of the page, each language that is shipped, and the mirrored stand-in. */
export const languageOptions = ['', ...shippedLocales(), 'ar-XB'];
