/** Adds the values that `@property(oneOf([…]))` allows, so that editors can offer them. */
const allowedValues = {
  name: 'allowed-values',
  analyzePhase({ts, node, moduleDoc}) {
    if (!ts.isPropertyDeclaration(node) || !ts.isClassDeclaration(node.parent)) return;
    const options = ts
      .getDecorators(node)
      ?.map(({expression}) => expression.arguments?.[0])
      .find((option) => option?.expression?.getText() === 'oneOf');
    const values = options?.arguments[0].elements?.map((value) => value.getText()).filter((value) => value !== "''");
    const declaration = moduleDoc.declarations?.find(({name}) => name === node.parent.name.text);
    const attribute = declaration?.attributes?.find(({fieldName}) => fieldName === node.name.getText());
    if (values && attribute) attribute.type = {text: values.join(' | ')};
  },
};

const kebab = (name) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** Returns the events that JSDoc names, without those that the analyzer adds for each dispatch it saw. */
const named = (events) => events.filter(({name}) => name?.startsWith('blue-heart-'));

/** Corrects what the analyzer cannot know: names in kebab case, the events, and which classes have a tag. */
const publicNames = {
  name: 'public-names',
  packageLinkPhase({customElementsManifest}) {
    for (const declaration of customElementsManifest.modules.flatMap(({declarations}) => declarations)) {
      if (declaration.customElement && !declaration.tagName) delete declaration.customElement;
      if (declaration.events) declaration.events = named(declaration.events);
      for (const property of declaration.cssProperties ?? [])
        property.default ??= /Default: (.+)\.$/.exec(property.description)?.[1];
      for (const member of declaration.members ?? []) if (member.attribute) member.attribute = kebab(member.attribute);
      for (const attribute of declaration.attributes ?? []) {
        attribute.name = kebab(attribute.name);
        attribute.fieldName ??= attribute.name;
      }
    }
  },
};

const published = (path) => path.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');

/** Writes paths as in the package, adds the modules that register the tags, and removes what is not public. */
const publishedPaths = {
  name: 'published-paths',
  packageLinkPhase({customElementsManifest: manifest}) {
    const isPublic = ({kind, tagName, superclass}) =>
      kind === 'class' && (tagName || /Event$|Element$/.test(superclass?.name));
    manifest.modules = manifest.modules.filter(({declarations}) => declarations.some(isPublic));
    const visit = (value) => {
      for (const [key, inner] of Object.entries(value)) {
        if ((key === 'path' || key === 'module') && typeof inner === 'string') value[key] = published(inner);
        else if (inner && typeof inner === 'object') visit(inner);
      }
    };
    visit(manifest.modules);
    // Sorted, because the analyzer reads files in the order of the disk.
    manifest.modules.sort((one, other) => (one.path < other.path ? -1 : 1));
    for (const {path, declarations} of [...manifest.modules]) {
      for (const {name, tagName} of declarations.filter((declaration) => declaration.tagName)) {
        manifest.modules.push({
          kind: 'javascript-module',
          path: path.replace(/\/elements\/[^/]+\//, '/define/'),
          declarations: [],
          exports: [{kind: 'custom-element-definition', name: tagName, declaration: {name, module: path}}],
        });
      }
    }
  },
};

export const manifestPlugins = [allowedValues, publicNames, publishedPaths];
