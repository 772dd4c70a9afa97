// Says which translations are missing, or older than their Dutch; with `--strict`, as before publishing, fails if one is.
import {extracted, faultsIn} from './extract-messages.mjs';

const faults = await extracted(faultsIn);
for (const fault of faults) console.error(fault);
if (faults.length && process.argv.includes('--strict')) process.exitCode = 1;
