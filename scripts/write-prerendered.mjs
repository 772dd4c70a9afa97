// Writes dist/builder/prerendered/<purpose>.<language>.json: the prerendered tags that the builder offers.
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {opening} from '../.build/builder/markup.js';
import {purposes} from '../.build/builder/purposes.js';
import {fallback} from '../.build/static/fallback.js';
import {prerender} from '../dist/static/prerender.js';
import {prerendered} from './prerendered.mjs';

const {sourceLocale, targetLocales} = JSON.parse(readFileSync('locales/lit-localize.json', 'utf8'));

mkdirSync('dist/builder/prerendered', {recursive: true});
for (const purpose of Object.keys(purposes)) {
  for (const lang of [sourceLocale, ...targetLocales]) {
    const made = await prerendered({opening, purposes, fallback, prerender}, purpose, lang);
    writeFileSync(`dist/builder/prerendered/${purpose}.${lang}.json`, JSON.stringify(made));
  }
}
