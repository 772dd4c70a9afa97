import {loadModule} from './load-module.js';
import * as shared from './shared.js';

interface SharingModule {
  readonly default: (ours: typeof shared) => unknown;
}

const opened = new Map<SharingModule, unknown>();

/** Loads a module of ours, and gives it what the script already has (shared.ts). */
export async function loadView<T>(path: string, integrity: string): Promise<T> {
  const module = await loadModule<SharingModule>(path, integrity);
  if (!opened.has(module)) opened.set(module, module.default(shared));
  return opened.get(module) as T;
}
