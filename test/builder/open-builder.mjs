// Opens the builder in the tab of a test, makes choices on it, and reads it.
import {readFileSync} from 'node:fs';
import {site, tab} from '../support/tab-per-test.mjs';

const {version} = JSON.parse(readFileSync('package.json', 'utf8'));

/** Opens the builder as a visitor sees it, and waits until its preview shows something. */
export async function openFolded(fragment = '#page=nl') {
  // Leaves the builder first: going to another fragment of the same page would load nothing.
  await tab.page.goto('about:blank');
  await tab.page.goto(`${site.origin}/dist/index.html${fragment}`);
  await tab.until(() => {
    const shown = document.querySelector('#preview')?.contentDocument?.querySelector('#place > *');
    return Boolean(shown && (!shown.localName.includes('-') || shown.shadowRoot?.querySelector('[part~=base]')));
  });
}

/** Opens the builder, and everything on it that is folded. */
export async function open(fragment) {
  await openFolded(fragment);
  await unfold();
}

export function unfold() {
  return tab.page.$$eval('details', (all) => all.forEach((one) => (one.open = true)));
}

/** Waits until the preview shows a tag that matches a selector. */
export function shows(selector) {
  return tab.until(
    (tag) =>
      Boolean(
        document
          .querySelector('#preview')
          ?.contentDocument?.querySelector(`#place > ${tag}`)
          ?.shadowRoot?.querySelector('[part~=base]'),
      ),
    selector,
  );
}

export function pick(name, value) {
  return tab.page.evaluate(
    (group, chosen) => document.querySelector(`input[name="${group}"][value="${chosen}"]`).click(),
    name,
    value,
  );
}

export function write(selector, value, event = 'input') {
  return tab.page.$eval(
    selector,
    (field, [text, type]) => {
      field.value = text;
      field.dispatchEvent(new Event(type, {bubbles: true}));
    },
    [value, event],
  );
}

/** Returns lines to copy by their id, once they match a pattern. */
export async function lines(id, pattern) {
  await tab.until(
    (name, source) => new RegExp(source).test(document.getElementById(name)?.textContent ?? ''),
    id,
    pattern.source,
  );
  return tab.page.$eval(`#${id}`, ({textContent}) => textContent);
}

export function wordsOf(selector) {
  return tab.page.$eval(selector, ({innerText}) => innerText.trim());
}

/** Opens a page of the test site with these lines; `/blue-heart/` on it is the folder that was built. */
export async function paste(html, headers = {}) {
  return tab.page.goto(
    site.page(
      '/pasted',
      html.replaceAll('/blue-heart/latest/', '/dist/').replaceAll(`/blue-heart/${version}/`, '/dist/'),
      headers,
    ),
  );
}

export function numbers(tag) {
  return tab.page.$eval(tag, ({shadowRoot}) =>
    [...shadowRoot.querySelectorAll('a[href^="tel:"]')].map((link) => link.getAttribute('href')),
  );
}

/** Returns a number as plain text has it: with hard spaces, which do not break over two lines. */
export function unbroken(phone) {
  return phone.replaceAll(' ', '\u00a0');
}
