// What the built script prints and saves. The tests count the pages, and read numbers and codes back from them.
import assert from 'node:assert/strict';
import {before, beforeEach, describe, test} from 'node:test';
import {getDocument} from 'pdfjs-dist/legacy/build/pdf.mjs';
import {known} from '../content/known-contacts.mjs';
import {strictPolicy} from '../support/site.mjs';
import {browser, site, tab} from '../support/tab-per-test.mjs';
import {telling} from '../support/telling.mjs';

const posters = ['carwash', 'manicure', 'parcels', 'clothes', 'online-job', 'housing', 'building-site'];
const number = known.meldpunt.phone;
/** Returns the site in a language, written by hand from the project's page of facts. */
function siteOf(locale) {
  return {nl: 'www.stopmensenhandel.be', fr: 'www.stoptraite.be'}[locale] ?? 'www.stophumantrafficking.be';
}
const titles = {nl: 'Maak mensenhandel zichtbaar', fr: 'Sortons la traite des êtres humains de l’ombre'};
const millimetre = 72 / 25.4;
const a4 = [210, 297];

/** A page without a policy, which shows what was printed. */
let printout;
before(async () => {
  printout = await (await browser.browser.createBrowserContext()).newPage();
  await printout.setViewport({width: 1000, height: 1400});
});
beforeEach(async () => {
  // Records what each frame would print, and each file that would be saved.
  await tab.page.evaluateOnNewDocument(() => {
    globalThis.printed = [];
    globalThis.kept = [];
    let images = 0;
    document.addEventListener('load', ({target}) => (images += target.localName === 'image'), true);
    globalThis.print = () => {
      const css = document.adoptedStyleSheets
        .flatMap(({cssRules}) => [...cssRules])
        .map(({cssText}) => cssText)
        .join('\n');
      top.printed.push({
        images,
        css,
        body: document.body.innerHTML,
        title: document.title,
        pageTitle: top.document.title,
        lang: document.documentElement.lang,
      });
    };
    const {createObjectURL} = URL;
    URL.createObjectURL = (blob) => {
      globalThis.kept.push({blob});
      return createObjectURL(blob);
    };
    HTMLAnchorElement.prototype.click = function () {
      globalThis.kept.at(-1).name = this.download;
    };
    document.addEventListener('blue-heart-print', ({kind}) => (globalThis.told ??= []).push(kind));
  });
});

const tag = 'blue-heart-materials';

/** Opens a page under the strictest policy, with one tag, and waits until its preview is drawn in its language. */
async function open(attributes = '', children = '', policy = strictPolicy) {
  await tab.page.goto(
    site.page(
      '/materials',
      `<${tag} ${attributes}>${children}</${tag}>`,
      {'content-security-policy': policy},
      '<script defer src="/dist/blue-heart.js"></script>',
    ),
  );
  await tab.speaks(tag, /lang="([\w-]+)"/.exec(attributes)?.[1] ?? 'nl');
  await tab.until(() => document.querySelector('blue-heart-materials').shadowRoot?.querySelector('.sheet'));
}

/** Acts inside the tag, as a visitor would, and waits for the result. */
function inside(act, ...args) {
  return tab.page.evaluate(
    async (source, given) => {
      const element = document.querySelector('blue-heart-materials');
      const {shadowRoot: root} = element;
      const find = (selector) => root.querySelector(selector);
      const acts = {
        choose: ([value]) => find(`input[value="${value}"]`).click(),
        select: ([name, value]) => {
          find(`select.${name}`).value = value;
          find(`select.${name}`).dispatchEvent(new Event('change'));
        },
        press: ([at]) => root.querySelectorAll('.making button')[at].click(),
      };
      acts[source](given);
      await element.updateComplete;
    },
    act,
    args,
  );
}
const choose = (value) => inside('choose', value);
const select = (name, value) => inside('select', name, value);
const buttons = {print: 0, svg: 1, png: 2, stop: 3};
const press = (name) => inside('press', buttons[name]);
function status() {
  return tab.page.evaluate(() =>
    document
      .querySelector('blue-heart-materials')
      .shadowRoot.querySelector('[role=status]:not(#wrong)')
      .innerText.trim(),
  );
}
function languageOfSheet(locale) {
  return tab.until(
    (lang) =>
      document.querySelector('blue-heart-materials').shadowRoot.querySelector('.sheet')?.getAttribute('lang') === lang,
    locale,
  );
}

/** Presses print, and shows on `printout` what the frame would print. */
async function showPrintout() {
  await press('print');
  const {css, body, ...more} = await tab.until(() => globalThis.printed.pop());
  await printout.setContent(
    `<!doctype html><html><head><title>${more.title}</title><style>${css}</style></head><body>${body}</body></html>`,
  );
  return {
    ...more,
    words: body
      .replace(/<style.*?<\/style>|<title.*?<\/title>|<[^>]*>/gs, ' ')
      .replace(/\s+/g, ' ')
      .replace(/\p{Cf}/gu, ''),
  };
}

/** Presses print, and returns the pages of the PDF that is printed, with background graphics off. */
async function print() {
  const more = await showPrintout();
  const {numPages, getPage} = await pdf(await printout.pdf({preferCSSPageSize: true, printBackground: false}));
  const pages = [];
  for (let at = 1; at <= numPages; at++) {
    const page = await getPage(at);
    const {items} = await page.getTextContent();
    pages.push({
      size: page.view.slice(2).map((points) => Math.round(points / millimetre)),
      text: items
        .map(({str}) => str)
        .join(' ')
        .replace(/\s+/g, ' '),
    });
  }
  return {...more, pages, text: pages.map(({text}) => text).join(' ')};
}

/** Asserts that a PDF has these words. Spaces count in numbers only: letters that are joined, as in "ffi", add some. */
function has(text, words) {
  const joined = (one) => (/[a-z]/.test(words) ? one.replaceAll(' ', '') : one);
  assert.ok(joined(text).includes(joined(words)), `no "${words}" in ${text}`);
}

async function pdf(data) {
  const document = await getDocument({data: new Uint8Array(data), verbosity: 0}).promise;
  return {numPages: document.numPages, getPage: (at) => document.getPage(at)};
}

/** Reads the QR code on the last page of `printout` in grey, as a phone's camera would. */
async function readCode() {
  const page = await printout.$('svg:last-of-type');
  const picture = await page.screenshot({encoding: 'base64'});
  await printout.addScriptTag({path: new URL('../../node_modules/jsqr/dist/jsQR.js', import.meta.url).pathname});
  return printout.evaluate(async (source) => {
    const image = new Image();
    image.src = `data:image/png;base64,${source}`;
    await image.decode();
    const context = Object.assign(document.createElement('canvas'), {
      width: image.width,
      height: image.height,
    }).getContext('2d');
    context.filter = 'grayscale(1)';
    context.drawImage(image, 0, 0);
    const {data, width, height} = context.getImageData(0, 0, image.width, image.height);
    return globalThis.jsQR(data, width, height)?.data;
  }, picture);
}

const violations = () => tab.page.evaluate(() => globalThis.violations);

for (const locale of telling) {
  describe(`in ${locale}`, () => {
    test('each poster is one page of A4 with the number, the site and a code that leads to it', async () => {
      await open(`lang="${locale}" partner="Stad Linde" url="https://www.linde.be/hulp/"`);
      await languageOfSheet(locale);
      const seen = new Set();
      for (const poster of posters) {
        await choose(poster);
        const {pages, text, words: written, lang, title} = await print();
        assert.deepEqual(
          pages.map(({size}) => size),
          [a4],
          poster,
        );
        for (const words of [number, siteOf(locale), 'Stad Linde', 'www.linde.be/hulp', titles[locale] ?? ''])
          has(text, words);
        assert.equal(await readCode(), `https://${siteOf(locale)}`, poster);
        assert.equal(lang, locale);
        seen.add(title).add(written);
      }
      assert.equal(seen.size, 2 * posters.length, 'two posters say the same');
      assert.deepEqual(
        await tab.page.evaluate(() => globalThis.told),
        posters.map(() => 'poster'),
      );
      assert.deepEqual(await violations(), []);
      assert.deepEqual(tab.said, []);
    });

    test('the brochure is four pages of A5, or two of A4 to fold, with every number in readable type', async () => {
      await open(`lang="${locale}" kind="brochure" partner="Stad Linde"`);
      await languageOfSheet(locale);
      const numbers = [
        number,
        known['pag-asa'].phone,
        known.payoke.phone,
        known.surya.phone,
        known['child-focus'].phone,
        '112',
        '101',
        siteOf(locale),
      ];
      const flat = await print();
      assert.deepEqual(
        flat.pages.map(({size}) => size),
        [
          [148, 210],
          [148, 210],
          [148, 210],
          [148, 210],
        ],
      );
      for (const words of numbers) has(flat.pages[3].text, words);
      for (const {text} of flat.pages) assert.ok(text.length > 40, `an empty page: ${text}`);
      assert.equal(await readCode(), `https://${siteOf(locale)}`);
      const sizes = await printout.evaluate(() =>
        [...document.querySelectorAll('text')].map((text) => Number(text.getAttribute('font-size'))),
      );
      assert.ok(Math.min(...sizes) >= 2.4, `type of ${Math.min(...sizes)} mm`);

      await choose('folded');
      const {pages} = await print();
      assert.deepEqual(
        pages.map(({size}) => size),
        [
          [297, 210],
          [297, 210],
        ],
      );
      const words = (text) => text.split(' ').sort().join(' ');
      assert.equal(
        words(pages[0].text),
        words(`${flat.pages[3].text} ${flat.pages[0].text}`),
        'the outside: back, then front',
      );
      assert.equal(words(pages[1].text), words(`${flat.pages[1].text} ${flat.pages[2].text}`));
      assert.deepEqual(await tab.page.evaluate(() => globalThis.told), ['brochure', 'brochure']);
    });

    test('nothing on a sheet lies outside it or over something else', async () => {
      await open(
        `lang="${locale}" partner="${'Gemeente aan het Water '.repeat(3)}" url="https://www.linde.be/een/lang/adres/dat/nog/verder/gaat"`,
      );
      await languageOfSheet(locale);
      for (const poster of posters) {
        await choose(poster);
        await showPrintout();
        assert.deepEqual(await printout.evaluate(collisions), [], poster);
      }
      await choose('brochure');
      await showPrintout();
      assert.deepEqual(await printout.evaluate(collisions), []);
      await choose('poster');
      await select('second', locale === 'nl' ? 'uk' : 'nl');
      await languageOfSheet(locale);
      await showPrintout();
      assert.deepEqual(await printout.evaluate(collisions), []);
    });
  });
}

/** Returns the lines of text that leave their sheet, or that touch another line. */
function collisions() {
  const found = [];
  for (const sheet of document.querySelectorAll('svg')) {
    const paper = sheet.getBoundingClientRect();
    const lines = [...sheet.querySelectorAll('text')].map((text) => ({
      words: text.textContent,
      box: text.getBoundingClientRect(),
    }));
    for (const [at, {words, box}] of lines.entries()) {
      if (box.left < paper.left || box.right > paper.right || box.top < paper.top || box.bottom > paper.bottom)
        found.push(`out: ${words}`);
      // Compares only the middle of each line, because its box is taller than its letters.
      const core = (one) => ({
        left: one.left,
        right: one.right,
        top: one.top + one.height * 0.28,
        bottom: one.bottom - one.height * 0.28,
      });
      const [mine, ...others] = [box, ...lines.slice(at + 1).map((line) => line.box)].map(core);
      others.forEach((other, next) => {
        if (mine.left < other.right && other.left < mine.right && mine.top < other.bottom && other.top < mine.bottom)
          found.push(`${words} / ${lines[at + 1 + next].words}`);
      });
    }
  }
  return found;
}

/** Returns how each line of text stands out from the shape that is drawn last under it, and the greys of all shapes. */
function readability() {
  const luminance = (colour) => {
    const [r, g, b] = [1, 3, 5]
      .map((at) => parseInt(colour.slice(at, at + 2), 16) / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const isColour = (fill) => /^#[\da-f]{6}$/.test(fill);
  const shapes = [...document.querySelectorAll('path')].filter((mark) => isColour(mark.getAttribute('fill')));
  const lines = [...document.querySelectorAll('text')].map((text) => {
    const box = text.getBoundingClientRect();
    const under = shapes.filter((mark) => {
      const {left, right, top, bottom} = mark.getBoundingClientRect();
      return left <= box.left && right >= box.right && top <= box.top + 2 && bottom >= box.bottom - 2;
    });
    const ground = luminance(under.at(-1)?.getAttribute('fill') ?? '#ffffff');
    const fill = text.getAttribute('fill');
    const [dark, light] = [luminance(fill), ground].sort((a, b) => a - b);
    return {words: text.textContent, fill, contrast: (light + 0.05) / (dark + 0.05)};
  });
  return {lines, shapes: [...new Set(shapes.map((mark) => mark.getAttribute('fill')))].map(luminance)};
}

describe('a poster', () => {
  test('in two languages has both titles and one number, and its code leads to the site of the first', async () => {
    await open('partner="Stad Linde"');
    await select('second', 'fr');
    await tab.until(() => document.querySelector('blue-heart-materials').shadowRoot.querySelector('.sheet [lang=fr]'));
    const {pages, text} = await print();
    assert.deepEqual(
      pages.map(({size}) => size),
      [a4],
    );
    for (const words of [titles.nl, titles.fr]) has(text, words);
    assert.equal(text.split(number).length, 2, 'the number is there once');
    assert.equal(await readCode(), `https://${siteOf('nl')}`);
    assert.deepEqual(await violations(), []);
  });

  for (const town of ['', 'style="--blue-heart-color-accent: #ffd200"', 'style="--blue-heart-color-accent: #c8102e"']) {
    test(`can be read, and keeps its shapes in grey ${town}`, async () => {
      await open(town, '', `${strictPolicy}; style-src-attr 'unsafe-inline'`);
      await showPrintout();
      const {lines, shapes} = await printout.evaluate(readability);
      assert.ok(lines.length > 6);
      for (const {words, contrast} of lines) assert.ok(contrast >= 4.5, `${words}: ${contrast}`);
      // The number is black or white.
      assert.ok(lines.some(({words, fill}) => words.startsWith('078') && ['#ffffff', '#000000'].includes(fill)));
      const greys = shapes.sort((a, b) => a - b);
      assert.ok(greys.length >= 5);
      assert.ok((greys.at(-1) + 0.05) / (greys[0] + 0.05) > 12);
    });
  }

  test('is printed once its logo is there', async () => {
    await open('partner="Stad Linde"', logo('/own-logo.svg'), `${strictPolicy}; img-src 'self'`);
    await tab.until(() => document.querySelector('blue-heart-materials').shadowRoot.querySelector('.sheet image'));
    assert.equal((await showPrintout()).images, 1);
    assert.deepEqual(await violations(), []);
  });

  test('leads to no address that the page author gives', async () => {
    await open('partner="Stad Linde" url="https://elsewhere.example/"');
    await print();
    assert.equal(await readCode(), `https://${siteOf('nl')}`);
  });

  test('asks nothing of the network but the script’s own files', async () => {
    await open('lang="uk" partner="Stad Linde"');
    await languageOfSheet('uk');
    await print();
    await press('svg');
    const paths = tab.asked
      .map((url) => new URL(url))
      .filter(({protocol}) => protocol.startsWith('http'))
      .map(({origin, pathname}) => `${origin === site.origin} ${pathname}`);
    assert.deepEqual(
      paths.filter((path) => !path.startsWith('true /dist/')),
      ['true /materials'],
    );
  });
});

describe('the sheet to tear off', () => {
  for (const locale of telling) {
    test(`has, in ${locale}, the number and one plain word, and does not say what it is for`, async () => {
      await open(`lang="${locale}" partner="Stad Linde"`);
      await languageOfSheet(locale);
      const campaign = await tab.page.evaluate(() =>
        [...document.querySelector('blue-heart-materials').shadowRoot.querySelectorAll('.sheet text')].map(
          ({textContent}) => textContent,
        ),
      );
      await choose('tear-off');
      // A PDF keeps Arabic in the order and the forms of its ink, and Chinese as the font of the machine has it.
      const {pages, text, words: written, title, pageTitle} = await print();
      assert.deepEqual(
        pages.map(({size}) => size),
        [a4],
      );
      assert.ok(text.includes(number));
      const own = {uk: 'Допомога', ar: 'مساعدة', 'zh-Hans': '帮助'}[locale];
      const words = new Set(written.split(' ').filter((word) => /[^\d\s]/.test(word)));
      const plain = new Set(['Hulp', 'Aide', 'Hilfe', 'Help', own, '·']);
      assert.deepEqual(
        [...words].filter((word) => !plain.has(word)),
        [],
      );
      assert.ok(words.size >= 5, 'four languages');
      assert.ok(text.split('078').length >= 9, 'few strips');
      assert.deepEqual([title, pageTitle], ['A4', 'A4']);
      assert.equal(await tab.page.title(), 'Test page');
      await press('svg');
      const {name, content} = await lastFile();
      assert.equal(name, 'a4.svg');
      for (const line of campaign.filter((one) => /\p{L}/u.test(one))) assert.ok(!content.includes(line), line);
      assert.doesNotMatch(
        content,
        /mensenhandel|traite|traffick|menschenhandel|торгівл|торговл|linde|blue|heart|#1d5fa6/i,
      );
      assert.equal(await readCode(), undefined);
    });
  }
});

/** Returns the file that was saved last, as text. */
function lastFile() {
  return tab.page.evaluate(async () => {
    const {name, blob} = globalThis.kept.at(-1);
    return {name, type: blob.type, content: await blob.text()};
  });
}

describe('a file', () => {
  test('of a poster as SVG has the number and the size of the paper, no script and no outside address', async () => {
    await open('lang="de" partner="Stad Linde & co <b>"', logo('/own-logo.svg'), `${strictPolicy}; img-src 'self'`);
    await tab.until(() => document.querySelector('blue-heart-materials').shadowRoot.querySelector('.sheet image'));
    await press('svg');
    const {name, type, content} = await lastFile();
    assert.deepEqual([name, type], ['poster-carwash-de.svg', 'image/svg+xml']);
    const drawing = await printout.evaluate((source) => {
      const {documentElement: root} = new DOMParser().parseFromString(source, 'image/svg+xml');
      return {
        name: root.localName,
        width: root.getAttribute('width'),
        height: root.getAttribute('height'),
        text: [...root.querySelectorAll('text')].map(({textContent}) => textContent).join(' '),
        elements: [...new Set([...root.querySelectorAll('*')].map(({localName}) => localName))].sort(),
        addresses: [...root.querySelectorAll('*')]
          .flatMap(({attributes}) => [...attributes])
          .filter(({name, value}) => /^(xlink:)?href$|^src$/.test(name) || /url\(|https?:/.test(value))
          .map(({value}) => value.slice(0, 15)),
        handlers: [...root.querySelectorAll('*')]
          .flatMap((element) => element.getAttributeNames())
          .filter((attribute) => attribute.startsWith('on')),
      };
    }, content);
    assert.equal(drawing.name, 'svg');
    assert.deepEqual([drawing.width, drawing.height], ['210mm', '297mm']);
    assert.ok(drawing.text.includes(number));
    assert.ok(drawing.text.includes('Stad Linde & co <b>'));
    assert.deepEqual(drawing.elements, ['image', 'path', 'text']);
    assert.deepEqual(drawing.addresses, ['data:image/png;']);
    assert.deepEqual(drawing.handlers, []);
    assert.equal(await status(), 'Gespeichert.');
    assert.deepEqual(await violations(), []);
  });

  test('as PNG is A3 at 300 dots an inch; meanwhile the page responds and shows progress', async () => {
    await open('partner="Stad Linde"');
    await watchProgress();
    await press('png');
    // Presses something else, which is done before the picture is ready.
    await choose('manicure');
    assert.equal(
      await tab.page.evaluate(() => globalThis.kept.length),
      0,
      'the page was held up until the picture was done',
    );
    assert.equal(await status(), 'Het beeld wordt getekend');
    await tab.until(() => globalThis.kept.length);
    const {name, width, height, density} = await lastPng();
    assert.deepEqual(
      {name, width, height, density},
      {name: 'poster-carwash-nl.png', width: 3508, height: 4961, density: 11811},
    );
    const steps = await tab.page.evaluate(() => globalThis.steps);
    assert.ok(steps.length > 5, steps.join());
    assert.deepEqual(
      steps,
      steps.toSorted((a, b) => a - b),
    );
    await tab.until(
      () =>
        document
          .querySelector('blue-heart-materials')
          .shadowRoot.querySelector('[role=status]:not(#wrong)')
          .innerText.trim() === 'Bewaard.',
    );
    assert.equal(
      await tab.page.evaluate(() =>
        document.querySelector('blue-heart-materials').shadowRoot.querySelector('progress'),
      ),
      null,
    );
    assert.deepEqual(await violations(), []);
  });

  test('as PNG can be stopped: nothing is saved, a status says so, and focus stays near', async () => {
    await open();
    await press('png');
    await tab.until(
      () => document.querySelector('blue-heart-materials').shadowRoot.querySelector('progress')?.value > 0,
    );
    await press('stop');
    await tab.until(() =>
      document
        .querySelector('blue-heart-materials')
        .shadowRoot.querySelector('[role=status]:not(#wrong)')
        .innerText.includes('Gestopt'),
    );
    assert.equal(await tab.page.evaluate(() => globalThis.kept.length), 0);
    assert.equal(
      await tab.page.evaluate(() =>
        document.querySelector('blue-heart-materials').shadowRoot.activeElement.textContent.trim(),
      ),
      'Bewaar als PNG voor A3',
    );
    await press('png');
    await tab.until(() => globalThis.kept.length);
    assert.equal((await lastPng()).width, 3508);
  });

  for (const kind of ['svg', 'png']) {
    test(`as ${kind.toUpperCase()} comes without a logo that the page may not read, and says so`, async () => {
      await open(
        'partner="Stad Linde"',
        logo(`${site.otherOrigin}/own-logo.svg`),
        `${strictPolicy}; img-src ${site.otherOrigin}`,
      );
      await tab.until(() => document.querySelector('blue-heart-materials').shadowRoot.querySelector('.sheet image'));
      await press(kind);
      await tab.until(() => globalThis.kept.length);
      await tab.until(() =>
        document
          .querySelector('blue-heart-materials')
          .shadowRoot.querySelector('[role=status]:not(#wrong)')
          .innerText.includes('zonder het logo'),
      );
      if (kind === 'svg') assert.doesNotMatch((await lastFile()).content, /<image|own-logo/);
      else assert.equal((await lastPng()).height, 4961);
      assert.deepEqual(await violations(), []);
    });
  }

  test('as PNG has the logo where the page may read it', async () => {
    await open('partner="Stad Linde"', logo('/own-logo.svg'), `${strictPolicy}; img-src 'self'`);
    await tab.until(() => document.querySelector('blue-heart-materials').shadowRoot.querySelector('.sheet image'));
    await press('png');
    await tab.until(() => globalThis.kept.length);
    const red = await tab.page.evaluate(async () => {
      const bitmap = await createImageBitmap(globalThis.kept.at(-1).blob, {resizeWidth: 210, resizeHeight: 297});
      const context = Object.assign(document.createElement('canvas'), {width: 210, height: 297}).getContext('2d');
      context.drawImage(bitmap, 0, 0);
      const {data} = context.getImageData(0, 270, 210, 27);
      let found = 0;
      for (let at = 0; at < data.length; at += 4) if (data[at] > 200 && data[at + 1] < 60 && data[at + 2] < 60) found++;
      return found;
    });
    assert.ok(red > 50, `${red} red pixels`);
    assert.equal(await status(), 'Bewaard.');
  });
});

/** Returns a logo for the slot, all in red. */
function logo(src) {
  site.answers.set('/own-logo.svg', {
    body: '<svg xmlns="http://www.w3.org/2000/svg" width="120" height="60"><rect width="120" height="60" fill="#f00"/></svg>',
  });
  return `<img slot="logo" src="${src}" alt="Stad Linde">`;
}

function watchProgress() {
  return tab.page.evaluate(() => {
    const {shadowRoot} = document.querySelector('blue-heart-materials');
    globalThis.steps = [];
    const look = () => {
      const {value} = shadowRoot.querySelector('progress') ?? {};
      if (value !== undefined && value !== globalThis.steps.at(-1)) globalThis.steps.push(value);
      setTimeout(look);
    };
    look();
  });
}

function lastPng() {
  return tab.page.evaluate(async () => {
    const {name, blob} = globalThis.kept.at(-1);
    const bytes = await blob.arrayBuffer();
    const view = new DataView(bytes);
    await createImageBitmap(blob);
    return {name, width: view.getUint32(16), height: view.getUint32(20), density: view.getUint32(41)};
  });
}
