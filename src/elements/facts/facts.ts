import {property} from 'lit/decorators.js';
import {figureIds} from '../../content/figure-ids.js';
import {ids} from '../../foundation/attributes.js';
import {tokens} from '../../foundation/tokens.styles.js';
import {LazyElement} from '../../foundation/element/lazy-element.js';

/**
 * Shows the figures about trafficking, each with its year and its source.
 *
 * @tagname blue-heart-facts
 * @slot - What a visitor sees before, or without, the script. Give it the phone link.
 * @slot intro - Words under the heading.
 * @fires {LanguageEvent} blue-heart-language - The visitor chose a language.
 * @fires {BlueHeartErrorEvent} blue-heart-error - A language or the rest of the tag did not load.
 * @csspart base - The outermost box.
 * @csspart heading - The headings.
 * @csspart body - What is below the heading.
 * @csspart figure - One figure.
 * @csspart year - The year that a figure is about.
 * @csspart value - A number.
 * @csspart chart - A chart, which is a table.
 * @csspart fold - The part that opens, with the sources.
 * @csspart copy - A button that copies a figure.
 * @csspart action - Each link or button that acts.
 * @csspart number - A number to call.
 * @csspart languages - The language menu.
 */
export class Facts extends LazyElement {
  static override styles = tokens;

  /** Ids of the figures to show, separated by spaces, in this order; the first leads. Without it, all. */
  @property(ids(() => figureIds)) only?: string;

  protected override loadView() {
    return import('./facts.view.js');
  }
}
