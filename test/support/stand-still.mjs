/**
 * Makes a page the same at each run: fixes date, random numbers and languages, and keeps messages from vanishing. Runs
 * in the page, before its scripts.
 */
export function standStill() {
  const now = Date.parse('2026-12-01T12:00:00+01:00');
  globalThis.Date = class extends Date {
    constructor(...given) {
      super(...(given.length ? given : [now]));
    }

    static now() {
      return now;
    }
  };
  let seed = 1;
  Math.random = () => (seed = (seed * 16807) % 2147483647) / 2147483647;
  const {setTimeout} = globalThis;
  globalThis.setTimeout = (handler, delay, ...given) => (delay >= 3000 ? 0 : setTimeout(handler, delay, ...given));
  Object.defineProperty(navigator, 'languages', {value: ['en'], configurable: true});
}
