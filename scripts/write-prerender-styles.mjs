// Writes dist/styles/<tag>.css, for pages that are prerendered with linked styles.
import {mkdirSync, readdirSync, writeFileSync} from 'node:fs';
import '../dist/static/prerender.js';
import {stylesOf} from '../dist/static/prerender-styles.js';

mkdirSync('dist/styles', {recursive: true});
for (const name of readdirSync('dist/define').filter((file) => /^(?!define).*\.js$/.test(file))) {
  const tag = `blue-heart-${name.replace('.js', '')}`;
  writeFileSync(`dist/styles/${tag}.css`, await stylesOf(tag));
}
