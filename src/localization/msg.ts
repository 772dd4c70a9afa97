import type {MsgFn, TemplateMap} from '@lit/localize';
import type {Messages} from './messages.js';

interface Text {
  readonly strings: readonly string[];
  readonly values: readonly unknown[];
}

/**
 * Returns a `msg` that finds its texts by their ids, and says the Dutch where there is none. A translated text has
 * numbers for values, which tell what to fill in where.
 */
export function msgFrom(texts: TemplateMap): MsgFn {
  return ((dutch: string | Text, {id}: {id: string}) => {
    const said = (texts[id] as string | Text | undefined) ?? dutch;
    if (typeof said === 'string') return said;
    const {values} = dutch as Text;
    return said.strings.reduce(
      (text, part, at) => text + values[said === dutch ? at - 1 : (said.values[at - 1] as number)] + part,
    );
  }) as MsgFn;
}

/** Returns the `msg` of a language, if the messages of all parts of the texts are here. */
export function msgIn(locale: string, ...parts: readonly Messages[]): MsgFn | undefined {
  const loaded = parts.map((messages) => messages.loaded(locale));
  if (loaded.includes(undefined)) return undefined;
  return msgFrom(Object.assign({}, ...loaded) as TemplateMap);
}

/** Loads the messages of a language, of all parts of the texts, and returns its `msg`. */
export async function loadMsg(locale: string, ...parts: readonly Messages[]): Promise<MsgFn> {
  await Promise.all(parts.map((messages) => messages.load(locale)));
  return msgIn(locale, ...parts)!;
}
