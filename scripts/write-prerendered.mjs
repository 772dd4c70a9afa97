// Writes dist/builder/prerendered/<purpose>.<language>.json: what the builder offers, as it is without a script.
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {opening} from '../.build/builder/markup.js';
import {purposes} from '../.build/builder/purposes.js';
import {fallback} from '../.build/static/fallback.js';
import {prerender} from '../dist/static/prerender.js';

const {sourceLocale, targetLocales} = JSON.parse(readFileSync('locales/lit-localize.json', 'utf8'));

mkdirSync('dist/builder/prerendered', {recursive: true});
for (const [purpose, {tag, attributes}] of Object.entries(purposes)) {
  for (const lang of [sourceLocale, ...targetLocales]) {
    const children = (await fallback(tag, {...attributes, lang})).replace(/^/gm, '  ');
    const {html, hashes} = await prerender(`${opening(tag, {lang, ...attributes})}\n${children}\n</${tag}>`);
    writeFileSync(`dist/builder/prerendered/${purpose}.${lang}.json`, JSON.stringify({html, hash: hashes[0]}));
  }
}
