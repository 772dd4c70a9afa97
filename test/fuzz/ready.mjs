// Runs in each page before all else: notes errors, and how long the work takes that our observers do.

/** Keeps what a page says out of the protocol of the browser, which would be slower than the cases. */
export function ready() {
  const notes = {said: [], onWork() {}};
  globalThis.notes = notes;
  const add = (words) => notes.said.length < 50 && notes.said.push(String(words).slice(0, 500));
  addEventListener('error', ({message, error}) => add(`uncaught ${error?.stack ?? message}`));
  addEventListener('unhandledrejection', ({reason}) => {
    let words = 'a reason without text';
    try {
      words = String(reason?.stack ?? reason);
    } catch {
      // The words say so already.
    }
    add(`unhandled ${words}`);
  });
  console.error = (...words) => add(`console.error ${words.join(' ')}`);
  console.warn = (words) => {
    const said = String(words);
    if (/could not be shown|^<a href=.*Error|The links stay links|The frames scroll/.test(said)) add(said);
  };
  const wrap = (callback) =>
    function (...details) {
      const start = performance.now();
      try {
        return Reflect.apply(callback, this, details);
      } finally {
        notes.onWork(performance.now() - start);
      }
    };
  for (const name of ['MutationObserver', 'IntersectionObserver', 'ResizeObserver']) {
    const Original = globalThis[name];
    globalThis[name] = class extends Original {
      constructor(callback, ...rest) {
        super(wrap(callback), ...rest);
      }
    };
  }
}
