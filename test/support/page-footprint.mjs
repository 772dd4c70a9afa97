// Counts what a page holds, memory, nodes, listeners and observers, and how long its thread has run.

/** Returns functions that measure a tab. Ask for them before the tab opens its page. */
export async function pageFootprint({page}) {
  const client = await page.createCDPSession();
  // The time that the thread ran, so that what else the machine does is not counted.
  await client.send('Performance.enable', {timeDomain: 'threadTicks'});
  await page.evaluateOnNewDocument(recordObservers);

  async function metrics() {
    const answer = await client.send('Performance.getMetrics');
    return Object.fromEntries(answer.metrics.map(({name, value}) => [name, value]));
  }

  async function listenersOn(expression) {
    const {result} = await client.send('Runtime.evaluate', {expression, objectGroup: 'footprint'});
    const {listeners} = await client.send('DOMDebugger.getEventListeners', {objectId: result.objectId});
    await client.send('Runtime.releaseObjectGroup', {objectGroup: 'footprint'});
    return listeners.map(({type}) => `${expression} ${type}`).sort();
  }

  return {
    /** Returns the milliseconds that the thread has run. */
    threadTime: async () => (await metrics()).TaskDuration * 1000,

    /**
     * Returns what is there after the garbage was collected: `heap` is that of the scripts and `domHeap` that of the
     * nodes, in bytes; `ofPage` lists the listeners on the window and the document; `observers` is how many observers
     * watch something, and `watched` how much they watch.
     */
    async count() {
      // Once more when what waited for the end of a task has run.
      for (const wait of [50, 0]) {
        await client.send('HeapProfiler.collectGarbage');
        await new Promise((done) => setTimeout(done, wait));
      }
      const {usedSize, embedderHeapUsedSize} = await client.send('Runtime.getHeapUsage');
      const {Nodes, JSEventListeners} = await metrics();
      return {
        heap: usedSize,
        domHeap: embedderHeapUsedSize,
        nodes: Nodes,
        listeners: JSEventListeners,
        ofPage: [...(await listenersOn('window')), ...(await listenersOn('document'))],
        ...(await page.evaluate(() => globalThis.countObservers())),
      };
    },
  };
}

/**
 * Sets `countObservers` in a page. Keeps what each observer watches, as weak references: an observer lives as long as
 * something that it watches.
 */
function recordObservers() {
  const all = new Set();
  const watchedBy = new WeakMap();
  const referenceTo = new WeakMap();
  for (const kind of ['IntersectionObserver', 'MutationObserver', 'ResizeObserver']) {
    const {prototype} = globalThis[kind];
    const {observe, unobserve, disconnect} = prototype;
    prototype.observe = function (target, ...options) {
      observe.call(this, target, ...options);
      if (!watchedBy.has(this)) watchedBy.set(this, new Set());
      if (!referenceTo.has(target)) referenceTo.set(target, new WeakRef(target));
      watchedBy.get(this).add(referenceTo.get(target));
      all.add(watchedBy.get(this));
    };
    prototype.disconnect = function () {
      disconnect.call(this);
      watchedBy.get(this)?.clear();
    };
    if (unobserve)
      prototype.unobserve = function (target) {
        unobserve.call(this, target);
        watchedBy.get(this)?.delete(referenceTo.get(target));
      };
  }
  globalThis.countObservers = () => {
    for (const watched of all) {
      for (const reference of watched) if (!reference.deref()) watched.delete(reference);
      if (!watched.size) all.delete(watched);
    }
    return {observers: all.size, watched: [...all].reduce((sum, {size}) => sum + size, 0)};
  };
}
