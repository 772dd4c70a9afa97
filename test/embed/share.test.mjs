// How posts leave the page, from the built script under the strictest policy: nothing is sent before a press, and the
// picture is complete.
import assert from 'node:assert/strict';
import {beforeEach, test} from 'node:test';
import {known} from '../content/known-contacts.mjs';
import {strictPolicy} from '../support/site.mjs';
import {site, tab} from '../support/tab-per-test.mjs';

const share = 'blue-heart-share';

beforeEach(async () => {
  await tab.page.evaluateOnNewDocument(() => {
    globalThis.kept = [];
    const {createObjectURL} = URL;
    URL.createObjectURL = (blob) => {
      globalThis.kept.push(blob);
      return createObjectURL.call(URL, blob);
    };
    globalThis.shared = [];
    Object.defineProperty(Navigator.prototype, 'canShare', {value: () => true});
    Object.defineProperty(Navigator.prototype, 'share', {value: async (what) => void globalThis.shared.push(what)});
  });
});

async function open(attributes = '') {
  await tab.page.goto(
    site.page(
      '/share',
      `<${share} ${attributes}></${share}>`,
      {'content-security-policy': strictPolicy},
      '<script defer src="/dist/blue-heart.js"></script>',
    ),
  );
  await tab.until((name) => document.querySelector(name).shadowRoot?.querySelector('[part=sheet]'), share);
}

function press(selector) {
  return tab.page.evaluate(
    (name, which) => document.querySelector(name).shadowRoot.querySelector(which).click(),
    share,
    selector,
  );
}

/** Returns the size of a picture, the number of its colours, and how many of its pixels are not white. */
function lookAt(list) {
  return tab.page.evaluate(async (name) => {
    const [kept] = globalThis[name];
    const bitmap = await createImageBitmap(kept.files?.[0] ?? kept);
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
    canvas.drawImage(bitmap, 0, 0);
    const dots = new Uint32Array(canvas.getImageData(0, 0, bitmap.width, bitmap.height).data.buffer);
    return {
      size: [bitmap.width, bitmap.height],
      type: (kept.files?.[0] ?? kept).type,
      colours: new Set(dots).size,
      ink: dots.filter((dot) => dot !== 0xffffffff).length / dots.length,
    };
  }, list);
}

for (const [form, size] of [
  ['wide', [1200, 630]],
  ['square', [1080, 1080]],
]) {
  test(`the ${form} picture is saved as a PNG of its size, with a drawing and words`, async () => {
    await open('partner="Stad Gent" lang="uk"');
    await press(`input[value=${form}]`);
    await tab.until(
      (name, [width, height]) =>
        document.querySelector(name).shadowRoot.querySelector('[part=sheet]').getAttribute('viewBox') ===
        `0 0 ${width} ${height}`,
      share,
      size,
    );
    await press('[part=picture] button');
    await tab.until(() => globalThis.kept.length);
    const {size: drawn, type, colours, ink} = await lookAt('kept');
    assert.deepEqual([drawn, type], [size, 'image/png']);
    assert.ok(colours > 50, `${colours} colours`);
    assert.ok(ink > 0.3 && ink < 0.95, `${ink} of it has ink`);
    assert.deepEqual(await tab.page.evaluate(() => globalThis.violations), []);
    assert.deepEqual(tab.said, []);
  });
}

test('the system gets the post, its link and the picture, once the button is pressed', async () => {
  await open();
  assert.deepEqual(await tab.page.evaluate(() => globalThis.shared.length), 0);
  await press('[part=body] button.system');
  await tab.until(() => globalThis.shared.length);
  const text = await tab.page.evaluate(() => globalThis.shared[0].text);
  assert.match(text, new RegExp(`${known.meldpunt.phone} #EndHumanTrafficking\\nhttps://www\\.stopmensenhandel\\.be$`));
  assert.deepEqual((await lookAt('shared')).size, [1200, 630]);
});

test('nothing leaves the page before a press, and no file of a network is loaded', async () => {
  await open('audience="ukraine"');
  await tab.page.evaluate((name) => {
    const field = document.querySelector(name).shadowRoot.querySelector('textarea');
    field.value = 'Secret';
    field.dispatchEvent(new Event('input'));
  }, share);
  await tab.until(
    (name) => document.querySelector(name).shadowRoot.querySelector('[href^="https://t.me/"]').href.includes('Secret'),
    share,
  );
  await tab.page.waitForNetworkIdle({idleTime: 300});
  assert.deepEqual(
    tab.asked.filter((address) => !address.startsWith(`${site.origin}/`)),
    [],
  );
  assert.deepEqual(
    site.requests.filter(({path, referrer}) => `${path}${referrer}`.includes('Secret')),
    [],
  );
});

test('a network’s page opens with the post and its link in its address, and gets no referrer', async () => {
  await open();
  const [opened] = await Promise.all([
    new Promise((done) => tab.page.once('popup', done)),
    tab.page.evaluate((name) => {
      const link = document.querySelector(name).shadowRoot.querySelector('[href^="https://bsky.app/"]');
      link.href = `${location.origin}/network${new URL(link.href).search}`;
      link.click();
    }, share),
  ]);
  const end = Date.now() + 30_000;
  while (!site.requests.some(({path}) => path.startsWith('/network')) && Date.now() < end)
    await new Promise((done) => setTimeout(done, 50));
  const {path, referrer} = site.requests.find((request) => request.path.startsWith('/network'));
  const text = new URL(path, site.origin).searchParams.get('text');
  assert.match(text, new RegExp(`${known.meldpunt.phone} #EndHumanTrafficking\\nhttps://www\\.stopmensenhandel\\.be$`));
  assert.equal(referrer, '');
  assert.equal(await opened.evaluate(() => globalThis.opener), null);
});
