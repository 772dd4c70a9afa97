import {html, nothing, type TemplateResult} from 'lit';
import {str} from '@lit/localize';
import {isOverdue} from '../../content/contacts.js';
import {figureIds, type FigureId} from '../../content/figure-ids.js';
import {figures, type Chart, type Figure, type Statement} from '../../content/figures.js';
import {wordsOf} from '../../foundation/attributes.js';
import {copyButton, copyWarning} from '../../foundation/contacts/copy-number.js';
import type {View} from '../../foundation/element/lazy-element.js';
import {localeModules} from '../../generated/facts.locale-modules.js';
import {Messages} from '../../localization/messages.js';
import {chart} from './chart.js';
import {styles} from './facts.styles.js';
import type {Facts} from './facts.js';

/** What the tag shows: the chosen figures, in their order. */
export class FactsView implements View {
  static readonly styles = [styles];
  static readonly messages = new Messages(localeModules);
  readonly #element;

  constructor(element: Facts) {
    this.#element = element;
  }

  render(): TemplateResult {
    const chosen = wordsOf(this.#element.only ?? '') as FigureId[];
    return html`<p class="small screen scripted">${copyWarning(this.#element)}</p>
      <ul class="figures">
        ${(chosen.length ? chosen : figureIds).map(
          (id) => html`<li part="figure" class="stack tight">${this.#figure(figures[id])}</li>`,
        )}
      </ul>`;
  }

  #figure(figure: Figure) {
    const {msg} = this.#element;
    const {statements, caution, estimate} = figure;
    return html`<p class="row">
        <strong part="year">${this.#year(figure)}</strong>
        ${
          estimate
            ? html`<span class="estimate small name">${msg('Schatting, geen telling', {id: 'facts.estimate'})}</span>`
            : nothing
        }
      </p>
      ${statements.map(
        (statement) =>
          html`<p><strong part="value">${this.#value(statement)}</strong> <span>${statement.counts(msg)}</span></p>`,
      )}
      ${figure.charts?.map((one) => chart(this.#element, one, (value) => this.#barValue(one, value)))}
      ${caution ? html`<p class="small">${caution(msg)}</p>` : nothing}
      <p class="small">${this.#source(figure)}</p>
      ${
        isOverdue(figure)
          ? html`<p class="small">${msg('Zie de bron voor het huidige cijfer.', {id: 'facts.overdue'})}</p>`
          : nothing
      }
      <p class="row screen">
        ${copyButton(
          this.#element,
          this.#asText(figure),
          `${this.#value(statements[0]!)} ${statements[0]!.counts(msg)}`,
        )}
      </p>`;
  }

  #year({year, published}: Figure): string {
    return published
      ? this.#element.msg(str`${String(year)}, gepubliceerd in ${String(published)}`, {id: 'facts.published'})
      : String(year);
  }

  #barValue({kind}: Chart, value: number): string {
    return this.#value(kind === 'shares' ? {value, percent: true} : {value});
  }

  #value({value, percent, about}: Pick<Statement, 'value' | 'percent' | 'about'>): string {
    const {msg, locale} = this.#element;
    const number = percent
      ? new Intl.NumberFormat(locale, {style: 'percent'}).format(value / 100)
      : new Intl.NumberFormat(locale, {useGrouping: 'always'}).format(value);
    return about ? msg(str`ongeveer ${number}`, {id: 'facts.about'}) : number;
  }

  #source({source, sourceDate, read}: Figure): string {
    const {msg, locale} = this.#element;
    if (!sourceDate) return msg(str`Bron: ${source}, gelezen in ${read.slice(0, 4)}`, {id: 'facts.source-undated'});
    const date = new Intl.DateTimeFormat(locale, {year: 'numeric', month: 'long', timeZone: 'UTC'}).format(
      new Date(sourceDate),
    );
    return msg(str`Bron: ${source}, ${date}`, {id: 'facts.source'});
  }

  /** Returns a figure as text to copy: with its year, its caution against wrong conclusions, and its source. */
  #asText(figure: Figure): string {
    const {msg} = this.#element;
    const {statements, caution, estimate, charts = []} = figure;
    const counts = statements.map((statement) => `${this.#value(statement)} ${statement.counts(msg)}`);
    const year = [
      this.#year(figure),
      ...(estimate ? [msg('Schatting, geen telling', {id: 'facts.estimate'})] : []),
    ].join(', ');
    const chartTexts = charts.map((one) => {
      const bars = one.bars.map(
        ({label, value}) => `${typeof label === 'string' ? label : label(msg)} ${this.#barValue(one, value)}`,
      );
      return `${one.caption(msg)}: ${bars.join(', ')}.`;
    });
    return [
      `${counts.join('; ')} (${year}).`,
      ...chartTexts,
      ...(caution ? [caution(msg)] : []),
      this.#source(figure),
    ].join(' ');
  }
}
