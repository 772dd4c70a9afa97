// Tries the forms in the editors, and writes what they keep to kept.json and docs/webmaster/editors.md. A person reads
// what changed before it is committed.
import {writeKept} from './kept.mjs';
import {tryForms} from './try-forms.mjs';

await writeKept(await tryForms());
