const trueFetch = globalThis.fetch;

/** The requests since the test began. */
export const requests: {url: string; options: RequestInit}[] = [];

/** Answers every request in the same way until the test ends: with a text, a value as JSON, a status or a failure. */
export function stubFetch(given: unknown): void {
  globalThis.fetch = (input, options = {}) => {
    requests.push({url: input instanceof Request ? input.url : String(input), options});
    if (given instanceof Error) return Promise.reject(given);
    if (typeof given === 'number') return Promise.resolve(new Response('{}', {status: given}));
    return Promise.resolve(new Response(typeof given === 'string' ? given : JSON.stringify(given)));
  };
}

beforeEach(() => {
  requests.length = 0;
});

afterEach(() => {
  globalThis.fetch = trueFetch;
});
