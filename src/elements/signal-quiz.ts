import {html, nothing} from 'lit';
import {property, state} from 'lit/decorators.js';
import {keyed} from 'lit/directives/keyed.js';
import {str} from '@lit/localize';
import {quizSeveral, quizTitle} from '../content/first-words.js';
import type {Scene} from '../content/scenes.js';
import {address, count, flag} from '../foundation/attributes.js';
import {BlueHeartElement} from '../foundation/blue-heart-element.js';
import {BlueHeartEvent} from '../foundation/event.js';
import type {Shape} from '../foundation/drawings.js';
import {heading} from '../foundation/heading.js';
import {heart} from '../foundation/heart.js';
import {languageMenu} from '../foundation/language-menu.js';
import {PartnerFile} from '../foundation/partner-file.js';
import {unrecorded} from '../foundation/recorder-marks.js';
import {warnOnce} from '../localization/warn-once.js';
import {outro} from './signal-quiz.outro.js';
import {sceneForm, shownScenes, type ShownScene} from './signal-quiz.scene.js';
import {styles} from './signal-quiz.styles.js';

/** What comes after the first picture: the drawings, and more scenes. */
interface Later {
  readonly drawings: Readonly<Record<string, readonly Shape[]>>;
  readonly moreScenes: readonly Scene[];
}

const nothingLater: Later = {drawings: {}, moreScenes: []};

/** Fired once, when the visitor marks or asks something for the first time. */
export class QuizStartEvent extends BlueHeartEvent {
  constructor() {
    super('quiz-start');
  }
}

/** Fired when the explanation of a scene is shown for the first time. Carries no answer. */
export class QuizProgressEvent extends BlueHeartEvent {
  constructor(
    /** Place of the scene, from 1. */
    readonly index: number,
    /** How many scenes there are. */
    readonly total: number,
  ) {
    super('quiz-progress');
  }
}

/** Fired once, when the last scene has been seen. Carries no answer. */
export class QuizCompleteEvent extends BlueHeartEvent {
  constructor(
    /** How many scenes there were. */
    readonly total: number,
  ) {
    super('quiz-complete');
  }
}

/**
 * Lets a visitor look at everyday scenes and see which signals they recognise. There is no score.
 *
 * @tagname blue-heart-signal-quiz
 * @slot - What a visitor sees before, or without, the script. Give it the phone link.
 * @slot intro - Words under the heading.
 * @slot outro - Words after the last scene.
 * @fires {QuizStartEvent} blue-heart-quiz-start - The visitor began.
 * @fires {QuizProgressEvent} blue-heart-quiz-progress - A scene was explained.
 * @fires {QuizCompleteEvent} blue-heart-quiz-complete - After the last scene.
 * @fires {LanguageEvent} blue-heart-language - The visitor chose a language.
 * @fires {BlueHeartErrorEvent} blue-heart-error - A language or `src` did not load.
 * @csspart base - The outermost box.
 * @csspart heading - The headings of the quiz and of a scene.
 * @csspart body - What is below the heading.
 * @csspart scene - One scene.
 * @csspart picture - The drawing of a scene.
 * @csspart indicator - Something that may be noticed.
 * @csspart progress - How far the visitor is.
 * @csspart action - Each link or button that acts.
 * @csspart number - A number to call.
 * @csspart languages - The language menu.
 */
export class SignalQuiz extends BlueHeartElement {
  static override styles = styles;

  /** Address of a JSON file with scenes of the page author's own, shown instead of ours. */
  @property(address) src?: string;

  /** How many scenes to show, from 1. Default: all. */
  @property(count) limit?: number;

  /** Whether the scenes come in a new order on each page view. */
  @property(flag) shuffle = false;

  @state() private index = 0;
  /** Not there yet while a quiz that a server drew waits for them, so that its picture does not blink. */
  @state() private later?: Later = this.shadowRoot ? undefined : nothingLater;
  readonly #marked = new Set<string>();
  readonly #explained = new Set<string>();
  /** Where the scene that is shown comes: those that arrive later follow it. */
  #reached = 0;
  /** Where each scene comes; the first that a server wrote stays, as somebody may be reading it. */
  readonly #places: number[] = this.shadowRoot ? [0] : [];
  #begun = false;
  #completed = false;
  readonly #partner = new PartnerFile(this, 'scenes');
  #file = this.#partner.content;

  override connectedCallback(): void {
    super.connectedCallback();
    // Without its drawing a scene still says everything, so a failure is a warning and no error.
    import('../foundation/drawings.js').then(
      (later) => (this.later = later),
      (error) => {
        warnOnce(`<${this.localName}> has no drawings.`, error);
        this.later ??= nothingLater;
      },
    );
  }

  protected override shouldUpdate(): boolean {
    return this.later !== undefined && super.shouldUpdate();
  }

  protected override willUpdate(): void {
    super.willUpdate();
    if (this.#file === this.#partner.content) return;
    this.#file = this.#partner.content;
    this.index = 0;
  }

  protected override render() {
    const shown = this.#scenes();
    const scene = shown[this.index];
    return html`<section part="base" class="box" lang=${this.locale} dir=${this.direction} aria-labelledby="title">
      ${unrecorded(
        html`<div class="stack">
          ${keyed(this.locale, this.#header())} ${this.languages === undefined ? nothing : languageMenu(this, this.languages)}
          <div part="body" class="stack">
            ${keyed(`${this.locale} ${scene?.situation} ${shown.length}`, scene ? this.#scene(scene, shown.length) : this.#end())}
          </div>
        </div>`,
      )}
    </section>`;
  }

  #header() {
    const {msg} = this;
    return html`<header id="title" class="row">${heart}${heading(this.headingLevel, quizTitle(msg))}</header>
      <slot name="intro"></slot>
      <p>${quizSeveral(msg)}</p>`;
  }

  #scene(scene: ShownScene, total: number) {
    const {msg} = this;
    const explained = this.#explained.has(scene.id);
    return html`<p part="progress" class="row small">
        ${msg(str`Situatie ${this.index + 1} van ${total}`, {id: 'quiz.progress'})}
        <progress max=${total} value=${this.index + 1} aria-hidden="true"></progress>
      </p>
      ${sceneForm(this, scene, {
        level: Math.min(6, this.headingLevel + 1),
        // A partner's scene may be called `constructor`.
        drawing: Object.hasOwn(this.later!.drawings, scene.id) ? this.later!.drawings[scene.id] : undefined,
        explained,
        isMarked: (item) => this.#marked.has(`${scene.id} ${item}`),
        mark: (item, on) => this.#mark(`${scene.id} ${item}`, on),
      })}
      <div class="row apart screen">
        <button part="action" ?disabled=${this.index === 0} @click=${() => this.#go(this.index - 1)}>
          ${msg('Vorige', {id: 'quiz.previous'})}
        </button>
        <button
          part="action"
          class="filled"
          @click=${() => (explained ? this.#go(this.index + 1, total) : this.#explain(scene.id, total))}
        >
          ${keyed(explained, explained ? msg('Volgende', {id: 'quiz.next'}) : msg('Toon de uitleg', {id: 'quiz.explain'}))}
        </button>
      </div>`;
  }

  #end() {
    return html`${outro(this, Math.min(6, this.headingLevel + 1))}<slot name="outro"></slot>
      <div class="row apart screen">
        <button part="action" @click=${() => this.#go(0)}>
          ${this.msg('Opnieuw bekijken', {id: 'quiz.again'})}
        </button>
      </div>`;
  }

  /** The scenes to show, in the order of this page view. */
  #scenes(): ShownScene[] {
    const place = (at: number) => (this.shuffle ? (this.#places[at] ??= this.#reached + Math.random()) : at);
    const all = shownScenes(this, this.later!.moreScenes, this.#partner.content).map((scene, at) => ({scene, place: place(at)}));
    all.sort((a, b) => a.place - b.place);
    this.#reached = all[this.index]?.place ?? 0;
    return all.map(({scene}) => scene).slice(0, this.limit);
  }

  #mark(item: string, on: boolean) {
    this.#begin();
    if (on) this.#marked.add(item);
    else this.#marked.delete(item);
  }

  #explain(id: string, total: number) {
    this.#begin();
    this.#explained.add(id);
    this.requestUpdate();
    this.dispatchEvent(new QuizProgressEvent(this.index + 1, total));
  }

  #begin() {
    if (this.#begun) return;
    this.#begun = true;
    this.dispatchEvent(new QuizStartEvent());
  }

  async #go(index: number, total = Infinity) {
    this.index = index;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('[part=body] [part=heading]')?.focus();
    if (index !== total || this.#completed) return;
    this.#completed = true;
    this.dispatchEvent(new QuizCompleteEvent(total));
  }
}
