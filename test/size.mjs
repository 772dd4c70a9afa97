// Prints what is shipped, raw, gzip and brotli, and where the bytes of the one script come from. Fails past a limit.
import {readFileSync, readdirSync} from 'node:fs';
import {brotliCompressSync, constants, gzipSync} from 'node:zlib';
import {decode} from '@jridgewell/sourcemap-codec';

const limits = {'dist/blue-heart.js': 18_000, 'dist/locales': 6_000};

const brotli = (bytes) => brotliCompressSync(bytes, {params: {[constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 22}}).length;

const files = ['dist/blue-heart.js', ...readdirSync('dist/locales').filter((name) => name.endsWith('.js')).map((name) => `dist/locales/${name}`), 'dist/partner-file.js', 'dist/drawings.js'];
let tooLarge = 0;
console.log('file'.padEnd(24), 'raw'.padStart(8), 'gzip'.padStart(8), 'brotli'.padStart(8), 'limit'.padStart(8));
for (const file of files) {
  const bytes = readFileSync(file);
  const small = brotli(bytes);
  const limit = limits[file] ?? limits[file.replace(/\/[^/]*$/, '')] ?? Infinity;
  if (small > limit) tooLarge++;
  console.log(file.padEnd(24), ...[bytes.length, gzipSync(bytes, {level: 9}).length, small, limit].map((n) => String(n).padStart(8)));
}

const code = readFileSync('dist/blue-heart.js', 'utf8');
const map = JSON.parse(readFileSync('dist/blue-heart.js.map', 'utf8'));
const bySource = new Map();
code.split('\n').forEach((line, number) => {
  const segments = decode(map.mappings)[number] ?? [];
  segments.forEach(([column, source], at) => {
    const end = segments[at + 1]?.[0] ?? line.length;
    const name = map.sources[source]?.replace(/^(\.\.\/)+/, '').replace(/^\.build\//, 'src/') ?? 'unmapped';
    bySource.set(name, (bySource.get(name) ?? '') + line.slice(column, end));
  });
});
console.log('\nblue-heart.js by source: raw bytes, and brotli of that part alone (the whole is less than the sum)');
for (const [name, text] of [...bySource].sort(([, a], [, b]) => b.length - a.length)) {
  console.log(String(Buffer.byteLength(text)).padStart(8), String(brotli(Buffer.from(text))).padStart(8), name);
}
if (tooLarge) {
  console.error(`\n${tooLarge} of these are over their limit.`);
  process.exitCode = 1;
}
