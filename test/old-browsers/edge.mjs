// The lower edge: the oldest browsers in which the script registers its tags (scripts/plugins/start.mjs; the table of
// docs/developer/browsers.md).
export const edge = {chrome: 105, firefox: 113, safari: 16.4};
