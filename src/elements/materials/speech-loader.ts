import type {Speech} from '../../foundation/speech.js';
import {directionOf, wholeLocales} from '../../localization/locale.js';
import {coreMessages, viewMessages} from '../../localization/messages.js';
import {loadMsg, msgIn} from '../../localization/msg.js';

/** Gives the words of a sheet, which may be in another language than the page, or in two languages at once. */
export class SpeechLoader {
  readonly #onEnd: () => void;
  readonly #failed = new Set<string>();

  /** `onEnd` is called when a language has loaded, and when it has failed to load. */
  constructor(onEnd: () => void) {
    this.#onEnd = onEnd;
  }

  /** Returns the words in a language if it has loaded; otherwise starts to load it, unless that failed before. */
  get(locale: string): Speech | undefined {
    const msg = msgIn(locale, coreMessages, viewMessages);
    if (msg) return {locale, direction: directionOf(locale), spoken: wholeLocales(), msg};
    if (!this.#failed.has(locale)) void this.#load(locale);
    return undefined;
  }

  /** Returns whether a language failed to load. */
  hasFailed(locale: string): boolean {
    return this.#failed.has(locale);
  }

  /** Lets a language that failed to load be tried again. */
  retry(locale: string): void {
    this.#failed.delete(locale);
  }

  async #load(locale: string): Promise<void> {
    try {
      await loadMsg(locale, coreMessages, viewMessages);
    } catch {
      this.#failed.add(locale);
    }
    this.#onEnd();
  }
}
