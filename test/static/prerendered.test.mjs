// A prerendered page is complete where no script runs, and the script replaces it without a flash, a shift or a loss.
import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {afterEach, beforeEach, describe, test} from 'node:test';
import {prerender} from 'blue-heart-elements/prerender';
import {localeNames} from '../../dist/generated/locale-names.js';
import {known} from '../content/known-contacts.mjs';
import {browser, site, tab} from '../support/tab-per-test.mjs';
import {tags} from '../support/tags.mjs';
import {everyTag, visitStates} from '../support/every-tag.mjs';
import {shapesOfEveryTag} from '../support/tags.mjs';

const card = 'blue-heart-helpline-card';
const quiz = 'blue-heart-signal-quiz';
const link = '<a href="tel:112">fallback</a>';
const all = shapesOfEveryTag({
  banner: [{}, {attributes: 'variant="helpline" dismissible'}],
  'signal-quiz': [{attributes: 'languages'}],
  'helpline-card': [{children: link}],
  'safety-guide': [{attributes: 'languages'}],
}).join('\n  ');
const script = '<script src="/dist/blue-heart.js" defer></script>';
/** The parts that only a browser draws, because a server cannot measure words. Their space is reserved. */
const sheets = 'blue-heart-share::part(picture), blue-heart-materials::part(preview)';
const ways = ['inline', 'link'];
const ukrainian = await readFile(new URL('../../locales/uk.xlf', import.meta.url), 'utf8');

beforeEach(async () => {
  await tab.page.evaluateOnNewDocument(watch);
});
afterEach(() => site.answers.clear());

/** Records each layout shift, and each frame in which a tag that was visible is not. */
function watch() {
  globalThis.shifts = [];
  globalThis.blanks = [];
  new PerformanceObserver((list) => list.getEntries().forEach(({value}) => globalThis.shifts.push(value))).observe({
    type: 'layout-shift',
    buffered: true,
  });
  const seen = new Set();
  const look = () => {
    for (const tag of document.querySelectorAll('*')) {
      if (!tag.localName.startsWith('blue-heart-')) continue;
      const height = tag.shadowRoot?.querySelector('[part~=base]')?.getBoundingClientRect().height ?? 0;
      if (height > 0) seen.add(tag);
      else if (seen.has(tag)) globalThis.blanks.push(tag.localName);
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

function browserPrefers(...languages) {
  return tab.page.evaluateOnNewDocument(
    (preferred) => Object.defineProperty(Navigator.prototype, 'languages', {get: () => preferred}),
    languages,
  );
}

/** Puts a prerendered page on the site, under the strictest policy that it can have, and returns its address. */
async function put(body, {lang = 'nl', styles = 'inline', head = script, change = (html) => html} = {}) {
  const page =
    `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Test page</title>` +
    `<link rel="stylesheet" href="/page.css">${head}</head><body>${body}</body></html>`;
  const {html, hashes} = await prerender(page, {styles, base: '/dist/'});
  const styleHashes = hashes.map((hash) => `'${hash}'`).join(' ');
  const policy =
    `default-src 'none'; script-src 'self'; style-src 'self' ${styleHashes}; ` + `require-trusted-types-for 'script'`;
  site.answers.set('/page.css', {
    body: `body {margin: 1em; font: 16px sans-serif} ${sheets} {visibility: hidden}`,
    headers: {'content-type': 'text/css'},
  });
  site.answers.set('/page', {body: change(html), headers: {'content-security-policy': policy}});
  return `${site.origin}/page`;
}

/** Holds a file back, and returns a function that lets it go. */
function hold(path) {
  let letGo;
  const held = new Promise((done) => (letGo = done));
  site.answers.set(path, () => held.then(() => ({})));
  return letGo;
}

const shadow = `(${(selector, part) => document.querySelector(selector).shadowRoot.querySelectorAll(part)})`;
function within(selector, part, at = 0) {
  return tab.page.evaluateHandle(`${shadow}(${JSON.stringify(selector)}, ${JSON.stringify(part)})[${at}]`);
}

/** Waits until the script has rendered the tags: what a server wrote is in a box, which the script does not make. */
function areRendered(...selectors) {
  // Goes to each tag that waits, and back: a view comes when its tag is about to be seen.
  return tab.until((which) => {
    const waiting = [...document.querySelectorAll(which)].find(
      ({shadowRoot}) =>
        shadowRoot.querySelector('[part~=base]')?.parentNode !== shadowRoot || shadowRoot.querySelector('style, link'),
    );
    globalThis.cameFrom ??= scrollY;
    if (waiting) waiting.scrollIntoView({behavior: 'instant'});
    else scrollTo({top: globalThis.cameFrom, behavior: 'instant'});
    if (!waiting) globalThis.cameFrom = undefined;
    return !waiting;
  }, selectors.join());
}
function isPrerendered(selector) {
  return tab.page.evaluate(
    (which) => document.querySelector(which).shadowRoot.querySelector('div > :is(style, link) ~ [part~=base]') !== null,
    selector,
  );
}

/** Opens a page without its script, and returns a function that loads it and waits until every tag is rendered. */
async function openBeforeScript(body, options) {
  const url = await put(body, options);
  const letGo = hold('/dist/blue-heart.js');
  await tab.page.goto(url, {waitUntil: []});
  await tab.until(
    () =>
      document.readyState === 'interactive' &&
      [document, ...[...document.querySelectorAll('*')].flatMap(({shadowRoot}) => shadowRoot ?? [])].every((root) =>
        [...root.querySelectorAll('link')].every(({sheet}) => sheet),
      ),
  );
  return async () => {
    letGo();
    await areRendered(...tags);
  };
}

describe('with scripts switched off', () => {
  /** The words of each tag by language, once the script runs, without those for what only a script can do. */
  const spoken = new Map();
  const spokenIn = async (lang) => {
    if (!spoken.has(lang)) {
      const other = await browser.tab();
      await other.page.setViewport({width: 1000, height: 800});
      await other.page.goto(site.page('/spoken', everyTag(`lang="${lang}"`), {}, script));
      await other.speaks(tags.join(), lang);
      spoken.set(lang, await visitStates(other.page));
      await other.close();
    }
    return spoken.get(lang);
  };
  const lines = (text) =>
    text
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean);

  for (const styles of ways) {
    for (const lang of ['nl', 'uk']) {
      test(`styles=${styles}, ${lang}: every tag says all of it, styled, and a number can be pressed`, async () => {
        await tab.page.setJavaScriptEnabled(false);
        await tab.page.setViewport({width: 1000, height: 800});
        await tab.page.goto(await put(everyTag(), {lang, styles}));
        const shown = await tab.page.evaluate(() =>
          [...document.querySelectorAll('#walk > *')].map((tag) => {
            const base = tag.shadowRoot.querySelector('[part~=base]');
            const numbers = [...tag.shadowRoot.querySelectorAll('a[href^="tel:"]')].map((number) => {
              number.scrollIntoView({block: 'center'});
              const {left, top, width, height} = number.getBoundingClientRect();
              const hit = tag.shadowRoot.elementFromPoint(left + width / 2, top + height / 2);
              return {
                text: number.innerText,
                hit: hit === number || number.contains(hit),
                height,
                styled: getComputedStyle(number.querySelector('bdi') ?? number).fontWeight === '700',
              };
            });
            return {
              tag: tag.localName,
              name:
                ['for', 'variant', 'audience'].map((one) => tag.getAttribute(one)).find((value) => value !== null) ??
                '',
              lang: base.lang,
              text: tag.shadowRoot.firstElementChild.innerText,
              hrefs: [...tag.shadowRoot.querySelectorAll('a')].map((one) => one.getAttribute('href')),
              numbers,
              // Leaves out the boxes of a list, which can be ticked without a script.
              controls: [...tag.shadowRoot.querySelectorAll('button, select, textarea, input:not([part=item] *)')]
                .filter((control) => control.getBoundingClientRect().height > 0)
                .map(({localName}) => localName),
              leading: parseFloat(getComputedStyle(base).lineHeight) / parseFloat(getComputedStyle(base).fontSize),
            };
          }),
        );
        const states = await spokenIn(lang);
        assert.equal(shown.length, everyTag().match(/<blue-heart/g).length);
        for (const {tag, name, lang: shownLang, text, hrefs, numbers, controls, leading} of shown) {
          assert.equal(shownLang, lang);
          assert.equal(leading, 1.5, `${tag} has no styles`);
          assert.deepEqual(controls, [], `${tag} shows what only a script can make work`);
          for (const number of numbers)
            assert.ok(number.hit && number.height >= 44 && number.styled, `${tag} ${JSON.stringify(number)}`);
          const own = states.filter(
            (state) => state.tag === tag && (tag === quiz ? /explained|end/.test(state.step) : state.step === name),
          );
          assert.ok(own.length > 0, `${tag} ${name}`);
          const left = new Set(['', ...lines(text)]);
          const said = saidWithoutScript[tag]?.(own, lang) ?? own.flatMap((state) => lines(state.text));
          const isLeft = (line) => left.has(line) || left.has(line.replace(/\.$/, ''));
          const missing = said.filter((line) => !isLeft(line) && !isLeft(withoutWordsForScript(line, lang)));
          assert.deepEqual(missing, [], `${tag} ${name}`);
          for (const {href} of own.flatMap((state) => state.links))
            assert.ok(hrefs.includes(href), `${tag} ${name} has no ${href}`);
        }
        assert.ok(shown.find(({tag}) => tag === card).numbers.some(({text}) => text === known.meldpunt.phone));
        assert.deepEqual(tab.said, [], 'the policy has nothing to say');
      });
    }
  }

  /** The words that stand in the place of a form where no script runs. */
  const saidWithoutScript = {
    // The picture to save, whose lines are parts of a sentence, is made by the script.
    'blue-heart-signal-quiz': (own, lang) =>
      own.flatMap(({text}) => lines(text)).filter((line) => !wordsOf('quiz.several', lang).includes(line)),
    'blue-heart-share': (own) => own.flatMap(({typed}) => lines(typed.join('\n'))),
    'blue-heart-materials': (own, lang) => [wordsOf('materials.no-script', lang)],
  };

  /** The messages about a button, a menu, a key or the number of a step, which only a script needs. */
  const forScript = [
    'copy.short',
    'copy.warning',
    'fold.open',
    'fold.close',
    'quiz.previous',
    'quiz.continue',
    'quiz.again',
    'quiz.more',
    'quiz.progress',
    'quiz.notice',
    'quiz.notice-picture',
    'quiz.notice-list',
    'quiz.seen',
    'quiz.count',
    'quiz.moment',
    'quiz.moment-how',
    'scene.carwash-again',
    'scene.manicure-again',
    'scene.parcels-again',
    'quiz.end',
    'quiz.end-looked',
    'quiz.end-count',
    'quiz.picture',
    'quiz.picture-why',
    'quiz.picture-save',
    'exit.shortcut',
    'safety-guide.blank',
    'safety-guide.with-number',
    'safety-guide.print',
    'safety-guide.save',
  ];
  const wordsOf = (id, lang) =>
    new RegExp(`id="${id}">\\s*<source>(.*)</source>\\s*<target[^>]*>(.*)</target>`).exec(ukrainian)[
      lang === 'uk' ? 2 : 1
    ];

  function withoutWordsForScript(line, lang) {
    const patterns = [...forScript.map((id) => wordsOf(id, lang)), ...Object.values(localeNames)].map((text) =>
      text.replace(/[.?()]/g, '\\$&').replace(/<x [^>]*>/g, '[\\d ]+'),
    );
    // Tries the longest first, because one pattern can begin with another.
    patterns.sort((a, b) => b.length - a.length);
    return line.replace(new RegExp(`^((${patterns.join('|')})\\s*)+`), '').trim();
  }

  test('a page with two languages has both', async () => {
    await tab.page.setJavaScriptEnabled(false);
    await tab.page.goto(await put(`<${card}></${card}><div lang="uk"><${card}></${card}></div>`));
    const [dutch, ukrainian] = await tab.page.evaluate(
      (which) =>
        [...document.querySelectorAll(which)].map(({shadowRoot}) => shadowRoot.querySelector('[part~=base]').innerText),
      card,
    );
    assert.match(dutch, /Meldpunt mensenhandel/);
    assert.match(ukrainian, /Гаряча лінія/);
  });

  test('nothing floats over the page, as nothing could move it out of the way', async () => {
    await tab.page.setJavaScriptEnabled(false);
    await tab.page.goto(
      await put(
        '<blue-heart-exit variant="bar"></blue-heart-exit>' +
          '<blue-heart-report-button variant="floating"></blue-heart-report-button>',
      ),
    );
    const positions = () =>
      tab.page.evaluate(() =>
        ['blue-heart-exit', 'blue-heart-report-button'].map(
          (tag) => getComputedStyle(document.querySelector(tag).shadowRoot.querySelector('.strip, a')).position,
        ),
      );
    assert.deepEqual(await positions(), ['static', 'static']);
    await tab.page.setJavaScriptEnabled(true);
    await tab.page.reload();
    await areRendered('blue-heart-exit', 'blue-heart-report-button');
    assert.deepEqual(await positions(), ['fixed', 'fixed']);
  });

  test('what has come of a card stays in its place while the rest of the page comes', async () => {
    await tab.page.setJavaScriptEnabled(false);
    await tab.page.setViewport({width: 1200, height: 800});
    const tops = async (change) => {
      await tab.page.goto(await put(`<${card}></${card}>`, {change}));
      return tab.page.evaluate(
        (which) =>
          [...document.querySelector(which).shadowRoot.querySelectorAll('.head, [part=body] > *')].map(
            (part) => part.getBoundingClientRect().top,
          ),
        card,
      );
    };
    const first = await tops((html) => html.slice(0, html.indexOf('<div class="side')));
    assert.equal(first.length, 3);
    assert.deepEqual(first, (await tops()).slice(0, 3));
  });

  test('the fallback children do not stand beside what was prerendered', async () => {
    await tab.page.setJavaScriptEnabled(false);
    await tab.page.goto(await put(`<${card}>${link}</${card}>`));
    assert.equal(await (await tab.page.$(`${card} > a`)).boundingBox(), null);
  });

  test('an inline style whose hash is not allowed is refused, so that the tests prove the hashes needed', async () => {
    await tab.page.setJavaScriptEnabled(false);
    await put(`<${card}></${card}>`);
    const {body, headers} = site.answers.get('/page');
    site.answers.set('/page', {
      body,
      headers: {'content-security-policy': headers['content-security-policy'].replace(/'sha256-[^']*'/g, '')},
    });
    await tab.page.goto(`${site.origin}/page`);
    assert.match(tab.said.join(), /inline style/);
  });
});

describe('the script replaces what was prerendered', () => {
  for (const styles of ways) {
    for (const lang of ['nl', 'uk']) {
      test(`styles=${styles}, ${lang}: the picture stays the same, nothing moves, and no frame is blank`, async () => {
        await browserPrefers(lang);
        await tab.page.setViewport({width: 800, height: 14_000});
        const runScript = await openBeforeScript(all, {lang, styles});
        const earlier = await tab.page.screenshot();
        assert.deepEqual(
          await Promise.all(tags.map(isPrerendered)),
          tags.map(() => true),
        );
        // Clears earlier shifts, which the browser makes while it parses the page.
        await tab.page.evaluate(() => globalThis.shifts.splice(0));
        await runScript();
        await tab.page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
        const later = await tab.page.screenshot();
        // Allows for letters that are drawn a fraction of a pixel aside, where two texts meet.
        assert.ok((await differingPixels(earlier, later)) < 600);
        assert.deepEqual(await tab.page.evaluate(() => [globalThis.shifts, globalThis.blanks, globalThis.violations]), [
          [],
          [],
          [],
        ]);
        assert.deepEqual(tab.said, []);

        // Proves that a difference, a shift and a blank frame would have been noticed.
        assert.ok((await differingPixels(earlier, await pictureWithout('blue-heart-banner'))) > 1000);
        await tab.until(() => globalThis.shifts.length > 0);
        await tab.page.evaluate(() => document.querySelector('blue-heart-exit').shadowRoot.replaceChildren());
        await tab.until(() => globalThis.blanks.length > 0);
      });
    }
  }

  const pictureWithout = async (tag) => {
    await tab.page.evaluate((which) => document.querySelector(which).remove(), tag);
    return tab.page.screenshot();
  };

  /** Counts the pixels of two pictures that differ visibly. */
  async function differingPixels(...pictures) {
    const other = await browser.tab();
    const count = await other.page.evaluate(
      async (sources) => {
        const [a, b] = await Promise.all(
          sources.map(async (source) => {
            const image = new Image();
            image.src = source;
            await image.decode();
            const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d');
            canvas.drawImage(image, 0, 0);
            return canvas.getImageData(0, 0, image.width, image.height).data;
          }),
        );
        if (a.length !== b.length) return Infinity;
        let differing = 0;
        for (let at = 0; at < a.length; at += 4)
          if ([0, 1, 2].some((channel) => Math.abs(a[at + channel] - b[at + channel]) > 8)) differing++;
        return differing;
      },
      pictures.map((picture) => `data:image/png;base64,${Buffer.from(picture).toString('base64')}`),
    );
    await other.close();
    return count;
  }

  describe('and what had focus keeps it', () => {
    /** Returns the tag that has focus, and the control in it. */
    const focused = () =>
      tab.page.evaluate(() => {
        const control = document.activeElement.shadowRoot?.activeElement;
        // A menu says its language: the server does not know which ones the browser prefers, and puts first.
        const says = {textarea: control?.value, select: control?.selectedOptions?.[0].text}[control?.localName];
        return (
          control && {
            tag: document.activeElement.localName,
            is: `${control.localName} ${control.getAttribute('part')} ${control.getAttribute('href')} ${control.getAttribute('aria-label')} ${control.getAttribute('aria-describedby')} ${(says ?? control.textContent).replace(/\s+/g, ' ').trim()}`,
            ring: control.matches(':focus-visible'),
            connected: control.isConnected,
          }
        );
      });

    test('wherever it was, also where the browser prefers another language and a link in it is extra', async () => {
      await browserPrefers('fr');
      const part = 'a, select, input, textarea, summary, button:not(:disabled)';
      let places = 0;
      for (const [tag, attributes] of [
        [card, ''],
        [quiz, 'languages'],
        ['blue-heart-banner', 'variant="helpline" dismissible'],
        ['blue-heart-report-button', ''],
        ['blue-heart-exit', ''],
        ['blue-heart-share', ''],
        ['blue-heart-explainer', ''],
      ]) {
        for (let at = 0, more = true; more; at++) {
          const runScript = await openBeforeScript(`<${tag} ${attributes}></${tag}>`);
          const control = (await within(tag, part, at)).asElement();
          await control?.focus();
          const earlier = await focused();
          await runScript();
          assert.deepEqual(await focused(), earlier, `${tag} ${at}`);
          more = control !== null;
          places++;
        }
        if (tag === card || tag === quiz)
          assert.ok((await within(tag, '[part=languages] button[lang=fr]')).asElement(), 'the link in it is extra');
      }
      assert.ok(places > 55, places);
    });

    test('with the focus ring of the keyboard, and the scroll position', async () => {
      await tab.page.setViewport({width: 800, height: 500});
      const runScript = await openBeforeScript(all);
      do await tab.page.keyboard.press('Tab');
      while (!(await focused())?.is.includes(known['pag-asa'].tel));
      const earlier = await focused();
      assert.equal(earlier.ring, true);
      assert.ok((await tab.page.evaluate(() => scrollY)) > 500);
      await tab.page.evaluate(() => scrollTo(0, 300));
      await runScript();
      assert.deepEqual(await focused(), earlier);
      assert.equal(await tab.page.evaluate(() => scrollY), 300, 'also where the focus is out of sight');
    });

    test('and what had no focus gets none', async () => {
      const runScript = await openBeforeScript(`<button>x</button>${all}`);
      await (await tab.page.$('button')).focus();
      await runScript();
      assert.equal(await tab.page.evaluate(() => document.activeElement.textContent), 'x');
    });
  });

  test('and the things of a quiz answer, in the picture where they were', async () => {
    const runScript = await openBeforeScript(`<${quiz}></${quiz}>`);
    const box = async () =>
      tab.page.evaluate(
        (place) => JSON.stringify(place.getBoundingClientRect()),
        await within(quiz, '[part=place]', 0),
      );
    const earlier = await box();
    await runScript();
    assert.equal(await box(), earlier);
    await (await within(quiz, '[part=place]', 1)).click();
    await (await within(quiz, '.thing', 3)).click();
    assert.deepEqual(
      await tab.page.evaluate(
        (which) =>
          [...document.querySelector(which).shadowRoot.querySelectorAll('[part=indicator]')].flatMap((row, at) =>
            row.querySelector('.why') ? [at] : [],
          ),
        quiz,
      ),
      [1, 3],
    );
  });

  test('and what was typed, chosen or opened is so, and what was closed is closed', async () => {
    const runScript = await openBeforeScript(
      '<blue-heart-share></blue-heart-share><blue-heart-explainer></blue-heart-explainer>' +
        '<blue-heart-materials></blue-heart-materials>',
    );
    await (await within('blue-heart-share', '[part~=post]')).select('helpline');
    await (await within('blue-heart-materials', '.partner')).type('Gent');
    await (await within('blue-heart-materials', '[name=poster]', 2)).click();
    for (const fold of [0, 2]) await (await within('blue-heart-explainer', 'summary', fold)).click();
    const field = await within('blue-heart-share', 'textarea');
    assert.match(
      await field.evaluate(({value}) => value),
      new RegExp(known.meldpunt.phone),
      'a server gives the field its words',
    );
    await field.focus();
    await tab.page.keyboard.down('Control');
    await tab.page.keyboard.press('a');
    await tab.page.keyboard.up('Control');
    await tab.page.keyboard.type('Bel.');
    await runScript();
    const open = () =>
      tab.page.evaluate(() =>
        [...document.querySelector('blue-heart-explainer').shadowRoot.querySelectorAll('details')].flatMap(
          (fold, at) => (fold.open ? [at] : []),
        ),
      );
    assert.deepEqual(await open(), [2]);
    await tab.until(() =>
      document
        .querySelector('blue-heart-share')
        .shadowRoot.querySelector('[href^="https://wa.me/"]')
        .href.includes('?text=Bel.%0Ahttps'),
    );
    await tab.until(() =>
      document
        .querySelector('blue-heart-materials')
        .shadowRoot.querySelector('[part=sheet]')
        ?.textContent.includes('Gent'),
    );
    assert.equal(
      await tab.page.evaluate(
        () => document.querySelector('blue-heart-share').shadowRoot.querySelector('[part~=post]').value,
      ),
      'helpline',
    );
    assert.equal(
      await tab.page.evaluate(
        () => document.querySelector('blue-heart-materials').shadowRoot.querySelector('[name=poster]:checked').value,
      ),
      await tab.page.evaluate(
        () => document.querySelector('blue-heart-materials').shadowRoot.querySelectorAll('[name=poster]')[2].value,
      ),
    );
    // Changes the language, to see that the values are kept and not only shown.
    await tab.page.evaluate(() => (document.documentElement.lang = 'fr'));
    await tab.speaks('blue-heart-explainer, blue-heart-share', 'fr');
    assert.deepEqual(await open(), [2]);
    assert.equal(
      await tab.page.evaluate(
        () => document.querySelector('blue-heart-share').shadowRoot.querySelector('textarea').value,
      ),
      'Bel.',
    );
  });

  test('and a language that was chosen in the menu is spoken, by every tag', async () => {
    const runScript = await openBeforeScript(all, {lang: 'uk'});
    await tab.page.evaluate(() =>
      addEventListener('blue-heart-language', ({locale, target}) => (globalThis.chosen = [locale, target.localName])),
    );
    await (await within(card, 'select')).select('fr');
    await runScript();
    await tab.speaks(tags.join(), 'fr');
    assert.deepEqual(await tab.page.evaluate(() => globalThis.chosen), ['fr', card]);
    assert.equal(
      await tab.page.evaluate((which) => document.querySelector(which).shadowRoot.querySelector('select').value, card),
      'fr',
    );
  });

  test('and a menu that nobody touched chooses nothing', async () => {
    const runScript = await openBeforeScript(all, {lang: 'uk'});
    await tab.page.evaluate(() => addEventListener('blue-heart-language', ({locale}) => (globalThis.chosen = locale)));
    await runScript();
    await tab.page.evaluate(() => (document.documentElement.lang = 'fr'));
    await tab.speaks(tags.join(), 'fr');
    assert.equal(await tab.page.evaluate(() => globalThis.chosen ?? 'nothing'), 'nothing');
  });

  test('and the scene that somebody reads stays, though the others are shuffled', async () => {
    const titles = [];
    for (let visit = 0; visit < 6; visit++) {
      const runScript = await openBeforeScript(`<${quiz} shuffle></${quiz}>`);
      await runScript();
      const title = () =>
        tab.page.evaluate(
          (which) => document.querySelector(which).shadowRoot.querySelector('[part=scene] [part=heading]').textContent,
          quiz,
        );
      assert.equal(await title(), 'In de carwash');
      for (let step = 0; step < 2; step++) await (await within(quiz, '.bar .filled', 0)).click();
      await tab.until(
        (which) => document.querySelector(which).shadowRoot.querySelector('[part=progress]').textContent.includes('2'),
        quiz,
      );
      titles.push(await title());
    }
    assert.ok(new Set(titles).size > 1, titles.join());
    assert.ok(!titles.includes('In de carwash'));
  });

  test('and slotted words keep their place', async () => {
    const runScript = await openBeforeScript(
      `<${card}>${link}<b slot="heading">Stad Gent</b><p slot="note">Nota</p></${card}>`,
    );
    const seen = () =>
      tab.page.evaluate(
        (which) => [...document.querySelector(which).children].map((child) => child.getBoundingClientRect().height > 0),
        card,
      );
    assert.deepEqual(await seen(), [false, true, true]);
    await runScript();
    assert.deepEqual(await seen(), [false, true, true]);
  });

  test('and mistakes of a page author have the effect that they have on the server, with one warning', async () => {
    await browserPrefers('nl');
    const warn = console.warn;
    console.warn = () => {};
    const runScript = await openBeforeScript(`<${card} for="nobody"></${card}>`);
    console.warn = warn;
    const earlier = await tab.seen(card);
    await runScript();
    assert.deepEqual(await tab.seen(card), earlier);
    assert.deepEqual(tab.warned.length, 1);
    assert.match(tab.warned[0], /for="nobody"/);
  });
});

describe('until the script can show something better, what was prerendered stays', () => {
  const isWhole = async (lang = 'uk') => {
    const {text, fallback, lang: shown} = await tab.seen(card);
    assert.equal(await isPrerendered(card), true);
    assert.deepEqual([shown, fallback], [lang, false]);
    assert.match(text, new RegExp(known.meldpunt.phone));
  };

  for (const children of ['', link]) {
    test(`while its language loads, ${children ? 'also' : 'though'} with ${children || 'nothing'} inside`, async () => {
      const letGo = hold('/dist/locales/uk.js');
      await tab.page.goto(await put(`<${card} lang="uk">${children}</${card}><blue-heart-exit></blue-heart-exit>`), {
        waitUntil: 'domcontentloaded',
      });
      await areRendered('blue-heart-exit');
      await isWhole();
      letGo();
      await areRendered(card);
      assert.equal((await tab.seen(card)).lang, 'uk');
      assert.equal((await tab.seen(card)).fallback, false);
    });
  }

  test('where its language never loads, and where it is moved; another language replaces it', async () => {
    site.answers.set('/dist/locales/uk.js', {status: 404, body: ''});
    await tab.page.goto(await put(`<main></main><${card} lang="uk">${link}</${card}>`));
    await tab.until(() => globalThis.errors.length > 0);
    await isWhole();
    await tab.page.evaluate((which) => document.querySelector('main').append(document.querySelector(which)), card);
    await tab.until(() => globalThis.errors.length > 1);
    await isWhole();
    await tab.page.evaluate((which) => (document.querySelector(which).lang = 'fr'), card);
    await areRendered(card);
    assert.equal((await tab.seen(card)).lang, 'fr');
  });

  test('where the first render throws; a later one replaces it', async () => {
    await tab.page.evaluateOnNewDocument(() => {
      globalThis.languages = Object.getOwnPropertyDescriptor(Navigator.prototype, 'languages');
      Object.defineProperty(Navigator.prototype, 'languages', {
        configurable: true,
        get() {
          throw new Error('no names here');
        },
      });
    });
    await tab.page.goto(await put(`<${card}>${link}</${card}>`));
    await tab.until(() => globalThis.errors.length > 0);
    await isWhole('nl');
    assert.equal(
      await tab.page.evaluate(
        (which) => document.querySelector(which).shadowRoot.querySelectorAll('[part~=base]').length,
        card,
      ),
      1,
    );
    await tab.page.evaluate(() => {
      Object.defineProperty(Navigator.prototype, 'languages', globalThis.languages);
      document.documentElement.lang = 'fr';
    });
    await areRendered(card);
    assert.equal((await tab.seen(card)).lang, 'fr');
  });

  test('a quiz keeps its picture until the script has drawn it', async () => {
    const letGo = hold('/dist/views/signal-quiz.js');
    await tab.page.goto(await put(`<${quiz}></${quiz}><blue-heart-exit></blue-heart-exit>`), {
      waitUntil: 'domcontentloaded',
    });
    await areRendered('blue-heart-exit');
    assert.equal(await isPrerendered(quiz), true);
    letGo();
    await areRendered(quiz);
    assert.ok(
      await tab.page.evaluate(
        (which) => document.querySelector(which).shadowRoot.querySelector('[part=picture] path'),
        quiz,
      ),
    );
  });

  test('a quiz whose view is missing stays as the server wrote it, with its picture and whom to call', async () => {
    site.answers.set('/dist/views/signal-quiz.js', {status: 404, body: ''});
    await tab.page.goto(await put(`<${quiz}></${quiz}>`));
    await tab.until(() => globalThis.errors.length > 0);
    assert.equal(await isPrerendered(quiz), true);
    assert.deepEqual(
      await tab.page.evaluate(
        (which) => [...document.querySelector(which).shadowRoot.querySelectorAll('section a')].map(({href}) => href),
        quiz,
      ),
      [known.meldpunt.tel],
    );
    assert.ok(
      await tab.page.evaluate(
        (which) => document.querySelector(which).shadowRoot.querySelector('[part=picture] path'),
        quiz,
      ),
    );
  });
});

describe('a page that is not as the command wrote it', () => {
  test('a script that runs before the tags renders them; the root comes too late and is ignored', async () => {
    const letGo = hold('/dist/locales/uk.js');
    await tab.page.goto(
      await put(`<${card} lang="uk"></${card}>`, {head: '<script src="/dist/blue-heart.js"></script>'}),
      {waitUntil: 'domcontentloaded'},
    );
    await tab.speaks(card, 'nl');
    letGo();
    await tab.speaks(card, 'uk');
    assert.equal((await tab.page.$$(`${card} > template`)).length, 1);
  });

  for (const where of ['<section', '<div part=emergency']) {
    test(`a script that runs while the parser is inside a tag, before ${where}: nothing else is left`, async () => {
      const {html} = await prerender(
        `<!doctype html><script src="${site.origin}/dist/blue-heart.js" async></script><${card}></${card}>`,
      );
      let rest;
      const server = createServer((request, response) => {
        if (request.url !== '/') return response.writeHead(204).end();
        response.writeHead(200, {'content-type': 'text/html; charset=utf-8'});
        const cut = html.indexOf(where);
        response.write(html.slice(0, cut));
        rest = () => response.end(html.slice(cut));
      });
      await new Promise((done) => server.listen(0, '127.0.0.1', done));
      try {
        await tab.page.goto(`http://127.0.0.1:${server.address().port}/`, {waitUntil: []});
        await areRendered(card);
        rest();
        await tab.until(() => document.readyState === 'complete');
      } finally {
        server.closeAllConnections();
        server.close();
      }
      assert.equal(
        await tab.page.evaluate(
          (which) => document.querySelector(which).shadowRoot.querySelectorAll('[part~=base]').length,
          card,
        ),
        1,
      );
      assert.equal((await tab.seen(card)).text.match(new RegExp(known['child-focus'].phone, 'g')).length, 1);
    });
  }

  test('another version of the package wrote it: a number that is gone hands its focus to no other', async () => {
    const change = (html) => html.replace(`href="${known['child-focus'].tel}"`, 'href="tel:116999"');
    const runScript = await openBeforeScript(`<${card}></${card}>`, {change});
    await (await within(card, '[href="tel:116999"]')).focus();
    await runScript();
    assert.equal(
      await tab.page.evaluate((which) => document.querySelector(which).shadowRoot.activeElement, card),
      null,
    );
    assert.doesNotMatch((await tab.seen(card)).text, /116999/);
  });

  test('a root of another author is replaced too', async () => {
    const change = (html) =>
      html.replace(
        /(<template shadowrootmode="open">).*?(?=<\/template>)/s,
        '$1Words <p>and a <a href="tel:112">number</a></p>',
      );
    const url = await put(`<${card}>${link}</${card}>`, {change});
    const letGo = hold('/dist/blue-heart.js');
    await tab.page.goto(url, {waitUntil: []});
    await tab.until((which) => document.querySelector(which)?.shadowRoot?.textContent === 'Words and a number', card);
    letGo();
    await areRendered(card);
    assert.doesNotMatch(
      await tab.page.evaluate((which) => document.querySelector(which).shadowRoot.textContent, card),
      /Words/,
    );
  });

  test('an empty root counts as none', async () => {
    const letGo = hold('/dist/locales/uk.js');
    await tab.page.goto(
      await put(`<${card} lang="uk">${link}</${card}>`, {
        change: (html) => html.replace(/(<template shadowrootmode="open">).*?(?=<\/template>)/s, '$1'),
      }),
      {waitUntil: 'domcontentloaded'},
    );
    await tab.until((which) => customElements.get(which), card);
    assert.equal((await tab.seen(card)).fallback, true);
    letGo();
    await areRendered(card);
    assert.equal((await tab.seen(card)).fallback, false);
  });

  test('a copy of a tag, made by script, renders itself', async () => {
    await tab.page.goto(await put(`<${card} lang="uk"></${card}>`));
    await areRendered(card);
    await tab.page.evaluate(
      (which) =>
        document.body.append(
          document.querySelector(which).cloneNode(true),
          document.importNode(document.querySelector(which), true),
        ),
      card,
    );
    await tab.until((which) => document.querySelectorAll(which).length === 3, card);
    await areRendered(card);
    await tab.speaks(card, 'uk');
  });

  test('an editor that put it in by innerHTML: the root is no root there, and is not taken for fallback', async () => {
    const {html} = await prerender(`<${card} lang="uk"></${card}>`);
    const letGo = hold('/dist/locales/uk.js');
    await tab.page.goto(site.page('/page', '', {}, script));
    await tab.page.evaluate((markup) => (document.body.innerHTML = markup), html);
    await tab.speaks(card, 'nl');
    letGo();
    await tab.speaks(card, 'uk');
  });
});

test('a page that was filled before is filled anew, and shows the same', async () => {
  await browserPrefers('nl');
  const once = await put(all);
  const before = site.answers.get('/page').body;
  assert.equal((await prerender(before)).html, before);
  await tab.page.goto(once);
  await areRendered(...tags);
  assert.deepEqual(tab.said, []);
});

test('the script is smaller than what hydration alone would have added', async () => {
  assert.doesNotMatch(
    await readFile(new URL('../../dist/blue-heart.js', import.meta.url), 'utf8'),
    /lit-part|defer-hydration/,
  );
});
