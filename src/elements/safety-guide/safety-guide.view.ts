import {html, type TemplateResult} from 'lit';
import {contacts} from '../../content/contacts.js';
import {quizSeveral} from '../../content/first-words.js';
import {guideContacts, helpWords, pimp, rights, risks} from '../../content/safety-guide.js';
import {caution} from '../../foundation/contacts/caution.js';
import {contactEntries, contactList} from '../../foundation/contacts/contact-list.js';
import {copyWarning} from '../../foundation/contacts/copy-number.js';
import {emergency} from '../../foundation/contacts/emergency.js';
import {Disclosures} from '../../foundation/disclosures/disclosures.js';
import {heading} from '../../foundation/heading.js';
import {warnIcon} from '../../foundation/icon.js';
import {saveFile} from '../../sheet/save-file.js';
import {sheetPng} from '../../sheet/sheet-png.js';
import {printSheets} from '../../sheet/sheet-print.js';
import type {View} from '../../foundation/element/lazy-element.js';
import {notYourFault, withoutPapers} from '../../foundation/words-that-protect.js';
import {localeModules} from '../../generated/safety-guide.locale-modules.js';
import {Messages} from '../../localization/messages.js';
import {checklist} from './checklist.js';
import {icons} from './icons.js';
import {checklistSheet, listTitle, page} from './sheet.js';
import {styles} from './safety-guide.styles.js';
import type {SafetyGuide} from './safety-guide.js';

/** What the tag shows: whom to call, the checklist, and parts that open. */
export class SafetyGuideView implements View {
  static readonly styles = styles;
  static readonly messages = new Messages(localeModules);
  readonly #element;
  readonly #disclosures;
  readonly #ticked = new Set<string>();
  #saved?: boolean;

  constructor(element: SafetyGuide) {
    this.#element = element;
    this.#disclosures = new Disclosures(element, 'rights', 'pimp');
    element.addController({
      hostConnected: () => addEventListener('pagehide', this.#forget),
      hostDisconnected: () => removeEventListener('pagehide', this.#forget),
    });
  }

  render(): TemplateResult {
    const element = this.#element;
    const {msg, audience} = element;
    const minor = audience === 'minor';
    const [first, ...others] = contactEntries(
      element,
      guideContacts[audience].map((id) => [contacts[id]] as const),
      {},
    );
    return html`<div part="first" class="stack">
        <div part="contact" class="stack tight">${first}</div>
        ${minor ? this.#minorCautions() : caution(element)}
      </div>
      ${emergency(element)} ${this.#checklist()}
      <div>
        ${minor ? this.#disclosures.show('pimp', this.#title('pimp', pimp.title(msg)), this.#pimp()) : ''}
        ${this.#disclosures.show(
          'rights',
          this.#title(
            'rights',
            minor
              ? msg('Jouw rechten', {id: 'safety-guide.minor-rights'})
              : msg('Uw rechten', {id: 'safety-guide.rights'}),
          ),
          this.#rights(),
        )}
        ${this.#disclosures.show(
          'risks',
          this.#title('risks', msg('De risico’s', {id: 'safety-guide.risks'})),
          this.#risks(),
        )}
      </div>
      ${heading(this.#level, msg('Wie helpt', {id: 'safety-guide.help'}))}
      <p>${helpWords[audience](msg)}</p>
      ${contactList(others)}`;
  }

  get #level() {
    return Math.min(6, this.#element.headingLevel + 1);
  }

  #title(id: keyof typeof icons, words: string) {
    return html`${icons[id]}${heading(this.#level, words)}`;
  }

  #minorCautions() {
    const {msg} = this.#element;
    return html`<div class="cautions row tint small">
      ${warnIcon}
      <p>
        ${msg(
          'Bel alleen als niemand je kan zien of horen. Oproepen en bezochte pagina’s kunnen in deze telefoon blijven staan. Een telefoon die je vertrouwt, is veiliger.',
          {
            id: 'safety-guide.minor-cautions',
          },
        )}
      </p>
    </div>`;
  }

  #checklist() {
    const {msg, audience} = this.#element;
    const saved = this.#saved;
    return checklist(this.#element, {
      audience,
      level: this.#level,
      warning: copyWarning(this.#element),
      isTicked: (item) => this.#ticked.has(item),
      tick: this.#tick,
      print: () => void printSheets([checklistSheet(this.#element, audience)], page, listTitle(msg)),
      save: () => void this.#save(),
      status:
        saved === undefined
          ? ''
          : saved
            ? msg('Bewaard', {id: 'safety-guide.saved'})
            : msg('Bewaren lukt hier niet', {id: 'safety-guide.not-saved'}),
    });
  }

  #pimp() {
    const {msg} = this.#element;
    return html`<p class="read">${pimp.is(msg)}</p>
      <ol class="listed read">
        ${pimp.steps.map((step) => html`<li>${step(msg)}</li>`)}
      </ol>
      <p class="read">${pimp.after(msg)}</p>
      <p class="read">
        ${msg(
          'Beelden van seksueel misbruik van kinderen: kopieer ze niet en stuur ze niet door. Je kunt ze anoniem melden op stopchildporno.be.',
          {id: 'safety-guide.minor-images'},
        )}
      </p>`;
  }

  #rights() {
    const {msg, audience} = this.#element;
    const own = rights[audience].map(
      (sentences) =>
        html`<ul class="listed read">
          ${sentences.map((sentence) => html`<li>${sentence(msg)}</li>`)}
        </ul>`,
    );
    return audience === 'minor' ? own : [notYourFault(this.#element), own, withoutPapers(this.#element)];
  }

  #risks() {
    const {msg} = this.#element;
    return html`<ul class="listed read">
        ${risks.map((risk) => html`<li>${risk(msg)}</li>`)}
      </ul>
      <p class="read name">${quizSeveral(msg)}</p>`;
  }

  readonly #tick = (item: string, on: boolean) => {
    if (on) this.#ticked.add(item);
    else this.#ticked.delete(item);
  };

  /** Removes every tick, so that the Back button shows none on a page that the browser kept. */
  readonly #forget = () => {
    this.#ticked.clear();
    for (const box of this.#element.renderRoot.querySelectorAll('input')) box.checked = false;
    this.#element.requestUpdate();
  };

  async #save() {
    try {
      const {blob} = await sheetPng(checklistSheet(this.#element, this.#element.audience), 1080);
      saveFile(blob, 'checklist.png');
      this.#saved = true;
    } catch {
      this.#saved = false;
    }
    this.#element.requestUpdate();
  }
}
