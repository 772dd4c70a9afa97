import type {TemplateMap} from '@lit/localize';
import {templates as de} from '../../generated/builder/de.js';
import {templates as en} from '../../generated/builder/en.js';
import {templates as fr} from '../../generated/builder/fr.js';
import {msgFrom} from '../../localization/msg.js';
import {apartWords} from './apart.js';
import {attributeWords} from './attributes.js';
import {coloursWords} from './colours.js';
import {filesWords} from './files.js';
import {formsWords} from './forms.js';
import {languagesWords} from './languages.js';
import {letterWords} from './letter.js';
import {pageWords} from './page.js';
import {pickWords} from './pick.js';
import {policyWords} from './policy.js';
import {previewWords} from './preview.js';
import {publishedWords} from './published.js';
import {settingsWords} from './settings.js';
import {siteWords} from './site.js';
import {systemsWords} from './systems.js';
import {takeWords} from './take.js';

/** The languages of the builder. The tags speak more languages. */
export const pageLanguages = ['nl', 'fr', 'de', 'en'] as const;
export type PageLanguage = (typeof pageLanguages)[number];

const templates: Readonly<Record<PageLanguage, TemplateMap>> = {nl: {}, fr, de, en};

/** Returns all texts of the page in a language. */
export function wordsIn(language: PageLanguage) {
  const msg = msgFrom(templates[language]);
  return {
    ...pageWords(msg),
    ...pickWords(msg),
    ...previewWords(msg),
    ...settingsWords(msg),
    attributes: attributeWords(msg),
    ...coloursWords(msg),
    ...takeWords(msg),
    ...policyWords(msg),
    ...publishedWords(msg),
    ...siteWords(msg),
    ...languagesWords(msg),
    ...filesWords(msg),
    ...apartWords(msg),
    ...formsWords(msg),
    ...letterWords(msg),
    ...systemsWords(msg),
  };
}

export type Words = ReturnType<typeof wordsIn>;
