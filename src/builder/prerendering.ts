/** A tag with all that it shows, and the hash of its styles. */
export interface Prerendered {
  readonly html: string;
  readonly hash: string;
}

/** The worker, once it is needed: it is larger than the rest of the page. */
let worker: Worker | undefined;
let last: Promise<unknown> = Promise.resolve();
const made = new Map<string, Promise<Prerendered>>();

/** Returns the lines with all that their tag shows, made in this browser. */
export function prerendered(lines: string): Promise<Prerendered> {
  const known = made.get(lines);
  if (known) return known;
  // The worker answers in the order in which it is asked, one at a time.
  const answer = last.then(() => ask(lines));
  last = answer.catch(() => undefined);
  made.set(lines, answer);
  answer.catch(() => made.delete(lines));
  return answer;
}

function ask(lines: string): Promise<Prerendered> {
  const asked = (worker ??= new Worker('builder/prerender-worker.js', {type: 'module'}));
  return new Promise((resolve, reject) => {
    asked.onmessage = ({data}: MessageEvent<Prerendered>) => resolve(data);
    asked.onerror = (event) => {
      event.preventDefault();
      // The next one starts anew: a file that did not load may load then.
      asked.terminate();
      worker = undefined;
      reject(new Error(event.message));
    };
    asked.postMessage(lines);
  });
}
