import type {MsgFn, TemplateMap} from '@lit/localize';
import {runtimeMsg} from '@lit/localize/internal/runtime-msg.js';
import type {Messages} from './messages.js';

/** Returns the `msg` of a language, if the messages of all parts of the texts are here. */
export function msgIn(locale: string, ...parts: readonly Messages[]): MsgFn | undefined {
  const loaded = parts.map((messages) => messages.loaded(locale));
  if (loaded.includes(undefined)) return undefined;
  const all = Object.assign({}, ...loaded) as TemplateMap;
  return ((template, options) => runtimeMsg(all, template, options)) as MsgFn;
}

/** Loads the messages of a language, of all parts of the texts, and returns its `msg`. */
export async function loadMsg(locale: string, ...parts: readonly Messages[]): Promise<MsgFn> {
  await Promise.all(parts.map((messages) => messages.load(locale)));
  return msgIn(locale, ...parts)!;
}
