import {plainName, type Contact} from '../../content/contacts.js';
import type {PartnerFiles, PartnerScene} from '../../content/partner-files.js';
import * as validators from '../../generated/validators.js';
import {directionOf} from '../../localization/locale.js';
import {page} from '../plain.js';

/** What a partner's file gives, each with the language and direction of its words where the file says so. */
export interface PartnerContent {
  readonly contacts: readonly Contact[];
  readonly scenes: readonly (PartnerScene & Pick<Contact, 'lang' | 'direction'>)[];
}

/**
 * Fetches a partner's file and checks it against its published schema; what is wrong, and where, is in the error, up to
 * twenty. A contact that takes an id or a name of ours (`taken`) is left out, with a warning.
 */
export async function readPartnerFile(
  kind: keyof PartnerFiles,
  src: string,
  taken: readonly string[],
): Promise<PartnerContent> {
  const answer = await fetch(new URL(src, page.baseURI), {credentials: 'omit', referrerPolicy: 'no-referrer'});
  if (!answer.ok) throw new Error(`status ${answer.status}`);
  // `answer.json()` of WebKit does not say what is wrong.
  const content: unknown = JSON.parse(await answer.text());
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
