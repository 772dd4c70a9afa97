import type {PartnerFiles} from '../content/partner-files.js';
import * as validators from '../generated/validators.js';

/** Fetches a partner's file and checks it against its published schema; what is wrong, and where, is in the error. */
export async function readPartnerFile<Kind extends keyof PartnerFiles>(kind: Kind, src: string): Promise<PartnerFiles[Kind]> {
  const answer = await fetch(new URL(src, document.baseURI), {credentials: 'omit', referrerPolicy: 'no-referrer'});
  if (!answer.ok) throw new Error(`status ${answer.status}`);
  const content: unknown = await answer.json();
  const validate = validators[kind];
  if (validate(content)) return content as PartnerFiles[Kind];
  throw new Error(validate.errors!.map(({instancePath, message}) => `${instancePath || '/'} ${message}`).join('; '));
}
