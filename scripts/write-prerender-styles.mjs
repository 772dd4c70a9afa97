// Writes dist/styles/<tag>.css, for pages that are prerendered with linked styles.
import {mkdirSync, writeFileSync} from 'node:fs';
import {tags} from '../dist/define/tags.js';
import '../dist/static/prerender.js';
import {stylesOf} from '../dist/static/prerender-styles.js';

mkdirSync('dist/styles', {recursive: true});
for (const tag of tags) writeFileSync(`dist/styles/${tag}.css`, await stylesOf(tag));
