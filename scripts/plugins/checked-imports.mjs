import {dirname, resolve} from 'node:path';
import {rewrite} from './rewrite.mjs';
import {specifier} from './specifier.mjs';

/**
 * Replaces each `import('…')` of the one script by a loader that takes the file from the script's own folder and
 * compares its hash, because `import` cannot. `loaderOf` returns the loader, the file, and the code of its hash, with
 * the names that this code `uses`. `loaders` has the module of each name.
 */
export function checkedImports({folder, loaders, loaderOf}) {
  return {
    name: 'checked-imports',
    transform(code, id) {
      if (!id.startsWith(folder) || !code.includes('import(')) return null;
      const used = new Set();
      const result = rewrite(code, this.parse(code), (node, text) => {
        if (node.type !== 'ImportExpression' || node.source.type !== 'Literal') return;
        const path = node.source.value;
        const {
          loader,
          file,
          integrity,
          uses = [],
        } = loaderOf(resolve(dirname(id), path)) ?? this.error(`nothing is built for import('${path}') in ${id}`);
        for (const name of [loader, ...uses]) used.add(name);
        text.overwrite(node.start, node.end, `${loader}('${file}', ${integrity})`);
      });
      if (!result) return null;
      const imports = [...used].map((name) => `import {${name}} from '${specifier(id, loaders[name])}';\n`);
      return {...result, code: imports.join('') + result.code};
    },
  };
}
