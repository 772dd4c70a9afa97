// Opens the page of a case in a tab of its own, and reads what it cost.

export const profiles = {
  full: {name: 'Full speed', cpu: 1},
  cpu: {name: 'CPU 4 times slower', cpu: 4},
  network: {
    name: 'Slow 4G',
    cpu: 1,
    // Lighthouse's "slow 4G": a round trip of 150 ms, 1.6 Mbit/s down and 750 kbit/s up.
    network: {offline: false, latency: 150, downloadThroughput: (1.6e6 / 8) * 1.024, uploadThroughput: 750e3 / 8},
  },
};
export const viewport = {width: 1280, height: 800};

/** Looks, in the page, for words and elements that a visitor must see; returns what is missing. */
function missingIn(words, selectors, number) {
  const seen = [];
  const elements = [];
  const visit = (node) => {
    if (node.nodeType === Node.TEXT_NODE) {
      const range = document.createRange();
      range.selectNode(node);
      const {visibility} = getComputedStyle(node.parentElement ?? node.getRootNode().host);
      if (range.getClientRects().length && visibility === 'visible') seen.push(node.data);
      return;
    }
    if (node.nodeType === Node.ELEMENT_NODE) elements.push(node);
    const children = node.shadowRoot
      ? node.shadowRoot.childNodes
      : node.localName === 'slot' && node.assignedNodes().length
        ? node.assignedNodes()
        : node.childNodes;
    [...children].forEach(visit);
  };
  visit(document.body);
  const text = seen.join(' ').replace(/\s+/g, ' ');
  const visible = (element) => {
    const {width, height} = element.getBoundingClientRect();
    return width > 0 && height > 0 && element.checkVisibility({visibilityProperty: true, opacityProperty: true});
  };
  const own = (element) => !element.localName.includes('-') || element.matches('lite-youtube') || element.shadowRoot;
  return [
    ...words.filter((wanted) => !text.includes(wanted)),
    ...selectors.filter(
      (wanted) =>
        !elements.some(
          (element) =>
            element.matches(wanted) &&
            own(element) &&
            (visible(element) || [...(element.shadowRoot?.querySelectorAll('*') ?? [])].some(visible)),
        ),
    ),
    ...(number && !elements.some((element) => element.matches(`a[href="${number}"]`) && visible(element))
      ? [number]
      : []),
  ];
}

/** Notes, in the page, the time of the first frame that shows a link with a number, and of frames that lost it. */
function watchNumber(number) {
  const found = {at: 0, lost: 0};
  globalThis.readable = found;
  const isShown = (root) =>
    [...root.querySelectorAll('*')].some(
      (element) =>
        (element.matches(`a[href="${number}"]`) &&
          element.getClientRects().length > 0 &&
          element.checkVisibility({visibilityProperty: true, opacityProperty: true})) ||
        (element.shadowRoot && isShown(element.shadowRoot)),
    );
  const look = () => {
    const shown = document.body && isShown(document);
    if (shown && !found.at) {
      const {port1, port2} = new MessageChannel();
      // Comes after the frame is painted.
      port1.onmessage = () => (found.at = performance.now());
      port2.postMessage(0);
    }
    if (!shown && found.at) found.lost++;
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** Waits until nothing is loaded for a while, then until the page shows what it should; throws where it never does. */
export async function settle(page, {name, shows, drawn, number}) {
  for (let attempt = 0; ; attempt++) {
    await page.waitForNetworkIdle({idleTime: 500});
    const missing = await page.evaluate(missingIn, shows, drawn, number);
    if (!missing.length) return;
    if (attempt > 40) throw new Error(`${name} does not show ${missing.join(' | ')}`);
  }
}

async function emulate(page, {cpu, network}) {
  const client = await page.createCDPSession();
  await client.send('Network.enable');
  if (network) await client.send('Network.emulateNetworkConditions', network);
  if (cpu > 1) await client.send('Emulation.setCPUThrottlingRate', {rate: cpu});
  return client;
}

/** Opens a case and returns what its page cost until nothing more happened. */
export async function cost(browser, each, profile) {
  const {page, close} = await browser.tab();
  await page.setViewport(viewport);
  const client = await emulate(page, profile);
  // The time that the thread ran, so that what else the machine does is not counted.
  await client.send('Performance.enable', {timeDomain: 'threadTicks'});
  let requests = 0;
  let bytes = 0;
  client.on('Network.loadingFinished', ({encodedDataLength}) => (bytes += encodedDataLength));
  client.on('Network.responseReceived', ({response, type}) => {
    if (type !== 'Document' && response.url.startsWith('http')) requests++;
  });
  await page.goto(each.address);
  await settle(page, each);
  const {metrics} = await client.send('Performance.getMetrics');
  const seen = Object.fromEntries(metrics.map(({name, value}) => [name, value * 1000]));
  const shift = await page.evaluate(
    () =>
      new Promise((done) => {
        const add = (list) => done(list.getEntries().reduce((sum, {value}) => sum + value, 0));
        new PerformanceObserver(add).observe({type: 'layout-shift', buffered: true});
        setTimeout(done, 100, 0);
      }),
  );
  await close();
  return {
    task: seen.TaskDuration,
    script: seen.ScriptDuration,
    style: seen.RecalcStyleDuration + seen.LayoutDuration,
    shift,
    requests,
    kilobytes: bytes / 1000,
  };
}

/** Opens a case in a tab that watches its number. Apart from the costs, because watching makes frames. */
export async function readable(browser, each, profile) {
  const {page, close} = await browser.tab();
  await page.setViewport(viewport);
  await emulate(page, profile);
  await page.evaluateOnNewDocument(watchNumber, each.number);
  await page.goto(each.address);
  await settle(page, each);
  const {at, lost} = await page.evaluate(() => globalThis.readable);
  await close();
  if (!at) throw new Error(`${each.name}: the number was never seen`);
  return {readable: at, lost};
}

/** Opens a case under the strict policy; returns its violations and what it then does not show. */
export async function underPolicy(browser, each) {
  const {page, close} = await browser.tab();
  await page.setViewport(viewport);
  await page.goto(each.strictAddress);
  await page.waitForNetworkIdle({idleTime: 800});
  const missing = await page.evaluate(missingIn, each.shows, each.drawn, each.number);
  const violations = await page.evaluate(() => globalThis.violations.length);
  await close();
  return {violations, missing};
}

/** Draws what a case shows into a file. */
export async function draw(browser, each, path) {
  const {page, close} = await browser.tab();
  await page.setViewport(viewport);
  await page.goto(each.address);
  await page.waitForNetworkIdle({idleTime: 800});
  await page.screenshot({path});
  await close();
}
