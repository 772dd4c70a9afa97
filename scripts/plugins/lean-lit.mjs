import {walk} from 'estree-walker';
import MagicString from 'magic-string';
import {cuts} from './lean-lit-cuts.mjs';

/** Takes out of lit what no tag of ours uses. The build fails where lit has changed. */
export function leanLit() {
  const unused = new Set(Object.keys(cuts));
  return {
    name: 'lean-lit',
    transform(code, id) {
      const module = Object.keys(cuts).find((path) => id.endsWith(`/node_modules/${path}`));
      if (!module) return null;
      unused.delete(module);
      const text = new MagicString(code);
      for (const [from, to] of cuts[module]) {
        const [first, ...more] = from.split(' … ');
        const at = code.indexOf(first);
        if (at < 0 || code.includes(first, at + 1)) this.error(`lit has changed, ${module} has not once: ${first}`);
        let end = at + first.length;
        for (const words of more) {
          const next = code.indexOf(words, end);
          if (next < 0) this.error(`lit has changed, ${module} has nowhere after that: ${words}`);
          end = next + words.length;
        }
        if (to) text.update(at, end, to);
        else text.remove(at, end);
      }
      return {code: text.toString(), map: text.generateMap({hires: true})};
    },
    renderChunk() {
      if (unused.size) this.error(`lit has changed, nothing is found for: ${[...unused].join(', ')}`);
      return null;
    },
  };
}

/** Names of lit that stand for what is left out of it. */
const leftOut = new Set([
  ...['noChange', 'mathml', 'reflect', 'hasChanged', 'useDefault', 'noAccessor', 'removeController'],
  ...['scheduleUpdate', 'getUpdateComplete', 'firstUpdated', 'updated', 'changedProperties', 'AsyncDirective'],
  'shadowRootOptions',
]);
const litModules = ['lit/decorators.js', 'lit/directive.js', 'lit/directives/keyed.js'];
const rawText = /<(script|style|textarea|title)\b[^>]*>[^<]*\$\{/;

/** Fails the build where a module of ours, also one that comes later, uses what is left out of lit. */
export function leanUse({folder}) {
  return {
    name: 'lean-use',
    transform(code, id) {
      if (!id.startsWith(folder)) return null;
      const refuse = (what) => this.error(`${id}: ${what} is left out of the one script's lit (lean-lit-cuts.mjs)`);
      walk(this.parse(code), {
        enter({type, name, source, tag, quasi}) {
          if (type === 'Identifier' && leftOut.has(name)) refuse(name);
          if (type === 'ImportDeclaration' && /^lit\//.test(source.value) && !litModules.includes(source.value))
            refuse(source.value);
          if (type !== 'TaggedTemplateExpression' || !['html', 'svg'].includes(tag.name)) return;
          const text = quasi.quasis.map(({value}) => value.raw).join('${');
          if (text.includes('<!--')) refuse('a comment in a template');
          if (rawText.test(text)) refuse('a value in a raw text');
        },
      });
      return null;
    },
  };
}
