// The simulation of a campaign day: it counts the files that a browser really asks for, the headers of the recipe, and
// what a cache may keep.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, test} from 'node:test';
import {site, tab} from '../support/tab-per-test.mjs';
import {names} from '../support/tags.mjs';
import {Files, headersOfRecipe} from './campaign/files.mjs';
import {model, waysToServe} from './campaign/model.mjs';
import {rowsOf, sum} from './campaign/report.mjs';
import {simulate} from './campaign/simulate.mjs';

const files = new Files();

describe('the files of the simulation are those that a browser asks for, once', () => {
  const forms = {
    tag: (name) => `<blue-heart-${name}></blue-heart-${name}>`,
    link: (name) => `<p><a href="https://www.stopmensenhandel.be/#blue-heart=${name}">x</a></p>`,
    frame: (name, lang) => `<iframe src="/dist/embed.html#tag=${name}&lang=${lang}" height="700"></iframe>`,
  };
  const card = ['helpline-card'];
  const pages = [
    ...model.pages.map(({tags}) => ['tag', 'fr', tags]),
    ['tag', 'nl', 'all'],
    ['link', 'nl', card],
    ['link', 'fr', ['exit', 'report-button']],
    ['frame', 'nl', card],
    ['frame', 'fr', ['signal-quiz']],
  ];

  for (const [form, lang, tags] of pages)
    test(`${form}, ${lang}: ${tags}`, async () => {
      const {first, touched, near} = files.of(tags, form, lang);
      const all = new Set([...first, ...touched, ...near.flat()]);
      const expected = [...all].map((file) => files.paths[file]).sort();
      const script = form === 'frame' ? '' : '<script defer src="/dist/blue-heart.js"></script>';
      const body = (tags === 'all' ? names : tags).map((name) => forms[form](name, lang)).join('');
      site.requests.length = 0;
      await tab.page.goto(site.page('/page', `<div lang="${lang}">${body}</div>`, {}, script));
      const asked = () =>
        site.requests
          .map(({path}) => /^\/dist\/([^?#]+)/.exec(path)?.[1])
          .filter(Boolean)
          .sort();
      // Moves the pointer each time, because a tag may not have been there yet.
      for (const end = Date.now() + 30_000; asked().length < expected.length && Date.now() < end;) {
        for (const at of [5, 9]) await tab.page.mouse.move(at, at);
        await tab.page.evaluate(async () => {
          for (let top = 0; top < document.documentElement.scrollHeight; top += 300) {
            scrollTo(0, top);
            await new Promise((done) => setTimeout(done, 30));
          }
        });
      }
      await tab.page.waitForNetworkIdle({idleTime: 300});
      assert.deepEqual(asked(), expected);
    });
});

describe('the simulation', () => {
  const few = {...model, visits: 5000};
  const requests = ({sent, revalidated}) => sum(sent) + revalidated;
  const play = (way, more) => simulate(few, files, waysToServe[way], more);

  test('has the headers of the recipe for its first two ways', () => {
    const {latest, version} = headersOfRecipe();
    assert.equal(Object.fromEntries(latest)['Cache-Control'], 'no-cache');
    assert.equal(waysToServe.updating.fresh, 0);
    const [, seconds] = /max-age=(\d+)/.exec(Object.fromEntries(version)['Cache-Control']);
    assert.equal(waysToServe.fixed.fresh, Number(seconds));
  });

  test('is the same each time, and meets the same visits whatever the way', () => {
    assert.deepEqual(play('updating'), play('updating'));
    const all = Object.keys(waysToServe).map((way) => play(way));
    assert.deepEqual([...new Set(all.map(({pages, visitors}) => `${pages} ${visitors}`))].length, 1);
    const [{revalidated, fromCache}] = all;
    for (const played of all) assert.ok(Math.abs(played.revalidated + played.fromCache - revalidated - fromCache) < 1);
  });

  test('asks each time with no-cache, and never within a year when pinned', () => {
    const [updating, fixed] = [play('updating'), play('fixed')];
    assert.ok(requests(updating) > requests(fixed));
    assert.equal(fixed.revalidated, 0);
    assert.ok(updating.revalidated > 0);
  });

  test('fetches anew for each site, because browsers keep their files apart', () => {
    assert.ok(sum(play('fixed').sent) > sum(play('fixed', {partitioned: false}).sent));
  });

  test('shows the withdrawn number on no page of the updating form that is opened after the upload', () => {
    const updating = play('updating', {correct: true});
    assert.ok(updating.pagesAfterwards > 1000);
    assert.equal(updating.oldAfterwards, 0);
    const fixed = play('fixed', {correct: true});
    assert.equal(fixed.oldAfterwards, fixed.pagesAfterwards);
    assert.ok(play('none', {correct: true}).oldAfterwards > 0);
  });
});

test('the report has the parameters that stand in the model', () => {
  const report = readFileSync(new URL('campaign-day.md', import.meta.url), 'utf8');
  for (const row of rowsOf(model)) assert.ok(report.includes(`| ${row.join(' | ')} |`), row.join(': '));
});
