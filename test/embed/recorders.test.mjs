// Real session recorders and analytics beside the tags: nothing that is shown, chosen or ticked in a sensitive part
// reaches them.
import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {before, beforeEach, describe, test} from 'node:test';
import {gunzipSync} from 'node:zlib';
import {site, tab} from '../support/tab-per-test.mjs';

const modules = new URL('../../node_modules/', import.meta.url);
const script = '<script defer src="/dist/blue-heart.js"></script>';
const tags = [
  'blue-heart-helpline-card',
  'blue-heart-report-button',
  'blue-heart-signal-quiz',
  'blue-heart-safety-guide',
  'blue-heart-share',
  'blue-heart-explainer',
  'blue-heart-facts',
  'blue-heart-materials',
];
const page = `<p>Words of the town</p><button id="own">Press of the town</button><input id="field">
  ${tags.map((tag) => `<${tag}></${tag}>`).join('')}`;

let posted;
before(async () => {
  site.answers.set('/rrweb.js', {body: await readFile(new URL('rrweb/dist/rrweb.umd.min.cjs', modules))});
  site.answers.set('/posthog.js', {
    body: await readFile(new URL('posthog-js/dist/array.full.no-external.js', modules)),
  });
  const collect = async (request) => {
    const parts = [];
    for await (const part of request) parts.push(part);
    const sent = Buffer.concat(parts);
    posted.push(sent[0] === 0x1f && sent[1] === 0x8b ? gunzipSync(sent).toString() : sent.toString());
    return {body: '{"status": 1}', headers: {'content-type': 'application/json'}};
  };
  for (const path of ['/e/', '/i/v0/e/', '/s/']) site.answers.set(path, collect);
  const config = {
    supportedCompression: [],
    hasFeatureFlags: false,
    sessionRecording: {endpoint: '/s/', sampleRate: null},
    autocapture_opt_out: false,
    captureDeadClicks: true,
    heatmaps: true,
  };
  for (const path of ['/flags/', '/array/test/config', '/decide/'])
    site.answers.set(path, {body: JSON.stringify(config), headers: {'content-type': 'application/json'}});
});
beforeEach(async () => {
  posted = [];
});

/**
 * Uses the page as a visitor does, and returns every line that was shown in a sensitive part meanwhile, and every word
 * that was typed there.
 */
async function visit() {
  const lines = new Set();
  const inside = (tag, act, ...args) => tab.page.evaluate(act, tag, ...args);
  const look = async () => {
    const seen = await tab.page.evaluate(
      (names) =>
        names.flatMap((name) => {
          const {shadowRoot} = document.querySelector(name);
          const part = name.endsWith('report-button')
            ? shadowRoot.querySelector('dialog')
            : shadowRoot.querySelector('[part~=base]');
          return [...part.querySelectorAll('*')].flatMap((element) => [
            ...[...element.childNodes].filter(({nodeType}) => nodeType === Node.TEXT_NODE).map(({data}) => data.trim()),
            ...['href', 'aria-label', 'value'].map((attribute) => element.getAttribute(attribute) ?? ''),
          ]);
        }),
      tags,
    );
    // Skips single words, which may be a class of ours or a word of the recorder.
    for (const line of seen) if (/\S\s\S|^(tel|https|mailto):/.test(line)) lines.add(line);
  };
  const press = async (tag, selector) => {
    // Finds the place itself: the driver's own click waits for an observer that a busy page may never call.
    const [x, y] = await inside(
      tag,
      (at, inner) => {
        const found = document.querySelector(at).shadowRoot.querySelector(inner);
        found.scrollIntoView({block: 'center', behavior: 'instant'});
        const {left, top, width, height} = found.getBoundingClientRect();
        return [left + Math.min(width / 2, 20), top + height / 2];
      },
      selector,
    );
    await tab.page.mouse.click(x, y);
    await inside(tag, (at) => document.querySelector(at).updateComplete);
    await look();
  };

  // Cancels calls and leaving.
  await tab.page.evaluate(() =>
    addEventListener(
      'click',
      (event) => event.composedPath().some((node) => node.localName === 'a') && event.preventDefault(),
      true,
    ),
  );
  await tab.page.click('#own');
  await tab.page.type('#field', 'typed for the town');
  await look();
  await press('blue-heart-helpline-card', '[part~=first] [part~=number]');
  await press('blue-heart-signal-quiz', '[part=indicator] button');
  await press('blue-heart-signal-quiz', '[part=body] .filled');
  await press('blue-heart-safety-guide', '[type=checkbox]');
  await press('blue-heart-safety-guide', '[part~=number]');
  await press('blue-heart-share', 'textarea');
  await tab.page.keyboard.type('Typed in secret ');
  lines.add('Typed in secret');
  await press('blue-heart-report-button', '[part~=button]');
  await tab.until(() =>
    document.querySelector('blue-heart-report-button').shadowRoot.querySelector('dialog:modal [part~=choice]'),
  );
  await look();
  await press('blue-heart-report-button', '[part~=choice]');
  await press('blue-heart-report-button', '[part~=first] [part~=number]');
  await tab.page.evaluate(() => {
    const select = document.querySelector('blue-heart-report-button').shadowRoot.querySelector('label select');
    select.value = 'brussels';
    select.dispatchEvent(new Event('change', {bubbles: true, composed: true}));
  });
  await press('blue-heart-report-button', '[part~=close]');
  await tab.page.click('#own');
  // Leaves out the words of the button that opens the dialog, which are not secret.
  const opener = await tab.page.evaluate(() => {
    const button = document.querySelector('blue-heart-report-button').shadowRoot.querySelector('[part~=button]');
    return [button.innerText.trim(), button.getAttribute('href')];
  });
  for (const line of opener) lines.delete(line);
  return [...lines];
}

async function start(head) {
  await tab.page.goto(site.page('/page', page, {}, script + head));
  await tab.speaks(tags.join(), 'nl');
  await tab.until(
    () =>
      document.querySelector('blue-heart-safety-guide').shadowRoot.querySelector('[type=checkbox]') &&
      document.querySelector('blue-heart-share').shadowRoot.querySelector('textarea') &&
      document.querySelector('blue-heart-materials').shadowRoot.querySelector('button'),
  );
}

/** Returns the secret lines that are in a recording. */
const leaked = (lines, recorded) => lines.filter((line) => recorded.includes(JSON.stringify(line).slice(1, -1)));

describe('rrweb', () => {
  for (const [when, early] of [
    ['from the start', true],
    ['begun once the tags are shown', false],
  ]) {
    test(`${when}, records the page, and nothing that is sensitive`, async () => {
      const record = () => {
        globalThis.recorded = [];
        globalThis.rrweb.record({emit: (event) => globalThis.recorded.push(event), maskAllInputs: false});
      };
      await start(`<script src="/rrweb.js"></script>${early ? `<script>(${record})()</script>` : ''}`);
      if (!early) await tab.page.evaluate(record);
      const lines = await visit();
      assert.ok(lines.length > 100, `${lines.length} lines`);
      // Waits two frames, because mutations are recorded a frame later.
      await tab.page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
      const events = await tab.page.evaluate(() => globalThis.recorded);
      const recorded = JSON.stringify(events);
      for (const own of ['Words of the town', 'typed for the town']) assert.ok(recorded.includes(own), own);
      assert.deepEqual(leaked(lines, recorded), []);
      // Expects a click with the id of what was pressed: the button of the town, twice, its field, and the button that
      // opens the dialog.
      const clicks = events.filter(({type, data}) => type === 3 && data.source === 2 && data.type === 2);
      assert.ok(clicks.length <= 4, `${clicks.length} presses`);
      // Expects typing, choosing and ticking only for the field of the town.
      const typed = events.filter(({type, data}) => type === 3 && data.source === 5);
      assert.equal(new Set(typed.map(({data}) => data.id)).size, 1);
    });
  }
});

describe('PostHog', () => {
  test('captures and records the page, and nothing that is sensitive', async () => {
    const begin = `posthog.init('test', {
      api_host: location.origin, opt_out_useragent_filter: true, disable_compression: true, request_batching: false,
      persistence: 'memory', autocapture: {capture_copied_text: true}, rageclick: true, capture_dead_clicks: true,
      enable_heatmaps: true, session_recording: {maskAllInputs: false, compress_events: false},
      disable_surveys: true, advanced_disable_flags: false, loaded: () => (globalThis.loaded = true),
    })`;
    await start(`<script src="/posthog.js"></script><script>${begin}</script>`);
    await tab.until(() => globalThis.loaded && globalThis.posthog.sessionRecordingStarted());
    const lines = await visit();
    assert.ok(lines.length > 100, `${lines.length} lines`);
    for (const end = Date.now() + 30_000; !/typed for the town/.test(posted.join('\n')) && Date.now() < end;)
      await new Promise((done) => setTimeout(done, 200));
    await tab.page.goto('about:blank');
    await new Promise((done) => setTimeout(done, 500));
    const sent = posted.join('\n');
    for (const own of ['Press of the town', 'Words of the town', 'typed for the town', '"$autocapture"', '"$snapshot"'])
      assert.ok(sent.includes(own), `${own} was not captured: ${sent.slice(0, 500)}`);
    assert.deepEqual(leaked(lines, sent), []);
    assert.doesNotMatch(sent, /Typed in secret/);
  });
});
