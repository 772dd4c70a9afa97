import type {TemplateMap} from '@lit/localize';
import {localeModules} from '../generated/locale-modules.js';
import {sourceLocale} from './locale.js';

const loaded = new Map<string, TemplateMap>([[sourceLocale, {}]]);
const loading = new Map<string, Promise<TemplateMap>>();
const reported = new Set<string>();

/** The messages of a language that is here already. */
export const loadedMessages = (locale: string): TemplateMap | undefined => loaded.get(locale);

/** Brings the messages of a language, once for all who ask. A failure is not remembered: a later call tries again. */
export function loadMessages(locale: string): Promise<TemplateMap> {
  if (!loading.has(locale)) loading.set(locale, load(locale));
  return loading.get(locale)!;
}

async function load(locale: string): Promise<TemplateMap> {
  try {
    const {templates} = await localeModules[locale]!();
    loaded.set(locale, templates);
    return templates;
  } catch (error) {
    const reason = String(error);
    if (!reported.has(reason)) console.warn?.(`blue-heart: the language "${locale}" did not load. ${reason}`);
    reported.add(reason);
    throw error;
  } finally {
    loading.delete(locale);
  }
}
