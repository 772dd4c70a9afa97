import {html, nothing} from 'lit';
import {property} from 'lit/decorators.js';
import {keyed} from 'lit/directives/keyed.js';
import {str} from '@lit/localize';
import {contactsFor, hasEmergency, type Audience} from '../../content/audiences.js';
import {contacts, plainName, type ContactId, type Region} from '../../content/contacts.js';
import {exitTarget} from '../../content/exit-targets.js';
import {exitHonesty, helplineTitle} from '../../content/first-words.js';
import {address, ids, oneOf, wordsOf} from '../../foundation/attributes.js';
import {BlueHeartElement} from '../../foundation/element/blue-heart-element.js';
import {cautions} from '../../foundation/words-that-protect.js';
import {ContactEvent} from '../../foundation/contacts/contact-event.js';
import {contactEntries, contactList, type ContactOptions} from '../../foundation/contacts/contact-list.js';
import {emergency} from '../../foundation/contacts/emergency.js';
import {exitLink} from '../../foundation/exit/exit-link.js';
import {exitProgress, ShiftLeaves} from '../../foundation/exit/exit-progress.js';
import {exitShortcut} from '../../foundation/exit/exit-shortcut.js';
import {heading} from '../../foundation/heading.js';
import {heart} from '../../foundation/heart.js';
import {languageMenu} from '../../foundation/language-menu.js';
import {PartnerFile} from '../../foundation/partner-file/partner-file.js';
import {unrecorded} from '../../foundation/element/recorder-marks.js';
import {styles} from './helpline-card.styles.js';

/**
 * Shows whom to call: numbers that can be pressed, what is known about each line, and its source.
 *
 * @tagname blue-heart-helpline-card
 * @slot - What a visitor sees before, or without, the script. Give it the phone link.
 * @slot heading - Words instead of the heading.
 * @slot note - A note by the page author, after the contacts.
 * @fires {ContactEvent} blue-heart-contact - A contact's link was pressed; only with `report-contacts`.
 * @fires {LanguageEvent} blue-heart-language - The visitor chose a language.
 * @fires {ExitEvent} blue-heart-exit - The visitor leaves; cancelable.
 * @fires {BlueHeartErrorEvent} blue-heart-error - A language or `src` did not load.
 * @csspart base - The outermost box.
 * @csspart heading - The heading.
 * @csspart body - Everything below the heading.
 * @csspart first - The first contact, and what to know before calling.
 * @csspart list - The list of contacts.
 * @csspart contact - One contact.
 * @csspart action - Each link or button that acts.
 * @csspart number - A number to call.
 * @csspart copy - A button that copies a number.
 * @csspart emergency - The strip with 112 and 101.
 * @csspart languages - The language menu.
 * @csspart exit - The way out.
 * @csspart progress - How many presses of Shift are left.
 */
export class HelplineCard extends BlueHeartElement {
  static override styles = styles;

  /** Ids of the contacts to show, separated by spaces, in this order. Without it, `for` decides. */
  @property(ids(() => Object.keys(contacts))) contacts?: string;

  /** Whom the card is for: danger, victim, witness, minor or online. */
  @property(oneOf<Audience | ''>(['', 'danger', 'victim', 'witness', 'minor', 'online'])) for: Audience | '' = '';

  /** Region whose recognised centre is shown: brussels, flanders or wallonia. Without it, all three. */
  @property(oneOf<Region | ''>(['', 'brussels', 'flanders', 'wallonia'])) region: Region | '' = '';

  /** Address of a JSON file with contacts of the page author's own, shown after ours. */
  @property(address) src?: string;

  /** How much it shows: full, or compact for the first number and 112. */
  @property(oneOf(['full', 'compact'])) variant: 'full' | 'compact' = 'full';

  /** The way out: on, or off. */
  @property(oneOf(['on', 'off'])) exit: 'on' | 'off' = 'on';

  /** Whether pressing a contact fires `blue-heart-contact`. */
  @property({type: Boolean, attribute: 'report-contacts'}) reportContacts = false;

  readonly #partner = new PartnerFile(
    this,
    'contacts',
    () => this.src,
    () => Object.values(contacts).flatMap(({id, name}) => [id, plainName(name(this.msg))]),
  );

  readonly #shiftLeaves: ShiftLeaves = new ShiftLeaves(
    this,
    () => this.exit === 'on',
    () => exitTarget(this.locale),
  );

  protected override render() {
    return html`<section part="base" class="box" lang=${this.locale} dir=${this.direction} aria-labelledby="title">
      ${unrecorded(
        html`<div class="stack">
          ${keyed(this.locale, this.#header())}
          <div class="tools row">
            ${this.exit === 'on' ? keyed(this.locale, exitLink(this)) : nothing} ${languageMenu(this, this.languages)}
          </div>
          ${keyed(this.locale, this.#body())}
        </div>`,
      )}
      ${this.exit === 'on' ? exitProgress(this, exitShortcut.exit === this.#shiftLeaves) : nothing}
    </section>`;
  }

  #header() {
    return html`<header id="title" class="row">
      ${heart}${heading(this.headingLevel, html`<slot name="heading">${helplineTitle(this.msg)}</slot>`)}
    </header>`;
  }

  #body() {
    const options: ContactOptions = {onContact: this.#fireContact};
    const [first, ...others] = contactEntries(
      this,
      contactsFor(this.#chosen, this.for, this.region).map((contact) => [contact] as const),
      options,
    );
    const full = this.variant === 'full';
    return html`<div part="body" class="stack">
      <div part="first" class="stack">
        <div part="contact" class="stack tight">${first}</div>
        ${this.for === 'danger' || this.for === 'witness' ? nothing : cautions(this)}
      </div>
      ${hasEmergency(this.#chosen, this.for) ? emergency(this, this.#fireContact) : nothing}
      ${full && others.length ? contactList(others) : nothing} ${full ? this.#added(options) : nothing}
      <slot name="note"></slot>
      ${this.exit === 'on' ? html`<p class="small screen">${exitHonesty(this.msg)}</p>` : nothing}
    </div>`;
  }

  #added(options: ContactOptions) {
    const ours = Object.values(contacts).map(({name}) => plainName(name(this.msg)));
    const added = this.#partner.content?.contacts.filter(({name}) => !ours.includes(plainName(name(this.msg))));
    if (!added?.length) return nothing;
    return html`<p class="name">${this.msg(str`Toegevoegd door ${location.hostname}`, {id: 'helpline.added'})}</p>
      ${contactList(
        contactEntries(
          this,
          added.map((contact) => [contact] as const),
          options,
        ),
      )}`;
  }

  get #chosen(): readonly ContactId[] {
    return wordsOf(this.contacts ?? '') as ContactId[];
  }

  readonly #fireContact = (contact: string, channel: 'phone' | 'chat' | 'email' | 'web') => {
    if (this.reportContacts) this.dispatchEvent(new ContactEvent(contact, channel));
  };
}
