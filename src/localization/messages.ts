import type {LocaleModule, TemplateMap} from '@lit/localize';
import {localeModules} from '../generated/locale-modules.js';
import {sourceLocale} from './locale.js';
import {warnOnce} from './warn-once.js';

/** Loads the messages of a part of the texts: one module for each language, loaded when it is first needed. */
export class Messages {
  readonly #loaded = new Map<string, TemplateMap>([[sourceLocale, {}]]);
  readonly #loading = new Map<string, Promise<TemplateMap>>();
  readonly #bring: (locale: string) => Promise<LocaleModule>;

  constructor(bring: (locale: string) => Promise<LocaleModule>) {
    this.#bring = bring;
  }

  /** Returns the messages of a language, if they are loaded. */
  loaded(locale: string): TemplateMap | undefined {
    return this.#loaded.get(locale);
  }

  /** Loads the messages of a language, once for all callers. After a failure a later call tries again. */
  load(locale: string): Promise<TemplateMap> {
    if (!this.#loading.has(locale)) this.#loading.set(locale, this.#load(locale));
    return this.#loading.get(locale)!;
  }

  async #load(locale: string): Promise<TemplateMap> {
    try {
      const templates = this.loaded(locale) ?? (await this.#bring(locale)).templates;
      this.#loaded.set(locale, templates);
      return templates;
    } catch (error) {
      warnOnce(`blue-heart: the language "${locale}" did not load.`, error);
      throw error;
    } finally {
      this.#loading.delete(locale);
    }
  }
}

const language = (locale: string) => localeModules[locale]!();

/** The messages that every tag needs. */
export const coreMessages = new Messages(language);

/** The messages of the views, in one file for all of them. The file of the language knows its hash. */
export const viewMessages = new Messages(async (locale) => (await language(locale)).later!());
