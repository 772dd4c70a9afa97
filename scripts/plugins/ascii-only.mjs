import {rewrite} from './rewrite.mjs';

function escaped(text) {
  return text.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/**
 * Writes what templates hold beyond ASCII as escapes: a classic script is read in the page's encoding where its server
 * names none. The minifier does so for all else, and leaves tagged templates as they are.
 */
export const asciiOnly = {
  name: 'ascii-only',
  renderChunk(code) {
    return rewrite(code, this.parse(code), ({type, start, end}, text) => {
      if (type !== 'TemplateElement' || start === end) return;
      const words = code.slice(start, end);
      if (escaped(words) !== words) text.overwrite(start, end, escaped(words));
    });
  },
};
