// Makes the WordPress plugin, release/blue-heart.zip, from src/wordpress/ and the built dist/. Two builds are equal.
import {mkdirSync, readdirSync, readFileSync, statSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {zipSync} from 'fflate';
import {localeNames} from '../dist/generated/locale-names.js';
import {coreMessages} from '../dist/localization/messages.js';
import {loadMsg} from '../dist/localization/msg.js';
import {blocks} from './wordpress/blocks.mjs';
import {fallbacks} from './wordpress/fallbacks.mjs';
import {languages, textsIn, textsOf, translation} from './wordpress/translations.mjs';

const sources = 'src/wordpress';

/** What a page loads. */
const loaded = /^(blue-heart|partner-file|locales\/.*|views\/.*)\.js$/;

function filesIn(folder) {
  return readdirSync(folder, {recursive: true})
    .filter((path) => statSync(join(folder, path)).isFile())
    .sort();
}

/** Returns a value as PHP code. */
function php(value) {
  if (typeof value === 'string') return `'${value.replace(/[\\']/g, '\\$&')}'`;
  if (Array.isArray(value)) return `[${value.map(php).join(', ')}]`;
  return `[\n${Object.entries(value)
    .map(([key, held]) => `${php(key)} => ${php(held)},\n`)
    .join('')}]`;
}
const phpFile = (value) => `<?php\n// Made by scripts/wordpress-plugin.mjs.\nreturn ${php(value)};\n`;
const json = (value) => `${JSON.stringify(value, null, 2)}\n`;

/** Returns the files of the plugin by their paths, from the release in dist/. */
async function filesOf(version) {
  const release = join('dist', version);
  const metadata = blocks(version, await loadMsg('en', coreMessages));
  const code = Object.fromEntries(
    filesIn(sources).map((path) => [path, readFileSync(join(sources, path), 'utf8').replaceAll('{version}', version)]),
  );
  const texts = [...Object.values(code).flatMap(textsIn), ...textsOf(metadata)];
  const files = {...code, 'LICENSE.txt': readFileSync(join(release, 'LICENSE'))};
  for (const path of filesIn(release).filter((name) => loaded.test(name)))
    files[`files/${path}`] = readFileSync(join(release, path));
  for (const [name, block] of Object.entries(metadata)) files[`blocks/${name}/block.json`] = json(block);
  files['data/languages.php'] = phpFile(localeNames);
  for (const lang of Object.keys(localeNames))
    files[`data/fallback-${lang}.php`] = phpFile(await fallbacks(lang, metadata));
  for (const language of languages) {
    files[`languages/blue-heart-${language}.mo`] = await translation(language, texts, metadata, localeNames);
    files[`languages/blue-heart-${language}.po`] = readFileSync(`locales/wordpress/${language}.po`);
  }
  return files;
}

/** Writes the plugin into a folder, and returns the path of the zip. */
export async function writeWordPressPlugin(folder = 'release') {
  const {version} = JSON.parse(readFileSync('package.json', 'utf8'));
  const files = await filesOf(version);
  // A zip holds local times. The time is that of the release, which is not taken from a clock.
  process.env.TZ = 'UTC';
  const {mtime} = statSync(join('dist', version, 'blue-heart.js'));
  const bytes = Object.fromEntries(
    Object.keys(files)
      .sort()
      .map((path) => [`blue-heart/${path}`, new Uint8Array(Buffer.from(files[path]))]),
  );
  mkdirSync(folder, {recursive: true});
  const path = join(folder, 'blue-heart.zip');
  writeFileSync(path, zipSync(bytes, {level: 9, mtime}));
  return path;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) await writeWordPressPlugin(process.argv[2]);
