import {base, nonce} from './base.js';
import {page} from '../foundation/plain.js';

/**
 * Made at the start of the one script (scripts/plugins/start.mjs). A page with Trusted Types accepts addresses only
 * from it.
 */
declare const blueHeartPolicy: {createScriptURL(address: string): string} | undefined;

const modules = new Map<string, Promise<unknown>>();
const failures = new Map<string, number>();

/**
 * Loads a module of ours from the script's own folder, once for all callers, and only if it is the file that was built:
 * the browser compares it with the hash before running it. A retry uses another address, because a browser can remember
 * a failed address for as long as the page lives.
 */
export function loadModule<T>(path: string, integrity: string): Promise<T> {
  if (!modules.has(path)) modules.set(path, load(path, integrity));
  return modules.get(path) as Promise<T>;
}

async function load(path: string, integrity: string): Promise<unknown> {
  if (!base) throw new Error('Its folder is not known: give the script tag data-blue-heart-base="https://…/".');
  const {href} = new URL(path, base);
  const failed = failures.get(path) ?? 0;
  const url = failed ? `${href}?retry=${failed}` : href;
  try {
    await fetchChecked(url, integrity);
    return await import(url);
  } catch {
    modules.delete(path);
    failures.set(path, failed + 1);
    throw new Error(`${href} is missing, or is not the file that was built.`);
  }
}

/**
 * Loads a file by two elements in turn. A preload does not delay the page's `load` event, but WebKit ignores its hash.
 * A script's hash is compared in every browser, but the script would delay `load` if the file were not loaded already.
 * Browsers that do not know the preload get the script alone, because the preload would fire no event there.
 */
async function fetchChecked(href: string, integrity: string): Promise<void> {
  const add = (name: 'link' | 'script', attributes: object) =>
    new Promise((onload, onerror) =>
      page.head.append(
        Object.assign(
          page.createElement(name),
          {nonce, crossOrigin: 'anonymous', referrerPolicy: 'no-referrer', integrity, onload, onerror},
          attributes,
        ),
      ),
    );
  if (page.createElement('link').relList.supports('modulepreload')) await add('link', {rel: 'modulepreload', href});
  await add('script', {type: 'module', src: blueHeartPolicy?.createScriptURL(href) ?? href});
}
