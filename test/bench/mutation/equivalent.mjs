const onlyTime = 'Dutch has no translations, so nothing is found; the check only saves time';

/** Mutants that behave as the source does, each with the reason. */
export const equivalent = [
  ['Object.keys(texts).length > 0', 'true'],
  ['Object.keys(texts).length > 0', 'Object.keys(texts).length >= 0'],
].map(([original, replacement]) => ({
  file: 'src/localization/msg.ts',
  original,
  replacement,
  because: onlyTime,
}));
