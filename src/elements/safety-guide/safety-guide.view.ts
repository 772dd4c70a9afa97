import {html, type TemplateResult} from 'lit';
import {contacts, type Text} from '../../content/contacts.js';
import {guideLead, guideTitle, minorGuideLead, minorGuideTitle} from '../../content/titles.js';
import {
  guideContacts,
  helpWords,
  notYourFault as notYourFaultOfMinor,
  topicsFor,
  type TopicId,
} from '../../content/safety-guide.js';
import {callBand} from '../../foundation/contacts/call-band.js';
import {caution} from '../../foundation/contacts/caution.js';
import {contactRows} from '../../foundation/contacts/contact-rows.js';
import {contactSources} from '../../foundation/contacts/contact-sources.js';
import {copyWarning} from '../../foundation/contacts/copy-number.js';
import {emergency} from '../../foundation/contacts/emergency.js';
import {Disclosures} from '../../foundation/disclosures/disclosures.js';
import {heading} from '../../foundation/heading.js';
import {saveFile} from '../../sheet/save-file.js';
import {sheetPng} from '../../sheet/sheet-png.js';
import {printSheets} from '../../sheet/sheet-print.js';
import type {View} from '../../foundation/element/lazy-element.js';
import {notYourFault} from '../../foundation/words-that-protect.js';
import {checklist} from './checklist.js';
import {icons, talk} from './icons.js';
import {partContent, partsFor, partTitle, type PartId} from './parts.js';
import {checklistSheet, listTitle, page} from './sheet.js';
import {styles} from './safety-guide.styles.js';
import type {SafetyGuide} from './safety-guide.js';

const callAlone: Text = (msg) => msg('Bel alleen als niemand je kan zien of horen.', {id: 'safety-guide.minor-alone'});

/** What the tag shows: whom to call, parts that open, and the checklist. */
class SafetyGuideView implements View {
  static readonly styles = styles;
  readonly tellsWhomToCall = true;
  readonly #element;
  readonly #disclosures;
  readonly #ticked = new Set<string>();
  #saved?: boolean;
  #withNumber = false;

  constructor(element: SafetyGuide) {
    this.#element = element;
    this.#disclosures = new Disclosures(element, 'ukraine before', 'minor pimp', 'minor online');
    element.addController({
      hostConnected: () => addEventListener('pagehide', this.#forget),
      hostDisconnected: () => removeEventListener('pagehide', this.#forget),
    });
  }

  get heading() {
    return this.#element.audience === 'minor' ? minorGuideTitle : guideTitle;
  }

  get lead() {
    return this.#element.audience === 'minor' ? minorGuideLead : guideLead;
  }

  render(): TemplateResult {
    const {audience} = this.#element;
    return html`<div class="stack">${this.#whomToCall()}</div>
      <div class="stack">
        <div>
          ${this.#disclosures.all([...partsFor[audience], ...topicsFor(audience).map(({id}) => id)].map(this.#idOf))}
          ${partsFor[audience].map((part) => this.#part(part))}
        </div>
        ${this.#checklist()}
      </div>`;
  }

  #whomToCall() {
    const element = this.#element;
    const {msg, audience} = element;
    const minor = audience === 'minor';
    const [first, ...others] = guideContacts[audience].map((id) => contacts[id]);
    return html`${caution(element, minor ? callAlone : undefined)} ${callBand(element, first!)} ${emergency(element)}
      ${
        minor
          ? html`<div class="fault row">
              ${talk}
              <p>${notYourFaultOfMinor(msg)}</p>
            </div>`
          : notYourFault(element)
      }
      <div class="stack tight">
        ${heading(this.#level, msg('Wie helpt', {id: 'safety-guide.help'}))}
        <p class="read">${helpWords[audience](msg)}</p>
      </div>
      ${contactRows(element, others)} ${contactSources(element, first!, others)}`;
  }

  /** Returns the id of a part that opens: what is open for one reader is not for the other. */
  readonly #idOf = (part: PartId | TopicId) => `${this.#element.audience} ${part}`;

  #part(id: PartId) {
    const {audience} = this.#element;
    return this.#disclosures.show(
      this.#idOf(id),
      html`${icons[id]}${heading(this.#level, partTitle(this.#element, id, audience))}`,
      partContent(this.#element, id, audience),
    );
  }

  get #level() {
    return Math.min(6, this.#element.headingLevel + 1);
  }

  #checklist() {
    const {msg, audience} = this.#element;
    const saved = this.#saved;
    return checklist(this.#element, {
      audience,
      fold: (id, summary, content) => this.#disclosures.show(this.#idOf(id), summary, content),
      level: this.#level,
      warning: copyWarning(this.#element),
      isTicked: (item) => this.#ticked.has(item),
      tick: this.#tick,
      number: {shown: this.#number, on: this.#withNumber, choose: this.#chooseNumber},
      print: () => void printSheets([this.#sheet], page, listTitle(msg)),
      save: () => void this.#save(),
      status:
        saved === undefined
          ? ''
          : saved
            ? msg('Bewaard', {id: 'safety-guide.saved'})
            : msg('Bewaren lukt hier niet', {id: 'safety-guide.not-saved'}),
    });
  }

  /** The number that the visitor may put on the list. */
  get #number(): string {
    return contacts[guideContacts[this.#element.audience][0]!].phone!;
  }

  get #sheet() {
    return checklistSheet(this.#element, this.#element.audience, this.#withNumber ? this.#number : undefined);
  }

  readonly #chooseNumber = (on: boolean) => {
    this.#withNumber = on;
    this.#element.requestUpdate();
  };

  readonly #tick = (item: string, on: boolean) => {
    if (on) this.#ticked.add(item);
    else this.#ticked.delete(item);
  };

  /** Removes every tick, so that the Back button shows none on a page that the browser kept. */
  readonly #forget = () => {
    this.#ticked.clear();
    this.#withNumber = false;
    for (const box of this.#element.renderRoot.querySelectorAll('input')) box.checked = false;
    this.#element.requestUpdate();
  };

  async #save() {
    try {
      const {blob} = await sheetPng(this.#sheet, 1080);
      saveFile(blob, 'checklist.png');
      this.#saved = true;
    } catch {
      this.#saved = false;
    }
    this.#element.requestUpdate();
  }
}

export {SafetyGuideView as View};
