// Writes types for React, Vue and Svelte from the manifest: one list of the tags, and for each framework how it uses
// the list. We write them ourselves, because the existing generators do not import event classes and type every event
// as a CustomEvent.
import {mkdirSync, writeFileSync} from 'node:fs';

function quoted(names) {
  return (
    names
      .filter(Boolean)
      .map((name) => `'${name}'`)
      .join(' | ') || 'never'
  );
}
const comment = (text) => `/** ${text.replaceAll('*/', '* /')} */`;
function list(label, items = []) {
  return items.length
    ? [`${label}: ${items.map(({name, description}) => `\`${name || '(default)'}\` ${description}`).join(' · ')}`]
    : [];
}

/**
 * Returns the type of an attribute. A number may also be text, and a flag the empty text, unless the property has the
 * same name: then a framework sets the property.
 */
function attributeType(className, {name, fieldName}, members) {
  if (name === 'lang') return 'string';
  const {type} = members.find((member) => member.name === fieldName);
  const own = `${className}['${fieldName}']`;
  return /\bnumber\b/.test(type.text)
    ? `${own} | \`\${number}\``
    : type.text === 'boolean' && fieldName !== name
      ? `${own} | ''`
      : own;
}

function attributeLines({name, attributes, members}) {
  return attributes.map((attribute) => {
    const type = attributeType(name, attribute, members);
    return `      ${comment(attribute.description)}\n      '${attribute.name}'?: ${type};`;
  });
}

function propertyLines({name, attributes}) {
  return attributes
    .filter((attribute) => attribute.fieldName !== attribute.name)
    .map(({fieldName, description}) => `      ${comment(description)}\n      ${fieldName}?: ${name}['${fieldName}'];`);
}

function tagType(tag) {
  const {name, tagName, description, events, slots, cssParts} = tag;
  return `  /**
   * ${[description, ...list('Slots', slots), ...list('Parts', cssParts)].join('\n   *\n   * ')}
   */
  '${tagName}': {
    element: ${name};
    attributes: {
${attributeLines(tag).join('\n')}
    };
    /** Properties that have another name than their attribute. */
    properties: {
${propertyLines(tag).join('\n')}
    };
    events: {
${events.map((event) => `      ${comment(event.description)}\n      '${event.name}': ${event.type.text};`).join('\n')}
    };
    slots: ${quoted(slots.map((slot) => slot.name))};
    parts: ${quoted(cssParts.map((part) => part.name))};
  };`;
}

function tagsModule(tags) {
  const classes = [...new Set(tags.flatMap(({name, events}) => [name, ...events.map(({type}) => type.text)]))].sort();
  return `import type {${classes.join(', ')}} from '../index.js';

/** Each tag, with what can be set on it, heard from it and styled in it. */
export interface Tags {
${tags.map(tagType).join('\n')}
}

/** The custom properties of the theme. */
export interface Tokens {
${tags[0].cssProperties.map(({name, description}) => `  ${comment(description)}\n  '${name}'?: string;`).join('\n')}
}
`;
}

const react = `import type {DetailedHTMLProps, HTMLAttributes} from 'react';
import type {Tags, Tokens} from './tags.js';

type Handlers<Events> = {[Name in keyof Events & string as \`on\${Name}\`]?: (event: Events[Name]) => void};
type Own<Tag extends keyof Tags> = Tags[Tag]['attributes'] & Tags[Tag]['properties'] & Handlers<Tags[Tag]['events']>;
type Common<Element> = DetailedHTMLProps<HTMLAttributes<Element>, Element>;
type Elements = {[Tag in keyof Tags]: Omit<Common<Tags[Tag]['element']>, keyof Own<Tag>> & Own<Tag>};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
  interface CSSProperties extends Tokens {}
}
`;

const vue = `import type {EmitFn, HTMLAttributes, PublicProps} from 'vue';
import type {Tags} from './tags.js';

type Emit<Events> = EmitFn<{[Name in keyof Events]: (event: Events[Name]) => void}>;
/** The checker of templates takes an attribute for the property of that name in camel case: both must be valid. */
type Written<Value> = Value | (number extends Value ? \`\${number}\` : boolean extends Value ? '' : never);
type Properties<Tag extends keyof Tags> = {
  [Name in keyof Tags[Tag]['properties']]: Written<Tags[Tag]['properties'][Name]>;
};
type Own<Tag extends keyof Tags> = Tags[Tag]['attributes'] & Properties<Tag>;
type Elements = {
  [Tag in keyof Tags]: new () => Tags[Tag]['element'] & {
    /** @deprecated Only for the types of templates. */
    $props: Omit<HTMLAttributes, keyof Own<Tag>> & PublicProps & Own<Tag>;
    /** @deprecated Only for the types of templates. */
    $emit: Emit<Tags[Tag]['events']>;
  };
};

declare module 'vue' {
  interface GlobalComponents extends Elements {}
}
`;

const svelte = `import type {HTMLAttributes} from 'svelte/elements';
import type {Tags} from './tags.js';

type Handlers<Events> = {[Name in keyof Events & string as \`on\${Name}\`]?: (event: Events[Name]) => void};
type Own<Tag extends keyof Tags> = Tags[Tag]['attributes'] & Tags[Tag]['properties'] & Handlers<Tags[Tag]['events']>;
type Elements = {[Tag in keyof Tags]: Omit<HTMLAttributes<Tags[Tag]['element']>, keyof Own<Tag>> & Own<Tag>};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends Elements {}
}
`;

/** Returns the types of the one script, which registers every tag. */
function script(tags) {
  const imports = tags.map(({tagName}) => `import '../define/${tagName.replace('blue-heart-', '')}.js';\n`);
  return `${imports.join('')}export {};\n`;
}

/** Writes `dist/types/`. */
export const frameworkTypes = {
  name: 'framework-types',
  packageLinkPhase({customElementsManifest}) {
    const tags = customElementsManifest.modules
      .flatMap(({declarations}) => declarations)
      .filter(({tagName}) => tagName);
    mkdirSync('dist/types', {recursive: true});
    const files = {tags: tagsModule(tags), 'blue-heart': script(tags), react, vue, svelte};
    for (const [name, source] of Object.entries(files)) writeFileSync(`dist/types/${name}.d.ts`, source);
  },
};
