import {LitElement, html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {styleMap} from 'lit/directives/style-map.js';
import {customElement, property, query, state} from 'lit/decorators.js';
import type {CssPart} from './manifest.js';
import {shown, tagIn} from './shown.js';
import {pageStyles, toolbar} from './toolbar.js';

interface Mark {
  readonly x: number;
  readonly y: number;
}

const SIZE = 24;

/** Shows a tag with the parts that its manifest names: a number on each part that is in sight, and its name beside. */
@customElement('tag-anatomy')
export class TagAnatomy extends LitElement {
  @property({attribute: false}) parts: readonly CssPart[] = [];
  @property({attribute: false}) template?: TemplateResult;
  /** Presses what must be pressed before most parts are there. */
  @property({attribute: false}) play?: (context: {canvasElement: HTMLElement}) => Promise<void>;

  @state() private marks: ReadonlyMap<string, Mark> = new Map();
  @state() private pointed = '';

  @query('.live') private live!: HTMLElement;

  readonly #resized = new ResizeObserver(() => this.#measure());
  readonly #follow = () => this.requestUpdate();
  readonly #changed = new MutationObserver(() => this.#measure());

  /** Shares the styles of the page, which reach the parts. */
  protected override createRenderRoot(): this {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    toolbar.addEventListener('change', this.#follow);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    toolbar.removeEventListener('change', this.#follow);
    this.#resized.disconnect();
    this.#changed.disconnect();
  }

  protected override firstUpdated(): void {
    void this.#show();
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('template') && this.hasUpdated) this.#measure();
  }

  async #show(): Promise<void> {
    const tag = tagIn(this.live) as LitElement;
    await shown(this.live, '[part~=base]');
    // A modal dialog would block the page around.
    for (const dialog of tag.renderRoot.querySelectorAll('dialog')) dialog.showModal = () => dialog.show();
    this.#resized.observe(tag);
    this.#changed.observe(tag.renderRoot, {subtree: true, childList: true, attributes: true});
    await this.play?.({canvasElement: this.live});
    this.#measure();
  }

  /** Puts each number on the first corner of its part, and beside a number that is there already. */
  #measure(): void {
    const root = tagIn(this.live)?.shadowRoot;
    if (!root) return;
    const from = this.live.getBoundingClientRect();
    const marks = new Map<string, Mark>();
    for (const {name} of this.parts) {
      const box = [...root.querySelectorAll(`[part~='${name}']`)]
        // A part that has no box of its own is where its content is.
        .flatMap((one) => (getComputedStyle(one).display === 'contents' ? [...one.children] : [one]))
        .filter((one) => one.checkVisibility())
        .map((one) => one.getBoundingClientRect())
        .find(({width, height}) => width > 1 && height > 1);
      if (!box) continue;
      let x = Math.max(0, box.left - from.left - SIZE / 2);
      let y = Math.max(0, box.top - from.top - SIZE / 2);
      const isTaken = (one: Mark) => Math.abs(one.x - x) < SIZE && Math.abs(one.y - y) < SIZE;
      while ([...marks.values()].some(isTaken)) {
        x += SIZE / 2;
        if (x > from.width - SIZE) [x, y] = [0, y + SIZE];
      }
      marks.set(name, {x, y});
    }
    if (JSON.stringify([...marks]) !== JSON.stringify([...this.marks])) this.marks = marks;
  }

  protected override render() {
    const seen = this.parts.filter(({name}) => this.marks.has(name));
    const hidden = this.parts.filter(({name}) => !this.marks.has(name));
    const {globals} = toolbar;
    const {language, direction} = globals;
    return html`<div class="live" inert lang=${language} dir=${direction} style=${styleMap(pageStyles(globals))}>
        ${this.template}
        ${seen.map(({name}, at) => {
          const {x, y} = this.marks.get(name)!;
          return html`<span
            class="mark"
            ?data-pointed=${this.pointed === name}
            .style=${`inset: ${y}px auto auto ${x}px`}
            >${at + 1}</span
          >`;
        })}
      </div>
      <ol>
        ${seen.map(
          (part) =>
            html`<li>
              <button
                type="button"
                aria-pressed=${this.pointed === part.name}
                @click=${() => this.#point(this.pointed === part.name ? '' : part.name)}
                @pointerenter=${() => this.#point(part.name)}
                @pointerleave=${() => this.#point('')}
              >
                <code>::part(${part.name})</code>
              </button>
              ${part.description}
            </li>`,
        )}
      </ol>
      ${
        hidden.length
          ? html`<p>
              Not in this picture:
              ${hidden.map(({name, description}) => html` <code>::part(${name})</code> ${description}`)}
            </p>`
          : nothing
      }`;
  }

  /** Draws an outline around a part, as a page author would style it. */
  #point(name: string): void {
    this.pointed = name;
    outline.replaceSync(
      name ? `tag-anatomy ${tagIn(this.live).localName}::part(${name}) { outline: 3px solid #c2185b; }` : '',
    );
  }
}

const outline = new CSSStyleSheet();
document.adoptedStyleSheets.push(outline);
