#!/usr/bin/env node
/// <reference types="node" />
// The command: npx blue-heart-elements prerender < page.html > out.html
import {buffer} from 'node:stream/consumers';
import {parseArgs} from 'node:util';
import {prerender, type PrerenderOptions} from './prerender.js';

const usage = `blue-heart-elements prerender [--styles=inline|link] [--base=https://…/] < page.html > out.html

Fills every blue-heart tag of a page, so that it is whole where no script runs.

  --styles=inline  Styles inside the page. What a policy (style-src) must allow is printed. Default.
  --styles=link    Styles from styles/<tag>.css beside the script.
  --base           The folder of the script, where the page does not name it.
`;

try {
  const {values, positionals} = parseArgs({
    allowPositionals: true,
    options: {styles: {type: 'string'}, base: {type: 'string'}, help: {type: 'boolean'}},
  });
  if (values.help) {
    process.stdout.write(usage);
  } else {
    if (positionals.join(' ') !== 'prerender' || process.stdin.isTTY)
      throw new Error('Give it a page: blue-heart-elements prerender < page.html > out.html (--help tells more).');
    const page = new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(await buffer(process.stdin));
    const {html, hashes} = await prerender(page, {
      styles: values.styles as PrerenderOptions['styles'],
      base: values.base,
    });
    process.stdout.write(html);
    if (hashes.length) console.error(`style-src ${hashes.map((hash) => `'${hash}'`).join(' ')}`);
  }
} catch (error) {
  console.error(`blue-heart-elements: ${(error as Error).message}`);
  process.exitCode = 2;
}
