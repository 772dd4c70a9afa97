// A site whose pages record their own messages, violations and errors, in the same way in each engine.
import assert from 'node:assert/strict';
import {startSite} from '../support/site.mjs';

const recorder = `globalThis.said = [];
globalThis.violations = [];
globalThis.errors = [];
for (const type of ['warn', 'error']) console[type] = (...words) => void said.push(words.join(' '));
addEventListener('error', ({message}) => said.push('uncaught ' + message));
addEventListener('unhandledrejection', ({reason}) => said.push('uncaught ' + reason));
// Leaves out the icon of the site, which the browser asks for and not the page.
document.addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI}) => {
  if (!blockedURI.endsWith('/favicon.ico')) violations.push(violatedDirective + ' ' + blockedURI);
});
document.addEventListener('blue-heart-error', ({message}) => errors.push(message));`;

export const script = '<script defer src="/dist/blue-heart.js"></script>';

/**
 * Starts the site for the tests of the built script. Each page keeps `said` (the messages of its console), `violations`
 * of its policy and `errors` of our tags.
 */
export async function startRecordedSite() {
  const site = await startSite();
  const reset = () => {
    site.answers.clear();
    site.requests.length = 0;
    site.answers.set('/recorder.js', {body: recorder});
  };
  reset();
  const requestsFor = (path) => site.requests.filter((request) => request.path.split('?')[0] === path);
  return {
    ...site,
    reset,
    page: (path, body, {head = script, headers} = {}) =>
      site.page(path, body, headers, `<script src="/recorder.js" nonce="once"></script>${head}`),
    requestsFor,
    /** Waits until a path has been requested so many times since the site was reset, and returns the requests. */
    async hears(path, times = 1) {
      for (
        const end = Date.now() + 60_000;
        requestsFor(path).length < times;
        await new Promise((done) => setTimeout(done, 50))
      ) {
        assert.ok(Date.now() < end, `${path} was asked for ${requestsFor(path).length} times, not ${times}`);
      }
      return requestsFor(path);
    },
  };
}
