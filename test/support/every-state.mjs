// Uses the tags in every way that changes what they say, and returns what was seen after each change.
import {everyTag, visitStates} from './every-tag.mjs';

const card = 'blue-heart-helpline-card';
const all = '#walk > *, #tour > *';

/** Files of a page author's own, for `everyStatePage`. */
export const partnerFiles = {
  '/contacts.json': {contacts: [{id: 'desk', name: 'Desk of the town', phone: '0470 00 00 00'}]},
  '/other-contacts.json': {contacts: [{id: 'desk', name: 'Desk of the other town', phone: '0470 11 11 11'}]},
  '/scenes.json': {scenes: [scene('carwash', 'A car wash'), scene('kitchen', 'A kitchen')]},
  '/other-scenes.json': {scenes: [scene('carwash', 'Another car wash'), scene('kitchen', 'Another kitchen')]},
};

function scene(id, title) {
  const of = (text) => `${text} (${title})`;
  return {
    id,
    title,
    situation: of('Seen'),
    indicators: [true, false].map((signal) => ({text: of(`Noticed ${signal}`), signal, why: of('Why')})),
  };
}

/** Returns words that are only in this file. */
const wordsIn = (path) => partnerFiles[path].contacts?.[0].name ?? partnerFiles[path].scenes[0].title;

/** Every tag in every shape, and a card and a quiz with contacts and scenes of the page author's. */
export const everyStatePage = `${everyTag()}<div id="tour">
  <${card} src="/contacts.json"></${card}>
  <blue-heart-signal-quiz src="/scenes.json"></blue-heart-signal-quiz>
</div>`;

/** What a page's script can change, tag by tag: a selector, an attribute, and its values; null removes it. */
const changes = [
  ...[`#walk > ${card}`, `#tour > ${card}`].flatMap((selector) => [
    [selector, 'region', 'flanders', 'wallonia', null],
    [selector, 'for', 'danger', 'minor', 'online', null],
    [selector, 'contacts', 'payoke', 'surya meldpunt', 'meldpunt surya', null],
    [selector, 'variant', 'compact', null],
    [selector, 'heading-level', '4', null],
    [selector, 'exit', 'off', null],
    [selector, 'languages', 'off', 'uk ru', 'de en', null],
  ]),
  [`#tour > ${card}`, 'src', '/other-contacts.json', '/contacts.json'],
  ['#walk > blue-heart-banner', 'variant', 'helpline', 'compact', 'campaign'],
  ['#walk > blue-heart-banner', 'partner', 'Gent', 'Brugge', null],
  ['#walk > blue-heart-banner', 'dismissible', '', null],
  ['#walk > blue-heart-signal-quiz', 'limit', '3', null],
  ['#tour > blue-heart-signal-quiz', 'limit', '2'],
  ['#tour > blue-heart-signal-quiz', 'src', '/other-scenes.json', '/scenes.json', null],
  ['#walk > blue-heart-exit', 'shortcut', 'off', null],
  ['#walk > blue-heart-exit', 'variant', 'bar', null],
];

/**
 * Goes through languages by `lang`, every attribute, the keys of the exit, a scene and back, a language from the menu,
 * and then every state that a visitor can reach. Returns a list of what was seen: texts with single spaces, and links
 * with their address as written.
 */
export async function everyState({page, until, speaks}) {
  const seen = [];
  const look = async (what, selector) => seen.push([what, await page.evaluate(wordsOf, selector)]);
  const setLang = (lang) => page.evaluate((value) => document.documentElement.setAttribute('lang', value), lang);

  await speaks(all, 'nl');
  await until(showsWords, `#tour > ${card}`, wordsIn('/contacts.json'));
  await until(showsWords, '#tour > blue-heart-signal-quiz', wordsIn('/scenes.json'));
  await until(
    () =>
      document.querySelector('#walk > blue-heart-signal-quiz').shadowRoot.querySelector('[part=picture]')
        .childElementCount > 0,
  );
  await until(() =>
    [...document.querySelectorAll('blue-heart-share')].every(
      ({audience, shadowRoot}) => shadowRoot.querySelector('textarea').lang === (audience === 'ukraine' ? 'uk' : 'nl'),
    ),
  );
  await until(() =>
    [...document.querySelectorAll('blue-heart-share, blue-heart-materials')].every(({shadowRoot}) =>
      shadowRoot.querySelector('.sheet:not([aria-hidden])'),
    ),
  );
  await look('Dutch', all);
  for (const lang of ['fr', 'nl']) {
    await setLang(lang);
    await speaks(all, lang);
    await look(`lang="${lang}"`, all);
  }
  for (const [selector, attribute, ...values] of changes) {
    for (const value of values) {
      await page.evaluate(changeOne, selector, attribute, value);
      if (value in partnerFiles) await until(showsWords, selector, wordsIn(value));
      await look(`${selector} ${attribute}="${value}"`, selector);
    }
  }
  seen.push(['Shift, Shift, another key', ...(await page.evaluate(pressKeys))]);
  seen.push(['the moment, next, previous', ...(await page.evaluate(goThereAndBack))]);
  await page.evaluate(chooseUkrainian);
  await speaks(all, 'uk');
  await look('Ukrainian from the menu', all);
  for (const {tag, step, text, links} of await visitStates(page))
    seen.push([`${tag} ${step}`, text.replace(/\s+/g, ' '), ...links.map(({href, text: words}) => `${words} ${href}`)]);
  return seen;
}

function wordsOf(selector) {
  return [...document.querySelectorAll(selector)].map((tag) =>
    tag.shadowRoot.querySelector('[part~=base]').innerText.replace(/\s+/g, ' ').trim(),
  );
}

async function changeOne(selector, attribute, value) {
  const tag = document.querySelector(selector);
  if (value === null) tag.removeAttribute(attribute);
  else tag.setAttribute(attribute, value);
  await tag.updateComplete;
}

function showsWords(selector, words) {
  return document.querySelector(selector).shadowRoot.textContent.includes(words);
}

async function pressKeys() {
  const tag = document.querySelector('blue-heart-exit');
  const said = [];
  for (const key of ['Shift', 'Shift', 'a']) {
    document.body.dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true, composed: true}));
    await tag.updateComplete;
    said.push(tag.shadowRoot.querySelector('[part=progress]').innerText);
  }
  return said;
}

async function goThereAndBack() {
  const tag = document.querySelector('#tour > blue-heart-signal-quiz');
  const said = [];
  for (const which of ['last', 'last', 'first']) {
    tag.shadowRoot.querySelector(`[part=body] .apart button:${which}-child`).click();
    await tag.updateComplete;
    said.push(tag.shadowRoot.querySelector('[part~=base]').innerText.replace(/\s+/g, ' ').trim());
  }
  return said;
}

function chooseUkrainian() {
  const menu = document
    .querySelector('#walk > blue-heart-helpline-card')
    .shadowRoot.querySelector('[part=languages] select');
  menu.value = 'uk';
  menu.dispatchEvent(new Event('change', {bubbles: true}));
}
