import {rewrite} from './rewrite.mjs';
import {specifier} from './specifier.mjs';

const isDecoration = ({type, expression}) => type === 'ExpressionStatement' && expression.callee?.name === '__decorate';

/**
 * Replaces lit's decorators: `@property(options) name` is the same as `createProperty('name', options)`, and needs no
 * helper code. `path` is the module of `properties` and `internal`.
 */
export function plainProperties({folder, path}) {
  return {
    name: 'plain-properties',
    transform(code, id) {
      if (!id.startsWith(folder) || !code.includes('__decorate(')) return null;
      const tree = this.parse(code);
      const optionsOf = new Map();
      for (const {expression} of tree.body.filter(isDecoration)) {
        const [{elements}, prototype, {value: name}] = expression.arguments;
        const [{callee, arguments: given}] = elements;
        if (elements.length > 1 || !['property', 'state'].includes(callee?.name))
          this.error(`${id}: ${name} has a decorator other than @property or @state`);
        const written = given[0] ? code.slice(given[0].start, given[0].end) : '{}';
        const option = `${name}: ${callee.name === 'state' ? 'internal' : written}`;
        const of = prototype.object.name;
        optionsOf.set(of, [...(optionsOf.get(of) ?? []), option]);
      }
      const {code: plain, map} = rewrite(code, tree, (node, text) => {
        if (isDecoration(node)) text.remove(node.start, node.end);
        if (node.type !== 'ImportDeclaration') return;
        if (node.source.value === 'tslib') text.remove(node.start, node.end);
        if (node.source.value === 'lit/decorators.js')
          text.overwrite(node.start, node.end, `import {internal, properties} from '${specifier(id, path)}';`);
      });
      const calls = [...optionsOf].map(([name, all]) => `\nproperties(${name}, {${all.join(', ')}});`);
      return {code: plain + calls.join(''), map};
    },
  };
}
