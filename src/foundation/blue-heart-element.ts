import {adoptStyles, LitElement} from 'lit';
import {property, state} from 'lit/decorators.js';
import type {MsgFn, TemplateMap} from '@lit/localize';
import {runtimeMsg} from '@lit/localize/internal/runtime-msg.js';
import {directionOf, shippedLocales, sourceLocale} from '../localization/locale.js';
import {coreMessages} from '../localization/messages.js';
import {pageLanguage, rootsAround} from '../localization/page-language.js';
import {visitorChoice} from '../localization/visitor-choice.js';
import {BlueHeartErrorEvent} from './error-event.js';
import {ids, mendAttributes, oneOf} from './attributes.js';
import {isShown} from './is-shown.js';
import {keepInput} from './own-input.js';
import type {Speech} from './speech.js';
import {holdsStrays} from './strays.js';
import {replacePrerendered} from './replace-prerendered.js';
import {page} from './plain.js';

/** On a tag that stands for a link (src/embed/links.ts): the link, which is no child of it, is its fallback. With `-shown`, the link need not be seen. */
export const linked = 'data-blue-heart-link';

/** Hears every change of `lang`, for all tags at once: what it costs does not grow with their number. */
let langs: MutationObserver | undefined;

/**
 * What every tag stands on: the language it speaks, and a gate that keeps its fallback children
 * visible until it can show something better. Nothing else belongs here.
 *
 * @attr {string} lang - Language of this tag, such as `uk` or `nl-BE`. Default: that of the closest ancestor, else Dutch.
 * @cssprop [--blue-heart-color-accent=light-dark(#1d5fa6, #8fc1f0)] - What can be pressed, and the heart. Must contrast 3:1 with the page; words on it turn black or white by themselves.
 * @cssprop [--blue-heart-color-text=inherit] - Text. Must contrast 4.5:1 with `--blue-heart-color-surface`.
 * @cssprop [--blue-heart-color-surface=transparent] - Background of the boxes. Must contrast 4.5:1 with `--blue-heart-color-text`.
 * @cssprop [--blue-heart-color-border] - Lines, which only decorate. Default: the accent at 45 %.
 * @cssprop [--blue-heart-font-family=inherit] - Typeface.
 * @cssprop [--blue-heart-font-family-heading=inherit] - Typeface of headings.
 * @cssprop [--blue-heart-font-size=inherit] - Size that all lengths follow; 14 pixels at least.
 * @cssprop [--blue-heart-radius=0.5em] - Rounding of corners.
 * @cssprop [--blue-heart-gap=1em] - Space between parts.
 */
export abstract class BlueHeartElement extends LitElement implements Speech {
  /** Level of the heading, 2 to 6. */
  @property(oneOf([2, 3, 4, 5, 6], 'heading-level')) headingLevel = 2;

  /** Languages in the menu, separated by spaces; `off` for no menu. */
  @property(ids(() => ['off', ...shippedLocales()])) languages?: string;

  /** Code of the language that is shown; unset while only the fallback children are, and never so in `render`. */
  @state() locale!: string;

  /** @internal */
  chosen?: string;

  /** @internal */
  @state() failed = false;

  /** A message in the language that is shown. */
  readonly msg = ((template: string, options?: {id?: string}) =>
    runtimeMsg(this.#messages, template, options)) as MsgFn;

  #messages: TemplateMap = {};
  #wanted?: string;
  #fallback!: HTMLSlotElement;
  /** What a server wrote into the root: shown instead of the fallback children, until the first render takes its place. */
  #prerendered: ChildNode[] = [];
  #holdsStrays = false;
  readonly #follow = () => this.#followLanguage();

  override connectedCallback(): void {
    try {
      super.connectedCallback();
      visitorChoice.addEventListener('change', this.#follow);
      langs ??= new MutationObserver(() => visitorChoice.dispatchEvent(new Event('change')));
      for (const root of rootsAround(this)) langs.observe(root, {subtree: true, attributeFilter: ['lang', 'xml:lang']});
      this.#followLanguage();
    } catch (error) {
      this.#failed(error);
    }
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    visitorChoice.removeEventListener('change', this.#follow);
    this.#wanted = undefined;
  }

  /** Speaks a language whose messages are at hand; prerendering calls it, a page need not. */
  speak(locale: string, messages: TemplateMap): void {
    this.#messages = messages;
    this.locale = locale;
  }

  /** Brings what the tag needs to speak a language. */
  bring(locale: string): Promise<TemplateMap> {
    return coreMessages.load(locale);
  }

  /** The messages of a language, if all is here that the tag needs to speak it. */
  protected atHand(locale: string): TemplateMap | undefined {
    return coreMessages.loaded(locale);
  }

  /** The direction of the language that is shown. */
  get direction(): 'ltr' | 'rtl' {
    return directionOf(this.locale);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    // Made before a root hides the children, and put there before the styles, which can fail.
    const slot = page.createElement('slot');
    const {elementStyles, shadowRootOptions} = this.constructor as typeof LitElement;
    // A host can force roots closed: then only this call gives it.
    // eslint-disable-next-line wc/attach-shadow-constructor -- lit makes the root when the tag is connected
    const root = this.shadowRoot ?? this.attachShadow(shadowRootOptions);
    this.#prerendered = [...root.childNodes];
    this.#showFallback(root, slot);
    keepInput(this, root);
    adoptStyles(root, elementStyles);
    return root;
  }

  protected override shouldUpdate(): boolean {
    return this.locale !== undefined;
  }

  protected override willUpdate(): void {
    mendAttributes(this);
  }

  protected override performUpdate(): void {
    // Before what is rendered takes part: of the radio buttons of one name only one is checked.
    const checked = this.#prerendered.length ? [...this.renderRoot.querySelectorAll(':checked')] : [];
    const focused = this.#fallback.hidden ? null : this.querySelector<HTMLAnchorElement>('a:focus');
    const activeElement = (this.renderRoot as ShadowRoot).activeElement as HTMLElement | null;
    try {
      super.performUpdate();
      if (!this.hasUpdated) return;
      this.#hideFallback(true);
      if (focused && !isShown(focused))
        [...this.renderRoot.querySelectorAll('a')]
          .find(({href}) => href === focused.href)
          ?.focus({preventScroll: true});
      // The quiet button of the language menu goes once its language is shown.
      if (activeElement?.lang && !activeElement.isConnected)
        this.renderRoot.querySelector<HTMLElement>('[part=languages] select')?.focus();
      if (this.#prerendered.length)
        replacePrerendered(this.renderRoot as ShadowRoot, this.#prerendered.splice(0), checked);
    } catch (error) {
      this.#failed(error);
    }
  }

  #failed(error: unknown): void {
    console.warn?.(`<${this.localName}> could not be shown. ${String(error)}`);
    if (this.renderRoot) this.#showFallback(this.renderRoot as ShadowRoot);
    this.dispatchEvent(new BlueHeartErrorEvent(String(error)));
  }

  /** Lit renders before this slot; a new one makes lit start afresh, whatever a failed render left behind. */
  #showFallback(root: ShadowRoot, slot = page.createElement('slot')): void {
    slot.addEventListener('slotchange', this.#lookForStrays);
    this.#fallback = slot;
    this.#hideFallback(this.#prerendered.length > 0);
    root.append(slot);
    this.renderOptions.renderBefore = slot;
    for (const node of [...root.childNodes]) if (node !== slot && !this.#prerendered.includes(node)) node.remove();
  }

  #hideFallback(hidden: boolean): void {
    this.#fallback.hidden = hidden && !this.#holdsStrays;
    // An attribute of its own, for WebKit overlooks a new value of one that a sibling's rule names.
    if (this.hasAttribute(linked)) this.toggleAttribute(`${linked}-shown`, hidden);
  }

  /** What a tag without an end took in of the page goes on to be seen, after the tag. */
  readonly #lookForStrays = () => {
    if (this.#holdsStrays || !holdsStrays(this)) return;
    this.#holdsStrays = true;
    this.#fallback.hidden = false;
    console.warn?.(`<${this.localName}> holds a part of the page: write </${this.localName}> before that.`);
  };

  #followLanguage(): void {
    const wanted = visitorChoice.locale ?? pageLanguage(this);
    if (wanted === this.#wanted) return;
    this.#wanted = wanted;
    this.failed = false;
    const messages = this.atHand(wanted);
    if (messages) {
      this.speak(wanted, messages);
      return;
    }
    if (page.readyState === 'loading') page.addEventListener('DOMContentLoaded', this.#speakSource, {once: true});
    else this.#speakSource();
    this.bring(wanted).then(
      (arrived) => {
        if (this.#wanted === wanted) this.speak(wanted, arrived);
      },
      (error: unknown) => {
        if (this.#wanted !== wanted) return;
        this.#wanted = undefined;
        this.failed = true;
        // WebKit does not tell of the same choice twice, until the menu has focus anew.
        const menu = this.renderRoot.querySelector<HTMLElement>('[part=languages] select:focus');
        menu?.blur();
        menu?.focus();
        this.dispatchEvent(new BlueHeartErrorEvent(String(error)));
      },
    );
  }

  /** Dutch at once where there are no fallback children; while the page is being parsed, they may be still to come. */
  readonly #speakSource = () => {
    if (!this.locale && !this.#prerendered.length && !this.#hasFallback()) this.speak(sourceLocale, {});
  };

  #hasFallback(): boolean {
    return (
      this.hasAttribute(linked) ||
      [...this.childNodes].some((node) =>
        node instanceof Element
          ? !node.slot && node.localName !== 'template'
          : node.nodeType === Node.TEXT_NODE && node.textContent!.trim() !== '',
      )
    );
  }
}
