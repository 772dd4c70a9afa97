import {pageLanguage, rootsAround} from './page-language.js';

/**
 * Tells which language a tag must show: the one that the visitor chose on this page, else the one of the page. Calls
 * those that follow it when that may have changed. The choice lives as long as the page and is stored nowhere.
 */
class WantedLanguage {
  readonly #followers = new Set<() => void>();
  #chosen?: string;
  #observer?: MutationObserver;

  /** Returns the language that an element must show, of those that it speaks. */
  of(element: Element, spoken: string[]): string {
    return this.#chosen && spoken.includes(this.#chosen) ? this.#chosen : pageLanguage(element, spoken);
  }

  /** Sets the language that the visitor chose. */
  choose(locale: string): void {
    this.#chosen = locale;
    this.#changed();
  }

  /**
   * Calls a follower at each change of a `lang` around an element. All tags share one observer, so that more tags do
   * not cost more.
   */
  add(element: Element, follower: () => void): void {
    this.#followers.add(follower);
    // Made only here, because a server has no MutationObserver.
    this.#observer ??= new MutationObserver(() => this.#changed());
    for (const root of rootsAround(element))
      this.#observer.observe(root, {subtree: true, attributeFilter: ['lang', 'xml:lang']});
  }

  /** Stops calling a follower, and watches nothing once there is none. */
  delete(follower: () => void): void {
    this.#followers.delete(follower);
    if (!this.#followers.size) this.#observer?.disconnect();
  }

  #changed() {
    this.#followers.forEach((follow) => follow());
  }
}

export const wantedLanguage = new WantedLanguage();
