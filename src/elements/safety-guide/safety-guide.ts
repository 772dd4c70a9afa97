import {property} from 'lit/decorators.js';
import {contacts} from '../../content/contacts.js';
import {oneOf} from '../../foundation/attributes.js';
import {tokens} from '../../foundation/tokens.styles.js';
import {LazyElement} from '../../foundation/element/lazy-element.js';

/**
 * Explains how to stay safe on the way, at home, at work and online, for refugees from Ukraine or for minors, with a
 * checklist to keep.
 *
 * @tagname blue-heart-safety-guide
 * @slot - What a visitor sees before, or without, the script. Give it the phone link.
 * @slot intro - Words under the heading.
 * @fires {LanguageEvent} blue-heart-language - The visitor chose a language.
 * @fires {BlueHeartErrorEvent} blue-heart-error - A language or the rest of the tag did not load.
 * @csspart base - The outermost box.
 * @csspart heading - The headings.
 * @csspart body - What is below the heading.
 * @csspart first - The band with the first contact.
 * @csspart emergency - The strip with 112 and 101.
 * @csspart checklist - The list to tick, print or save.
 * @csspart topic - One topic of it.
 * @csspart item - Something to tick.
 * @csspart fold - One part that opens, or one topic of the list.
 * @csspart sources - The part that opens, with sites, mail addresses and sources of the numbers.
 * @csspart list - The list of the other contacts.
 * @csspart contact - One contact.
 * @csspart copy - A button that copies a number.
 * @csspart action - Each link or button that acts.
 * @csspart number - A number to call.
 * @csspart languages - The language menu.
 */
export class SafetyGuide extends LazyElement {
  static override styles = tokens;

  /** Whom it is for: refugees from Ukraine, or minors. */
  @property(oneOf(['ukraine', 'minor'])) audience: 'ukraine' | 'minor' = 'ukraine';

  protected override get contact() {
    return this.audience === 'minor' ? contacts['child-focus'] : contacts.meldpunt;
  }

  protected override loadView() {
    return import('./safety-guide.view.js');
  }
}
