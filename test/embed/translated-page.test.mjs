// The built script in a page that the browser translates: later changes are as complete and current as without a
// translator.
import assert from 'node:assert/strict';
import {before, test} from 'node:test';
import {partnerFiles, everyState, everyStatePage} from '../support/every-state.mjs';
import {browser, site} from '../support/site-and-browser.mjs';

const script = '<script defer src="/dist/blue-heart.js"></script>';

let untouched;
before(async () => {
  for (const [path, file] of Object.entries(partnerFiles)) site.answers.set(path, {body: JSON.stringify(file)});
  ({seen: untouched} = await statesAfter(() => {}));
});

/** Returns every state of the tags, after `start` changed the page while they were Dutch. */
async function statesAfter(start, ...args) {
  const tab = await browser.tab();
  await tab.page.goto(site.page('/page', `<main><p>Welkom</p></main>${everyStatePage}`, {}, script));
  await tab.speaks('#walk > *', 'nl');
  await tab.page.evaluate(start, ...args);
  const seen = await everyState(tab);
  const host = await tab.page.evaluate(() => document.querySelector('main').innerText);
  await tab.close();
  return {seen, host, said: tab.said};
}

for (const [what, everything] of [
  ['that leaves alone what says translate="no"', false],
  ['that translates everything', true],
]) {
  test(`a translator ${what}: each change shows what it shows without one`, async () => {
    const {seen, host, said} = await statesAfter(translatePage, everything);
    const texts = JSON.stringify(seen);
    assert.equal(host, '⟦Welkom⟧');
    assert.ok(texts.match(/⟦/g).length > 1000, 'nothing was translated');
    assert.equal(/⟦(0\d[\d ]+|1[01]\d( 000)?)⟧/.test(texts), everything, 'numbers');
    assert.deepEqual(JSON.parse(texts.replaceAll(/[⟦⟧]/g, '')), untouched);
    assert.deepEqual(said, []);
  });
}

/**
 * Translates the page as a browser does: each text becomes `⟦text⟧` inside two `<font>`, also a text that is added
 * later. `everything` ignores `translate="no"`. `everyState` changes the `lang` of `<html>`, and puts it back.
 */
function translatePage(everything) {
  const watched = new WeakSet();
  const isLeftAlone = (element) =>
    element.closest('font, script, style, textarea, svg') || (!everything && element.closest('[translate=no]'));
  const translate = (text) => {
    const outer = document.createElement('font');
    const inner = document.createElement('font');
    inner.append(text.data.replace(/\S(.*\S)?/s, '⟦$&⟧'));
    outer.append(inner);
    text.replaceWith(outer);
  };
  const visit = (root) => {
    if (!watched.has(root))
      new MutationObserver(() => visit(root)).observe(root, {subtree: true, childList: true, characterData: true});
    watched.add(root);
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walker.nextNode()) {
      const node = walker.currentNode;
      if (node.shadowRoot) visit(node.shadowRoot);
      else if (node.nodeType === Node.TEXT_NODE && node.data.trim() && !isLeftAlone(node.parentElement))
        texts.push(node);
    }
    texts.forEach(translate);
  };
  visit(document.documentElement);
  document.documentElement.classList.add('translated-ltr');
}
