import {base, nonce} from './base.js';
import {page} from '../foundation/plain.js';

/** Made where the one script begins (scripts/plugins/start.mjs); a page that asks for Trusted Types takes an address from nobody else. */
declare const blueHeartPolicy: {createScriptURL(address: string): string} | undefined;

const modules = new Map<string, Promise<unknown>>();
const failures = new Map<string, number>();

/**
 * Loads a module of ours from the script's own folder, once for all who ask, and only if it is what was built: the browser
 * compares it with the hash before it is run. An address that failed can fail for as long as the page lives, so that a
 * retry asks for another.
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
 * By two elements in turn. A preload does not hold up the page's `load`, but WebKit takes no notice of its hash; a script
 * has its hash compared everywhere, but would hold up the page, were the file not there by then. Where a preload is unknown it
 * would never be heard of again.
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
