/** What `@property` is given by a function of ours the analyzer cannot read; attributes of several words are always in kebab case. */
const attributeNames = {
  name: 'attribute-names',
  packageLinkPhase({customElementsManifest}) {
    for (const {declarations} of customElementsManifest.modules) {
      for (const {attributes = []} of declarations) {
        for (const attribute of attributes) attribute.name = attribute.name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
      }
    }
  },
};

/** Of an event the words in its JSDoc are told; where the analyzer sees one fired, it finds a class and no name. */
const toldEvents = {
  name: 'told-events',
  moduleLinkPhase({moduleDoc}) {
    for (const declaration of moduleDoc.declarations) declaration.events = declaration.events?.filter(({description}) => description);
  },
};

export default {
  globs: ['src/elements/*.ts', 'src/foundation/*.ts'],
  outdir: 'dist',
  litelement: true,
  quiet: true,
  plugins: [toldEvents, attributeNames],
};
