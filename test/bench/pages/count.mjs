// Counts what a page makes a browser do, in figures that no clock and no other load changes.
import {settle, viewport} from './open-case.mjs';

/** Opens a case and returns its counts. */
export async function count(browser, each) {
  const {page, close} = await browser.tab();
  await page.setViewport(viewport);
  const client = await page.createCDPSession();
  for (const part of ['Network', 'Performance', 'Profiler']) await client.send(`${part}.enable`);
  // Counts how often each block of code ran, and not just whether it did.
  await client.send('Profiler.startPreciseCoverage', {callCount: true, detailed: true});
  let requests = 0;
  let bytes = 0;
  client.on('Network.requestWillBeSent', ({type}) => (requests += type === 'Document' ? 0 : 1));
  client.on('Network.loadingFinished', ({encodedDataLength}) => (bytes += encodedDataLength));
  await page.goto(each.address);
  await settle(page, each);
  const {metrics} = await client.send('Performance.getMetrics');
  const {result} = await client.send('Profiler.takePreciseCoverage');
  await close();
  const metric = (wanted) => metrics.find(({name}) => name === wanted).value;
  const blocks = result
    .filter(({url}) => url.startsWith(new URL(each.address).origin))
    .flatMap(({functions}) => functions.flatMap(({ranges}) => ranges));
  return {
    requests,
    bytes,
    nodes: metric('Nodes'),
    listeners: metric('JSEventListeners'),
    blocks: blocks.reduce((sum, block) => sum + block.count, 0),
  };
}
