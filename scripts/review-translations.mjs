// Lists the translations that are missing, or older than their Dutch text. With `--strict`, as before publishing, fails
// if there is one. With `--generated`, lists what was found when the languages were last compiled.
import {readFile} from 'node:fs/promises';

const faults = process.argv.includes('--generated')
  ? JSON.parse(await readFile('src/generated/translation-faults.json', 'utf8'))
  : await import('./extract-messages.mjs').then(({extracted, faultsIn}) => extracted(faultsIn));
for (const fault of faults) console.error(fault);
if (faults.length && process.argv.includes('--strict')) process.exitCode = 1;
