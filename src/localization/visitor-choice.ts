/** The language that a visitor chose on this page. It lives as long as the page and is stored nowhere. */
class VisitorChoice extends EventTarget {
  #locale?: string;

  get locale(): string | undefined {
    return this.#locale;
  }

  choose(locale: string): void {
    this.#locale = locale;
    this.dispatchEvent(new Event('change'));
  }
}

export const visitorChoice = new VisitorChoice();
