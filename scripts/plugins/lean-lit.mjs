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
