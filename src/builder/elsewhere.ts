import type {View} from './builder-store.js';

/** Returns the warning that the script comes from another host. It names the fixed form where that can be chosen. */
export function elsewhere({words, state}: Pick<View, 'words' | 'state'>, host: string): string {
  return state.form !== 'frame' && state.updating ? words.elsewhereFixable(host) : words.elsewhere(host);
}
