// Prints the size of what is shipped, raw, gzip and brotli, and where the bytes of the one script come from. Fails if a
// limit is exceeded.
import {readFileSync, readdirSync} from 'node:fs';
import {basename, dirname} from 'node:path';
import {brotliCompressSync, constants, gzipSync} from 'node:zlib';
import {decode} from '@jridgewell/sourcemap-codec';

const limits = {
  'dist/blue-heart.js': 22_400,
  // What every page in a language loads, and all its texts: two bytes a letter make Cyrillic the largest.
  'dist/locales': 3_000,
  'a language': 12_000,
};

function brotli(bytes) {
  return brotliCompressSync(bytes, {params: {[constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 22}})
    .length;
}

function scriptsIn(folder) {
  return readdirSync(folder, {recursive: true})
    .filter((name) => name.endsWith('.js'))
    .map((name) => `${folder}/${name}`);
}
const files = ['dist/blue-heart.js', 'dist/partner-file.js', ...scriptsIn('dist/views'), ...scriptsIn('dist/locales')];
let tooLarge = 0;
const languages = new Map();
console.log('file'.padEnd(32), 'raw'.padStart(8), 'gzip'.padStart(8), 'brotli'.padStart(8), 'limit'.padStart(8));
for (const file of files) {
  const bytes = readFileSync(file);
  const small = brotli(bytes);
  const folder = dirname(file);
  show(file, [bytes.length, gzipSync(bytes, {level: 9}).length, small], limits[file] ?? limits[folder]);
  if (folder.startsWith('dist/locales')) {
    const language = basename(file, '.js');
    languages.set(language, (languages.get(language) ?? 0) + small);
  }
}
for (const [language, size] of languages) show(`all of ${language}`, ['', '', size], limits['a language']);

function show(name, sizes, limit = Infinity) {
  if (sizes.at(-1) > limit) tooLarge++;
  console.log(name.padEnd(32), ...[...sizes, limit].map((n) => String(n).padStart(8)));
}

// The share of a part is how much smaller the whole is in brotli without it: what repeats other parts costs little.
const code = readFileSync('dist/blue-heart.js', 'utf8');
const map = JSON.parse(readFileSync('dist/blue-heart.js.map', 'utf8'));
const lines = code.split('\n');
const parts = new Map();
decode(map.mappings).forEach((segments, number) => {
  segments.forEach(([column, source], at) => {
    const name = map.sources[source]?.replace(/^(\.\.\/)+/, '').replace(/^\.build\//, 'src/') ?? 'unmapped';
    if (!parts.has(name)) parts.set(name, []);
    parts.get(name).push([number, column, segments[at + 1]?.[0] ?? lines[number].length]);
  });
});
const whole = brotli(Buffer.from(code));
const shares = [...parts].map(([name, ranges]) => {
  const rest = lines.map((line, number) => {
    let kept = '';
    let from = 0;
    for (const [, start, end] of ranges.filter(([on]) => on === number)) {
      kept += line.slice(from, start);
      from = end;
    }
    return kept + line.slice(from);
  });
  const raw = ranges.reduce((sum, [, start, end]) => sum + end - start, 0);
  return [name, raw, whole - brotli(Buffer.from(rest.join('\n')))];
});
console.log('\nblue-heart.js by source: characters, and the brotli bytes that the whole would lose without it');
for (const [name, raw, share] of shares.sort((a, b) => b[2] - a[2])) {
  console.log(String(raw).padStart(8), String(share).padStart(8), name);
}
if (tooLarge) {
  console.error(`\n${tooLarge} of these are over their limit.`);
  process.exitCode = 1;
}
