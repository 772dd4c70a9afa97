import {rewrite} from './rewrite.mjs';

/**
 * Puts each style on one line: the minifier leaves the lines of a value as they are in the source. Refuses a style with
 * a value in it, which the one script's `css` would leave out (lean-lit.mjs).
 */
export const cssSpaces = {
  name: 'css-spaces',
  transform(code) {
    if (!code.includes('css')) return null;
    return rewrite(code, this.parse(code), ({type, tag, quasi}, text) => {
      if (type !== 'TaggedTemplateExpression' || tag.name !== 'css') return;
      if (quasi.expressions.length) this.error('css`…` has a value in it');
      for (const {start, end} of quasi.quasis) {
        const style = code.slice(start, end);
        if (style.includes('\n'))
          text.update(start, end, style.replace(/(?<=\()\s*\n\s*|\s*\n\s*(?=\))/g, '').replace(/\s*\n\s*/g, ' '));
      }
    });
  },
};
