// Each form of the lines works where it is pasted, as the choices say.
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {prerender} from 'blue-heart-elements/prerender';
import {known} from '../content/known-contacts.mjs';
import {languages} from '../support/messages.mjs';
import {site, tab} from '../support/tab-per-test.mjs';
import {lines, numbers, open, paste, unbroken, wordsOf} from './open-builder.mjs';

const warm = '&theme=warm';

test('the form follows from the system, and what was chosen instead stays', async () => {
  for (const [system, pattern] of [
    ['wordpress', /^\[blauwhart helpline-card\]$/],
    ['drupal', /^<script src="\/blue-heart\/latest\/blue-heart\.js" defer><\/script>\n<blue-heart-helpline-card>/],
    ['typo3', /^<script /],
    ['joomla', /^<h2>/],
    ['plone', /^<h2>/],
    ['lcp', /^<h2>/],
    ['unknown', /^<h2>/],
    ['supplier', /^Dag,/],
    // Its frame must come from another site, and there is none yet.
    ['sharepoint', /^Dag,/],
    ['sharepoint&folder=https%3A%2F%2Fcdn.example%2F', /^<iframe src="https:\/\/cdn\.example\/latest\/embed\.html#/],
    ['wordpress&form=plain', /^<h2>/],
  ]) {
    await open(`#page=nl&purpose=call&system=${system}`);
    await lines('lines', pattern);
  }
});

describe('colours travel in the lines', () => {
  const accent = () =>
    tab.page.$eval('blue-heart-helpline-card', (card) =>
      getComputedStyle(card).getPropertyValue('--blue-heart-color-accent'),
    );

  test('of the tag', async () => {
    await open(`#page=nl&purpose=call${warm}`);
    await paste(await lines('lines', /style=/));
    assert.equal(await accent(), 'light-dark(#9a3b1f, #f2ac84)');
  });

  test('of prerendered HTML', async () => {
    await open(`#page=nl&purpose=call&form=prerendered${warm}`);
    await paste(await lines('lines', /<template/));
    assert.equal(await accent(), 'light-dark(#9a3b1f, #f2ac84)');
  });

  test('of the frame and the short code', async () => {
    await open(`#page=nl&purpose=call&form=frame${warm}`);
    await lines('lines', /&amp;color-accent=%239a3b1f/);
    await open(`#page=nl&purpose=call&form=shortcode&a-languages=nl%20uk&lang=fr${warm}`);
    await lines(
      'lines',
      /^\[blauwhart helpline-card lang="fr" languages="nl uk" accent="#9a3b1f" text="#3a261c" surface="#fdf5ea"\]$/,
    );
  });
});

test('a short code holds its own brackets and quotes as codes', async () => {
  await open('#page=en&purpose=campaign&form=shortcode');
  await tab.page.evaluate(() => {
    const field = document.querySelector('#a-partner');
    field.value = 'A "town" [x]';
    field.dispatchEvent(new Event('input', {bubbles: true}));
  });
  await lines('lines', /^\[blauwhart banner partner="A &quot;town&quot; &#91;x&#93;"\]$/);
});

describe('plain text', () => {
  test('has one language in full, each other in a line, and every name on one line with its number', async () => {
    await open('#page=nl&purpose=call&system=unknown');
    const text = await lines('lines', /<strong>/);
    assert.doesNotMatch(text, /<script|<blue-heart|<style|style=|class=|<template|<iframe/);
    await paste(text);
    for (const contact of ['meldpunt', 'child-focus', 'pag-asa', 'payoke', 'surya'])
      assert.match(
        await tab.page.$eval('body', ({innerText}) => innerText),
        new RegExp(`^.+: ${unbroken(known[contact].phone)}$`, 'm'),
        contact,
      );
    assert.equal(await tab.page.$$eval('strong a[href^="tel:"]', (links) => links.length), 7);
    assert.deepEqual(
      await tab.page.$$eval('p[lang]', (paragraphs) => paragraphs.map(({lang}) => lang)),
      languages.filter((code) => code !== 'nl'),
    );
    assert.deepEqual(await tab.page.$$eval('p[dir=rtl]', (paragraphs) => paragraphs.map(({lang}) => lang)), [
      'ar',
      'fa',
      'ur',
    ]);
    assert.deepEqual(
      await tab.page.$$eval('p[lang] a', (links) => [...new Set(links.map((link) => link.getAttribute('href')))]),
      [known.meldpunt.tel],
    );
    // A source stays a link.
    await open('#page=nl&purpose=victim&a-for=victim&system=unknown');
    await lines('lines', /<a href="https:\/\/www\.fedasilinfo\.be" rel="noreferrer">www\.fedasilinfo\.be<\/a>/);
  });

  test('leaves out the languages that were not chosen, and starts with the one of the lines', async () => {
    await open('#page=nl&purpose=call&system=unknown&a-languages=nl%20uk');
    assert.deepEqual((await lines('lines', /<strong>/)).match(/lang="\w+"/g), ['lang="uk"']);
    await open('#page=nl&purpose=call&system=unknown&a-languages=off');
    assert.doesNotMatch(await lines('lines', /<strong>/), /lang=/);
    await open('#page=fr&purpose=call&system=unknown');
    await lines('lines', /^<h2>Aide/);
    await open('#page=nl&purpose=call&system=unknown&lang=fr');
    await lines('lines', /^<h2 lang="fr">Aide/);
  });

  test('of every purpose has a way to call or to leave', async () => {
    await open('#page=nl&purpose=call&system=unknown');
    const purposes = await tab.page.$$eval('input[name=purpose]', (inputs) => inputs.map(({value}) => value));
    assert.ok(purposes.length > 12);
    for (const purpose of purposes) {
      await open(`#page=nl&purpose=${purpose}&system=unknown`);
      const text = await lines('lines', /./);
      if (purpose !== 'leave') assert.match(text, /<strong>[^<]+: <a href="tel:/, purpose);
      assert.match(text, /<a href="(tel:|https:\/\/www\.meteo\.be)/, purpose);
    }
  });

  test('is copied as HTML and as its source at once', async () => {
    await open('#page=nl&purpose=call&system=unknown');
    const text = await lines('lines', /<strong>/);
    await tab.page.evaluate(() => {
      globalThis.taken = [];
      navigator.clipboard.write = async ([item]) => {
        for (const type of item.types) globalThis.taken.push([type, await (await item.getType(type)).text()]);
      };
    });
    await press();
    await tab.until(() => globalThis.taken.length > 1);
    assert.deepEqual(await tab.page.evaluate(() => globalThis.taken), [
      ['text/html', text],
      ['text/plain', text],
    ]);
  });

  test('is copied as text where a browser refuses the first, and selected where it refuses both', async () => {
    await open('#page=nl&purpose=call&system=unknown');
    const text = await lines('lines', /<strong>/);
    await tab.page.evaluate(() => {
      navigator.clipboard.write = () => Promise.reject(new Error('no'));
      navigator.clipboard.writeText = async (written) => (globalThis.taken = written);
    });
    await press();
    await tab.until(() => globalThis.taken);
    assert.equal(await tab.page.evaluate(() => globalThis.taken), text);
    await tab.page.evaluate(() => (navigator.clipboard.writeText = () => Promise.reject(new Error('no'))));
    await press();
    await tab.until(() => /Ctrl ?\+ ?C/.test(document.body.innerText));
    assert.equal((await tab.page.evaluate(() => getSelection().toString())).trim(), text);
  });

  /** Presses the button that copies the lines. */
  async function press() {
    await tab.page.evaluate(() => {
      const shown = document.querySelector('#lines');
      const button =
        document.querySelector('#copy') ?? shown.parentElement.querySelector('button.button, .lines-head button');
      button.click();
    });
    await tab.until(() => true);
  }
});

describe('prerendered HTML', () => {
  test('is made for any choice, the same as the package makes', async () => {
    for (const fragment of ['&a-for=danger&lang=uk', '&a-languages=nl%20ru&a-variant=compact', `&lang=de${warm}`]) {
      await open(`#page=nl&purpose=call&form=prerendered${fragment}`);
      const text = await lines('lines', /shadowrootmode/);
      const bare = text.replace(/<template shadowrootmode[^]*<\/template>/, '');
      assert.equal((await prerender(bare)).html, text, fragment);
    }
  });

  test('shows the number where no script runs, under a policy with its hash', async () => {
    await open('#page=nl&purpose=victim&a-for=danger&lang=uk&form=prerendered');
    const text = await lines('lines', /shadowrootmode/);
    const [hash] = /'sha256-[^']+'/.exec(await tab.page.$eval('.needs', ({textContent}) => textContent));
    await paste(text, {'content-security-policy': `default-src 'none'; style-src ${hash}`});
    assert.match(
      await tab.page.$eval(
        'blue-heart-helpline-card',
        ({shadowRoot}) => shadowRoot.querySelector('[part~=base]').innerText,
      ),
      /112/,
    );
    assert.deepEqual(await tab.page.evaluate(() => globalThis.violations), []);
  });

  for (const purpose of ['call', 'campaign', 'quiz', 'report', 'ukraine', 'figures', 'explain', 'share', 'print'])
    test(`stays plain and small where its style is blocked: ${purpose}`, async () => {
      await open(`#page=nl&purpose=${purpose}&form=prerendered`);
      const text = await lines('lines', /shadowrootmode/);
      await tab.page.setViewport({width: 1280, height: 800});
      await paste(text, {'content-security-policy': "default-src 'none'; style-src 'self'"});
      const drawn = await tab.page.evaluate(() => {
        const {shadowRoot} = [...document.querySelectorAll('*')].find((element) => element.shadowRoot);
        return {
          styled: [...shadowRoot.querySelectorAll('style')].some(({sheet}) => sheet?.cssRules.length),
          sizes: [...shadowRoot.querySelectorAll('svg')].map((svg) => svg.getBoundingClientRect().height),
          widths: [...shadowRoot.querySelectorAll('svg')].map((svg) => svg.getBoundingClientRect().width),
        };
      });
      assert.equal(drawn.styled, false, 'the policy blocks the style');
      assert.ok(Math.max(0, ...drawn.sizes) <= 240 && Math.max(0, ...drawn.widths) <= 240, JSON.stringify(drawn));
    });

  test('is replaced by the tag where the script runs', async () => {
    await open('#page=nl&purpose=call&form=prerendered&lang=uk');
    const text = await lines('lines', /shadowrootmode/);
    await paste(`${text}<script src="/dist/blue-heart.js" defer></script>`);
    await tab.until(
      () => !document.querySelector('blue-heart-helpline-card').shadowRoot.querySelector('style, :host > div > style'),
    );
    assert.ok((await numbers('blue-heart-helpline-card')).includes(known.meldpunt.tel));
    assert.deepEqual(tab.said, []);
  });
});

test('a frame is as high as what it shows, on a phone and on a computer', async () => {
  for (const [purpose, lang] of [
    ['call', 'nl'],
    ['call', 'ru'],
    ['ukraine', 'nl'],
    ['leave', 'nl'],
  ]) {
    await open(`#page=nl&purpose=${purpose}&form=frame&lang=${lang}`);
    const text = await lines('lines', /<iframe/);
    const height = Number(/ height="(\d+)"/.exec(text)[1]);
    const heights = [];
    for (const width of [320, 980]) {
      await tab.page.setViewport({width: 1280, height: 800});
      await paste(`<div style="width: ${width}px">${text}</div>`);
      await tab.until(() =>
        [...(document.querySelector('iframe').contentDocument?.body?.children ?? [])].some(({shadowRoot}) =>
          shadowRoot?.querySelector('[part~=base]'),
        ),
      );
      const inside = () =>
        tab.page.evaluate(() => {
          const {documentElement, body} = document.querySelector('iframe').contentDocument;
          return [body.getBoundingClientRect().height, documentElement.scrollHeight > documentElement.clientHeight];
        });
      let last = await inside();
      for (let same = 0; same < 4;) {
        await new Promise((resolve) => setTimeout(resolve, 100));
        const now = await inside();
        same = now[0] === last[0] ? same + 1 : 0;
        last = now;
      }
      assert.equal(last[1], false, `${purpose} ${lang} ${width}: nothing is cut off`);
      heights.push(last[0]);
    }
    assert.ok(height - Math.max(...heights) < 40, `${purpose} ${lang}: ${height}, needed ${heights}`);
  }
});

describe('the letter', () => {
  test('has the lines, the files and the policy in it, in each language of the page', async () => {
    for (const [code, first, last] of [
      ['nl', /^Dag,\n\nOp onze website[^]*“Wie kan ik bellen\?”/, /Dank u wel\.$/],
      ['fr', /^Bonjour,[^]*« .+ »/, /Merci beaucoup\.$/],
      ['de', /^Guten Tag,[^]*„.+“/, /Vielen Dank\.$/],
      ['en', /^Hello,[^]*“.+”/, /Thank you\.$/],
    ]) {
      await open(`#page=${code}&purpose=call&system=supplier&a-languages=nl%20uk`);
      const text = await lines('lines', /script-src/);
      assert.match(text, first);
      assert.match(text, last);
      assert.match(text, /<script src="\/blue-heart\/latest\/blue-heart\.js" defer>/);
      assert.match(text, /<blue-heart-helpline-card languages="nl uk">/);
      assert.match(text, /blue-heart-elements-[\d.]+\.zip[^]*\/blue-heart\/latest\//);
      assert.match(text, /script-src 'self'\ntrusted-types blue-heart \(/);
    }
  });

  test('is copied too where it opens in a mail, which may only ask to paste it', async () => {
    await open('#page=en&purpose=call&system=supplier');
    const text = await lines('lines', /script-src/);
    await tab.page.evaluate(() => {
      globalThis.taken = '';
      navigator.clipboard.writeText = async (written) => (globalThis.taken = written);
      addEventListener('click', (event) => event.preventDefault());
    });
    const link = await tab.page.$('a[href^="mailto:"]');
    assert.match(decodeURIComponent(await link.evaluate(({href}) => href)), /paste/i);
    await link.evaluate((one) => one.click());
    await tab.until(() => globalThis.taken);
    assert.equal(await tab.page.evaluate(() => globalThis.taken), text);
  });

  test('asks for no upload where the folder is on another host', async () => {
    await open('#page=en&purpose=call&system=supplier&folder=https%3A%2F%2Fcdn.example%2Fbh%2F');
    const text = await lines('lines', /script-src https:\/\/cdn\.example/);
    assert.doesNotMatch(text, /\.zip/);
    assert.match(text, /<script src="https:\/\/cdn\.example\/bh\/latest\/blue-heart\.js"/);
  });
});

test('plain text needs nothing of a policy, and a short code the site itself', async () => {
  await open('#page=nl&purpose=call&system=unknown');
  await lines('lines', /<strong>/);
  assert.match(await wordsOf('main'), /Niets: gewone tekst mag altijd\./);
  await open('#page=nl&purpose=call&system=wordpress&folder=https%3A%2F%2Fcdn.example%2F');
  await lines('lines', /blauwhart/);
  assert.match(await tab.page.$eval('.needs', ({textContent}) => textContent), /script-src 'self'/);
});

test('asks nothing of another host, whatever the form', async () => {
  for (const form of ['plain', 'shortcode', 'frame', 'prerendered', 'letter']) {
    await open(`#page=nl&purpose=call&form=${form}`);
    await lines('lines', /./);
  }
  assert.deepEqual(
    tab.asked.filter((address) => !address.startsWith(site.origin) && !/^(data|about|blob):/.test(address)),
    [],
  );
});
