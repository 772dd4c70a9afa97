import {property} from 'lit/decorators.js';
import {address, name, oneOf} from '../../foundation/attributes.js';
import {tokens} from '../../foundation/tokens.styles.js';
import {LazyElement} from '../../foundation/element/lazy-element.js';

/**
 * Posts about trafficking that are ready to share, with #EndHumanTrafficking and a picture. Nothing is sent before a
 * press.
 *
 * @tagname blue-heart-share
 * @slot - What a visitor sees before, or without, the script. Give it the phone link.
 * @slot intro - Words under the heading.
 * @fires {ShareEvent} blue-heart-share - A post was shared or copied. Carries no word of it.
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
export class Share extends LazyElement {
  static override styles = tokens;

  /** Whom the posts speak to: the public, or refugees from Ukraine. */
  @property(oneOf(['public', 'ukraine'])) audience: 'public' | 'ukraine' = 'public';

  /**
   * Address of the page that the posts lead to.
   * Default: the site of the reporting point, in the language of the post.
   */
  @property(address) url?: string;

  /** Name of the partner, on the picture. */
  @property(name) partner?: string;

  protected override loadView() {
    return import('./share.view.js');
  }
}
