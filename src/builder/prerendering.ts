/** A tag with all that it shows, and the hash of its styles. */
export interface Prerendered {
  readonly html: string;
  readonly hash: string;
}

/** Prerenders in a worker, which is loaded when it is first needed: it is larger than the rest of the page. */
class Prerendering {
  #worker?: Worker;
  #last: Promise<unknown> = Promise.resolve();
  readonly #made = new Map<string, Promise<Prerendered>>();

  /** Returns the lines with all that their tag shows. */
  of(lines: string): Promise<Prerendered> {
    const known = this.#made.get(lines);
    if (known) return known;
    // The worker answers in the order in which it is asked, one at a time.
    const answer = this.#last.then(() => this.#ask(lines));
    this.#last = answer.catch(() => this.#made.delete(lines));
    this.#made.set(lines, answer);
    return answer;
  }

  #ask(lines: string): Promise<Prerendered> {
    const worker = (this.#worker ??= new Worker('builder/prerender-worker.js', {type: 'module'}));
    return new Promise((resolve, reject) => {
      worker.onmessage = ({data}: MessageEvent<Prerendered>) => resolve(data);
      worker.onerror = (event) => {
        event.preventDefault();
        // The next one starts anew: a file that did not load may load then.
        worker.terminate();
        this.#worker = undefined;
        reject(new Error(event.message));
      };
      worker.postMessage(lines);
    });
  }
}

export const prerendering = new Prerendering();
