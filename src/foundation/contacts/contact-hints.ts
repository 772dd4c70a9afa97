import {nothing} from 'lit';
import {commonLanguages} from '../../content/common-languages.js';
import type {Speech} from '../speech.js';

/** Returns a warning that the line may not speak the language that is shown, except for Dutch, French and English. */
export function spokenLanguages({msg, locale}: Speech): string | typeof nothing {
  return commonLanguages.includes(locale)
    ? nothing
    : msg('We weten niet welke talen ze hier spreken. Zeg welke taal het best gaat.', {id: 'contact.languages'});
}
