import {html, nothing} from 'lit';
import {property, state} from 'lit/decorators.js';
import {keyed} from 'lit/directives/keyed.js';
import {str} from '@lit/localize';
import {isCampaignWeek} from '../../content/campaign.js';
import {contacts} from '../../content/contacts.js';
import {
  bannerHelpline,
  bannerQuestion,
  bannerTitle,
  bannerWeek,
  manicureQuestion,
  quizSeveral,
  reportLabel,
} from '../../content/first-words.js';
import {address, flag, name, oneOf} from '../../foundation/attributes.js';
import {BlueHeartElement} from '../../foundation/element/blue-heart-element.js';
import {spokenLanguages} from '../../foundation/contacts/contact-hints.js';
import {phoneLink} from '../../foundation/contacts/contact-links.js';
import {BlueHeartEvent} from '../../foundation/events.js';
import {heading} from '../../foundation/heading.js';
import {heart} from '../../foundation/heart.js';
import {crossIcon} from '../../foundation/icon.js';
import {languageMenu, unread} from '../../foundation/language-menu.js';
import {campaignDrawing} from './campaign-drawing.js';
import {styles} from './banner.styles.js';

/** Fired when the visitor hides the banner. */
export class DismissEvent extends BlueHeartEvent {
  constructor() {
    super('dismiss');
  }
}

const small = (words: unknown) => html`<p class="small">${words}</p>`;

/**
 * Shows the campaign at a glance: a heart, a heading and the number to call, and what the variant adds.
 *
 * @tagname blue-heart-banner
 * @slot - What a visitor sees before, or without, the script. Give it the phone link.
 * @slot heading - Words instead of the heading.
 * @slot body - Words instead of the question and the sentences.
 * @slot actions - Links or buttons instead of the number.
 * @slot logo - A logo, which stands on white beside the name of the partner. Not in the compact variant.
 * @fires {DismissEvent} blue-heart-dismiss - The visitor put the banner away.
 * @fires {LanguageEvent} blue-heart-language - The visitor chose a language.
 * @fires {BlueHeartErrorEvent} blue-heart-error - A language did not load.
 * @csspart base - The outermost box.
 * @csspart heading - The heading.
 * @csspart body - The question and the sentences.
 * @csspart actions - The box of the actions.
 * @csspart action - Each link or button that acts.
 * @csspart number - A number to call.
 * @csspart dismiss - The button that puts the banner away.
 * @csspart languages - The language menu.
 */
export class Banner extends BlueHeartElement {
  static override styles = styles;

  /** What it says: campaign (a band with a drawing), helpline (for whom the number is), or compact (one line). */
  @property(oneOf(['campaign', 'helpline', 'compact'])) variant: 'campaign' | 'helpline' | 'compact' = 'campaign';

  /** When it is there: always, or only in the campaign week, 25 to 30 July in Belgium. */
  @property(oneOf(['always', 'campaign'])) show: 'always' | 'campaign' = 'always';

  /** Whether a visitor can put it away. It is back on the next page: nothing is remembered. */
  @property(flag) dismissible = false;

  /** Address of a link under the number, to report or to find help. Default: no link. */
  @property(address) href?: string;

  /** Name of the organisation that shows the banner. Not in the compact variant. */
  @property(name) partner = '';

  @state() private dismissed = false;

  protected override render() {
    if (this.dismissed || (this.show === 'campaign' && !isCampaignWeek())) return nothing;
    const {variant} = this;
    const key = `${this.locale} ${variant} ${this.partner}`;
    return html`<section
      part="base"
      class="box ${variant} ${{campaign: 'band', helpline: 'tint', compact: ''}[variant]}"
      lang=${this.locale}
      dir=${this.direction}
      aria-labelledby="title"
    >
      <div class="layout ${this.dismissible ? 'dismissible' : ''}">
        ${keyed(key, this.#words())}
        <div class="side row">
          ${keyed(key, this.#side())} ${this.languages === undefined ? nothing : languageMenu(this, this.languages)}
          ${unread(this)}
        </div>
        ${this.dismissible ? this.#dismissButton() : nothing}
      </div>
    </section>`;
  }

  #words() {
    const {msg, variant} = this;
    const body = html`<div part="body" class="stack tight"><slot name="body">${this.#sentences()}</slot></div>`;
    const campaign = variant === 'campaign';
    return html`${campaign ? campaignDrawing : heart}
      <div class="words stack tight">
        ${campaign ? this.#week() : nothing}
        <div id="title">
          ${heading(
            this.headingLevel,
            html`<slot name="heading">${(variant === 'helpline' ? bannerQuestion : bannerTitle)(msg)}</slot>`,
          )}
        </div>
        ${variant === 'compact' ? nothing : body}
      </div>`;
  }

  #side() {
    const {msg, variant, partner} = this;
    const full = variant !== 'compact';
    return html`<div part="actions" class="stack tight"><slot name="actions">${this.#actions()}</slot></div>
      ${full && partner ? small(msg(str`Samen met ${partner}`, {id: 'banner.partner'})) : nothing}
      ${full ? html`<slot name="logo"></slot>` : nothing}`;
  }

  #week() {
    return html`<p class="row">
      ${heart}${
        isCampaignWeek()
          ? html`<span class="clue small name">${this.msg('25 – 30 juli', {id: 'banner.dates'})}</span>`
          : nothing
      }
    </p>`;
  }

  #sentences() {
    const {msg} = this;
    return this.variant === 'helpline'
      ? html`<p>${bannerHelpline(msg)}</p>`
      : html`<p class="question">${manicureQuestion(msg)}</p>
          ${small((isCampaignWeek() ? `${bannerWeek(msg)} ` : '') + quizSeveral(msg))}`;
  }

  #actions() {
    const {msg, variant, href} = this;
    return html`${phoneLink(this, contacts.meldpunt, undefined, undefined, 'filled')}
    ${[
      variant === 'campaign' ? msg('Meldpunt, dag en nacht', {id: 'banner.always'}) : nothing,
      spokenLanguages(this),
    ].map((words) => (words === nothing ? words : small(words)))}
    ${href ? html`<a part="action" href=${href} rel="noreferrer">${reportLabel(msg)}</a>` : nothing}`;
  }

  #dismissButton() {
    return html`<button
      part="action dismiss"
      @click=${this.#dismiss}
      aria-label=${this.msg('Verberg deze boodschap', {id: 'banner.dismiss'})}
    >
      ${crossIcon}
    </button>`;
  }

  #dismiss() {
    this.dismissed = true;
    this.dispatchEvent(new DismissEvent());
  }
}
