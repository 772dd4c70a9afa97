import {html, nothing} from 'lit';
import {property, state} from 'lit/decorators.js';
import {keyed} from 'lit/directives/keyed.js';
import {contacts, webOf, type Channel, type Region} from '../../content/contacts.js';
import {exitTarget} from '../../content/exit-targets.js';
import {reportLabel} from '../../content/first-words.js';
import {address, oneOf} from '../../foundation/attributes.js';
import {BlueHeartElement} from '../../foundation/element/blue-heart-element.js';
import {ContactEvent} from '../../foundation/contacts/contact-event.js';
import {exitProgress, ShiftLeaves} from '../../foundation/exit/exit-progress.js';
import {heart} from '../../foundation/heart.js';
import {isShown} from '../../foundation/is-shown.js';
import {Floating} from '../../foundation/exit/floating.js';
import {unrecorded} from '../../foundation/element/recorder-marks.js';
import {shippedLocales} from '../../localization/locale.js';
import {dialogContent, type DialogOptions} from './dialog.js';
import type {Answers} from './answers.js';
import {CloseEvent, OpenEvent} from './event.js';
import {styles} from './report-button.styles.js';
import {Steps} from './steps.js';

/**
 * Opens a dialog that leads to the right contact in two choices. Help in danger is always visible.
 *
 * @tagname blue-heart-report-button
 * @slot - What a visitor sees before, or without, the script. Give it a link.
 * @slot label - Words instead of the button's.
 * @slot intro - Words above the first question of the dialog.
 * @fires {OpenEvent} blue-heart-open - The dialog opened.
 * @fires {CloseEvent} blue-heart-close - The dialog closed.
 * @fires {ContactEvent} blue-heart-contact - A contact's link was pressed; only with `report-contacts`, and never on
 * the routes "about me" and "about a child".
 * @fires {LanguageEvent} blue-heart-language - The visitor chose a language.
 * @fires {ExitEvent} blue-heart-exit - The visitor leaves; cancelable.
 * @fires {BlueHeartErrorEvent} blue-heart-error - A language did not load.
 * @csspart base - The outermost box.
 * @csspart button - The button that opens the dialog.
 * @csspart dialog - The dialog.
 * @csspart heading - The heading of the step.
 * @csspart body - The step.
 * @csspart choice - One of the choices.
 * @csspart first - Whom to reach first, in the one strong band.
 * @csspart write - A link for those who would rather not speak.
 * @csspart list - The list of contacts.
 * @csspart contact - One contact.
 * @csspart sources - The part that opens: sites, mail addresses and sources.
 * @csspart action - Each link or button that acts.
 * @csspart number - A number to call.
 * @csspart copy - A button that copies a number.
 * @csspart emergency - The strip with 112 and 101.
 * @csspart languages - The language menu.
 * @csspart exit - The way out.
 * @csspart close - The cross that closes the dialog.
 */
export class ReportButton extends BlueHeartElement {
  static override styles = styles;

  /** Address that the button leads to where no dialog can open. Default: the site of the reporting point. */
  @property(address) href?: string;

  /** Its shape: primary, quiet, or floating in the corner of the window. */
  @property(oneOf(['primary', 'quiet', 'floating'])) variant: 'primary' | 'quiet' | 'floating' = 'primary';

  /** Region of the page, chosen beforehand: brussels, flanders or wallonia. */
  @property(oneOf<Region | ''>(['', 'brussels', 'flanders', 'wallonia'])) region: Region | '' = '';

  /** The way out in the dialog: on, or off. */
  @property(oneOf(['on', 'off'])) exit: 'on' | 'off' = 'on';

  /** Whether pressing a contact fires `blue-heart-contact`, on the routes where that may be. */
  @property({type: Boolean, attribute: 'report-contacts'}) reportContacts = false;

  @state() private answers?: Answers;

  readonly #steps: Steps = new Steps(this, () => !!this.answers);
  readonly #floating: Floating = new Floating(this, () => this.variant === 'floating');

  constructor() {
    super();
    new ShiftLeaves(
      this,
      () => this.exit === 'on' && !!this.answers,
      () => exitTarget(this.locale),
    );
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.answers) this.#show();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // A removed dialog stays open but is no longer modal, so it is closed. A tag that was only moved opens it again.
    if (this.answers) this.#dialog?.close();
  }

  override get spoken(): string[] {
    return shippedLocales();
  }

  protected override render() {
    const {msg, locale} = this;
    return html`<div part="base" class="screen is-${this.variant}" lang=${locale} dir=${this.direction}>
      <a
        part="action button"
        popover=${this.variant === 'floating' && this.#floating.ready ? 'manual' : nothing}
        class=${this.variant === 'quiet' ? nothing : 'filled'}
        href=${this.href ?? `https://${webOf(contacts.meldpunt, locale)}`}
        rel="noreferrer"
        role="button"
        aria-haspopup="dialog"
        @click=${this.#open}
        @keydown=${(event: KeyboardEvent) => event.key === ' ' && this.#open(event)}
      >
        ${heart}<slot name="label">${keyed(locale, reportLabel(msg))}</slot>
      </a>
      <dialog part="dialog" aria-labelledby="title" aria-describedby="emergency" @close=${this.#onClose}>
        ${this.answers ? unrecorded(html`${this.#content(this.answers)} ${exitProgress(this, true)}`) : nothing}
      </dialog>
    </div>`;
  }

  #content(answers: Answers) {
    const options: DialogOptions = {
      level: this.headingLevel,
      languages: this.languages,
      exit: this.exit === 'on',
      route: answers.route,
      close: () => this.#dialog?.close(),
      onContact: this.#fireContact,
    };
    return dialogContent(this, options, this.#steps.view?.step(this, answers, this.#answer, options));
  }

  /** Loads the steps, if they are not there yet. */
  readonly #load = async () => {
    await this.#steps.load();
    // The steps have taken the place of what had focus.
    if (this.answers && !(this.renderRoot as ShadowRoot).activeElement) void this.#focusHeading();
  };

  async #open(event: Event) {
    event.preventDefault();
    this.answers = {region: this.region, childAlone: false};
    void this.#load();
    await this.updateComplete;
    if (!this.isConnected) {
      this.answers = undefined;
      return;
    }
    const dialog = this.#dialog;
    if (!dialog) return;
    this.#show();
    // If the page hides the tag, an open modal dialog that nobody sees would still block the page.
    new IntersectionObserver((_, observer) => {
      if (isShown(dialog)) return;
      dialog.close();
      observer.disconnect();
    }).observe(dialog);
    this.dispatchEvent(new OpenEvent());
  }

  /** Opens the dialog, also where it is open but not modal. */
  #show() {
    this.#dialog?.close();
    this.#dialog?.showModal();
    void this.#focusHeading();
  }

  /** The dialog, or nothing after a failed render. */
  get #dialog() {
    return this.renderRoot?.querySelector('dialog');
  }

  #onClose() {
    // The dialog was opened again before this event arrived.
    if (this.#dialog?.open) return;
    this.answers = undefined;
    this.dispatchEvent(new CloseEvent());
  }

  readonly #answer = (answers: Partial<Answers>) => {
    this.answers = {...this.answers!, ...answers};
    if ('route' in answers) void this.#focusHeading();
  };

  async #focusHeading() {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('dialog [part=heading]')?.focus();
  }

  readonly #fireContact = (contact: string, channel: Channel) => {
    if (this.reportContacts && !this.#steps.isSilent(this.answers?.route))
      this.dispatchEvent(new ContactEvent(contact, channel));
  };
}
