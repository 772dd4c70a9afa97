// Makes the metadata of a WordPress block for each tag, from the manifest and from what the registered tags allow.
import {readFileSync} from 'node:fs';
import '../../dist/static/prerender.js';
import {contacts} from '../../dist/content/contacts.js';
import {names} from '../../dist/define/tags.js';
import {localeNames} from '../../dist/generated/locale-names.js';
import {languagesOf} from '../../dist/static/languages-of.js';

/** The icons of the block editor (Dashicons); any other tag gets the heart. */
const icons = {
  banner: 'megaphone',
  'signal-quiz': 'search',
  'report-button': 'flag',
  'helpline-card': 'phone',
  exit: 'exit',
  share: 'share',
  materials: 'printer',
  facts: 'chart-bar',
  explainer: 'info',
  'safety-guide': 'shield',
};

/** English names of what the manifest names by a word that only a programmer reads. */
const named = {
  href: 'Address',
  src: 'Own file',
  url: 'Web address',
  for: 'For whom',
  only: 'Which figures',
  lang: 'Language',
  languages: 'Language menu',
  'estimate-be': 'Belgium, estimate',
  'eu-2023': 'European Union 2023',
};

/**
 * What a colour may be: as in an address that anybody can write (src/embed/untrusted.ts). Words that take it from
 * elsewhere, or take it away, could hide a number.
 */
const colour =
  '^(?!inherit|initial|unset|revert|transparent|currentcolor)' +
  '(#([0-9a-fA-F]{3}){1,2}|[a-zA-Z]+|[a-zA-Z]+\\([0-9.,% ]+\\))$';
const language = '^[a-zA-Z]{2,3}([-_][a-zA-Z0-9]+)*$';

/** Returns the English words for a name: "heading-level" becomes "Heading level". */
function wordsFor(name) {
  const words = named[name] ?? name.replaceAll('-', ' ');
  return words[0].toUpperCase() + words.slice(1);
}

/** Returns what a webmaster reads for each value of a list. */
function labelsFor(attribute, values, msg) {
  const label = (value) => {
    if (attribute === 'contacts') return contacts[value].name(msg);
    if (attribute === 'languages' && value !== 'off') return localeNames[value];
    return attribute === 'languages' ? 'No menu' : wordsFor(value);
  };
  return Object.fromEntries(values.map((value) => [value, label(value)]));
}

/** Returns the schema of an attribute, as WordPress checks it, and the control that sets it. */
function schemaOf({name, type}, {allowed = '', untrusted = false} = {}, spoken, msg) {
  const text = type.text;
  if (name === 'lang')
    return {
      type: 'string',
      pattern: language,
      control: 'one',
      labels: Object.fromEntries(spoken.map((code) => [code, localeNames[code]])),
    };
  if (text === 'boolean') return {type: 'boolean', control: 'flag'};
  if (text.startsWith('number')) return {type: 'integer', minimum: 1, control: 'count'};
  if (allowed.includes(', ')) {
    const numeric = /^\d/.test(text);
    const values = allowed.split(', ').map((value) => (numeric ? Number(value) : value));
    return {
      type: numeric ? 'integer' : 'string',
      enum: values,
      control: 'one',
      labels: labelsFor(name, values.map(String), msg),
    };
  }
  if (/^string\b/.test(text) && untrusted) {
    const values = name === 'languages' ? ['off', ...spoken] : allowed.split(' ');
    return {
      type: 'array',
      items: {type: 'string', enum: values},
      control: 'several',
      labels: labelsFor(name, values, msg),
    };
  }
  if (allowed.includes('address')) return {type: 'string', control: name === 'src' ? 'file' : 'address'};
  return {type: 'string', control: 'text'};
}

/** Returns a description in words for the editor, where lists are boxes to tick and colours have names. */
function plain(description) {
  return description
    .replace(/\s+/g, ' ')
    .replaceAll('`', '')
    .replaceAll(', separated by spaces', '')
    .replace(/--blue-heart-color-([a-z-]+)/g, (_, colourName) => `“${wordsFor(colourName)}”`);
}

const firstSentence = (text) => /^.*?[.?!](?=\s|$)/.exec(text)[0];

/** Returns the colours that every tag has, in the order of the manifest. */
function coloursOf({cssProperties}) {
  return cssProperties.flatMap(({name, description}) => {
    const [, colourName] = /^--blue-heart-color-(.+)$/.exec(name) ?? [];
    if (!colourName) return [];
    const words = {title: wordsFor(colourName), description: plain(description)};
    return [[colourName, {type: 'string', pattern: colour, control: 'colour', ...words}]];
  });
}

/** Returns `block.json` for each tag, by the name of the tag; `msg` gives the English name of a contact. */
export function blocks(version, msg) {
  const {modules} = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
  const declarations = new Map(
    modules.flatMap((module) => module.declarations ?? []).map((declaration) => [declaration.tagName, declaration]),
  );
  return Object.fromEntries(
    names.map((name) => [name, blockFor(name, declarations.get(`blue-heart-${name}`), version, msg)]),
  );
}

function blockFor(name, declared, version, msg) {
  const {elementProperties} = customElements.get(`blue-heart-${name}`);
  const properties = new Map(
    [...elementProperties].map(([property, declaration]) => [
      declaration.attribute || property.toLowerCase(),
      declaration,
    ]),
  );
  const attributes = Object.fromEntries(
    declared.attributes.map((attribute) => [
      attribute.name,
      {
        ...schemaOf(attribute, properties.get(attribute.name), languagesOf(`blue-heart-${name}`), msg),
        title: wordsFor(attribute.name),
        description: plain(attribute.description),
      },
    ]),
  );
  for (const [colourName, schema] of coloursOf(declared)) {
    if (attributes[colourName])
      throw new Error(`<blue-heart-${name}> has an attribute with a colour's name: ${colourName}`);
    attributes[colourName] = schema;
  }
  return {
    $schema: 'https://schemas.wp.org/trunk/block.json',
    apiVersion: 3,
    name: `blue-heart/${name}`,
    version,
    title: wordsFor(name),
    description: firstSentence(plain(declared.description)),
    category: 'blue-heart',
    icon: icons[name] ?? 'heart',
    textdomain: 'blue-heart',
    attributes,
    supports: {html: false, align: ['wide', 'full']},
    example: {},
    editorScript: 'blue-heart-editor',
  };
}
