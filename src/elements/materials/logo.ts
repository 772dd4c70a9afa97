/** Keeps the image that the page author gave in the slot `logo`. */
export class Logo {
  #image?: HTMLImageElement;
  #warned = false;
  readonly #onChange;

  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  /** The image, or nothing until it has loaded. */
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
    // Listens even where the image has loaded: a script that loads images late gives it another address.
    this.#image?.addEventListener('load', this.#onChange);
    this.#onChange();
  };
}
