// Checks that the files for editors and frameworks, made from the manifest, have every public name and no other.
// frameworks.test.mjs checks how the types work.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, test} from 'node:test';
import ts from 'typescript';
import {tags} from '../support/tags.mjs';

const json = (path) => JSON.parse(readFileSync(`dist/${path}`, 'utf8'));
const declarations = json('custom-elements.json')
  .modules.flatMap((module) => module.declarations)
  .filter(({tagName}) => tagName);
const names = (list) => list.map(({name}) => name);
const sorted = (list) => [...new Set(list)].sort();

const theme = json('custom-elements.json')
  .modules.flatMap((module) => module.declarations ?? [])
  .find(({name}) => name === 'BlueHeartElement')
  .cssProperties.map(({name}) => name);

/** The custom properties of the theme, and those that only one tag reads. */
const properties = sorted(declarations.flatMap(({cssProperties}) => names(cssProperties)));

test('the manifest has a class for every event, a description for every part, a property for every attribute', () => {
  assert.deepEqual(declarations.map(({tagName}) => tagName).sort(), tags.toSorted());
  for (const {tagName, attributes, events, cssParts, slots, cssProperties} of declarations) {
    assert.ok(
      events.every(
        ({name, type, description}) => name.startsWith('blue-heart-') && type.text.endsWith('Event') && description,
      ),
      tagName,
    );
    assert.ok(
      [...attributes, ...cssParts, ...slots, ...cssProperties].every(({description}) => description),
      tagName,
    );
    assert.ok(
      attributes.every(({name, fieldName}) => fieldName && !/[A-Z]/.test(name)),
      tagName,
    );
    const own = cssProperties.map(({name}) => name);
    assert.deepEqual(
      theme.filter((name) => !own.includes(name)),
      [],
      tagName,
    );
  }
});

describe('VS Code', () => {
  const html = json('editors/vscode.html-custom-data.json');
  const css = json('editors/vscode.css-custom-data.json');

  for (const {tagName, attributes, events, slots, cssParts} of declarations) {
    test(`<${tagName}>`, () => {
      const tag = html.tags.find(({name}) => name === tagName);
      assert.deepEqual(names(tag.attributes), names(attributes));
      for (const name of [...names(events), ...names(slots), ...names(cssParts)].filter(Boolean))
        assert.ok(tag.description.includes(`**${name}**`), name);
    });
  }

  test('offers the values that an attribute allows', () => {
    const card = html.tags.find(({name}) => name === 'blue-heart-helpline-card');
    const valuesOf = (attribute) => names(card.attributes.find(({name}) => name === attribute).values);
    assert.deepEqual(valuesOf('for'), ['danger', 'victim', 'witness', 'minor', 'online']);
    assert.deepEqual(valuesOf('variant'), ['full', 'compact']);
  });

  test('offers parts and custom properties', () => {
    assert.deepEqual(sorted(names(css.properties)), properties);
    assert.deepEqual(
      sorted(names(css.pseudoElements)),
      sorted(declarations.flatMap(({cssParts}) => names(cssParts).map((name) => `::part(${name})`))),
    );
  });
});

describe('JetBrains', () => {
  const {name, version, contributions} = json('editors/web-types.json');

  test('is of this version', () => {
    const own = JSON.parse(readFileSync('package.json', 'utf8'));
    assert.deepEqual([name, version], [own.name, own.version]);
  });

  for (const declaration of declarations) {
    test(`<${declaration.tagName}>`, () => {
      const tag = contributions.html.elements.find((element) => element.name === declaration.tagName);
      assert.deepEqual(names(tag.attributes), names(declaration.attributes));
      assert.deepEqual(names(tag.slots), names(declaration.slots));
      assert.deepEqual(
        tag.js.events.map((event) => [event.name, event.type]),
        declaration.events.map((event) => [event.name, event.type.text]),
      );
      for (const {fieldName} of declaration.attributes)
        assert.ok(fieldName === 'lang' || names(tag.js.properties).includes(fieldName), fieldName);
    });
  }

  test('has parts and custom properties', () => {
    assert.deepEqual(sorted(names(contributions.css.properties)), properties);
    assert.deepEqual(
      sorted(names(contributions.css['pseudo-elements'])),
      sorted(declarations.flatMap(({cssParts}) => names(cssParts).map((part) => `part(${part})`))),
    );
  });
});

describe('the types of the tags', () => {
  const program = ts.createProgram(['dist/types/tags.d.ts', 'dist/types/blue-heart.d.ts'], {
    module: ts.ModuleKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    types: [],
    strict: true,
  });
  const checker = program.getTypeChecker();
  const exported = checker.getExportsOfModule(
    checker.getSymbolAtLocation(program.getSourceFile('dist/types/tags.d.ts')),
  );
  const tagsType = checker.getDeclaredTypeOfSymbol(exported.find(({name}) => name === 'Tags'));
  const member = (type, name) => checker.getTypeOfSymbol(type.getProperty(name));
  const keys = (type) => type.getProperties().map(({name}) => name);

  test('have no error, and neither have the files that they import', () => {
    const errors = ts.getPreEmitDiagnostics(program).filter(({file}) => !file?.fileName.includes('node_modules'));
    assert.deepEqual(
      errors.map(({messageText}) => ts.flattenDiagnosticMessageText(messageText, '\n')),
      [],
    );
  });

  for (const {tagName, name, attributes, events, slots, cssParts} of declarations) {
    test(`<${tagName}>`, () => {
      const tag = member(tagsType, tagName);
      assert.equal(checker.typeToString(member(tag, 'element')), name);
      assert.deepEqual(keys(member(tag, 'attributes')), names(attributes));
      assert.deepEqual(
        keys(member(tag, 'properties')),
        attributes.filter((attribute) => attribute.fieldName !== attribute.name).map(({fieldName}) => fieldName),
      );
      assert.deepEqual(
        keys(member(tag, 'events')).map((event) => [event, checker.typeToString(member(member(tag, 'events'), event))]),
        events.map((event) => [event.name, event.type.text]),
      );
      for (const [kind, list] of [
        ['slots', slots],
        ['parts', cssParts],
      ]) {
        const type = member(tag, kind);
        assert.deepEqual(
          sorted((type.types ?? [type]).map(({value}) => value).filter(Boolean)),
          sorted(names(list).filter(Boolean)),
        );
      }
    });
  }
});
