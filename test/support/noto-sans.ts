const folder = '/node_modules/@fontsource/noto-sans';

/** The files of each script, by what follows `noto-sans` in their path, and the characters that they draw. */
const scripts = {
  latin: ['/files/noto-sans-latin', 'U+0000-00FF, U+2000-206F'],
  'latin-ext': ['/files/noto-sans-latin-ext', 'U+0100-02FF, U+1E00-1E9F'],
  vietnamese: [
    '/files/noto-sans-vietnamese',
    'U+0102-0103, U+0110-0111, U+0128-0129, U+0168-0169, U+01A0-01B0, U+0300-0323, U+1EA0-1EF9, U+20AB',
  ],
  cyrillic: ['/files/noto-sans-cyrillic', 'U+0400-045F, U+0490-0491'],
  arabic: ['-arabic/files/noto-sans-arabic-arabic', 'U+0600-06FF, U+0750-077F, U+FB50-FDFF, U+FE70-FEFC'],
  devanagari: ['/files/noto-sans-devanagari', 'U+0900-097F, U+200C-200D, U+25CC, U+A8E0-A8FF'],
  thai: ['-thai/files/noto-sans-thai-thai', 'U+0E01-0E5B, U+25CC'],
  chinese: ['-sc/files/noto-sans-sc-chinese-simplified', 'U+3000-303F, U+4E00-9FFF, U+FF00-FFEF'],
} as const;

/** Loads the typeface in which widths and heights are measured: each machine has other ones. */
export async function notoSans(names: readonly (keyof typeof scripts)[] = ['latin', 'cyrillic']): Promise<void> {
  await Promise.all(
    names.flatMap((name) => {
      const [file, unicodeRange] = scripts[name];
      return ['400', '700'].map(async (weight) => {
        const url = `${folder}${file}-${weight}-normal.woff2`;
        document.fonts.add(await new FontFace('Noto Sans', `url(${url})`, {weight, unicodeRange}).load());
      });
    }),
  );
}

/** Loads the typeface in every script that is shipped. */
export function notoSansInEveryScript() {
  return notoSans(Object.keys(scripts) as (keyof typeof scripts)[]);
}
