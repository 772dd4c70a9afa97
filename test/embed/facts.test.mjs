// Compares every number, address and link that the built script shows, in every language, with the page of facts.
import assert from 'node:assert/strict';
import {before, describe, test} from 'node:test';
import {known} from '../content/known-contacts.mjs';
import {knownFigures} from '../content/known-figures.mjs';
import {everyTag, visitStates} from '../support/every-tag.mjs';
import {unread} from '../support/messages.mjs';
import {browser, site, tab} from '../support/tab-per-test.mjs';
import {telling} from '../support/telling.mjs';

const script = '<script defer src="/dist/blue-heart.js"></script>';

/** The contacts by id: the number as shown and as dialled, the site, and the e-mail address. */
const facts = Object.fromEntries(
  Object.entries(known).map(([id, {phone, tel, web, email, abroad}]) => [
    id,
    {phone: phone && [phone, tel], web, email, abroad},
  ]),
);

/** The known figures, as digits. */
const figures = Object.values(knownFigures).flatMap(({numbers, chart}) => [...numbers, ...chart].map(String));
const year = /^20[12]\d$/;

/** The addresses that a post opens, up to where its text begins. */
const networks =
  /^(mailto:\?subject=|https:\/\/(wa\.me\/\?text|t\.me\/share\/url\?url|bsky\.app\/intent\/compose\?text|x\.com\/intent\/tweet\?text|www\.facebook\.com\/sharer\/sharer\.php\?u|www\.linkedin\.com\/sharing\/share-offsite\/\?url)=)/;

const exitTarget = (locale) => (locale === 'nl' ? 'https://www.meteo.be/nl/belgie' : 'https://www.meteo.be/');

/** Returns what a contact shows in a language: `[shown, href]` by channel. */
function channelsOf(id, locale) {
  const {phone, web, email} = facts[id];
  const site = typeof web === 'object' ? (web[locale] ?? web.other) : web;
  return {
    ...(phone && {phone}),
    ...(site && {web: [site, `https://${site}`]}),
    ...(email && {email: [email, `mailto:${email}`]}),
  };
}

/** Maps each href of a language to its contact and channel, such as `meldpunt phone`. */
function nameOfHref(locale) {
  return new Map(
    Object.keys(facts).flatMap((id) =>
      Object.entries(channelsOf(id, locale)).map(([channel, [, href]]) => [href, `${id} ${channel}`]),
    ),
  );
}

/** Returns all states of the tags in a language, in a window of that size, and the messages in the console. */
async function walkIn(locale, viewport = {width: 1280, height: 800}) {
  const {page, said, speaks, close} = await browser.tab();
  await page.setViewport(viewport);
  await page.goto(site.page('/walk', everyTag(`lang="${locale}"`), {}, script));
  await speaks('#walk > *', locale);
  const states = await visitStates(page);
  await close();
  return {states, said, steps: states.filter(({strip}) => strip)};
}

for (const locale of telling) {
  describe(`in ${locale}`, () => {
    let seen;
    before(async () => {
      seen = await walkIn(locale);
    });

    test('every contact has the numbers and addresses of the facts, and no others', async () => {
      const ids = Object.keys(facts);
      await tab.page.goto(
        site.page(
          '/all',
          `<blue-heart-helpline-card lang="${locale}" contacts="${ids.join(' ')}"></blue-heart-helpline-card>`,
          {},
          script,
        ),
      );
      await tab.speaks('blue-heart-helpline-card', locale);
      const shown = await tab.page.evaluate(() => {
        const root = document.querySelector('blue-heart-helpline-card').shadowRoot;
        const sources = root.querySelectorAll('[part=sources] li');
        return [...root.querySelectorAll('[part~=contact]')].map((contact, at) =>
          [contact, sources[at]]
            .flatMap((place) => [...place.querySelectorAll('a')])
            .map((link) => [link.textContent.trim(), link.getAttribute('href')]),
        );
      });
      assert.deepEqual(
        Object.fromEntries(ids.map((id, at) => [id, shown[at]?.toSorted()])),
        Object.fromEntries(ids.map((id) => [id, Object.values(channelsOf(id, locale)).toSorted()])),
      );
      assert.equal(shown.length, ids.length);
      assert.deepEqual(tab.said, []);
    });

    test('no tag has a link or a number that is not in the facts, wherever a visitor goes', async () => {
      const names = nameOfHref(locale);
      const shownNumbers = Object.values(facts).flatMap(({phone, abroad}) =>
        [phone?.[0], abroad].filter(Boolean).map(digits),
      );
      const {states, said} = seen;
      assert.ok(states.length > 60, 'the walk was cut short');
      for (const {tag, step, links, text} of states) {
        const where = `${tag} ${step}`;
        const posts = [];
        for (const {href, number, rel, exit} of links) {
          if (networks.test(href)) {
            if (!href.startsWith('mailto:')) assert.match(rel, /\bnoreferrer\b/, `${where}: ${href}`);
            posts.push(decodeURIComponent(href.replace(networks, '')));
            continue;
          }
          if (exit) assert.equal(href, exitTarget(locale), where);
          else assert.ok(names.has(href), `${where}: ${href} is not in the facts`);
          if (href.startsWith('tel:')) assert.equal(number, facts[names.get(href).split(' ')[0]].phone[0], where);
          else assert.match(rel, /\bnoreferrer\b/, `${where}: ${href}`);
        }
        for (const [number] of [text, ...posts].join('\n').matchAll(/\d(?:[.,\p{Zs}]?\d){2,}/gu)) {
          // Skips the groups of the number on the sheet to tear off, which stand below each other.
          if (step === 'tear-off' && facts.meldpunt.phone[0].split(' ').includes(number)) continue;
          assert.ok(
            year.test(number) || [...shownNumbers, ...figures].includes(digits(number)),
            `${where}: ${number} is not in the facts`,
          );
        }
      }
      assert.deepEqual(said, []);
    });

    test('the exit leads to the weather, from the card, the dialog and its own tag', async () => {
      const {states, steps} = seen;
      const exits = states.filter(({links}) => links.some(({exit, href}) => exit && href === exitTarget(locale)));
      assert.deepEqual([...new Set(exits.map(({tag}) => tag))].sort(), [
        'blue-heart-exit',
        'blue-heart-helpline-card',
        'blue-heart-report-button',
      ]);
      assert.ok(
        steps.every((state) => exits.includes(state)),
        'a step of the dialog has no way out',
      );
    });

    test('the dialog has the routes of the facts, best first, and the police only in the strip', async () => {
      const names = nameOfHref(locale);
      const {steps} = seen;
      // What nobody has read makes place for Fedasil Info, which is no route of its own.
      const isRoute = (name) => !unread.includes(locale) || !name.startsWith('fedasil-info');
      const route = (name) =>
        routeAt(steps, name)
          .map((href) => names.get(href))
          .filter(isRoute);
      const ids = (name) => contactsAt(steps, name, names).filter(isRoute);
      const centres = {brussels: 'pag-asa', flanders: 'payoke', wallonia: 'surya'};

      assert.deepEqual([route('start'), route('online')], [[], []]);
      assert.deepEqual(route('me'), [
        'meldpunt phone',
        'meldpunt web',
        'child-focus phone',
        'child-focus web',
        'child-focus email',
      ]);
      assert.deepEqual(route('saw'), ['meldpunt web', 'meldpunt phone']);
      for (const [region, centre] of Object.entries(centres)) {
        assert.deepEqual(ids(`me ${region}`), ['meldpunt', centre, 'child-focus']);
        assert.deepEqual(ids(`saw ${region}`), ['meldpunt', centre]);
      }
      assert.deepEqual(
        ids('me unknown'),
        ['meldpunt', 'child-focus'],
        'who does not know the region is led to the reporting point',
      );
      assert.deepEqual(ids('child'), ['child-focus', 'meldpunt']);
      assert.deepEqual(ids('online-adult'), ['meldpunt']);
      assert.deepEqual(ids('online-child'), ['child-focus', 'stopchildporno']);

      for (const {step, links, strip, text, route: hrefs} of steps) {
        assert.deepEqual(
          strip.map(({href}) => href),
          ['tel:112', 'tel:101', 'https://www.112.be'],
          step,
        );
        assert.equal(links.filter(({href, emergency}) => href === 'tel:101' && !emergency).length, 0, step);
        assert.equal(text.match(/\b101\b/g).length, 1, `${step}: 101 is named outside the strip`);
        assert.ok(
          hrefs.length === 0 || hrefs.some((href) => !href.startsWith('tel:')),
          `${step}: no channel that needs no speaking`,
        );
      }
    });
  });
}

test('the Guardianship Service follows the others, once the child is known to be here without a parent', async () => {
  const {steps} = await walkIn('nl');
  assert.deepEqual(contactsAt(steps, 'child alone', nameOfHref('nl')), ['child-focus', 'meldpunt', 'guardianship']);
});

test('the choices of the dialog are those of the facts, in their order', async () => {
  const {steps} = await walkIn('nl');
  const lines = (name) =>
    steps
      .find(({step}) => step === name)
      .text.split('\n')
      .map((line) => line.trim());
  const first = ['Het gaat over mij', 'Ik heb iets gezien of gehoord', 'Het gaat over een kind', 'Het gebeurt online'];
  assert.deepEqual(
    lines('start').filter((line) => first.includes(line)),
    first,
  );
  const online = ['Het gaat over een volwassene', 'Het gaat over een kind'];
  assert.deepEqual(
    lines('online').filter((line) => online.includes(line)),
    online,
  );
});

for (const [width, height] of [
  [1280, 800],
  [320, 640],
]) {
  test(`112, 101 and 112 by text are in sight as each step of the dialog opens, at ${width} by ${height}`, async () => {
    const {steps} = await walkIn('nl', {width, height});
    for (const {step, strip} of steps.filter((state) => !state.step.includes(' '))) {
      assert.deepEqual(
        strip.filter(({inSight}) => !inSight).map(({href}) => href),
        [],
        `out of sight at the step "${step}"`,
      );
    }
  });
}

const routeAt = (steps, name) => steps.find(({step}) => step === name).route;

/** Returns the contacts of a step of the dialog, in their order. */
function contactsAt(steps, name, names) {
  return [...new Set(routeAt(steps, name).map((href) => names.get(href).split(' ')[0]))];
}

const digits = (number) => number.replace(/\D/g, '');
