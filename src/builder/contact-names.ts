import {contacts, type Text} from '../content/contacts.js';
import {coreMessages} from '../localization/messages.js';

/** Returns the names of all contacts in a language, by id. */
export async function contactNamesIn(language: string): Promise<Readonly<Record<string, string>>> {
  const messages = await coreMessages.load(language);
  const msg = ((source: string, {id}: {id: string}) => messages[id] ?? source) as Parameters<Text>[0];
  return Object.fromEntries(Object.values(contacts).map(({id, name}) => [id, name(msg)]));
}
