import {execFileSync} from 'node:child_process';
import {packagesBuiltInto} from './built-in.mjs';

const isForDevelopment = ({properties = []}) => properties.some(({name}) => name === 'cdx:npm:package:development');

/**
 * Returns the bill of materials (CycloneDX) of what ships: the packages that are built into the files of a folder, and
 * those that npm installs with ours. Npm writes it, from package-lock.json. Left out are the tools of the build, and
 * what npm writes anew each time: a serial number, the time, and the name of the folder.
 */
export function billOfMaterials({name, version}, folder) {
  const bill = JSON.parse(
    execFileSync('npm', ['sbom', '--sbom-format=cyclonedx', '--package-lock-only'], {
      encoding: 'utf8',
      maxBuffer: 1e8,
      stdio: ['ignore', 'pipe', 'inherit'],
    }),
  );
  const builtIn = new Set(packagesBuiltInto(folder).map((one) => `${one.name}@${one.version}`));
  const components = bill.components
    .filter((one) => builtIn.has(one['bom-ref']) || !isForDevelopment(one))
    .map((one) => ({
      ...one,
      scope: 'required',
      properties: builtIn.has(one['bom-ref']) ? [{name: 'blue-heart:built-in', value: 'true'}] : [],
    }))
    .sort((one, other) => (one['bom-ref'] < other['bom-ref'] ? -1 : 1));
  for (const ref of builtIn)
    if (!components.some((one) => one['bom-ref'] === ref)) throw new Error(`${ref} is not in package-lock.json.`);
  const root = `${name}@${version}`;
  const refs = new Set([root, ...components.map((one) => one['bom-ref'])]);
  const {component, lifecycles, tools} = bill.metadata;
  return {
    $schema: bill.$schema,
    bomFormat: bill.bomFormat,
    specVersion: bill.specVersion,
    version: bill.version,
    metadata: {lifecycles, tools, component: {...component, name}},
    components,
    dependencies: bill.dependencies
      .filter(({ref}) => refs.has(ref))
      .map(({ref, dependsOn}) => ({
        ref,
        dependsOn: [...new Set([...dependsOn, ...(ref === root ? builtIn : [])])].filter((one) => refs.has(one)).sort(),
      }))
      .sort((one, other) => (one.ref < other.ref ? -1 : 1)),
  };
}
