import {html, type ReactiveController, type ReactiveElement, type TemplateResult} from 'lit';
import {chevron} from '../icon.js';
import type {Speech} from '../speech.js';

/** Keeps which parts a visitor has opened, also when the language changes. On paper all parts are open. */
export class Disclosures implements ReactiveController {
  readonly #element: ReactiveElement & Speech;
  readonly #open: Set<string>;
  #openedToPrint: HTMLDetailsElement[] = [];

  constructor(element: ReactiveElement & Speech, ...open: string[]) {
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

  /** Returns one part. Its summary holds a heading, so that a screen reader's list of headings has it. */
  show(id: string, summary: unknown, content: unknown): TemplateResult {
    return html`<details
      part="fold"
      ?open=${this.#open.has(id)}
      @toggle=${({currentTarget}: Event) => this.#note(id, (currentTarget as HTMLDetailsElement).open)}
    >
      <summary>${summary}${chevron}</summary>
      <div class="stack">${content}</div>
    </details>`;
  }

  /** Returns a button that opens these parts, or closes them once all are open. */
  all(ids: readonly string[]): TemplateResult {
    const {msg} = this.#element;
    const close = ids.every((id) => this.#open.has(id));
    const words = close ? msg('Alles sluiten', {id: 'fold.close'}) : msg('Alles openen', {id: 'fold.open'});
    return html`<p class="screen scripted">
      <button part="action link" class="small" @click=${() => ids.forEach((id) => this.#note(id, !close))}>
        ${words}
      </button>
    </p>`;
  }

  #note(id: string, open: boolean) {
    if (open === this.#open.has(id)) return;
    if (open) this.#open.add(id);
    else this.#open.delete(id);
    this.#element.requestUpdate();
  }

  // A browser with `::details-content` needs only the styles; others need the attribute.
  readonly #openAll = () => {
    this.#openedToPrint = [...this.#element.renderRoot.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
    for (const details of this.#openedToPrint) details.open = true;
  };

  readonly #closeAgain = () => {
    for (const details of this.#openedToPrint.splice(0)) details.open = false;
  };
}
