// Checks what every server of the release must do: for browsers, for other sites, and when the next version is
// published.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, afterEach, before, beforeEach, describe, test} from 'node:test';
import {brotliDecompressSync, gunzipSync} from 'node:zlib';
import {startBrowser} from '../support/browser.mjs';
import {startSite} from '../support/site.mjs';
import {before as uncorrected, corrected, correctedRelease, filesOf, release} from '../support/releases.mjs';

const card = 'blue-heart-helpline-card';
const versioned = `/blue-heart/${release.version}/`;
const latest = '/blue-heart/latest/';
const bytesOf = (path, {folder} = release) => readFileSync(join(folder, path));

export const everyHeader = {
  'access-control-allow-origin': '*',
  'cross-origin-resource-policy': 'cross-origin',
  'cross-origin-embedder-policy': 'require-corp',
};
export const cacheControl = {[versioned]: 'public, max-age=31536000, immutable', [latest]: 'no-cache'};

const types = {
  js: /^text\/javascript; charset=utf-8$/i,
  json: /^application\/json\b/,
  map: /^application\/json\b/,
  txt: /^text\/plain; charset=utf-8$/i,
  html: /^text\/html; charset=utf-8$/i,
  css: /^text\/css; charset=utf-8$/i,
};

/** Checks that text files are compressed, and that the server tells caches so. */
export function checkCompression(
  name,
  server,
  encoding,
  unpack = {gzip: gunzipSync, br: brotliDecompressSync}[encoding],
) {
  test(`${name} compresses scripts, languages, schemas and pages with ${encoding}, and revalidates them`, async () => {
    for (const path of [
      'blue-heart.js',
      'locales/uk.js',
      'schemas/contacts.schema.json',
      'styles/blue-heart-exit.css',
      'embed.html',
    ]) {
      const asked = {'accept-encoding': encoding};
      const {headers, body} = await server.ask(latest + path, asked);
      assert.equal(headers['content-encoding'], encoding, path);
      assert.match(headers.vary, /\baccept-encoding\b/i, path);
      assert.ok(unpack(body).equals(readFileSync(join(server.place, release.version, path))), path);
      const again = await server.ask(latest + path, {
        ...asked,
        'if-none-match': headers.etag,
        'if-modified-since': headers['last-modified'],
      });
      assert.equal(again.status, 304, path);
      assert.equal(again.body.length, 0);
    }
  });
}

export function checkHost(name, server) {
  describe(`what ${name} sends`, () => {
    test('is every file as it was built, with the right type', async () => {
      for (const path of filesOf(release.folder)) {
        const {status, headers, body} = await server.ask(versioned + path);
        assert.equal(status, 200, path);
        assert.ok(body.equals(bytesOf(path)), path);
        if (path !== 'LICENSE') assert.match(headers['content-type'], types[path.split('.').pop()], path);
      }
      assert.match((await server.ask(`${versioned}embed.html`)).headers['content-type'], types.html);
    });

    test('may be used by pages of every origin, and is cached for a year or asked for again', async () => {
      for (const [place, kept] of Object.entries(cacheControl)) {
        for (const path of [
          'blue-heart.js',
          'locales/uk.js',
          'schemas/contacts.schema.json',
          'integrity.json',
          'embed.html',
        ]) {
          const {headers} = await server.ask(place + path);
          for (const [name, value] of Object.entries(everyHeader))
            assert.equal(headers[name], value, `${place}${path} ${name}`);
          assert.equal(headers['cache-control'], kept, place + path);
        }
      }
    });

    test('is not cached where the file does not exist', async () => {
      const {status, headers} = await server.ask(`${versioned}missing.js`);
      assert.equal(status, 404);
      assert.doesNotMatch(headers['cache-control'] ?? '', /immutable|max-age/);
    });

    test('may be framed, even if the other pages of the site may not', async () => {
      const {headers} = await server.ask('/');
      assert.deepEqual(
        [headers['x-frame-options'], headers['content-security-policy']],
        ['DENY', "frame-ancestors 'none'"],
      );
      for (const path of ['embed.html', 'blue-heart.js']) {
        const framed = (await server.ask(versioned + path)).headers;
        assert.deepEqual([framed['x-frame-options'], framed['content-security-policy']], [undefined, undefined]);
      }
    });
  });

  describe(`a page of another origin, given ${name}`, () => {
    const isolated = {'cross-origin-embedder-policy': 'require-corp', 'cross-origin-opener-policy': 'same-origin'};
    let site;
    let browser;
    let tab;
    before(async () => {
      [site, browser] = await Promise.all([startSite(), startBrowser()]);
    });
    after(() => Promise.all([browser?.close(), site?.close()]));
    beforeEach(async () => {
      tab = await browser.tab();
    });
    afterEach(() => tab.close());

    const open = (body, headers) => tab.page.goto(site.page('/page', body, headers));
    const fromHere = (snippet) => `<main lang="uk">${snippet.replace('src="', `src="${server.origin}`)}</main>`;

    async function cardShows({phone}) {
      await tab.speaks(card, 'uk');
      const {text} = await tab.seen(card);
      assert.ok(text.includes(phone), text);
      assert.deepEqual(tab.said, []);
      assert.deepEqual(
        tab.asked.filter((url) => !url.startsWith(`${server.origin}/blue-heart/`) && url !== tab.page.url()),
        [],
      );
    }

    for (const [form, snippet] of Object.entries(release.snippets)) {
      test(`gets a Ukrainian card with the ${form} form`, async () => {
        await open(fromHere(snippet));
        await cardShows(uncorrected);
      });

      test(`gets a Ukrainian card with the ${form} form, isolated`, async () => {
        await open(fromHere(snippet), isolated);
        assert.equal(await tab.page.evaluate(() => crossOriginIsolated), true);
        await cardShows(uncorrected);
      });
    }

    for (const [what, headers] of [
      ['', {}],
      [', isolated', isolated],
    ]) {
      test(`frames embed.html${what}`, async () => {
        await open(`<iframe src="${server.origin}${versioned}embed.html" width="600" height="600"></iframe>`, headers);
        assert.equal(await tab.page.evaluate(() => crossOriginIsolated), what !== '');
        const framed = tab.page.frames().find((one) => one !== tab.page.mainFrame());
        const words = () => framed.evaluate((tag) => document.querySelector(tag)?.shadowRoot?.textContent ?? '', card);
        for (
          const end = Date.now() + 60_000;
          !(await words()).includes(uncorrected.phone);
          await new Promise((done) => setTimeout(done, 50))
        ) {
          assert.ok(Date.now() < end, `the frame, ${framed.url()}, shows no card`);
        }
      });
    }

    describe('when the next version is published', () => {
      const next = correctedRelease();
      afterEach(() => server.publish(release));

      test('no changed file of `latest` is answered as unchanged, even with the same size', async () => {
        for (const path of ['blue-heart.js', 'partner-file.js']) {
          for (const encoding of ['identity', 'gzip']) {
            server.publish(release);
            const {headers} = await server.ask(latest + path, {'accept-encoding': encoding});
            const [tag, time] = [{'if-none-match': headers.etag}, {'if-modified-since': headers['last-modified']}];
            server.publish(next);
            for (const cached of [tag, time, {...tag, ...time}]) {
              const {status, body} = await server.ask(latest + path, {'accept-encoding': encoding, ...cached});
              assert.equal(status, 200, `${path} ${JSON.stringify(cached)}`);
              assert.ok((encoding === 'gzip' ? gunzipSync(body) : body).equals(bytesOf(path, next)), path);
            }
          }
        }
      });

      test('the updating form shows the corrected number, the fixed form the old one', async () => {
        for (const [form, shown] of [
          ['updating', corrected],
          ['fixed', uncorrected],
        ]) {
          server.publish(release);
          await open(fromHere(release.snippets[form]));
          await cardShows(uncorrected);
          server.publish(next);
          await tab.page.reload();
          await cardShows(shown);
        }
      });
    });
  });
}
