import {html, type ReactiveController, type ReactiveElement, type TemplateResult} from 'lit';

/** Parts that a visitor opens one by one. What is open stays so in another language; on paper all are. */
export class Disclosures implements ReactiveController {
  readonly #element: ReactiveElement;
  readonly #open: Set<string>;
  #openedToPrint: HTMLDetailsElement[] = [];

  constructor(element: ReactiveElement, ...open: string[]) {
    this.#element = element;
    this.#open = new Set(open);
    element.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#openAll);
    addEventListener('afterprint', this.#closeAgain);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#openAll);
    removeEventListener('afterprint', this.#closeAgain);
  }

  /** One part. Its summary holds a heading, so that it is found as other parts are. */
  show(id: string, summary: unknown, content: unknown): TemplateResult {
    return html`<details
      part="fold"
      ?open=${this.#open.has(id)}
      @toggle=${({currentTarget}: Event) => this.#note(id, (currentTarget as HTMLDetailsElement).open)}
    >
      <summary>${summary}</summary>
      <div class="stack">${content}</div>
    </details>`;
  }

  #note(id: string, open: boolean) {
    if (open) this.#open.add(id);
    else this.#open.delete(id);
  }

  // Styles do this where a browser has `::details-content`; others need it done.
  readonly #openAll = () => {
    this.#openedToPrint = [...this.#element.renderRoot.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
    for (const details of this.#openedToPrint) details.open = true;
  };

  readonly #closeAgain = () => {
    for (const details of this.#openedToPrint.splice(0)) details.open = false;
  };
}
