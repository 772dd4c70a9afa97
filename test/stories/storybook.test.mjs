// Opens the built Storybook by deep links, in a browser that can reach no other server.
import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {readFile, readdir} from 'node:fs/promises';
import {after, afterEach, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';
import puppeteer from 'puppeteer-core';
import {preview} from 'vite';
import {known} from '../content/known-contacts.mjs';
import {chromium} from '../support/chromium.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const outDir = `${root}.build/storybook`;
const patience = {timeout: 60_000};
const axe = await readFile(`${root}node_modules/axe-core/axe.min.js`, 'utf8');
const declarations = JSON.parse(await readFile(`${root}dist/custom-elements.json`, 'utf8')).modules.flatMap(
  (module) => module.declarations ?? [],
);
const tags = declarations.filter(({tagName}) => tagName);

const groups = {webmaster: 'Webmaster/', developer: 'Developer/', contributing: 'Contributing/', decisions: ''};

/** The documents, each with the title of its page in Storybook. All decisions are on one page. */
const documents = await Promise.all(
  [
    'README.md',
    'CHANGELOG.md',
    'SECURITY.md',
    ...(await readdir(`${root}docs`, {recursive: true})).map((path) => `docs/${path}`),
  ]
    .filter((path) => path.endsWith('.md') && !/decisions\/\d/.test(path))
    .map(async (path) => {
      const [, heading] = /^# (.+)$/m.exec(await readFile(root + path, 'utf8'));
      return {path, heading, title: (groups[path.split('/')[1]] ?? '') + heading};
    }),
);

let server;
let origin;
let browser;
let page;
let said;

before(async () => {
  await promisify(execFile)(
    process.execPath,
    ['node_modules/storybook/dist/bin/dispatcher.js', 'build', '--quiet', '--output-dir', outDir],
    {cwd: root, maxBuffer: 1e8},
  );
  server = await preview({
    configFile: false,
    root,
    appType: 'mpa',
    logLevel: 'error',
    build: {outDir},
    preview: {host: '127.0.0.1', port: 0},
  });
  origin = `http://127.0.0.1:${server.httpServer.address().port}`;
  const options = await chromium();
  browser = await puppeteer.launch({
    ...options,
    args: [...options.args, '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
  });
});

after(async () => {
  await browser?.close();
  await server?.close();
});

/** Opens a page, and collects its requests to other hosts and its errors. */
async function open(path) {
  said = [];
  page = await browser.newPage();
  await page.setViewport({width: 1200, height: 900});
  page.on(
    'request',
    (request) =>
      /^(data|blob):/.test(request.url()) ||
      new URL(request.url()).origin === origin ||
      said.push(`asked for ${request.url()}`),
  );
  // Ignores the icon that some browsers request although no page names it.
  const isIcon = (url) => url.endsWith('/favicon.ico');
  page.on(
    'response',
    (response) =>
      response.status() < 400 || isIcon(response.url()) || said.push(`${response.status()} ${response.url()}`),
  );
  page.on('pageerror', (error) => said.push(error.message));
  page.on(
    'console',
    (message) => message.type() !== 'error' || isIcon(message.location().url ?? '') || said.push(message.text()),
  );
  await page.goto(origin + path, {waitUntil: 'domcontentloaded'});
}

afterEach(async () => {
  await page?.close();
  page = undefined;
  assert.deepEqual(said, []);
});

async function openTag(tagName) {
  await open(`/iframe.html?viewMode=docs&id=${tagName.replace('blue-heart-', 'tags-')}--docs`);
  await page.waitForSelector('tag-anatomy .mark', patience);
}

/** Asks that nobody has to scroll sideways on a phone. */
async function assertFits() {
  await page.setViewport({width: 320, height: 640});
  const width = await page.evaluate(async () => {
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    return document.documentElement.scrollWidth;
  });
  assert.equal(width, 320);
}

/** Returns the tables of a page of documents, as rows of cells. */
function tables() {
  return page.$$eval('#storybook-docs table', (all) =>
    all.map((table) => [...table.rows].map((row) => [...row.cells].map((cell) => cell.innerText.trim()))),
  );
}

async function violations() {
  await page.evaluate(axe);
  const options = {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'], resultTypes: ['violations']};
  // Leaves out what is Storybook's own: buttons such as Copy, and switches.
  return page.evaluate(
    async (given) =>
      (
        await window.axe.run(
          {include: ['#storybook-docs'], exclude: ['.docblock-source', '.docblock-argstable label']},
          given,
        )
      ).violations.flatMap(({id, nodes}) => nodes.map(({html, failureSummary}) => `${id}: ${html} ${failureSummary}`)),
    options,
  );
}

/** Defines in the page what is wrong with the height of a frame, and of the stories without one. */
function defineFaults() {
  const all = (root) =>
    [...root.querySelectorAll('*')].flatMap((one) => [one, ...(one.shadowRoot ? all(one.shadowRoot) : [])]);
  /** The lowest edge of what can be seen. */
  const lowest = (root) =>
    Math.max(
      -Infinity,
      ...all(root)
        .filter((one) => one.matches('a, p, button, dialog, [part]') && one.checkVisibility())
        .map((one) => one.getBoundingClientRect().bottom),
    );
  const faultOfFrame = (frame) => {
    const name = frame.getAttribute('label');
    const {contentDocument, clientHeight} = frame.querySelector('iframe') ?? {};
    const stories = contentDocument?.querySelector('#storybook-root');
    if (!stories?.querySelector('*')) return `${name} is not there`;
    if (contentDocument.documentElement.scrollHeight > clientHeight + 1) return `${name} is higher than its frame`;
    const scrolls = (one) => one.scrollHeight > one.clientHeight + 1 && getComputedStyle(one).overflowY === 'auto';
    if (all(stories).some((one) => one.closest('dialog[open]') && scrolls(one))) return `${name} has to be scrolled`;
    const low = lowest(stories);
    return low > clientHeight + 1 || low < clientHeight - 60 ? `${name} is ${clientHeight} high, and shows ${low}` : '';
  };
  const faultOfStory = (box) => {
    const below = box.getBoundingClientRect().bottom - lowest(box);
    return Math.abs(below) > 60 ? `${box.id} has ${below} below what it shows` : '';
  };
  /** Returns what is wrong, and goes to the first: a frame, and the view of a tag, load when they are near. */
  window.faults = () => {
    const found = [...document.querySelectorAll('story-frame, .sb-story')]
      .map((one) => [one, one.matches('story-frame') ? faultOfFrame(one) : faultOfStory(one)])
      .filter(([, fault]) => fault);
    found[0]?.[0].scrollIntoView();
    return found.map(([, fault]) => fault);
  };
}

describe('Storybook, built and offline', () => {
  it('opens a story by its address, as its toolbar was set', async () => {
    const globals = 'language:ar-XB;scheme:dark;direction:rtl;theme:warm;host:bootstrap';
    await open(`/?path=/story/tags-helpline-card--everyone&globals=${globals}`);
    const frame = await (await page.waitForSelector('#storybook-preview-iframe', patience)).contentFrame();
    await frame.waitForFunction(
      () =>
        document.querySelector('blue-heart-helpline-card')?.shadowRoot?.querySelector('[part~=base]')?.lang === 'ar-XB',
      patience,
    );
    const box = await frame.$eval('blue-heart-helpline-card', (card) => {
      const {direction, colorScheme, fontFamily} = getComputedStyle(card.parentElement);
      const accent = getComputedStyle(card).getPropertyValue('--blue-heart-color-accent');
      return {
        direction,
        colorScheme,
        accent,
        bootstrap:
          fontFamily === getComputedStyle(document.body).fontFamily &&
          getComputedStyle(document.documentElement).getPropertyValue('--bs-blue') !== '',
      };
    });
    assert.deepEqual(box, {
      direction: 'rtl',
      colorScheme: 'dark',
      accent: 'light-dark(#9a3b1f, #f2ac84)',
      bootstrap: true,
    });
    // Waits for the requests that Storybook makes later.
    await page.waitForNetworkIdle({idleTime: 1000, ...patience});
  });

  it('opens on an introduction with three readers and the ten tags, which leads to pages that are there', async () => {
    await open('/');
    const frame = await (await page.waitForSelector('#storybook-preview-iframe', patience)).contentFrame();
    await frame.waitForSelector('.glances', patience);
    assert.equal(await frame.$$eval('.readers > li', (all) => all.length), 3);
    const {entries} = JSON.parse(await readFile(`${outDir}/index.json`, 'utf8'));
    const links = await frame.$$eval('#storybook-docs a[href*="?path="]', (all) =>
      all.map((link) => link.getAttribute('href')),
    );
    const found = links.map((href) => /\?path=\/docs\/([\w-]+)$/.exec(href)?.[1]);
    assert.deepEqual(
      links.filter((_, at) => !entries[found[at]]),
      [],
    );
    for (const {tagName} of tags) {
      assert.ok(found.includes(`${tagName.replace('blue-heart-', 'tags-')}--docs`), tagName);
      await frame.$eval(`.glance > ${tagName}`, (tag) => tag.scrollIntoView());
      // The view of a tag shows more than its fallback, a link.
      await frame.waitForFunction(
        (name) => {
          const base = document.querySelector(`.glance > ${name}`).shadowRoot?.querySelector('[part~=base]');
          return base?.checkVisibility() && base.offsetHeight > 40;
        },
        patience,
        tagName,
      );
    }
    // The link of a tag opens its page in the whole Storybook.
    await frame.$eval('.glances a', (link) => link.click());
    await page.waitForFunction(() => location.search === '?path=/docs/tags-banner--docs', patience);
  });

  for (const id of ['introduction', 'tags-helpline-card'])
    it(`is dark where the visitor prefers it: ${id}`, async () => {
      await open('/');
      await page.emulateMediaFeatures([{name: 'prefers-color-scheme', value: 'dark'}]);
      await page.goto(`${origin}/iframe.html?viewMode=docs&id=${id}--docs`);
      await page.waitForSelector('#storybook-docs .glances, tag-anatomy .mark', patience);
      const dark = await page.$eval('blue-heart-helpline-card', (card) => getComputedStyle(card).colorScheme);
      assert.match(dark, /dark/);
      const background = await page.$eval('.sbdocs-wrapper', (one) => getComputedStyle(one).backgroundColor);
      assert.ok(Math.max(.../(\d+), (\d+), (\d+)/.exec(background).slice(1)) < 80, background);
      assert.deepEqual(await violations(), []);
    });

  it('shows each theme of the toolbar on a light and on a dark page, with its lines', async () => {
    await open('/iframe.html?viewMode=docs&id=themes--docs');
    await page.waitForFunction(() => document.querySelectorAll('.docblock-source').length === 4, patience);
    const towns = await page.$$eval('.town', (all) =>
      all.map((town) => [
        town.style.colorScheme,
        town.closest('section').querySelector('h2').innerText,
        getComputedStyle(town).getPropertyValue('--blue-heart-color-accent'),
        town.closest('section').querySelector('.docblock-source').innerText.replaceAll(/\s+/g, ' '),
      ]),
    );
    assert.deepEqual(
      towns.map(([scheme, title]) => `${title} ${scheme}`),
      ['Calm', 'Warm', 'Yellow', 'High contrast'].flatMap((title) => [`${title} light`, `${title} dark`]),
    );
    for (const [, title, accent, words] of towns)
      assert.ok(words.includes(`--blue-heart-color-accent: ${accent};`), title);
    assert.equal(new Set(towns.map(([, , accent]) => accent)).size, 4);
    assert.deepEqual(await violations(), []);
    await assertFits();
  });

  it('opens a page of documents by its address', async () => {
    await open('/?path=/docs/developer-react-vue-svelte-angular--docs');
    const frame = await (await page.waitForSelector('#storybook-preview-iframe', patience)).contentFrame();
    await frame.waitForSelector('#storybook-docs h2', patience);
    const headings = await frame.$$eval('#storybook-docs h2', (all) => all.map(({innerText}) => innerText.trim()));
    assert.deepEqual(headings, ['Types', 'React', 'Vue', 'Svelte', 'Angular']);
  });

  for (const {tagName, attributes, members, slots, cssParts, cssProperties, events} of tags) {
    it(`says of <${tagName}> when to use it, what it is made of, what is accessible, and all its names`, async () => {
      await openTag(tagName);
      const headings = await page.$$eval('#storybook-docs h2', (all) => all.map(({innerText}) => innerText.trim()));
      assert.deepEqual(headings.slice(0, 6), [
        'When to use it',
        'When not',
        'Code',
        'Anatomy',
        'Accessibility',
        'States',
      ]);
      // The code of a story comes once the story is drawn.
      const source = await page.waitForFunction(
        () => document.querySelector('.docblock-source')?.innerText.match(/^<script [^]+/)?.[0],
        patience,
      );
      const code = await source.jsonValue();
      const copied = new RegExp(`^<script src="[^"]+/blue-heart.js" defer></script>\\s+<${tagName}>[^]+</${tagName}>`);
      assert.match(code, copied);
      assert.ok(code.includes(`<a href="${tagName === 'blue-heart-exit' ? 'https:' : known.meldpunt.tel}`));

      const described = (one) => `::part(${one.name}) ${one.description}`;
      const lines = () => page.$$eval('tag-anatomy li', (all) => all.map((one) => one.innerText.replace(/\s+/g, ' ')));
      const hidden = await page.$$eval('tag-anatomy > p', (all) => all.map(({innerText}) => innerText).join());
      const shown = await lines();
      assert.deepEqual(
        cssParts.map(described).filter((line) => !shown.includes(line) && !hidden.includes(line)),
        [],
      );
      assert.ok(shown.length > 2 * (cssParts.length - shown.length), `${shown.length} of ${cssParts.length} in sight`);

      await page.waitForFunction(() => document.querySelectorAll('.docblock-argstable').length === 2, patience);
      // What can be changed is folded.
      await page.$eval('details.changes', (fold) => (fold.open = true));
      const rows = (await tables()).flat();
      const told = rows.map(([name]) => name);
      const expected = [
        ...attributes.map(({name}) => name),
        // Leaves out `lang`, which every element of a page has.
        ...attributes
          .filter(({fieldName}) => members.some(({name}) => name === fieldName))
          .map(({fieldName}) => `.${fieldName}`),
        ...slots.map(({name}) => name || '(children without a slot)'),
        ...cssParts.map(({name}) => `::part(${name})`),
        ...cssProperties.map(({name}) => name),
        ...events.map(({name}) => name),
      ];
      assert.deepEqual(
        expected.filter((name) => !told.includes(name)),
        [],
        'what is not told',
      );
      assert.deepEqual(
        rows.filter(([name, description]) => expected.includes(name) && !description),
        [],
        'what is told without a word',
      );

      // A press on a name draws an outline around that part of the live tag, on whose corner its number stands.
      for (const [at, line] of shown.entries()) {
        const [, part] = /^::part\(([\w-]+)\)/.exec(line);
        await page.$eval(`tag-anatomy li:nth-child(${at + 1}) button`, (button) => button.click());
        const found = await page.$eval(
          `tag-anatomy ${tagName}`,
          async (tag, name) => {
            await tag.closest('tag-anatomy').updateComplete;
            const mark = tag.parentElement.querySelector('.mark[data-pointed]').getBoundingClientRect();
            const parts = [...tag.shadowRoot.querySelectorAll(`[part~='${name}']`)];
            return parts.some((one) => {
              const box = (
                getComputedStyle(one).display === 'contents' ? one.firstElementChild : one
              ).getBoundingClientRect();
              const isNear = Math.abs(mark.top - box.top) < 40 && mark.left - box.left < 200;
              return getComputedStyle(one).outlineWidth === '3px' && isNear;
            });
          },
          part,
        );
        assert.ok(found, `${part} has its number and its outline`);
      }
      assert.deepEqual(await violations(), []);
      await assertFits();
    });

    it(`shows each state of <${tagName}> as high as it is`, async () => {
      await openTag(tagName);
      await page.evaluate(defineFaults);
      const faults = () => page.evaluate(() => window.faults());
      let found = await faults();
      for (const end = Date.now() + patience.timeout; found.length && Date.now() < end; found = await faults())
        await new Promise((resolve) => setTimeout(resolve, 200));
      assert.deepEqual(found, []);
    });
  }

  it('shows every token of the theme, and no other', async () => {
    await open('/iframe.html?viewMode=docs&id=developer-theming--docs');
    await page.waitForSelector('#storybook-docs table', patience);
    const expected = declarations.find(({name}) => name === 'BlueHeartElement').cssProperties.map(({name}) => name);
    const [[, ...rows]] = await tables();
    assert.deepEqual(
      rows.map(([name]) => name),
      expected,
    );
    const seen = await page.$$eval('#storybook-docs h3 code', (all) => all.map(({innerText}) => innerText));
    assert.deepEqual(
      seen.map((one) => one.split(': ')[0]),
      expected,
    );
    assert.deepEqual(
      seen.filter((one) => !/: [^ ]/.test(one) || one.includes('undefined')),
      [],
      'tokens without a value to see them by',
    );
    assert.deepEqual(await violations(), []);
  });

  it('shows how complete each language is, and who read it', async () => {
    await open('/iframe.html?viewMode=docs&id=languages--docs');
    await page.waitForSelector('#storybook-docs table', patience);
    const {targetLocales} = JSON.parse(await readFile(`${root}locales/lit-localize.json`, 'utf8'));
    const reviews = await readFile(`${root}LANGUAGES.md`, 'utf8');
    const [[, ...rows]] = await tables();
    assert.deepEqual(rows.map(([, code]) => code).sort(), ['nl', ...targetLocales].sort());
    for (const [name, code, texts, read] of rows) {
      assert.match(reviews, new RegExp(`^\\| \\[?${name}(?:\\]\\(.*?\\))? \\| ${code} \\|.*\\| ${read} \\|$`, 'm'));
      if (code === 'nl') continue;
      const units = (await readFile(`${root}locales/${code}.xlf`, 'utf8')).split('<trans-unit ').slice(1);
      assert.equal(
        texts.split(' (')[0],
        `${units.filter((unit) => /<target[^>]*>\s*(?!<\/target>)\S/.test(unit)).length} of ${units.length}`,
      );
    }
    assert.deepEqual(await violations(), []);
  });

  const idOf = (title) => title.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');

  it('has a page for each document', async () => {
    const {entries} = JSON.parse(await readFile(`${outDir}/index.json`, 'utf8'));
    const titles = Object.values(entries).map(({title}) => title);
    assert.deepEqual(
      documents.map(({title}) => title).filter((title) => !titles.includes(title)),
      [],
    );
  });

  for (const {path, title, heading} of documents)
    it(`shows ${path} without errors, and has no link to a page that is not there`, async () => {
      await open(`/iframe.html?viewMode=docs&id=${idOf(title)}--docs`);
      await page.waitForSelector('#storybook-docs h1', patience);
      assert.equal(await page.$eval('#storybook-docs h1', ({innerText}) => innerText.trim()), heading);
      const {entries} = JSON.parse(await readFile(`${outDir}/index.json`, 'utf8'));
      const links = await page.$$eval('#storybook-docs a[href]', (all) => all.map((link) => link.getAttribute('href')));
      const dead = links.filter((href) => {
        const [, id] = /\?path=\/docs\/([\w-]+)/.exec(href) ?? [];
        return id ? !entries[id] : !/^(https:|#)/.test(href);
      });
      assert.deepEqual(dead, []);
      const broken = await page.$$eval('#storybook-docs img', (all) =>
        Promise.all(
          all.map((image) =>
            image.decode().then(
              () => '',
              () => image.src,
            ),
          ),
        ).then((failed) => failed.filter(Boolean)),
      );
      assert.deepEqual(broken, []);
      assert.deepEqual(await violations(), []);
      await assertFits();
    });
});
