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
  return text && {text, id: property.value.value, from: dutch.end, to: options.end, at: property.value};
}

/**
 * Leaves the ids of messages out of the script and of the languages. A message is found by its Dutch words; its id
 * stays where others have the same words or the same key. A message of the views, whose ids are given in their order,
 * is found by its place among them, so that a language needs no key for it. `folder` holds all modules; those of the
 * builder are no part of the script. `keyOf` returns the key of a text.
 */
export function messagesByWords({folder, keyOf, viewIds}) {
  const places = new Map(viewIds.map((id, place) => [id, place]));
  const keys = new Map();
  const ids = new Map();
  for (const path of readdirSync(folder, {recursive: true})) {
    if (!path.endsWith('.js') || path.startsWith('builder')) continue;
    const code = readFileSync(join(folder, path), 'utf8');
    if (!code.includes("id: '")) continue;
    walk(parseAst(code), {
      enter(node) {
        const message = messageOf(node);
        if (!message || places.has(message.id)) return;
        const key = keyOf(message.text);
        keys.set(message.id, key);
        ids.set(key, (ids.get(key) ?? new Set()).add(message.id));
      },
    });
  }
  /** Turns the texts of the views in a language into a list. */
  function list({start, end, properties}, text, build) {
    const ids = properties.map(({key}) => key.value);
    if (ids.join() !== viewIds.join()) build.error('a language has other messages of the views, or in another order');
    text.overwrite(start, start + 1, '[').overwrite(end - 1, end, ']');
    for (const {key, value} of properties) text.remove(key.start, value.start);
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
        else if (places.has(message?.id)) text.overwrite(message.at.start, message.at.end, `${places.get(message.id)}`);
        if (isLanguage && node.type === 'ObjectExpression' && places.has(node.properties[0]?.key.value))
          list(node, text, this);
        else if (isLanguage && node.type === 'Property' && isAlone(node.key.value))
          text.overwrite(node.key.start, node.key.end, JSON.stringify(keys.get(node.key.value)));
      });
    },
  };
}
