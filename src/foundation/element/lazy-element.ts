import {adoptStyles, html, nothing, type CSSResult, type PropertyValues} from 'lit';
import {state} from 'lit/decorators.js';
import {keyed} from 'lit/directives/keyed.js';
import type {MsgFn} from '@lit/localize';
import {contacts, localNames, type Contact, type Text} from '../../content/contacts.js';
import {helplineTitle} from '../../content/first-words.js';
import {coreMessages, viewMessages} from '../../localization/messages.js';
import {loadMsg, msgIn} from '../../localization/msg.js';
import {warnOnce} from '../../localization/warn-once.js';
import {BlueHeartElement} from './blue-heart-element.js';
import {phoneLink} from '../contacts/contact-links.js';
import {heading} from '../heading.js';
import {heart} from '../heart.js';
import {languageMenu, unread} from '../language-menu.js';
import {unrecorded} from './recorder-marks.js';
import {room} from './room.styles.js';
import {whenNear} from './when-near.js';

/** How long a tag waits for its view before it shows the heading and the number alone, in milliseconds. */
const patience = 2000;

/** The content of a tag. */
export interface View {
  readonly heading: Text;
  /** One sentence below the heading. */
  readonly lead: Text;
  /** Returns what stands below the lead. */
  render(): unknown;
  /** Whether the view itself says whom to call. */
  readonly tellsWhomToCall?: boolean;
}

/** The class of a view. Its module also holds its styles. */
interface ViewClass<T extends LazyElement> {
  readonly styles: readonly CSSResult[];
  new (element: T): View;
}

interface ViewModule<T extends LazyElement> {
  readonly View: ViewClass<T>;
}

/** The base class of a tag whose view is loaded when the tag is about to be seen, so that other pages never load it. */
export abstract class LazyElement extends BlueHeartElement {
  @state() private view?: View;
  @state() private late = false;

  #viewClass?: ViewClass<this>;
  #holdsRoom = true;
  #near?: Promise<void>;
  #stopWatching?: () => void;
  #waiting?: ReturnType<typeof setTimeout>;

  /** Loads the view. */
  protected abstract loadView(): Promise<ViewModule<this>>;

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('beforeprint', this.#showForPrint);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('beforeprint', this.#showForPrint);
    this.#stopWatching?.();
    this.#near = undefined;
    clearTimeout(this.#waiting);
  }

  /** @internal */
  near(): Promise<void> {
    // A tag that was removed meanwhile must not be held by what watches it; it asks again when it is put back.
    if (!this.isConnected) return new Promise(() => {});
    return (this.#near ??= new Promise((resolve) => {
      this.#stopWatching = whenNear(this, this.renderRoot.children, () => {
        this.#waiting = setTimeout(() => (this.late = true), patience);
        resolve();
      });
    }));
  }

  override async bring(locale: string): Promise<MsgFn> {
    try {
      const [msg] = await Promise.all([loadMsg(locale, coreMessages, viewMessages), this.#open()]);
      return msg;
    } catch (error) {
      this.#holdsRoom = false;
      this.renderRoot?.querySelector('slot.room')?.removeAttribute('class');
      throw error;
    }
  }

  override atHand(locale: string): MsgFn | undefined {
    return this.#viewClass && msgIn(locale, coreMessages, viewMessages);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    // Prerendered nodes bring all their styles; ours without those of the view would override the view's.
    if (root.children.length > 1) (root as ShadowRoot).adoptedStyleSheets = [];
    else {
      root.firstElementChild!.className = 'room';
      this.#adoptStyles(root);
    }
    return root;
  }

  protected override shouldUpdate(): boolean {
    return (this.view !== undefined || this.late) && super.shouldUpdate();
  }

  protected override update(changed: PropertyValues): void {
    if (!this.hasUpdated) this.#adoptStyles(this.renderRoot);
    super.update(changed);
  }

  /** The contact to call, shown at the end of every view that does not say so itself. */
  protected get contact(): Contact {
    return contacts.meldpunt;
  }

  protected override render() {
    return html`<section
      part="base"
      class=${this.#holdsRoom ? 'box room' : 'box'}
      lang=${this.locale}
      dir=${this.direction}
      aria-labelledby="title"
    >
      ${unrecorded(
        html`<div class="stack">
          ${keyed(this.locale, this.#header())}
          ${this.languages === undefined ? nothing : languageMenu(this, this.languages)}
          ${keyed(this.locale, this.#body())} ${unread(this)}
        </div>`,
      )}
    </section>`;
  }

  #header() {
    const {heading: title = helplineTitle, lead} = this.view ?? {};
    return html`<header id="title" class="row">${heart}${heading(this.headingLevel, title(this.msg))}</header>
      <slot name="intro"></slot>
      <p>${lead?.(this.msg)}</p>`;
  }

  #body() {
    return html`<div part="body" class="stack">
      ${this.view?.render()}
      ${
        this.view?.tellsWhomToCall
          ? nothing
          : html`<div class="row">
              <p class="name">${this.contact.name(this.msg)}</p>
              ${this.#localNames()}${phoneLink(this, this.contact)}
            </div>`
      }
    </div>`;
  }

  #localNames() {
    const spokenNames = localNames(this.contact, this.locale);
    return spokenNames && html`<p class="small" translate="no" dir="ltr">${spokenNames}</p>`;
  }

  /** Shows the heading and the number at once on paper, where neither a view nor anything else is in their place. */
  readonly #showForPrint = () => {
    if (this.view) return;
    this.late = true;
    this.performUpdate();
  };

  async #open(): Promise<ViewClass<this>> {
    try {
      const {View: opened} = await this.loadView();
      if (!this.#viewClass) {
        this.#viewClass = opened;
        this.view = new opened(this);
        this.#holdsRoom = false;
        clearTimeout(this.#waiting);
        if (this.hasUpdated) this.#adoptStyles(this.renderRoot);
      }
      return opened;
    } catch (error) {
      this.late = true;
      warnOnce(`<${this.localName}> shows no more than whom to call.`, error);
      throw error;
    }
  }

  #adoptStyles(root: ParentNode): void {
    const {elementStyles} = this.constructor as typeof LazyElement;
    adoptStyles(root as ShadowRoot, [...elementStyles, ...room, ...(this.#viewClass?.styles ?? [])]);
  }
}
