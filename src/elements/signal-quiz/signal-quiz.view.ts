import {html, nothing, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import {str} from '@lit/localize';
import {quizSeveral} from '../../content/first-words.js';
import {quizTitle} from '../../content/titles.js';
import {PartnerFile} from '../../foundation/partner-file/partner-file.js';
import type {View} from '../../foundation/element/lazy-element.js';
import {warnOnce} from '../../localization/warn-once.js';
import {end} from './end.js';
import {QuizCompleteEvent, QuizProgressEvent, QuizStartEvent} from './event.js';
import {focusStep} from './focus-step.js';
import {look} from './look.js';
import {moment} from './moment.js';
import {shownScenes, type ShownScene} from './shown-scene.js';
import {drawingStyles} from './drawing.styles.js';
import {styles} from './signal-quiz.styles.js';
import type {SignalQuiz} from './signal-quiz.js';

/** How many scenes come first; the others on request. */
const first = 3;

/** What the tag shows: a scene to look around in, the moment after it, the next scene, and the end. */
class SignalQuizView implements View {
  static readonly styles = [...styles, ...drawingStyles];
  readonly heading = quizTitle;
  readonly lead = quizSeveral;
  /** Whether this view shows whom to call: only its end does. */
  tellsWhomToCall = false;
  readonly #element;
  /** Where the visitor is: each scene has two steps, to look and to choose. */
  #at = 0;
  #more = false;
  #open?: number;
  #focused?: number;
  /** What was looked at, and which choices are open. */
  readonly #seen = new Set<string>();
  readonly #choices = new Set<string>();
  readonly #lookedAround = new Set<string>();
  /** The images of a partner that did not load. */
  readonly #missing = new Set<string>();
  /** The place of each scene when shuffled. A first scene from a server stays first: somebody may be reading it. */
  readonly #places: number[];
  #started = false;
  #completed = false;
  readonly #partner;
  #file: PartnerFile['content'];

  constructor(element: SignalQuiz) {
    this.#element = element;
    this.#places = element.shadowRoot?.querySelector('[part=scene]') ? [-1] : [];
    this.#partner = new PartnerFile(element, 'scenes', () => element.src);
  }

  render(): TemplateResult {
    if (this.#file !== this.#partner.content) this.#at = 0;
    this.#file = this.#partner.content;
    const all = this.#scenes();
    const shown = all.slice(0, this.#element.limit ?? (this.#more ? all.length : first));
    const scene = shown[this.#at >> 1];
    this.tellsWhomToCall = !scene;
    return html`${keyed(
      `${this.#at} ${scene?.situation} ${shown.length}`,
      scene ? this.#step(scene, shown.length) : this.#end(shown, all.length),
    )}`;
  }

  #step(scene: ShownScene, total: number) {
    const element = this.#element;
    const {msg} = element;
    const number = (this.#at >> 1) + 1;
    const common = {
      level: Math.min(6, this.#element.headingLevel + 1),
      isSeen: (item: number) => this.#isSeen(scene, item),
      onError: () => this.#onError(scene),
    };
    return html`<p id="progress" part="progress" class="row small">
        ${msg(str`Situatie ${number} van ${total}`, {id: 'quiz.progress'})}
        <progress max=${total} value=${number} aria-hidden="true"></progress>
      </p>
      ${
        this.#at % 2
          ? moment(element, scene, {
              ...common,
              isOpen: (choice) => this.#choices.has(`${scene.id} ${choice}`),
              toggle: (choice) => this.#toggle(`${scene.id} ${choice}`),
            })
          : look(element, scene, {
              ...common,
              open: this.#open,
              focused: this.#focused,
              press: (item) => this.#press(scene, item),
              focus: (item) => {
                this.#focused = item;
                element.requestUpdate();
              },
            })
      }
      <div class="bar row apart screen">
        ${
          this.#at
            ? html`<button part="action" @click=${() => this.#go(this.#at - 1)}>
                ${msg('Vorige', {id: 'quiz.previous'})}
              </button>`
            : nothing
        }
        ${this.#at % 2 ? nothing : this.#count(scene)}
        <button part="action" class="filled" @click=${() => this.#goOn(scene, total)}>
          ${msg('Verder', {id: 'quiz.continue'})}
        </button>
      </div>`;
  }

  #count(scene: ShownScene) {
    const all = scene.indicators.length;
    const seen = scene.indicators.filter((_, item) => this.#isSeen(scene, item)).length;
    return html`<p class="small">
      ${keyed(seen, this.#element.msg(str`U keek naar ${seen} van ${all} dingen`, {id: 'quiz.count'}))}
    </p>`;
  }

  #end(shown: readonly ShownScene[], all: number) {
    const drawn = this.#partner.content ? undefined : shown.find(({drawing}) => drawing);
    return end(this.#element, shown, {
      level: Math.min(6, this.#element.headingLevel + 1),
      isSeen: (scene, item) => this.#isSeen(scene, item),
      shared: globalThis.document && drawn,
      more: this.#element.limit === undefined ? all - shown.length : 0,
      onAgain: () => void this.#go(0),
      onMore: () => {
        this.#more = true;
        void this.#go(this.#at);
      },
    });
  }

  /** Returns all scenes in the order of this page view; those with a picture come first. */
  #scenes(): ShownScene[] {
    const {shuffle} = this.#element;
    return shownScenes(this.#element, this.#partner.content)
      .map((scene, at) => ({
        scene: this.#missing.has(scene.image?.src ?? '') ? {...scene, image: undefined} : scene,
        place: shuffle ? (this.#places[at] ??= Math.random()) + (scene.drawing || scene.image ? 0 : 1) : at,
      }))
      .sort((a, b) => a.place - b.place)
      .map(({scene}) => scene);
  }

  #isSeen(scene: ShownScene, item: number): boolean {
    return this.#seen.has(`${scene.id} ${item}`);
  }

  #press(scene: ShownScene, item: number) {
    this.#begin();
    this.#seen.add(`${scene.id} ${item}`);
    this.#open = item;
    this.#element.requestUpdate();
  }

  #toggle(choice: string) {
    if (!this.#choices.delete(choice)) this.#choices.add(choice);
    this.#element.requestUpdate();
    return this.#element.updateComplete;
  }

  #onError({image}: ShownScene) {
    if (!image) return;
    warnOnce(`<${this.#element.localName}> shows a list: a picture did not load:`, image.src);
    this.#missing.add(image.src);
    this.#element.requestUpdate();
  }

  #begin() {
    if (this.#started) return;
    this.#started = true;
    this.#element.dispatchEvent(new QuizStartEvent());
  }

  #goOn(scene: ShownScene, total: number) {
    this.#begin();
    if (!this.#lookedAround.has(scene.id)) {
      this.#lookedAround.add(scene.id);
      this.#element.dispatchEvent(new QuizProgressEvent((this.#at >> 1) + 1, total));
    }
    void this.#go(this.#at + 1, total);
  }

  async #go(at: number, total = Infinity) {
    const element = this.#element;
    this.#at = at;
    this.#open = this.#focused = undefined;
    element.requestUpdate();
    await element.updateComplete;
    focusStep(element.renderRoot);
    if (at !== 2 * total || this.#completed) return;
    this.#completed = true;
    element.dispatchEvent(new QuizCompleteEvent(total));
  }
}

export {SignalQuizView as View};
