import {readFileSync} from 'node:fs';
import {basename, dirname, resolve} from 'node:path';
import {parseAst} from 'rollup/parseAst';
import {rewrite} from './rewrite.mjs';

const shared = 'shared';

/** Returns how a module imports all that is shared. */
const importsAll = (path) => new RegExp(`import \\* as (\\w+)(?= from '[^']*/${basename(path)}')`);

/** Returns the modules, and the names in them, that a file re-exports. */
function exportsOf(tree, path) {
  const statements = tree.body.filter(({type}) => type === 'ExportNamedDeclaration');
  return {
    modules: statements.map(({source: {value}}) => (value.startsWith('.') ? resolve(dirname(path), value) : value)),
    names: statements.flatMap(({specifiers}) => specifiers.map(({exported}) => exported.name)),
  };
}

/**
 * Turns a view into a function that gets what the script shares, so that lit and the foundation are loaded once. A
 * view takes each thing by its place, because no script needs its name. `path` is the module that exports what is
 * shared; the build fails for a name that it does not export.
 */
export function sharedWithViews(path) {
  const {modules, names} = exportsOf(parseAst(readFileSync(path, 'utf8')), path);
  return {
    name: 'shared-with-views',
    resolveId(source, from) {
      if (!from || !modules.includes(source.startsWith('.') ? resolve(dirname(from), source) : source)) return null;
      return {id: shared, external: true};
    },
    renderChunk(code) {
      const result = rewrite(code, this.parse(code), (node, text) => {
        if (node.type === 'ImportDeclaration') {
          if (node.source.value !== shared) this.error(`a view imports ${node.source.value}, which nothing brings`);
          const missing = node.specifiers.map(({imported}) => imported.name).filter((name) => !names.includes(name));
          if (missing.length) this.error(`${path} does not share ${missing.join(', ')}`);
          const places = node.specifiers.map(({imported, local}) => `${names.indexOf(imported.name)}: ${local.name}`);
          text.overwrite(node.start, node.end, `const {${places.join(', ')}} = ${shared}();`);
        } else if (node.type === 'ExportNamedDeclaration') {
          const pairs = node.specifiers.map(({exported, local}) => `${exported.name}: ${local.name}`);
          text.overwrite(node.start, node.end, `return {${pairs.join(', ')}};`);
        } else if (/^Export(All|Default)Declaration$/.test(node.type))
          this.error('a view exports names, each by itself');
      });
      return {code: `export default (${shared}) => {\n${result.code}\n};`, map: null};
    },
  };
}

/** Makes that module of the script a function that returns a list: it is called when a view comes, and all is made. */
export function sharedInPlace(path) {
  return {
    name: 'shared-in-place',
    transform(code, id) {
      if (id === path) {
        const {names} = exportsOf(parseAst(code), path);
        const imports = code.replace(/^export (?=\{)/gm, 'import ');
        return {code: `${imports}\nexport default () => [${names.join(', ')}];\n`, map: null};
      }
      return importsAll(path).test(code) ? {code: code.replace(importsAll(path), 'import $1'), map: null} : null;
    },
  };
}
