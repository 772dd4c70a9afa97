import {html, nothing, type TemplateResult} from 'lit';
import {contacts, isOverdue, localNames} from '../../content/contacts.js';
import {figureIds, type FigureId} from '../../content/figure-ids.js';
import {figures, type Figure, type Statement} from '../../content/figures.js';
import {factsLead, factsTitle} from '../../content/titles.js';
import {wordsOf} from '../../foundation/attributes.js';
import {phoneLink} from '../../foundation/contacts/contact-links.js';
import {copyButton, copyWarning} from '../../foundation/contacts/copy-number.js';
import {Disclosures} from '../../foundation/disclosures/disclosures.js';
import type {View} from '../../foundation/element/lazy-element.js';
import {chart} from './chart.js';
import {styles} from './facts.styles.js';
import {chartText, estimateOf, figureText, sourceOf, valueOf, yearOf} from './figure-text.js';
import type {Facts} from './facts.js';

/** What the tag shows: the first chosen figure in the band with its chart, the others as rows, and the sources. */
class FactsView implements View {
  static readonly styles = styles;
  readonly heading = factsTitle;
  readonly lead = factsLead;
  readonly tellsWhomToCall = true;
  readonly #element;
  readonly #disclosures;

  constructor(element: Facts) {
    this.#element = element;
    this.#disclosures = new Disclosures(element);
  }

  render(): TemplateResult {
    const {msg, only} = this.#element;
    const ids = wordsOf(only ?? '') as FigureId[];
    const chosen = (ids.length ? ids : figureIds).map((id) => figures[id]);
    const [leading, ...others] = chosen;
    return html`${this.#leading(leading!)}
      ${
        others.length
          ? html`<ul class="others">
              ${others.map((figure) => html`<li part="figure">${this.#row(figure)}</li>`)}
            </ul>`
          : nothing
      }
      ${
        chosen.some((figure) => isOverdue(figure))
          ? html`<p class="small">${msg('Zie de bron voor het huidige cijfer.', {id: 'facts.overdue'})}</p>`
          : nothing
      }
      <div class="foot">
        ${this.#disclosures.show(
          'sources',
          html`<span class="small">${msg('Bronnen per cijfer', {id: 'facts.sources'})}</span>`,
          this.#sources(chosen),
        )}
        ${this.#whomToCall()}
      </div>`;
  }

  #leading(figure: Figure) {
    const speech = this.#element;
    const {statements, caution, estimate} = figure;
    const [first, ...more] = statements;
    const beside = this.#chartsBeside(figure);
    const hasMore = more.length || beside.length || caution;
    return html`<div part="figure" class="leading ${hasMore ? 'pair' : ''}">
      <div class="band">
        <p class="name"><span part="year">${yearOf(speech, figure)}</span> ${estimate ? this.#estimate() : nothing}</p>
        <p><strong part="value">${valueOf(speech, first!)}</strong></p>
        <p class="counts">${first!.counts(speech.msg)}</p>
      </div>
      ${
        hasMore
          ? html`<div class="beside tint stack">
              ${more.filter((one) => !beside.includes(one)).map((one) => html`<p>${this.#said(one)}</p>`)}
              ${beside.map((one) => chart(speech, one.chart!, this.#caption(one, one === first)))}
              ${caution ? html`<p class="small">${caution(speech.msg)}</p>` : nothing}
            </div>`
          : nothing
      }
    </div>`;
  }

  /** Returns whose charts stand beside the band: those of the further numbers, else that of the number in the band. */
  #chartsBeside({statements}: Figure): readonly Statement[] {
    const further = statements.slice(1).filter((one) => one.chart);
    return further.length ? further : statements.filter((one) => one.chart);
  }

  #caption(statement: Statement, isInBand: boolean) {
    return isInBand ? statement.chart!.caption(this.#element.msg) : this.#said(statement);
  }

  #said(statement: Statement) {
    const speech = this.#element;
    return html`<strong part="value">${valueOf(speech, statement)}</strong>
      <span>${statement.counts(speech.msg)}</span>`;
  }

  #row(figure: Figure) {
    const speech = this.#element;
    const {statements, estimate, year} = figure;
    return html`${statements.map(
      (statement) =>
        html`<p class="line">
          <strong part="value">${valueOf(speech, statement)}</strong>
          <span class="what">
            ${statement.counts(speech.msg) + (estimate ? ' ' : '')}${
              statement === statements.at(-1) ? this.#notes(figure) : nothing
            }${estimate ? this.#estimate() : nothing}
          </span>
          <span part="year" class="quiet">${String(year)}</span>
        </p>`,
    )}`;
  }

  /** Returns what must not be read without the numbers of a row: shares in words, and the caution. */
  #notes({statements, caution}: Figure) {
    const speech = this.#element;
    const notes = [
      ...statements.flatMap(({chart}) => (chart?.kind === 'shares' ? [chartText(speech, chart)] : [])),
      ...(caution ? [caution(speech.msg)] : []),
    ];
    return notes.length ? html`. <span class="small">${notes.join(' ')}</span>` : nothing;
  }

  #whomToCall() {
    const {meldpunt} = contacts;
    const spokenNames = localNames(meldpunt, this.#element.locale);
    return html`<p class="row">
      <span>${meldpunt.name(this.#element.msg)}</span>
      ${spokenNames ? html`<span class="small" translate="no" dir="ltr">${spokenNames}</span>` : nothing}
      ${phoneLink(this.#element, meldpunt)}
    </p>`;
  }

  #estimate() {
    return html`<span class="estimate small">${estimateOf(this.#element)}</span>`;
  }

  #sources(chosen: readonly Figure[]) {
    const speech = this.#element;
    return html`<p class="small screen scripted">${copyWarning(speech)}</p>
      <ul class="sources">
        ${chosen.map((figure, at) => {
          const shown = at ? [] : this.#chartsBeside(figure);
          const [first] = figure.statements;
          const name = `${valueOf(speech, first!)} ${first!.counts(speech.msg)}`;
          return html`<li>
            <div class="stack tight">
              <p class="small"><strong>${name}</strong> (${yearOf(speech, figure)})</p>
              <p class="small">${sourceOf(speech, figure)}</p>
              ${figure.statements.map((one) =>
                one.chart && !shown.includes(one) ? chart(speech, one.chart, one.chart.caption(speech.msg)) : nothing,
              )}
            </div>
            <p class="row small screen">${copyButton(speech, figureText(speech, figure), name)}</p>
          </li>`;
        })}
      </ul>`;
  }
}

export {FactsView as View};
