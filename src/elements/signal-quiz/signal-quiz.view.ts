import {html, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import {str} from '@lit/localize';
import {drawings} from '../../content/drawings.js';
import {PartnerFile} from '../../foundation/partner-file/partner-file.js';
import type {View} from '../../foundation/element/lazy-element.js';
import {localeModules} from '../../generated/signal-quiz.locale-modules.js';
import {Messages} from '../../localization/messages.js';
import {QuizCompleteEvent, QuizProgressEvent, QuizStartEvent} from './event.js';
import {outro} from './outro.js';
import {sceneForm, shownScenes, type ShownScene} from './scene.js';
import {styles} from './signal-quiz.styles.js';
import type {SignalQuiz} from './signal-quiz.js';

/** What the tag shows: one scene at a time, then what to do now. */
export class SignalQuizView implements View {
  static readonly styles = styles;
  static readonly messages = new Messages(localeModules);
  /** Whether this view shows whom to call: only its end does. */
  tellsWhomToCall = false;
  readonly #element;
  #index = 0;
  readonly #marked = new Set<string>();
  readonly #explained = new Set<string>();
  /** The place of each scene when shuffled. A first scene from a server stays first: somebody may be reading it. */
  readonly #places: number[];
  #started = false;
  #completed = false;
  readonly #partner;
  #file: PartnerFile['content'];

  constructor(element: SignalQuiz) {
    this.#element = element;
    this.#places = element.shadowRoot?.querySelector('[part=scene]') ? [0] : [];
    this.#partner = new PartnerFile(element, 'scenes', () => element.src);
  }

  render(): TemplateResult {
    if (this.#file !== this.#partner.content) this.#index = 0;
    this.#file = this.#partner.content;
    const shown = this.#scenes();
    const scene = shown[this.#index];
    this.tellsWhomToCall = !scene;
    return html`${keyed(
      `${this.#index} ${scene?.situation} ${shown.length}`,
      scene ? this.#scene(scene, shown.length) : this.#end(),
    )}`;
  }

  get #level() {
    return Math.min(6, this.#element.headingLevel + 1);
  }

  #scene(scene: ShownScene, total: number) {
    const {msg} = this.#element;
    const index = this.#index;
    const explained = this.#explained.has(scene.id);
    return html`<p part="progress" class="row small">
        ${msg(str`Situatie ${index + 1} van ${total}`, {id: 'quiz.progress'})}
        <progress max=${total} value=${index + 1} aria-hidden="true"></progress>
      </p>
      ${sceneForm(this.#element, scene, {
        level: this.#level,
        // A partner may have given a scene the id `constructor`.
        drawing: Object.hasOwn(drawings, scene.id) ? drawings[scene.id] : undefined,
        explained,
        isMarked: (item) => this.#marked.has(`${scene.id} ${item}`),
        mark: (item, on) => this.#mark(`${scene.id} ${item}`, on),
      })}
      <div class="row apart screen">
        <button part="action" ?disabled=${index === 0} @click=${() => this.#go(index - 1)}>
          ${msg('Vorige', {id: 'quiz.previous'})}
        </button>
        <button
          part="action"
          class="filled"
          @click=${() => (explained ? this.#go(index + 1, total) : this.#explain(scene.id, total))}
        >
          ${keyed(
            explained,
            explained ? msg('Volgende', {id: 'quiz.next'}) : msg('Toon de uitleg', {id: 'quiz.explain'}),
          )}
        </button>
      </div>`;
  }

  #end() {
    return html`${outro(this.#element, this.#level)}<slot name="outro"></slot>
      <div class="row apart screen">
        <button part="action" @click=${() => this.#go(0)}>
          ${this.#element.msg('Opnieuw bekijken', {id: 'quiz.again'})}
        </button>
      </div>`;
  }

  /** Returns the scenes to show, in the order of this page view. */
  #scenes(): ShownScene[] {
    const {shuffle, limit} = this.#element;
    const place = (at: number) => (shuffle ? (this.#places[at] ??= Math.random()) : at);
    const all = shownScenes(this.#element, this.#partner.content).map((scene, at) => ({scene, place: place(at)}));
    return all
      .sort((a, b) => a.place - b.place)
      .map(({scene}) => scene)
      .slice(0, limit);
  }

  #mark(item: string, on: boolean) {
    this.#begin();
    if (on) this.#marked.add(item);
    else this.#marked.delete(item);
  }

  #explain(id: string, total: number) {
    this.#begin();
    this.#explained.add(id);
    this.#element.requestUpdate();
    this.#element.dispatchEvent(new QuizProgressEvent(this.#index + 1, total));
  }

  #begin() {
    if (this.#started) return;
    this.#started = true;
    this.#element.dispatchEvent(new QuizStartEvent());
  }

  async #go(index: number, total = Infinity) {
    const element = this.#element;
    this.#index = index;
    element.requestUpdate();
    await element.updateComplete;
    element.renderRoot.querySelector<HTMLElement>('[part=body] [part=heading]')?.focus();
    if (index !== total || this.#completed) return;
    this.#completed = true;
    element.dispatchEvent(new QuizCompleteEvent(total));
  }
}
