import {walk} from 'estree-walker';
import MagicString from 'magic-string';

/**
 * Rewrites code by its syntax tree: `visit` gets each node, and the text to change.
 * Returns null if nothing changed, as rollup expects.
 */
export function rewrite(code, tree, visit) {
  const text = new MagicString(code);
  walk(tree, {
    enter(node) {
      visit.call(this, node, text);
    },
  });
  return text.hasChanged() ? {code: text.toString(), map: text.generateMap({hires: true})} : null;
}
