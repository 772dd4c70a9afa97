import type {MsgFn, TemplateMap} from '@lit/localize';
import {messageKey} from './message-key.js';
import type {Messages} from './messages.js';

/** A text with values between its strings. The values of a translation are positions among those of the Dutch text. */
interface Text {
  readonly strings: readonly string[];
  readonly values: readonly (string | number)[];
}

/**
 * Returns a `msg` that finds texts by their ids, or by the key of their words where the build left the id out. Returns
 * the Dutch text where there is no translation.
 */
export function msgFrom(texts: TemplateMap): MsgFn {
  const translates = Object.keys(texts).length > 0;
  return ((dutch: string | Text, options?: {id: string}) => {
    // An empty translation is none: a line in Dutch helps more than a blank one. Making keys takes time: not for Dutch.
    const found = (translates && (texts[options?.id ?? messageKey(dutch)] as string | Text | undefined)) || dutch;
    // A text that is withheld in a language is a blank there (scripts/compile-locales.mjs).
    if (typeof found === 'string') return found.trim();
    const {values} = dutch as Text;
    return found.strings.reduce(
      (text, part, at) => text + values[found === dutch ? at - 1 : (found.values[at - 1] as number)] + part,
    );
  }) as MsgFn;
}

/** Returns the `msg` of a language, if the messages of all these parts are loaded. */
export function msgIn(locale: string, ...parts: readonly Messages[]): MsgFn | undefined {
  const loaded = parts.map((messages) => messages.loaded(locale));
  if (loaded.includes(undefined)) return undefined;
  return msgFrom(Object.assign({}, ...loaded) as TemplateMap);
}

/** Loads the messages of a language for all these parts, and returns its `msg`. */
export async function loadMsg(locale: string, ...parts: readonly Messages[]): Promise<MsgFn> {
  await Promise.all(parts.map((messages) => messages.load(locale)));
  return msgIn(locale, ...parts)!;
}
