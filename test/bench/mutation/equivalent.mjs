/** Mutants that behave as the source does, each with the reason. */
export const equivalent = [
  ...['true', 'Object.keys(texts).length >= 0'].map((replacement) => ({
    file: 'src/localization/msg.ts',
    original: 'Object.keys(texts).length > 0',
    replacement,
    because: 'Dutch has no translations, so nothing is found; the check only saves time',
  })),
  {
    file: 'src/localization/locale.ts',
    original: "of.split('-')[0]!.toLowerCase()",
    replacement: "of.split('-')[0]!.toUpperCase()",
    because: 'both languages that are compared are in capitals then',
  },
  {
    file: 'src/foundation/partner-file/read-partner-file.ts',
    original: 'image && src',
    replacement: 'image || src',
    because: 'an image without an address is a fault, for which the function has returned before',
  },
];
