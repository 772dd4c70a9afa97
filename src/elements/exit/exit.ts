import {html, nothing} from 'lit';
import {property} from 'lit/decorators.js';
import {keyed} from 'lit/directives/keyed.js';
import {exitTarget} from '../../content/exit-targets.js';
import {exitHonesty, exitLabel} from '../../content/first-words.js';
import {oneOf, otherPage} from '../../foundation/attributes.js';
import {BlueHeartElement} from '../../foundation/element/blue-heart-element.js';
import {exitLink} from '../../foundation/exit/exit-link.js';
import {exitProgress, ShiftLeaves} from '../../foundation/exit/exit-progress.js';
import {exitShortcut} from '../../foundation/exit/exit-shortcut.js';
import {Floating} from '../../foundation/exit/floating.js';
import {shippedLocales} from '../../localization/locale.js';
import {styles} from './exit.styles.js';

export {ExitEvent} from '../../foundation/exit/exit-link.js';

/**
 * Leaves the page at once, for a page that anybody could be reading. Pressing Shift three times does the same.
 *
 * @tagname blue-heart-exit
 * @slot - What a visitor sees before, or without, the script. Give it a plain link.
 * @slot label - Words instead of the label.
 * @fires {ExitEvent} blue-heart-exit - The visitor leaves; a page that cancels the event must leave by itself.
 * @fires {BlueHeartErrorEvent} blue-heart-error - A language did not load.
 * @csspart base - The outermost box.
 * @csspart body - The sentence about what stays on the device.
 * @csspart action - The link.
 * @csspart exit - The link.
 * @csspart progress - How many presses of Shift are left.
 */
export class Exit extends BlueHeartElement {
  static override styles = styles;

  /**
   * Address of a page that tells nothing about the visitor.
   * Default: the weather, at the Royal Meteorological Institute.
   */
  @property(otherPage) href?: string;

  /** Its shape: button, or bar along the edge of the window. */
  @property(oneOf(['button', 'bar'])) variant: 'button' | 'bar' = 'button';

  /** Whether Shift, three times within five seconds, leaves: on, or off. */
  @property(oneOf(['on', 'off'])) shortcut: 'on' | 'off' = 'on';

  readonly #shiftLeaves: ShiftLeaves = new ShiftLeaves(
    this,
    () => this.shortcut === 'on',
    () => this.href ?? exitTarget(this.locale),
    true,
  );

  readonly #floating: Floating = new Floating(this, () => this.variant === 'bar');

  /** Leaves the page, as if the link had been pressed. */
  leave(): void {
    this.#shiftLeaves.leave();
  }

  override get spoken(): string[] {
    return shippedLocales();
  }

  protected override render() {
    const label = html`<slot name="label">${exitLabel(this.msg)}</slot>`;
    return html`<div
      part="base"
      class="stack tight screen ${this.variant === 'bar' ? 'strip is-bar' : ''}"
      popover=${this.variant === 'bar' && this.#floating.ready ? 'manual' : nothing}
      lang=${this.locale}
      dir=${this.direction}
    >
      ${keyed(
        this.locale,
        html`${exitLink(this, label, this.href)}
          <p part="body" class="small" tabindex=${this.variant === 'bar' ? 0 : nothing}>
            ${this.#explanation()}${` ${exitHonesty(this.msg)}`}
          </p>`,
      )}
      ${exitProgress(this, exitShortcut.exit === this.#shiftLeaves)}
    </div>`;
  }

  #explanation() {
    return this.shortcut === 'on'
      ? html`<span class="scripted">${this.msg('Of druk drie keer op Shift.', {id: 'exit.shortcut'})}</span>`
      : nothing;
  }
}
