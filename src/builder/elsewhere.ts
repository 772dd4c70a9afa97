import type {View} from './builder-store.js';

/** Returns the warning that the lines come from another host. It names the fixed form where that is a choice. */
export const elsewhere = ({words, state}: Pick<View, 'words' | 'state'>, host: string): string =>
  state.form !== 'frame' && state.updating ? words.elsewhereFixable(host) : words.elsewhere(host);
