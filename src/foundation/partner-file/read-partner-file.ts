import {plainName, type Contact} from '../../content/contacts.js';
import type {PartnerFiles, PartnerScene, Place} from '../../content/partner-files.js';
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
  const address = new URL(src, page.baseURI);
  const response = await fetch(address, {credentials: 'omit', referrerPolicy: 'no-referrer'});
  if (!response.ok) throw new Error(`status ${response.status}`);
  // `response.json()` does not say what is wrong in WebKit.
  const content: unknown = JSON.parse(await response.text());
  const validate = validators[kind];
  const faults = validate(content)
    ? []
    : validate.errors!.map(({instancePath, message}) => `${instancePath || '/'} ${message}`);
  const grave = faults.filter((fault) => !ofPicture.test(fault));
  if (grave.length) throw new Error(listed(grave));
  const {lang, contacts = [], scenes = []} = content as Partial<PartnerFiles['contacts'] & PartnerFiles['scenes']>;
  const words = lang ? {lang, direction: directionOf(lang)} : {};
  return {
    contacts: contacts.filter((contact) => isNew(contact, taken)).map((contact) => ({...shown(contact), ...words})),
    scenes: scenes.map((scene, at) => ({...withPicture(scene, `/scenes/${at}/`, address, faults), ...words})),
  };
}

const listed = (faults: readonly string[]) => faults.slice(0, 20).join('; ');

/** A fault that does not cost the file: its scene is shown as a list. */
const ofPicture = /^\/scenes\/\d+\/(image|indicators\/\d+\/place)/;

/** Returns a scene with the whole address of its image, or without image and places where one of them has a fault. */
function withPicture(scene: PartnerScene, path: string, file: URL, all: readonly string[]): PartnerScene {
  const {image, indicators} = scene;
  const faults = all.filter((fault) => fault.startsWith(path));
  const src = image && !faults.length ? addressFrom(image.src, file) : undefined;
  if (!faults.length) {
    if (image && !src) faults.push(`${path}image/src is no address of http or https`);
    indicators.forEach(({place}, at) => {
      if (place && !isInside(place)) faults.push(`${path}indicators/${at}/place/at is not in the picture`);
    });
  }
  if (faults.length) return listForm(scene, faults);
  return image && src ? {...scene, image: {...image, src}} : scene;
}

function isInside({at: [left, top, width, height]}: Place) {
  return width > 0 && height > 0 && left + width <= 100 && top + height <= 100;
}

function listForm(scene: PartnerScene, faults: readonly string[]): PartnerScene {
  console.warn?.(`blue-heart: a scene of a partner is shown as a list: ${listed(faults)}`);
  const indicators = scene.indicators.map(({text, signal, why}) => ({text, signal, why}));
  return {...scene, image: undefined, indicators};
}

function addressFrom(src: string, file: URL): string | undefined {
  try {
    const {href, protocol} = new URL(src, file);
    return /^https?:$/.test(protocol) ? href : undefined;
  } catch {
    return undefined;
  }
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
