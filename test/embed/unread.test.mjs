// What is said of stay, police and anonymity (locales/withheld.json) is not said in a language that no native speaker
// has read: a link to Fedasil Info stands there.
import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {describe, test} from 'node:test';
import {fallback} from '../../.build/static/fallback.js';
import {everyTag, visitStates} from '../support/every-tag.mjs';
import {messages} from '../support/messages.mjs';
import {site, tab} from '../support/tab-per-test.mjs';

const readJson = async (file) => JSON.parse(await readFile(new URL(`../../locales/${file}`, import.meta.url), 'utf8'));
const {unread, essentials} = await readJson('languages.json');
const withheld = await readJson('withheld.json');
function isWithheld(id) {
  return withheld.some((entry) => (entry.endsWith('*') ? id.startsWith(entry.slice(0, -1)) : id === entry));
}
const dutch = messages('nl');
const ids = [...dutch.keys()].filter(isWithheld);

/** Returns the texts that must not be said in a language: its own, and the Dutch ones. */
function promisesIn(locale) {
  const own = messages(locale);
  return ids.flatMap((id) => [own.get(id), dutch.get(id)]).filter(Boolean);
}

/** Returns which of those texts are in a text. */
const saidIn = (text, promises) => promises.filter((promise) => text.replace(/\s+/g, ' ').includes(promise));

async function walk(markup, locale) {
  await tab.page.goto(site.page('/walk', markup, {}, '<script defer src="/dist/blue-heart.js"></script>'));
  await tab.speaks('#walk > *', locale);
  return visitStates(tab.page);
}

test('each entry of the list names a message that there is', () => {
  for (const entry of withheld)
    assert.ok(
      [...dutch.keys()].some((id) => (entry.endsWith('*') ? id.startsWith(entry.slice(0, -1)) : id === entry)),
      entry,
    );
  assert.ok(!isWithheld('explainer.rights'));
});

describe('an unread language', () => {
  const folder = new URL('../../.build/generated/locales/', import.meta.url);
  for (const locale of unread)
    test(`${locale}: its files do not have the promises`, async () => {
      const found = new Set();
      for (const path of readdirSync(folder, {recursive: true}).filter(
        (file) => file.split('/').pop() === `${locale}.js`,
      )) {
        const {templates} = await import(new URL(path, folder));
        for (const [id, text] of Object.entries(templates).filter(([one]) => isWithheld(one))) {
          found.add(id);
          assert.equal(text, ' ', `${path} ${id}`);
        }
      }
      assert.ok(
        found.has('trait.anonymous') && found.has('contact.meldpunt-call') && found.has('protect.without-papers'),
      );
    });

  for (const locale of ['pt', 'ar'])
    test(`${locale}: no tag makes them, wherever a visitor goes, and Fedasil Info is there instead`, async () => {
      const promises = promisesIn(locale);
      const states = await walk(everyTag(`lang="${locale}"`), locale);
      for (const {tag, step, text} of states) assert.deepEqual(saidIn(text, promises), [], `${tag} ${step}`);
      const linked = states.filter(({links}) => links.some(({href}) => href === 'https://www.fedasilinfo.be'));
      const at = linked.map(({tag, step}) => `${tag} ${step}`);
      for (const place of [
        'blue-heart-report-button me',
        'blue-heart-explainer  unfolded',
        'blue-heart-safety-guide  unfolded',
        'blue-heart-safety-guide minor unfolded',
      ])
        assert.ok(at.includes(place), `${place} is not among ${at.join(', ')}`);
      assert.equal(states.filter(({tag, step}) => tag === 'blue-heart-share' && step === 'helpline').length, 0);
    });

  test(`${essentials[0]}: the tags that speak it do not make them`, async () => {
    const markup = [
      '<blue-heart-helpline-card></blue-heart-helpline-card>',
      '<blue-heart-report-button></blue-heart-report-button>',
    ];
    const states = await walk(`<div id="walk" lang="${essentials[0]}">${markup.join('')}</div>`, essentials[0]);
    for (const {tag, step, text} of states)
      assert.deepEqual(saidIn(text, promisesIn(essentials[0])), [], `${tag} ${step}`);
  });

  test('has a fallback without them', async () => {
    const options = {contacts: 'meldpunt stopchildporno child-focus payoke'};
    for (const locale of unread)
      assert.deepEqual(
        saidIn(await fallback('blue-heart-helpline-card', {...options, lang: locale}), promisesIn(locale)),
        [],
      );
  });
});

test('French makes them all', async () => {
  const texts = (await walk(everyTag('lang="fr"'), 'fr')).map(({text}) => text.replace(/\s+/g, ' ')).join('\n');
  const french = messages('fr');
  // The post on a child is for people from Ukraine, and in Ukrainian on every page. No route begins with that site now.
  const unseen = ['share.child', 'contact.stopchildporno-visit'];
  assert.deepEqual(
    ids.filter((id) => !unseen.includes(id) && !texts.includes(french.get(id).replace(/\s+/g, ' '))),
    [],
  );
});
