import {contacts} from '../content/contacts.js';
import {coreMessages} from '../localization/messages.js';
import {loadMsg} from '../localization/msg.js';

/** Returns the name of each contact in a language, by the contact's id. */
export async function contactNamesIn(language: string): Promise<Readonly<Record<string, string>>> {
  const msg = await loadMsg(language, coreMessages);
  return Object.fromEntries(Object.values(contacts).map(({id, name}) => [id, name(msg)]));
}
