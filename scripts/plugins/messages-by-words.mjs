import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {walk} from 'estree-walker';
import {parseAst} from 'rollup/parseAst';
import {rewrite} from './rewrite.mjs';

/** Returns the Dutch text and the id of a call such as `msg('Dag', {id: 'test.day'})`, if that is what a node is. */
function messageOf({type, arguments: [dutch, options] = [], ...node}) {
  if (type !== 'CallExpression' || node.optional || options?.type !== 'ObjectExpression') return undefined;
  const [property, ...more] = options.properties;
  if (more.length || property?.key?.name !== 'id' || typeof property.value.value !== 'string') return undefined;
  const text =
    dutch.type === 'TaggedTemplateExpression' && dutch.tag.name === 'str'
      ? {strings: dutch.quasi.quasis.map(({value}) => value.cooked)}
      : typeof dutch.value === 'string'
        ? dutch.value
        : dutch.quasis?.length === 1
          ? dutch.quasis[0].value.cooked
          : undefined;
  return text && {text, id: property.value.value, from: dutch.end, to: options.end};
}

/**
 * Finds a message by its Dutch words instead of its id, which is left out of the script and of the languages. An id
 * stays where other messages have the same words or the same key. `folder` holds all modules; those of the builder are
 * no part of the script. `keyOf` returns the key of a text.
 */
export function messagesByWords({folder, keyOf}) {
  const keys = new Map();
  const ids = new Map();
  for (const path of readdirSync(folder, {recursive: true})) {
    if (!path.endsWith('.js') || path.startsWith('builder')) continue;
    const code = readFileSync(join(folder, path), 'utf8');
    if (!code.includes("id: '")) continue;
    walk(parseAst(code), {
      enter(node) {
        const message = messageOf(node);
        if (!message) return;
        const key = keyOf(message.text);
        keys.set(message.id, key);
        ids.set(key, (ids.get(key) ?? new Set()).add(message.id));
      },
    });
  }
  const isAlone = (id) => ids.get(keys.get(id))?.size === 1;
  return {
    name: 'messages-by-words',
    transform(code, path) {
      if (!path.startsWith(folder)) return null;
      const isLanguage = path.includes('/generated/locales/');
      return rewrite(code, this.parse(code), (node, text) => {
        const message = messageOf(node);
        if (message && isAlone(message.id)) text.remove(message.from, message.to);
        if (isLanguage && node.type === 'Property' && isAlone(node.key.value))
          text.overwrite(node.key.start, node.key.end, JSON.stringify(keys.get(node.key.value)));
      });
    },
  };
}
