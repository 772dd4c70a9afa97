// What the editors keep of our lines, as it was last tried, and the page of the documentation that says so.
import {readFileSync, writeFileSync} from 'node:fs';
import {format, resolveConfig} from 'prettier';

const record = new URL('kept.json', import.meta.url);
const page = new URL('../../docs/webmaster/editors.md', import.meta.url);
const [start, end] = ['<!-- written by test/editors -->\n', '<!-- end -->'];

export function readKept() {
  return JSON.parse(readFileSync(record, 'utf8'));
}

/** Returns the page as it is, and as it should be. */
export function pages(tried) {
  const is = readFileSync(page, 'utf8');
  const [before, rest] = is.split(start);
  return {is, should: `${before}${start}\n${tables(tried)}\n${end}${rest.split(end)[1]}`};
}

export async function writeKept(tried) {
  writeFileSync(record, await format(JSON.stringify(tried), {...(await resolveConfig(record)), parser: 'json'}));
  writeFileSync(page, pages(tried).should);
}

const forms = {
  plain: 'plain HTML',
  tag: 'tag and script',
  link: 'link with `#`',
  dataLink: 'link with `data-`',
  frame: 'frame',
  prerendered: 'prerendered',
  shortcode: 'short code',
};

const ways = {paste: 'pasted', source: 'as source'};

const parts = {
  phone: 'phone links (`tel:`)',
  heading: 'headings',
  list: 'lists',
  lang: '`lang`',
  dir: '`dir`',
  translate: '`translate`',
  fragment: 'what follows `#` in a link',
  data: '`data-` attributes of a link',
  tag: 'our tags',
  attribute: 'attributes of our tags',
  template: 'the `<template>` of prerendered HTML',
  script: '`<script>`',
  frame: '`<iframe>`',
  style: '`style` of the frame',
};

/** Returns what a visitor sees, in a few words. */
function cell(form, {before, after, gone}) {
  if (after === 'tag') return form === 'tag' && !gone.includes('script') ? '**the tag**' : '**the tag** ¹';
  if (after === 'twice') return '**the tag** ¹ ³';
  if (after === 'frame') return '**the frame**';
  if (after === 'sandbox') return 'the frame ²';
  if (before === 'call') return 'numbers to call';
  if (before === 'number') return 'numbers';
  if (form === 'shortcode') return gone.length ? 'changed' : 'kept';
  return before === 'words' ? 'a link' : before;
}

const row = (cells) => `| ${cells.join(' | ')} |`;
const table = (head, rows) => [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');

/** Returns a row for each way into an editor, or one for both if they end the same. */
function rowsOf(name, kept) {
  const rows = Object.keys(ways)
    .filter((way) => kept[way])
    .map((way) => [way, ...Object.keys(forms).map((form) => cell(form, kept[way][form]))]);
  const same = new Set(rows.map(([, ...cells]) => cells.join())).size === 1;
  return same ? [[name, ...rows[0].slice(1)]] : rows.map(([way, ...cells]) => [`${name}, ${ways[way]}`, ...cells]);
}

/** Returns whether an editor keeps a part of the lines. */
function stays(part, {paste, source}) {
  const goes = (way) => Object.values(way).some(({gone}) => gone.some((what) => what.split(' ')[0] === part));
  if (!goes(source)) return paste && goes(paste) ? 'as source' : 'yes';
  return paste && !goes(paste) ? 'pasted' : 'no';
}

function tables({editors, kept}) {
  const all = Object.entries(editors);
  return [
    table(
      ['what a visitor sees', ...Object.values(forms)],
      all.flatMap(([id, name]) => rowsOf(name, kept[id])),
    ),
    [
      '¹ If the page has the script: this form brings none, or the editor took it away. Without it, numbers to call',
      'or a link.\\',
      '² Without the script, in Dutch, and no phone link in it opens. The line below the frame has one.\\',
      '³ And the same again as plain text below it.',
    ].join('\n'),
    table(
      ['what stays of the lines', ...all.map(([, name]) => name)],
      Object.entries(parts).map(([part, what]) => [what, ...all.map(([id]) => stays(part, kept[id]))]),
    ),
  ].join('\n\n');
}
