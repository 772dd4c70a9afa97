import {adoptStyles, LitElement} from 'lit';
import {property, state} from 'lit/decorators.js';
import type {MsgFn} from '@lit/localize';
import {directionOf, shippedLocale, shippedLocales, wholeLocales} from '../../localization/locale.js';
import {coreMessages} from '../../localization/messages.js';
import {loadMsg, msgIn} from '../../localization/msg.js';
import {BlueHeartErrorEvent} from '../events.js';
import {ids, sanitizeAttributes, oneOf} from '../attributes.js';
import {FallbackSlot} from './fallback-slot.js';
import {FocusRescue} from './focus-rescue.js';
import {keepInput} from './own-input.js';
import {LanguageFollower, type Speaker} from './language-follower.js';
import type {Speech} from '../speech.js';
import {page} from '../plain.js';
import {pressIsOver} from './press-is-over.js';
import {Prerendered} from './prerendered.js';

/**
 * The base class of every tag. It follows the language, and keeps the fallback children visible until the tag can
 * show something better. Nothing else belongs here.
 *
 * @attr {string} lang - Language of this tag, such as `uk` or `nl-BE`.
 *   Default: that of the closest ancestor, else Dutch.
 * @cssprop [--blue-heart-color-accent=light-dark(#1d5fa6, #8fc1f0)] - Heart, filled buttons and the line under links.
 *   Words on it turn black or white by themselves; a pale accent gets a black edge.
 * @cssprop [--blue-heart-color-band] - The one strong band. Default: the accent, a deep blue in the dark without one.
 *   Words on it turn black or white by themselves.
 * @cssprop [--blue-heart-color-heart] - The heart. Default: the accent.
 * @cssprop [--blue-heart-color-tint] - Background of what is set apart. Default: 8 % of the accent in the surface.
 *   Must contrast 4.5:1 with `--blue-heart-color-text`.
 * @cssprop [--blue-heart-color-clue=#ffd23c] - The one thing to notice first; always with an edge.
 *   Must contrast 4.5:1 with `--blue-heart-color-drawing-line`.
 * @cssprop [--blue-heart-color-drawing-line=#0b1f3a] - Lines of drawings, and what stands on the clue.
 * @cssprop [--blue-heart-color-text=inherit] - Text. Must contrast 4.5:1 with `--blue-heart-color-surface`.
 * @cssprop [--blue-heart-color-surface] - Background of the boxes. Default: white behind dark text, a dark blue behind
 *   light text. Must contrast 4.5:1 with `--blue-heart-color-text`.
 * @cssprop [--blue-heart-color-border] - Lines, which only decorate. Default: 24 % of the accent in the surface.
 * @cssprop [--blue-heart-font-family=inherit] - Typeface.
 * @cssprop [--blue-heart-font-family-heading=inherit] - Typeface of headings.
 * @cssprop [--blue-heart-font-size=inherit] - Size that all lengths follow; 14 pixels at least.
 * @cssprop [--blue-heart-radius=0.5em] - Rounding of corners.
 * @cssprop [--blue-heart-gap=1em] - Space between parts, and above and below a tag.
 * @cssprop [--blue-heart-action-padding=0.25em 0.75em] - Padding of buttons. They stay 44 pixels high at least.
 * @cssprop [--blue-heart-action-radius] - Rounding of buttons. Default: `--blue-heart-radius`.
 */
export abstract class BlueHeartElement extends LitElement implements Speech, Speaker {
  /** Level of the heading, 2 to 6. */
  @property(oneOf([2, 3, 4, 5, 6], 'heading-level')) headingLevel = 2;

  /** Languages in the menu, separated by spaces; `off` for no menu. */
  @property(
    ids(
      () => ['off', ...shippedLocales()],
      // As in `lang`, a webmaster may write `nl-BE`, or `zh` for `zh-Hans`.
      (code) => code === 'off' || !!shippedLocale(code),
    ),
  )
  languages?: string;

  /** Code of the language that is shown. Unset while only the fallback children are shown; always set in `render`. */
  @state() locale!: string;

  /** @internal */
  @state() failed = false;

  /** @internal */
  chosen?: string;

  /** @internal */
  typed?: number;

  /** Returns a message in the language that is shown. */
  msg!: MsgFn;

  readonly #prerendered = new Prerendered(this);
  readonly #fallback = new FallbackSlot(this, this.#prerendered);
  #waits?: Promise<void>;

  constructor() {
    super();
    // The order matters: focus moves after the children are hidden, and before the prerendered nodes are removed.
    this.addController(this.#fallback);
    this.addController(new FocusRescue(this));
    this.addController(this.#prerendered);
    this.addController(new LanguageFollower(this, this.#fallback));
  }

  override connectedCallback(): void {
    try {
      super.connectedCallback();
    } catch (error) {
      this.#failed(error);
    }
  }

  /** Shows a language whose messages are loaded. Prerendering calls it; a page need not. */
  speak(locale: string, msg: MsgFn): void {
    this.msg = msg;
    this.locale = locale;
  }

  /** Loads what the tag needs to show a language. */
  bring(locale: string): Promise<MsgFn> {
    return loadMsg(locale, coreMessages);
  }

  /** @internal */
  atHand(locale: string): MsgFn | undefined {
    return msgIn(locale, coreMessages);
  }

  /** The languages in which the tag can be shown. A person in trouble finds the first things in a few more. */
  get spoken(): string[] {
    return wholeLocales();
  }

  /** The writing direction of the language that is shown. */
  get direction(): 'ltr' | 'rtl' {
    return directionOf(this.locale);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    // The slot is made before a root hides the children, and inserted before the styles are adopted, which can fail.
    const slot = page.createElement('slot');
    const {elementStyles} = this.constructor as typeof LitElement;
    // A page can force shadow roots to be closed: then only `attachShadow` returns the root.
    // eslint-disable-next-line wc/attach-shadow-constructor -- lit makes the root when the tag is connected
    const root = this.shadowRoot ?? this.attachShadow({mode: 'open'});
    this.#prerendered.nodes = [...root.childNodes];
    this.#fallback.show(root, slot);
    keepInput(this, root);
    adoptStyles(root, elementStyles);
    return root;
  }

  protected override shouldUpdate(): boolean {
    return this.locale !== undefined;
  }

  protected override willUpdate(): void {
    sanitizeAttributes(this);
  }

  protected override performUpdate(): void {
    try {
      if (pressIsOver && !this.#waits && this.#fallback.hasContent)
        this.#waits = pressIsOver.then(() => this.performUpdate());
      else super.performUpdate();
    } catch (error) {
      this.#failed(error);
    }
  }

  #failed(error: unknown): void {
    console.warn?.(`<${this.localName}> could not be shown. ${String(error)}`);
    if (this.renderRoot) this.#fallback.show(this.renderRoot);
    this.dispatchEvent(new BlueHeartErrorEvent(String(error)));
  }
}
