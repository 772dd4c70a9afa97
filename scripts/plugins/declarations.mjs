import {readFileSync} from 'node:fs';

/** Copies the types that tsc wrote to the modules that they describe. */
export const declarations = {
  name: 'declarations',
  generateBundle(_, bundle) {
    const typesOnly = ['content/partner-files.js', 'elements/report-button/answers.js', 'foundation/speech.js'];
    for (const module of [...Object.keys(bundle).filter((path) => path.endsWith('.js')), ...typesOnly]) {
      const fileName = module.replace(/js$/, 'd.ts');
      this.emitFile({type: 'asset', fileName, source: readFileSync(`.build/${fileName}`)});
    }
  },
};
