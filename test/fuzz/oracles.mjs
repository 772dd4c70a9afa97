// What must hold after each case, whatever was written: the judges of the fuzz tests, in the page.
import {known} from '../content/known-contacts.mjs';

const tels = new Set(
  Object.values(known)
    .map(({tel}) => tel)
    .filter(Boolean),
);
const mails = new Set(Object.values(known).map(({email}) => email && `mailto:${email}`));
const hosts = new Set([
  ...Object.values(known).flatMap(({web}) => (typeof web === 'object' ? Object.values(web) : (web ?? []))),
  // The exit, and the pages of networks to which a post is sent.
  ...['www.meteo.be', 'wa.me', 't.me', 'bsky.app', 'x.com', 'www.facebook.com', 'www.linkedin.com'],
]);

const failures = [];
let longest = 0;
let fuzzedBy = 0;

/** Notes what fails at any time. Whoever calls it has installed `console` and the observers of ready.mjs. */
export function watch() {
  const {notes} = globalThis;
  notes.onWork = (took) => (longest = Math.max(longest, took));
  globalThis.fuzzed = () => fuzzedBy++;
  // The browser takes a script of a test for a person who presses something.
  document.addEventListener('blue-heart-exit', (event) => event.preventDefault());
}

/** Runs work of ours that takes its time at once, and measures it. */
export function timed(work) {
  const start = performance.now();
  try {
    return work();
  } finally {
    longest = Math.max(longest, performance.now() - start);
  }
}

/** Starts a case. */
export function begin() {
  failures.length = 0;
  globalThis.notes.said.length = 0;
  longest = 0;
  fuzzedBy = 0;
}

/** Returns the longest piece of work since the case began, in milliseconds. */
export function slowest() {
  return longest;
}

/** Ends a case: throws what was found. */
export function judge() {
  const {said} = globalThis.notes;
  // A page that sends what has no text gets an error in its own call; a link that fails is named.
  for (const words of said) failures.push(words);
  if (fuzzedBy) failures.push('a text was run as a script');
  const found = [...new Set(failures)];
  begin();
  if (found.length) throw new Error(found.join(' | ').slice(0, 1500));
}

export function fail(words) {
  failures.push(words);
}

/** Returns whether a visitor can see an element. */
export function seen(element) {
  const {width, height} = element.getBoundingClientRect();
  return width > 1 && height > 1 && element.checkVisibility({visibilityProperty: true, opacityProperty: true});
}

/** Returns all numbers in a root that a visitor can see. */
export function numbersIn(root) {
  return [...root.querySelectorAll('a[href^="tel:"]')].filter((link) => /\d/.test(link.textContent) && seen(link));
}

/** Returns the fallback children that a visitor sees. */
export function fallbackSeen(tag) {
  return [...tag.children].some(
    (child) => !child.slot && child.matches('a[href^="tel:"]') && child.assignedSlot && seen(child),
  );
}

/** Returns whether an attribute is a handler of an event. */
export function isHandler(name) {
  return /^on/i.test(name) && name.toLowerCase() in document.body;
}

/** Notes links off the list, and elements and handlers that only HTML from data can have made. */
export function checkInside(root, {allows = () => false, inside = 'a tag'} = {}) {
  for (const element of root.querySelectorAll('*')) {
    const {localName} = element;
    if (/^(script|iframe|object|embed|base|meta|fuzz-mark|link|form|frame)$/.test(localName))
      fail(`<${localName}> in ${inside}`);
    if (localName === 'style' && element.textContent) fail(`<style> in ${inside}`);
    for (const {name, value} of element.attributes) {
      if (isHandler(name) || name === 'srcdoc' || (name === 'style' && /url|expression|\bdisplay/.test(value)))
        fail(`${name}= in ${inside}`);
      if (/^(href|src|action|formaction|xlink:href)$/.test(name) && !isListed(value, element) && !allows(value))
        fail(`${localName} ${name}="${value.slice(0, 200)}" in ${inside}: not on the list`);
    }
  }
}

function isListed(value, element) {
  if (value.startsWith('#')) return true;
  if (tels.has(value) || mails.has(value.split('?')[0]) || value.startsWith('mailto:?')) return true;
  if (value.startsWith('sms:')) return value === 'sms:112';
  // A picture or file that the tag made itself.
  if (/^(blob:|data:image\/)/.test(value)) return true;
  try {
    const {protocol, host} = new URL(value);
    return protocol === 'https:' && hosts.has(host);
  } catch {
    return element.localName === 'use';
  }
}

const paint = document.createElement('canvas').getContext('2d', {willReadFrequently: true});
const painted = new Map();

/** Returns red, green, blue and alpha of a colour, from 0 to 255. */
function pixel(colour) {
  if (!painted.has(colour)) {
    paint.clearRect(0, 0, 1, 1);
    paint.fillStyle = colour;
    paint.fillRect(0, 0, 1, 1);
    painted.set(colour, [...paint.getImageData(0, 0, 1, 1).data]);
    if (painted.size > 5000) painted.clear();
  }
  return painted.get(colour) ?? pixel(colour);
}

function luminance([red, green, blue]) {
  const [r, g, b] = [red, green, blue].map((value) =>
    value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function over(top, below) {
  const alpha = top[3] / 255;
  return [0, 1, 2].map((at) => top[at] * alpha + below[at] * (1 - alpha));
}

/** Returns the contrast of a text with what is behind it: the backgrounds of all boxes around it, on the page's. */
export function contrastOf(element) {
  const layers = [];
  for (let at = element; at; at = at.assignedSlot ?? at.parentElement ?? at.getRootNode().host)
    layers.push(pixel(getComputedStyle(at).backgroundColor));
  const dark = getComputedStyle(document.documentElement).colorScheme === 'dark';
  let behind = dark ? [18, 18, 18] : [255, 255, 255];
  for (const layer of layers.reverse()) behind = over(layer, behind);
  const ink = over(pixel(getComputedStyle(element).color), behind);
  const [light, deep] = [luminance(ink), luminance(behind)].sort((one, other) => other - one);
  return (light + 0.05) / (deep + 0.05);
}

/** Lets all that waits be done: the work of promises, then one task. */
export function nextTask() {
  return new Promise((done) => {
    const {port1, port2} = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      done();
    };
    port2.postMessage(null);
  });
}

/** Waits until something is there, for a time that is long even on a busy machine. */
export async function until(look, patience = 15_000) {
  for (const end = performance.now() + patience; ;) {
    const found = look();
    if (found) return found;
    if (performance.now() > end) return undefined;
    await new Promise((done) => setTimeout(done, 4));
  }
}
