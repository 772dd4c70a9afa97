import {walk} from 'estree-walker';
import {rewrite} from './rewrite.mjs';
import {specifier} from './specifier.mjs';

const lit = /\/node_modules\/(lit|lit-html|lit-element|@lit\/reactive-element)\//;

/** The names that lit reads from the window, or sets there for other copies of lit. An element's id can shadow them. */
const onWindow = /^(ShadyCSS|trustedTypes|(lit|reactive)[A-Z]\w*(Support|Versions|Metadata))$/;

const member = (node) => (node?.type === 'MemberExpression' ? node.property.name : undefined);

/** Rules that return a node and the code that replaces it. Each rule must match once at least, or lit has changed. */
const rules = {
  /** Creates nodes by `page`, which no name in the markup can shadow; keeps `document` where it is an argument. */
  maker: (node, isDocument) => /^create[A-Z]/.test(member(node)) && isDocument(node.object) && [node.object, 'page'],
  scope: (node) => member(node.left?.expression) === 'creationScope' && [node, 'page'],

  /** Uses our Trusted Types policy: on a page with its own lit, making a second policy `lit-html` throws. */
  policy: (node) => member(node.consequent?.callee) === 'createPolicy' && [node, 'blueHeartPolicy'],

  /** Sets nothing on the window. */
  left: (node) =>
    node.type === 'CallExpression' && onWindow.test(member(node.callee.object?.left)) && [node, 'undefined'],

  /** Sets nothing on Symbol. */
  metadata: (node) =>
    node.type === 'AssignmentExpression' && /^(litPropertyM|m)etadata$/.test(member(node.left)) && [node, 'undefined'],

  /** Reads nothing from the window. */
  asked: (node) => onWindow.test(member(node)) && [node, 'undefined'],
};

/** Keeps lit from reading properties that names in the markup can shadow (src/foundation/plain.ts). */
export function plainLit({page}) {
  const unused = new Set(Object.keys(rules));
  return {
    name: 'plain-lit',
    transform(code, id) {
      if (!lit.test(id)) return null;
      const names = new Set(['document']);
      const isDocument = (node) => node?.type === 'Identifier' && names.has(node.name);
      const result = rewrite(code, this.parse(code), function (node, text) {
        if (node.type === 'VariableDeclarator' && isDocument(node.init)) names.add(node.id.name);
        for (const [name, rule] of Object.entries(rules)) {
          const [place, instead] = rule(node, isDocument) || [];
          if (!place) continue;
          text.overwrite(place.start, place.end, instead);
          unused.delete(name);
          if (place === node) this.skip();
          break;
        }
      });
      return result?.code.includes('page')
        ? {...result, code: `import {page} from '${specifier(id, page)}';${result.code}`}
        : result;
    },
    renderChunk(code) {
      if (unused.size) this.error(`lit has changed, nothing is found for: ${[...unused].join(', ')}`);
      walk(this.parse(code), {
        enter: ({type, name}) => {
          if (type === 'Identifier' && onWindow.test(name) && name !== 'trustedTypes')
            this.error(`lit reads ${name} of the window`);
        },
      });
      return null;
    },
  };
}
