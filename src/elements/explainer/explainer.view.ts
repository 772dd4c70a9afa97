import {html, nothing, type TemplateResult} from 'lit';
import {str} from '@lit/localize';
import {contacts} from '../../content/contacts.js';
import {sections, type Passage, type Section} from '../../content/explainer.js';
import {quizSeveral} from '../../content/first-words.js';
import {explainerLead, explainerTitle} from '../../content/titles.js';
import {callBand} from '../../foundation/contacts/call-band.js';
import {caution} from '../../foundation/contacts/caution.js';
import {contactRows} from '../../foundation/contacts/contact-rows.js';
import {contactSources} from '../../foundation/contacts/contact-sources.js';
import {Disclosures} from '../../foundation/disclosures/disclosures.js';
import {heading} from '../../foundation/heading.js';
import type {View} from '../../foundation/element/lazy-element.js';
import {notYourFault, withoutPapers} from '../../foundation/words-that-protect.js';
import {icons} from './icons.js';
import {styles} from './explainer.styles.js';
import type {Explainer} from './explainer.js';

/** What the tag shows: the sections, all of them in parts that open, or only the core. */
class ExplainerView implements View {
  static readonly styles = styles;
  readonly heading = explainerTitle;
  readonly lead = explainerLead;
  readonly tellsWhomToCall = true;
  readonly #element;
  readonly #disclosures;

  constructor(element: Explainer) {
    this.#element = element;
    this.#disclosures = new Disclosures(element, sections[0]!.id);
  }

  render(): TemplateResult {
    const element = this.#element;
    const short = element.variant === 'short';
    return html`${short ? this.#core() : this.#parts()}
      <div class="stack">
        ${caution(element)} ${callBand(element, contacts.meldpunt)} ${short ? nothing : this.#centres()}
      </div>`;
  }

  #core() {
    return html`<div>
      ${sections
        .filter(({core}) => core)
        .map(
          (section) =>
            html`<div part="section" class="stack tight">
              <div class="title">${this.#title(section)}</div>
              ${this.#content(section)}
            </div>`,
        )}
    </div>`;
  }

  #parts() {
    return html`<div>
      ${this.#disclosures.all(sections.map(({id}) => id))}
      ${sections.map((section) => this.#disclosures.show(section.id, this.#title(section), this.#content(section)))}
    </div>`;
  }

  /** Returns the centres. They stand outside the parts that open, so that nobody has to search for a number. */
  #centres() {
    const {meldpunt, payoke, surya, 'pag-asa': pagAsa} = contacts;
    const centres = [pagAsa, payoke, surya];
    return html`${contactRows(this.#element, centres)} ${contactSources(this.#element, meldpunt, centres)}`;
  }

  #title({id, title}: Section) {
    const {msg, headingLevel} = this.#element;
    return html`${icons[id]}${heading(Math.min(6, headingLevel + 1), title(msg))}`;
  }

  #content({id, passages, sources}: Section) {
    const {msg} = this.#element;
    const from = sources.map((source) => source(msg)).join('; ');
    const said = passages.map((passage) => this.#passage(passage)).filter(Boolean);
    return html`${id === 'rights' ? notYourFault(this.#element) : nothing} ${said} ${this.#afterWords(id)}
    ${
      said.length
        ? html`<p part="source" class="small">${msg(str`Bron: ${from}`, {id: 'explainer.source'})}</p>`
        : nothing
    }`;
  }

  /** Returns a passage, or nothing where it is not said in an unread language. */
  #passage(passage: Passage) {
    const {msg} = this.#element;
    const texts = ('list' in passage ? passage.list : passage.say).map((text) => text(msg));
    const all = texts.filter(Boolean).join(' ');
    if (!all) return undefined;
    return 'list' in passage
      ? html`<ul class="listed read">
          ${texts.map((text) => html`<li>${text}</li>`)}
        </ul>`
      : html`<p class="read">${all}</p>`;
  }

  /** Returns what a section shows after its own words. */
  #afterWords(id: string) {
    if (id === 'everyday') return html`<p class="read name">${quizSeveral(this.#element.msg)}</p>`;
    return id === 'rights' ? withoutPapers(this.#element) : nothing;
  }
}

export {ExplainerView as View};
