import type {View} from './builder-store.js';

/** Returns the warning that the lines come from another host; the fixed form, where there is one, lessens the danger. */
export const elsewhere = ({words, state}: Pick<View, 'words' | 'state'>, host: string): string =>
  state.form !== 'frame' && state.updating ? words.elsewhereFixable(host) : words.elsewhere(host);
