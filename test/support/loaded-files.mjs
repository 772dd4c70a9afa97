/** Returns the files that the code of the script or of a view loads: `"views/share.js",hash(4)`, and languages. */
export function loadedFiles(code) {
  const named = [...code.matchAll(/"([\w/-]+\.js)",\w+\(\d+\)/g)].map(([, path]) => path);
  const [, languages = ''] =
    /"([\w -]+)"\.split\(" "\)\.map\(\(\w+,\w+\)=>\[\w+,\(\)=>\w+\("locales\/"/.exec(code) ?? [];
  return [
    ...named,
    ...languages
      .split(' ')
      .filter(Boolean)
      .map((locale) => `locales/${locale}.js`),
  ];
}
