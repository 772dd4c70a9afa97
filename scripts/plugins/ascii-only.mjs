import {rewrite} from './rewrite.mjs';

function escaped(text) {
  return text.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/**
 * Escapes the characters in templates that are not ASCII: a classic script is read in the page's encoding if its server
 * names none. The minifier escapes all else, but not tagged templates.
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
