import {property} from 'lit/decorators.js';
import {oneOf} from '../../foundation/attributes.js';
import {tokens} from '../../foundation/tokens.styles.js';
import {LazyElement} from '../../foundation/element/lazy-element.js';

/**
 * Explains what trafficking is, its forms, what it is not, and the help there is.
 *
 * @tagname blue-heart-explainer
 * @slot - What a visitor sees before, or without, the script. Give it the phone link.
 * @fires {LanguageEvent} blue-heart-language - The visitor chose a language.
 * @fires {BlueHeartErrorEvent} blue-heart-error - A language or the rest of the tag did not load.
 * @csspart base - The outermost box.
 * @csspart heading - The headings.
 * @csspart body - What is below the heading.
 * @csspart section - One part of the short form.
 * @csspart fold - One part of the full form, that opens.
 * @csspart source - Where a part was read.
 * @csspart first - The band with the number to call first.
 * @csspart list - The list of the recognised centres.
 * @csspart contact - One of them.
 * @csspart copy - A button that copies a number.
 * @csspart sources - The part that opens, with sites, mail addresses and sources of the numbers.
 * @csspart action - Each link or button that acts.
 * @csspart number - A number to call.
 * @csspart languages - The language menu.
 */
export class Explainer extends LazyElement {
  static override styles = tokens;

  /** How much it tells: short for the core, or full for everything, in parts that open. */
  @property(oneOf(['full', 'short'])) variant: 'full' | 'short' = 'full';

  protected override loadView() {
    return import('./explainer.view.js');
  }
}
