// Says which contacts are due to be read again; with `--strict`, as before publishing, fails if one is.
import {contacts, isOverdue} from '../../.build/content/contacts.js';

const overdue = Object.values(contacts).filter((contact) => isOverdue(contact));
for (const {id, source, read} of overdue) console.error(`The contact "${id}" was read on ${read}, more than twelve months ago: read ${source} again.`);
if (overdue.length && process.argv.includes('--strict')) process.exitCode = 1;
