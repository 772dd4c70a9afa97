import {html, nothing} from 'lit';
import {property} from 'lit/decorators.js';
import {keyed} from 'lit/directives/keyed.js';
import {str} from '@lit/localize';
import {contactsFor, hasEmergency, type Audience} from '../../content/audiences.js';
import {contacts, plainName, type Channel, type Contact, type ContactId, type Region} from '../../content/contacts.js';
import {exitTarget} from '../../content/exit-targets.js';
import {exitHonesty, helplineTitle} from '../../content/first-words.js';
import {address, ids, oneOf, wordsOf} from '../../foundation/attributes.js';
import {BlueHeartElement} from '../../foundation/element/blue-heart-element.js';
import {ContactEvent} from '../../foundation/contacts/contact-event.js';
import {callBand} from '../../foundation/contacts/call-band.js';
import {caution} from '../../foundation/contacts/caution.js';
import {contactRows} from '../../foundation/contacts/contact-rows.js';
import {contactSources} from '../../foundation/contacts/contact-sources.js';
import {copyWarning} from '../../foundation/contacts/copy-number.js';
import {emergency} from '../../foundation/contacts/emergency.js';
import {exitLink} from '../../foundation/exit/exit-link.js';
import {exitProgress, ShiftLeaves} from '../../foundation/exit/exit-progress.js';
import {exitShortcut} from '../../foundation/exit/exit-shortcut.js';
import {heading} from '../../foundation/heading.js';
import {heart} from '../../foundation/heart.js';
import {languageMenu, unread} from '../../foundation/language-menu.js';
import {PartnerFile} from '../../foundation/partner-file/partner-file.js';
import {unrecorded} from '../../foundation/element/recorder-marks.js';
import {shippedLocales} from '../../localization/locale.js';
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
 * @csspart first - The band with the first contact.
 * @csspart list - The list of contacts.
 * @csspart contact - One contact.
 * @csspart action - Each link or button that acts.
 * @csspart number - A number to call.
 * @csspart copy - A button that copies a number.
 * @csspart emergency - The strip with 112 and 101.
 * @csspart sources - The part that opens, with sites, mail addresses and sources.
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

  override get spoken(): string[] {
    return shippedLocales();
  }

  protected override render() {
    return html`<section part="base" class="box" lang=${this.locale} dir=${this.direction} aria-labelledby="title">
      ${unrecorded(
        html`<div class="head row">
            ${keyed(this.locale, this.#header())}
            <div class="tools row">
              ${this.exit === 'on' ? keyed(this.locale, exitLink(this)) : nothing} ${languageMenu(this, this.languages)}
            </div>
          </div>
          ${keyed(this.locale, this.#body())} ${unread(this)}`,
      )}
      ${this.exit === 'on' ? exitProgress(this, exitShortcut.exit === this.#shiftLeaves) : nothing}
    </section>`;
  }

  #header() {
    return html`<header id="title" class="title row">
      ${heart}${heading(this.headingLevel, html`<slot name="heading">${helplineTitle(this.msg)}</slot>`)}
    </header>`;
  }

  #body() {
    const [first, ...others] = contactsFor(this.#chosen, this.for, this.region);
    const full = this.variant === 'full';
    const added = full ? this.#added : [];
    return html`<div part="body" class="stack ${full ? 'layout' : ''}">
      ${this.#beforeCalling()} ${callBand(this, first!, this.#fireContact)}
      <div class="side stack tight">
        ${hasEmergency(this.#chosen, this.for) ? emergency(this, this.#fireContact) : nothing}
        ${full && others.length ? contactRows(this, others, this.#fireContact) : nothing}
        ${
          added.length
            ? html`<p class="name">${this.msg(str`Toegevoegd door ${location.hostname}`, {id: 'helpline.added'})}</p>
                ${contactRows(this, added, this.#fireContact)}`
            : nothing
        }
        <slot name="note"></slot>
      </div>
      ${contactSources(this, first!, full ? [...others, ...added] : [], this.#fireContact)}
    </div>`;
  }

  /** Returns the caution, or for those whom nobody watches only that copying and leaving have limits. */
  #beforeCalling() {
    if (this.for !== 'danger' && this.for !== 'witness') return caution(this);
    return html`<p class="small screen">
      ${(this.exit === 'on' ? `${exitHonesty(this.msg)} ` : '') + copyWarning(this)}
    </p>`;
  }

  get #added(): readonly Contact[] {
    const ours = Object.values(contacts).map(({name}) => plainName(name(this.msg)));
    return (this.#partner.content?.contacts ?? []).filter(({name}) => !ours.includes(plainName(name(this.msg))));
  }

  get #chosen(): readonly ContactId[] {
    return wordsOf(this.contacts ?? '') as ContactId[];
  }

  readonly #fireContact = (contact: string, channel: Channel) => {
    if (this.reportContacts) this.dispatchEvent(new ContactEvent(contact, channel));
  };
}
