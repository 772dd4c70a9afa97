import {html, type ReactiveController, type ReactiveElement, type TemplateResult} from 'lit';

/** Parts that a visitor opens one by one. What is open stays so in another language; on paper all are. */
export class Folds implements ReactiveController {
  readonly #element: ReactiveElement;
  readonly #open: Set<string>;
  #unfolded: HTMLDetailsElement[] = [];

  constructor(element: ReactiveElement, ...open: string[]) {
    this.#element = element;
    this.#open = new Set(open);
    element.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#unfold);
    addEventListener('afterprint', this.#foldAgain);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#unfold);
    removeEventListener('afterprint', this.#foldAgain);
  }

  /** One part. Its summary holds a heading, so that it is found as other parts are. */
  fold(id: string, summary: unknown, content: unknown): TemplateResult {
    return html`<details part="fold" ?open=${this.#open.has(id)} @toggle=${({currentTarget}: Event) => this.#note(id, (currentTarget as HTMLDetailsElement).open)}>
      <summary>${summary}</summary>
      <div class="stack">${content}</div>
    </details>`;
  }

  #note(id: string, open: boolean) {
    if (open) this.#open.add(id);
    else this.#open.delete(id);
  }

  // Styles do this where a browser has `::details-content`; others need it done.
  readonly #unfold = () => {
    this.#unfolded = [...this.#element.renderRoot.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
    for (const details of this.#unfolded) details.open = true;
  };

  readonly #foldAgain = () => {
    for (const details of this.#unfolded.splice(0)) details.open = false;
  };
}
