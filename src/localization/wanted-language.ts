import {pageLanguage, rootsAround} from './page-language.js';

/**
 * Tells which language a tag is to speak: the one that the visitor chose on this page, else the one that the page asks for.
 * Fires `change` when that may be another. The choice lives as long as the page and is stored nowhere.
 */
class WantedLanguage extends EventTarget {
  #chosen?: string;
  #observer?: MutationObserver;

  of(element: Element): string {
    return this.#chosen ?? pageLanguage(element);
  }

  /** Makes a language the visitor's choice. */
  choose(locale: string): void {
    this.#chosen = locale;
    this.#changed();
  }

  /** Watches every `lang` around an element. One observer does it for all tags: its cost does not grow with them. */
  observe(element: Element): void {
    // A server has no observers, and observes nothing.
    this.#observer ??= new MutationObserver(() => this.#changed());
    for (const root of rootsAround(element))
      this.#observer.observe(root, {subtree: true, attributeFilter: ['lang', 'xml:lang']});
  }

  #changed() {
    this.dispatchEvent(new Event('change'));
  }
}

export const wantedLanguage = new WantedLanguage();
