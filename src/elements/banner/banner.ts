import {html, nothing} from 'lit';
import {property, state} from 'lit/decorators.js';
import {keyed} from 'lit/directives/keyed.js';
import {str} from '@lit/localize';
import {isCampaignWeek} from '../../content/campaign.js';
import {contacts, webOf} from '../../content/contacts.js';
import {bannerCampaign, bannerHelpline, bannerTitle, bannerWeek, reportLabel} from '../../content/first-words.js';
import {address, flag, name, oneOf} from '../../foundation/attributes.js';
import {BlueHeartElement} from '../../foundation/element/blue-heart-element.js';
import {spokenLanguages} from '../../foundation/contacts/contact-hints.js';
import {phoneLink} from '../../foundation/contacts/contact-links.js';
import {BlueHeartEvent} from '../../foundation/events.js';
import {heading} from '../../foundation/heading.js';
import {heart} from '../../foundation/heart.js';
import {languageMenu} from '../../foundation/language-menu.js';
import {styles} from './banner.styles.js';

/** Fired when the visitor hides the banner. */
export class DismissEvent extends BlueHeartEvent {
  constructor() {
    super('dismiss');
  }
}

/**
 * Shows the campaign at a glance: a heart, a heading, one sentence and the number to call.
 *
 * @tagname blue-heart-banner
 * @slot - What a visitor sees before, or without, the script. Give it the phone link.
 * @slot heading - Words instead of the heading.
 * @slot body - Words instead of the sentence.
 * @slot actions - Links or buttons instead of ours.
 * @slot logo - A logo instead of the heart.
 * @fires {DismissEvent} blue-heart-dismiss - The visitor put the banner away.
 * @fires {LanguageEvent} blue-heart-language - The visitor chose a language.
 * @fires {BlueHeartErrorEvent} blue-heart-error - A language did not load.
 * @csspart base - The outermost box.
 * @csspart heading - The heading.
 * @csspart body - The sentence and the partner.
 * @csspart actions - The box of the actions.
 * @csspart action - Each link or button that acts.
 * @csspart number - A number to call.
 * @csspart dismiss - The button that puts the banner away.
 * @csspart languages - The language menu.
 */
export class Banner extends BlueHeartElement {
  static override styles = styles;

  /** What it says: campaign, helpline (with the number), or compact (one line). */
  @property(oneOf(['campaign', 'helpline', 'compact'])) variant: 'campaign' | 'helpline' | 'compact' = 'campaign';

  /** When it is there: always, or only in the campaign week, 25 to 30 July in Belgium. */
  @property(oneOf(['always', 'campaign'])) show: 'always' | 'campaign' = 'always';

  /** Whether a visitor can put it away. It is back on the next page: nothing is remembered. */
  @property(flag) dismissible = false;

  /** Address that the action leads to. Default: the site of the reporting point. */
  @property(address) href?: string;

  /** Name of the organisation that shows the banner. */
  @property(name) partner = '';

  @state() private dismissed = false;

  protected override render() {
    if (this.dismissed || (this.show === 'campaign' && !isCampaignWeek())) return nothing;
    return html`<section
      part="base"
      class="box tint ${this.variant}"
      lang=${this.locale}
      dir=${this.direction}
      aria-labelledby="title"
    >
      <div class="layout stack">
        ${keyed(`${this.locale} ${this.variant} ${this.partner}`, this.#content())}
        ${this.languages === undefined ? nothing : languageMenu(this, this.languages)}
        ${this.dismissible ? this.#dismissButton() : nothing}
      </div>
    </section>`;
  }

  #content() {
    const {msg} = this;
    return html`<slot name="logo">${heart}</slot>
      <div class="words">
        <div id="title">${heading(this.headingLevel, html`<slot name="heading">${bannerTitle(msg)}</slot>`)}</div>
        <div part="body">
          ${this.variant === 'compact' ? nothing : html`<p><slot name="body">${this.#sentence()}</slot></p>`}
          ${
            this.partner
              ? html`<p class="small">${msg(str`Samen met ${this.partner}`, {id: 'banner.partner'})}</p>`
              : nothing
          }
        </div>
      </div>
      <div part="actions"><slot name="actions">${this.#action()}</slot></div>`;
  }

  #sentence() {
    const {msg} = this;
    if (this.variant === 'helpline') return bannerHelpline(msg);
    return isCampaignWeek() ? `${bannerWeek(msg)} ${bannerCampaign(msg)}` : bannerCampaign(msg);
  }

  #action() {
    return html`${
        this.variant === 'campaign' || this.href
          ? html`<a
              part="action"
              class="filled"
              href=${this.href ?? `https://${webOf(contacts.meldpunt, this.locale)}`}
              rel="noreferrer"
              >${reportLabel(this.msg)}</a
            >`
          : nothing
      }${phoneLink(this, contacts.meldpunt)}
      <p class="small">${spokenLanguages(this)}</p>`;
  }

  #dismissButton() {
    return html`<button
      part="action dismiss"
      @click=${this.#dismiss}
      aria-label=${this.msg('Verberg deze boodschap', {id: 'banner.dismiss'})}
    >
      <svg viewBox="0 0 24 24" aria-hidden="true"><path class="stroke" d="M5 5l14 14M19 5 5 19" /></svg>
    </button>`;
  }

  #dismiss() {
    this.dismissed = true;
    this.dispatchEvent(new DismissEvent());
  }
}
