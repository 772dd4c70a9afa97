import {str} from '@lit/localize';
import type {Chart, Figure, Statement} from '../../content/figures.js';
import type {Speech} from '../../foundation/speech.js';

/** The digits and the calendar of the page around a tag: some languages would write a year in another era. */
const western = {numberingSystem: 'latn', calendar: 'gregory'} as const;

/** Formatters by language. They are kept, because making one takes longer than what a figure needs else. */
const formatters = new Map<
  string,
  {number: Intl.NumberFormat; percent: Intl.NumberFormat; month: Intl.DateTimeFormat}
>();

function formattersFor(locale: string) {
  const known = formatters.get(locale);
  if (known) return known;
  const made = {
    number: new Intl.NumberFormat(locale, {useGrouping: 'always', ...western}),
    percent: new Intl.NumberFormat(locale, {style: 'percent', ...western}),
    month: new Intl.DateTimeFormat(locale, {year: 'numeric', month: 'long', timeZone: 'UTC', ...western}),
  };
  formatters.set(locale, made);
  return made;
}

/** Returns a number as the language writes it. */
export function valueOf({msg, locale}: Speech, {value, percent, about}: Omit<Statement, 'counts'>): string {
  const formats = formattersFor(locale);
  const number = percent ? formats.percent.format(value / 100) : formats.number.format(value);
  return about ? msg(str`ongeveer ${number}`, {id: 'facts.about'}) : number;
}

/** Returns the number of a bar. */
export function barValueOf(speech: Speech, {kind}: Chart, value: number): string {
  return valueOf(speech, kind === 'shares' ? {value, percent: true} : {value});
}

/** Returns what a bar stands for: a year, or a group of people. */
export function labelOf({msg}: Speech, {label}: Chart['bars'][number]): string {
  return typeof label === 'string' ? label : label(msg);
}

/** Returns the year that a figure is about, and that of its publication if it was published much later. */
export function yearOf({msg}: Speech, {year, published}: Figure): string {
  return published
    ? msg(str`${String(year)}, gepubliceerd in ${String(published)}`, {id: 'facts.published'})
    : String(year);
}

export function estimateOf({msg}: Speech): string {
  return msg('Schatting, geen telling', {id: 'facts.estimate'});
}

export function sourceOf({msg, locale}: Speech, {source, sourceDate, read}: Figure): string {
  if (!sourceDate) return msg(str`Bron: ${source}, gelezen in ${read.slice(0, 4)}`, {id: 'facts.source-undated'});
  const date = formattersFor(locale).month.format(new Date(sourceDate));
  return msg(str`Bron: ${source}, ${date}`, {id: 'facts.source'});
}

/** Returns in words all that a chart shows. */
export function chartText(speech: Speech, chart: Chart): string {
  const bars = chart.bars.map((bar) => `${labelOf(speech, bar)} ${barValueOf(speech, chart, bar.value)}`);
  return `${chart.caption(speech.msg)}: ${bars.join(', ')}.`;
}

/** Returns a figure as text to copy: with its year, its caution against wrong conclusions, and its source. */
export function figureText(speech: Speech, figure: Figure): string {
  const {statements, caution, estimate} = figure;
  const counts = statements.map((statement) => `${valueOf(speech, statement)} ${statement.counts(speech.msg)}`);
  const year = [yearOf(speech, figure), ...(estimate ? [estimateOf(speech)] : [])].join(', ');
  return [
    `${counts.join('; ')} (${year}).`,
    ...statements.flatMap(({chart}) => (chart ? [chartText(speech, chart)] : [])),
    ...(caution ? [caution(speech.msg)] : []),
    sourceOf(speech, figure),
  ].join(' ');
}
