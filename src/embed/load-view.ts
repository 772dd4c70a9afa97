import {loadModule} from './load-module.js';
import * as shared from './shared.js';

interface SharingModule {
  readonly default: (ours: typeof shared) => unknown;
}

const opened = new Map<string, Promise<unknown>>();

/** Loads a module of ours that uses what the script has already, once for all who ask; after a failure a later call tries again. */
export function loadView<T>(path: string, integrity: string): Promise<T> {
  if (!opened.has(path)) opened.set(path, load(path, integrity));
  return opened.get(path) as Promise<T>;
}

async function load(path: string, integrity: string): Promise<unknown> {
  try {
    return (await loadModule<SharingModule>(path, integrity)).default(shared);
  } catch (error) {
    opened.delete(path);
    throw error;
  }
}
