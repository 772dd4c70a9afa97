import {loadModule} from './load-module.js';
import type * as everything from './shared.js';

interface SharingModule {
  readonly default: (ours: typeof everything) => unknown;
}

const kept: {shared?: typeof everything} = {};

/** Keeps what the script shares. It tells that at its start, because what is shared imports this module too. */
export function share(ours: typeof everything): void {
  kept.shared = ours;
}

const opened = new Map<SharingModule, unknown>();

/** Loads a module of ours, and gives it what the script already has (shared.ts). */
export async function loadView<T>(path: string, integrity: string): Promise<T> {
  const module = await loadModule<SharingModule>(path, integrity);
  if (!opened.has(module)) opened.set(module, module.default(kept.shared!));
  return opened.get(module) as T;
}
