// Measures how long a page stays after the third press of Shift, and after a press on the link: `npm run bench:exit`.
import {startBrowser} from '../support/browser.mjs';
import {startSite} from '../support/site.mjs';

const times = 9;
const slower = 6;
const nodes = 10_000;

const site = await startSite();
const browser = await startBrowser();
site.answers.set('/away', {body: '<!doctype html><title>Away</title>'});
const rows = '<p>Words of the host</p>'.repeat(nodes);
const address = site.page(
  '/ours',
  `<blue-heart-exit href="${site.otherOrigin}/away"></blue-heart-exit>${rows}` +
    `<script src="/dist/blue-heart.js"></script>`,
);

/** Returns the milliseconds from the time stamp of the event to a page that is laid out and shows nothing. */
async function measure(type, act) {
  const {page, close} = await browser.tab();
  await page.goto(address);
  const link = await page.waitForSelector('blue-heart-exit >>> [part~=exit]', {visible: true});
  const {x, y, width, height} = await link.boundingBox();
  await page.evaluate((name) => {
    // Runs right after the listener that covers the page.
    addEventListener(name, ({timeStamp}) => {
      if (document.documentElement.getClientRects().length) return;
      // Keeps the result in `window.name`, which the page that replaces this one can still read.
      globalThis.name = performance.now() - timeStamp;
    });
  }, type);
  await (await page.createCDPSession()).send('Emulation.setCPUThrottlingRate', {rate: slower});
  await act(page, x + width / 2, y + height / 2);
  while ((await page.title().catch(() => '')) !== 'Away') await new Promise((done) => setTimeout(done, 100));
  const took = Number(await page.evaluate(() => globalThis.name));
  await close();
  return took;
}

/** Waits until everything so far is drawn, as a person's next movement would come later still. */
const settle = (page) => page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 200))));

const ways = {
  'third press of Shift': () =>
    measure('keyup', async (page) => {
      for (let press = 0; press < 3; press++) {
        await page.keyboard.down('Shift');
        await settle(page);
        await page.keyboard.up('Shift');
        if (press < 2) await settle(page);
      }
    }),
  'press on the link': () =>
    measure('click', async (page, x, y) => {
      await page.mouse.move(x, y);
      await settle(page);
      await page.mouse.down();
      await settle(page);
      await page.mouse.up();
    }),
};

for (const [way, run] of Object.entries(ways)) {
  const took = [];
  while (took.length < times) took.push(await run());
  took.sort((one, other) => one - other);
  const [median, worst] = [took[Math.floor(times / 2)], took.at(-1)].map(Math.round);
  console.log(
    `${way}: covered after ${median} ms (median of ${times}; at most ${worst}), ` +
      `${nodes} paragraphs, CPU ${slower} times slower; goal: under 100`,
  );
}
await browser.close();
site.close();
