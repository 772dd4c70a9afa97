import {expect} from '@open-wc/testing';
import {modules} from './modules.js';

interface Manifest {
  modules: {declarations?: {tagName?: string; attributes?: {name: string}[]}[]}[];
}

describe('controls of the stories', () => {
  let manifest: Manifest;

  before(async () => {
    const answer = await fetch(new URL('../../dist/custom-elements.json', import.meta.url));
    expect(answer.ok, 'dist/custom-elements.json is missing: run `npm run build` first').to.equal(true);
    manifest = (await answer.json()) as Manifest;
  });

  for (const {meta} of modules) {
    it(`<${meta.component}> has a control for each of its attributes`, () => {
      const declaration = manifest.modules
        .flatMap(({declarations = []}) => declarations)
        .find(({tagName}) => tagName === meta.component);
      expect(declaration?.attributes, `attributes of ${meta.component} in the manifest`)
        .to.be.an('array')
        .with.lengthOf.at.least(1);
      const attributes = declaration!.attributes!.map(({name}) => name);
      expect(Object.keys(meta.argTypes)).to.include.members([...attributes, 'lang']);
    });
  }
});
