import {base} from './base.js';

const failures = new Map<string, number>();

/**
 * Loads a module of ours from the script's own folder, only if it is what was built: the browser compares it with the
 * hash before it is run. It keeps what arrived, so that a second call costs nothing; an address that failed can fail for
 * as long as the page lives, so that a retry asks for another.
 */
export async function loadModule<T>(path: string, integrity: string): Promise<T> {
  if (!base) throw new Error('Its folder is not known: give the script tag data-blue-heart-base="https://…/".');
  const url = new URL(path, base);
  const failed = failures.get(path) ?? 0;
  if (failed) url.searchParams.set('retry', String(failed));
  try {
    await preload(url.href, integrity);
    return (await import(url.href)) as T;
  } catch (error) {
    failures.set(path, failed + 1);
    throw error;
  }
}

function preload(href: string, integrity: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const link = document.createElement('link');
    link.rel = 'modulepreload';
    link.href = href;
    link.crossOrigin = 'anonymous';
    link.integrity = integrity;
    link.onload = () => resolve();
    link.onerror = () => reject(new Error(`${href} is missing, or is not the file that was built.`));
    document.head.append(link);
  });
}
