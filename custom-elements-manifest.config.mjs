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

export default {
  globs: ['src/elements/*.ts', 'src/foundation/*.ts'],
  outdir: 'dist',
  litelement: true,
  quiet: true,
  plugins: [attributeNames],
};
