// Lists the contacts and figures that must be read again; with `--strict`, as before publishing, fails if there is one.
import {contacts, isOverdue} from '../.build/content/contacts.js';
import {figures} from '../.build/content/figures.js';

const overdue = Object.entries({contact: contacts, figure: figures})
  .flatMap(([kind, all]) => Object.values(all).map((one) => ({kind, ...one})))
  .filter((one) => isOverdue(one));
for (const {kind, id, source, read} of overdue)
  console.error(`The ${kind} "${id}" was read on ${read}, more than twelve months ago: read ${source} again.`);
if (overdue.length && process.argv.includes('--strict')) process.exitCode = 1;
