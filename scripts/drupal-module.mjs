// Makes the Drupal module, blue-heart-drupal-<version>.zip, from src/drupal/ and the built dist/. Two builds are equal.
import {mkdirSync, readFileSync, statSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {dump} from 'js-yaml';
import {localeNames} from '../dist/generated/locale-names.js';
import {coreMessages} from '../dist/localization/messages.js';
import {loadMsg} from '../dist/localization/msg.js';
import {definitionsOf} from './drupal/definitions.mjs';
import {languages, textsIn, textsOf, translation} from './drupal/translations.mjs';
import {fileNames} from './release/file-names.mjs';
import {filesIn} from './release/files-in.mjs';
import {zipOf} from './release/zip.mjs';
import {blocks} from './wordpress/blocks.mjs';
import {fallbacks} from './wordpress/fallbacks.mjs';

/** What a page loads. */
const loaded = /^(blue-heart|partner-file|locales\/.*|views\/.*)\.js$/;

const json = (value) => `${JSON.stringify(value)}\n`;

/** Returns the files of the module by their paths, from the version in dist/. */
async function filesOf(version) {
  const metadata = blocks(version, await loadMsg('en', coreMessages));
  const tags = definitionsOf(metadata);
  const sources = Object.fromEntries(
    Object.entries(filesIn('src/drupal')).map(([path, bytes]) => [path, withVersion(bytes.toString(), version)]),
  );
  const texts = [...Object.values(sources).flatMap(textsIn), ...textsOf(tags)];
  const released = Object.entries(filesIn(join('dist', version)));
  return {
    ...sources,
    'LICENSE.txt': readFileSync(join('dist', version, 'LICENSE')),
    'blue_heart.ckeditor5.yml': editorPlugin(tags),
    'data/tags.json': json({languages: localeNames, tags}),
    ...Object.fromEntries(
      await Promise.all(
        Object.keys(localeNames).map(async (lang) => [
          `data/fallback.${lang}.json`,
          json(await fallbacks(lang, metadata)),
        ]),
      ),
    ),
    ...Object.fromEntries(
      await Promise.all(
        languages.map(async (language) => [
          `translations/blue_heart.${language}.po`,
          await translation(language, texts, metadata),
        ]),
      ),
    ),
    ...Object.fromEntries(
      released.filter(([path]) => loaded.test(path)).map(([path, bytes]) => [`${version}/${path}`, bytes]),
    ),
  };
}

/** Writes the version into a source. An update of that name makes Drupal clear its caches. */
function withVersion(text, version) {
  return text.replaceAll('{version}', version).replace(/(?<=_post_update_)version\b/, version.replaceAll(/\W/g, '_'));
}

/**
 * Returns the list of what CKEditor 5 must keep, in a text format with our filter. CKEditor knows tags of others only
 * together, under the name "$customElement". Attributes with names and addresses are left out, because anybody who may
 * use the format can write them.
 */
function editorPlugin(tags) {
  const names = Object.keys(tags).map((name) => `blue-heart-${name}`);
  const attributesOf = ({attributes}) =>
    Object.keys(attributes).filter((name) => attributes[name].untrusted && attributes[name].control !== 'colour');
  const all = [...new Set(Object.values(tags).flatMap(attributesOf))].sort();
  return `# Made by the build.\n${dump(
    {
      blue_heart_tags: {
        ckeditor5: {
          plugins: ['htmlSupport.GeneralHtmlSupport'],
          config: {
            htmlSupport: {
              allow: [
                {
                  name: {regexp: {pattern: `/^(\\$customElement|${names.join('|')})$/`}},
                  attributes: {regexp: {pattern: `/^(${all.join('|')})$/`}},
                },
              ],
            },
          },
        },
        drupal: {
          label: 'Blue Heart',
          library: 'core/ckeditor5.htmlSupport',
          elements: Object.entries(tags).flatMap(([name, tag]) => [
            `<blue-heart-${name}>`,
            `<blue-heart-${name} ${attributesOf(tag).join(' ')}>`,
          ]),
          conditions: {filter: 'blue_heart'},
        },
      },
    },
    {lineWidth: -1},
  )}`;
}

/** Writes the module into a folder, and returns the path of the zip. */
export async function writeDrupalModule(folder = 'release') {
  const {version} = JSON.parse(readFileSync('package.json', 'utf8'));
  const files = Object.entries(await filesOf(version)).map(([path, content]) => [`blue_heart/${path}`, content]);
  const {mtime} = statSync(join('dist', version, 'blue-heart.js'));
  mkdirSync(folder, {recursive: true});
  const path = join(folder, fileNames(version).drupal);
  writeFileSync(path, zipOf(Object.fromEntries(files), mtime));
  return path;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) await writeDrupalModule(process.argv[2]);
