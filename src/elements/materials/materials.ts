import {property} from 'lit/decorators.js';
import {address, name, oneOf} from '../../foundation/attributes.js';
import {tokens} from '../../foundation/tokens.styles.js';
import {LazyElement} from '../../foundation/element/lazy-element.js';

/**
 * Posters and a brochure to print or to download, with the name of a partner.
 *
 * @tagname blue-heart-materials
 * @slot - What a visitor sees before, or without, the script. Give it the phone link.
 * @slot intro - Words under the heading.
 * @slot logo - Logo of the partner: an `<img>`, best from the same site as the page.
 * @fires {PrintEvent} blue-heart-print - Something was sent to the printer.
 * @fires {LanguageEvent} blue-heart-language - The visitor chose a language.
 * @fires {BlueHeartErrorEvent} blue-heart-error - A language or the rest of the tag did not load.
 * @csspart base - The outermost box.
 * @csspart heading - The headings.
 * @csspart body - What is below the heading.
 * @csspart action - Each link or button that acts.
 * @csspart number - A number to call.
 * @csspart languages - The language menu.
 * @cssprop [--blue-heart-drawing-wall] - What stands behind a drawing. Default: `--blue-heart-color-band`.
 * @cssprop [--blue-heart-drawing-halo] - The light on it. Default: the tint of drawings.
 * @cssprop [--blue-heart-drawing-floor] - The floor. Default: the deep colour of drawings.
 * @cssprop [--blue-heart-drawing-deep] - The dark colour of things. Default: half wall, half line.
 * @cssprop [--blue-heart-drawing-blue] - The second colour of things. Default: the accent.
 * @cssprop [--blue-heart-drawing-tint] - The pale colour of things. Default: 24 % of their second colour in white.
 * @cssprop [--blue-heart-drawing-ink] - Lines, and text on paper. Default: `--blue-heart-color-drawing-line`.
 *   Must contrast 7:1 with white.
 */
export class Materials extends LazyElement {
  static override styles = tokens;

  /** Name of the partner, on what is printed. */
  @property(name) partner?: string;

  /** Web address of the partner, below its name. */
  @property(address) url?: string;

  /** What there is to choose from: posters, the brochure, or all. */
  @property(oneOf(['all', 'poster', 'brochure'])) kind: 'all' | 'poster' | 'brochure' = 'all';

  protected override loadView() {
    return import('./materials.view.js');
  }
}
