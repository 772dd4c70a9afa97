// What somebody types into the builder, and what it then offers to copy.
import fc from 'fast-check';
import {fail, isHandler, nextTask, timed, until} from './oracles.mjs';
import {anyText, made, text} from './values.mjs';

const pasted = fc.oneof(
  anyText,
  text.map((words) => `<script src="/blue-heart/latest/blue-heart.js" defer></script><blue-heart-banner ${words}>`),
  text.map((words) => `Content-Security-Policy: default-src 'none'; script-src ${words}`),
);

export const builderBoxes = {
  data: fc.array(fc.record({at: fc.nat(1000), words: pasted, press: fc.nat(1000)}), {minLength: 1, maxLength: 4}),
  async run(steps) {
    for (const {at, words, press} of steps) {
      for (const fold of document.querySelectorAll('details')) fold.open = true;
      const boxes = [...document.querySelectorAll('input, select, textarea')];
      const box = boxes[at % boxes.length];
      timed(() => {
        if (box.type === 'checkbox' || box.type === 'radio') box.checked = !box.checked;
        else if (box.localName === 'select') box.selectedIndex = press % box.options.length;
        else if (box.type !== 'file') box.value = made(words);
        box.dispatchEvent(new Event('input', {bubbles: true}));
      });
      timed(() => box.dispatchEvent(new Event('change', {bubbles: true})));
      if (press % 3 === 0) timed(() => document.querySelector('#source-check')?.click());
      for (let tasks = 0; tasks < 4; tasks++) await nextTask();
      check();
    }
    if (!(await until(() => document.querySelector('#lines')?.textContent, 10_000)))
      fail('the builder offers no lines');
    check();
  },
};

function check() {
  for (const element of document.querySelectorAll('body *')) {
    if (/^(fuzz-mark|object|embed|base)$/.test(element.localName)) fail(`<${element.localName}> in the builder`);
    if (element.localName === 'iframe' && element.id !== 'preview') fail('a frame in the builder');
    if (element.localName === 'script') fail('a script in the builder');
    for (const {name, value} of element.attributes) {
      if (isHandler(name)) fail(`${name}= in the builder`);
      if (name === 'href' && /^\s*(javascript|data:text|vbscript)/i.test(value)) fail(`href="${value}" in the builder`);
    }
  }
  for (const lines of document.querySelectorAll('pre')) {
    if (!/^\s*</.test(lines.textContent)) continue;
    for (const element of new DOMParser().parseFromString(lines.textContent, 'text/html').querySelectorAll('*')) {
      if (/^(fuzz-mark|object|embed|base|img)$/.test(element.localName)) fail(`<${element.localName}> in the lines`);
      if (element.localName === 'script' && element.textContent.trim()) fail('a script with text in the lines');
      for (const {name, value} of element.attributes) {
        if (isHandler(name)) fail(`${name}= in the lines`);
        if (/^(href|src)$/.test(name) && /^\s*(java\s*script|data|vbscript):/i.test(value))
          fail(`${name}="${value}" in the lines`);
      }
    }
  }
}
