import {plainName, type Contact} from '../../content/contacts.js';
import type {PartnerFiles, PartnerScene} from '../../content/partner-files.js';
import * as validators from '../../generated/validators.js';
import {directionOf} from '../../localization/locale.js';
import {page} from '../plain.js';

/** The content of a partner's file; each item with the language and direction of its texts, if the file names one. */
export interface PartnerContent {
  readonly contacts: readonly Contact[];
  readonly scenes: readonly (PartnerScene & Pick<Contact, 'lang' | 'direction'>)[];
}

/**
 * Fetches a partner's file and checks it against its published schema. The error names up to twenty faults and their
 * places. A contact with an id or a name of ours (`taken`) is left out, with a warning.
 */
export async function readPartnerFile(
  kind: keyof PartnerFiles,
  src: string,
  taken: readonly string[],
): Promise<PartnerContent> {
  const response = await fetch(new URL(src, page.baseURI), {credentials: 'omit', referrerPolicy: 'no-referrer'});
  if (!response.ok) throw new Error(`status ${response.status}`);
  // `response.json()` does not say what is wrong in WebKit.
  const content: unknown = JSON.parse(await response.text());
  const validate = validators[kind];
  if (!validate(content)) {
    throw new Error(
      validate
        .errors!.slice(0, 20)
        .map(({instancePath, message}) => `${instancePath || '/'} ${message}`)
        .join('; '),
    );
  }
  const {lang, contacts = [], scenes = []} = content as Partial<PartnerFiles['contacts'] & PartnerFiles['scenes']>;
  const words = lang ? {lang, direction: directionOf(lang)} : {};
  return {
    contacts: contacts.filter((contact) => isNew(contact, taken)).map((contact) => ({...shown(contact), ...words})),
    scenes: scenes.map((scene) => ({...scene, ...words})),
  };
}

type PartnerContact = PartnerFiles['contacts']['contacts'][number];

function isNew({id, name}: PartnerContact, taken: readonly string[]): boolean {
  const ours = [id, plainName(name)].find((word) => taken.includes(word));
  if (ours) console.warn?.(`blue-heart: the contact "${id}" of a partner is left out: "${ours}" is ours.`);
  return !ours;
}

function shown({name, what, web, ...contact}: PartnerContact): Contact {
  return {
    ...contact,
    name: () => name,
    what: what === undefined ? undefined : () => what,
    web: web?.replace('https://', ''),
  };
}
