// The lower edge: the oldest browsers in which the script registers its tags (`start` in rollup.config.mjs; the README's table).
export const edge = {chrome: 105, firefox: 113, safari: 16.4};
