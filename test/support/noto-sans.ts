/** Loads the typeface in which widths and heights are measured: each machine has other ones. */
export async function notoSans(): Promise<void> {
  const ranges = {
    latin: 'U+0000-02FF, U+2000-206F',
    cyrillic: 'U+0400-045F, U+0490-0491',
  };
  for (const [script, unicodeRange] of Object.entries(ranges)) {
    for (const weight of ['400', '700']) {
      const url = `/node_modules/@fontsource/noto-sans/files/noto-sans-${script}-${weight}-normal.woff2`;
      document.fonts.add(await new FontFace('Noto Sans', `url(${url})`, {weight, unicodeRange}).load());
    }
  }
}
