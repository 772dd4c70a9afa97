import type {Speech} from '../../foundation/speech.js';
import {directionOf} from '../../localization/locale.js';
import {coreMessages, type Messages} from '../../localization/messages.js';
import {loadMsg, msgIn} from '../../localization/msg.js';

/** What is printed may speak other languages than the page, and two at once. */
export class Words {
  readonly #own;
  readonly #ready: () => void;
  readonly #failed = new Set<string>();

  /** `ready` is called when a language has arrived, or will not. */
  constructor(own: Messages, ready: () => void) {
    this.#own = own;
    this.#ready = ready;
  }

  /** A language, if it is here; it is brought if it is not. */
  of(locale: string): Speech | undefined {
    const msg = msgIn(locale, coreMessages, this.#own);
    if (msg) return {locale, direction: directionOf(locale), msg};
    if (!this.#failed.has(locale)) void this.#bring(locale);
    return undefined;
  }

  /** Whether a language did not come; it is asked for again when it is chosen again. */
  hasFailed(locale: string): boolean {
    return this.#failed.has(locale);
  }

  /** A language is chosen: what went wrong before is tried again. */
  choose(locale: string): void {
    this.#failed.delete(locale);
  }

  async #bring(locale: string): Promise<void> {
    try {
      await loadMsg(locale, coreMessages, this.#own);
    } catch {
      this.#failed.add(locale);
    }
    this.#ready();
  }
}
