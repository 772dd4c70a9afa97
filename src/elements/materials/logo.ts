/** The image in the slot `logo`. */
export class Logo {
  #image?: HTMLImageElement;
  #warned = false;
  readonly #changed;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** Nothing until it has arrived. */
  get image(): HTMLImageElement | undefined {
    return this.#image?.complete && (this.#image.naturalWidth || this.#image.width) ? this.#image : undefined;
  }

  readonly read = ({currentTarget}: Event): void => {
    const given = (currentTarget as HTMLSlotElement).assignedElements();
    const images = given.filter((element) => element instanceof HTMLImageElement);
    if (given.length > images.length && !this.#warned) {
      this.#warned = true;
      console.warn?.('<blue-heart-materials> slot="logo": allowed is an <img>. Using what is one.');
    }
    this.#image = images[0];
    // Also one that is here already can be changed for another, as what loads pictures late does.
    this.#image?.addEventListener('load', this.#changed);
    this.#changed();
  };
}
