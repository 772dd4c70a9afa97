/**
 * Languages that stand for all where a test opens pages: the source, one in another script, one from right to left, and
 * one without spaces. Opening every page in all of them would take longer than CI may.
 */
export const telling = ['nl', 'uk', 'ar', 'zh-Hans'];
