import type {Declaration, Manifest} from '../stories/manifest.js';

/**
 * Returns the manifest with names that are unique in the one list that Storybook makes of them: `.headingLevel`,
 * `::part(body)`, and a name for the slot without one.
 */
export function asDocumented({modules}: Manifest): Manifest {
  return {
    modules: modules.map(({declarations = []}) => ({
      declarations: declarations.map((one) => (one.tagName ? named(one) : one)),
    })),
  };
}

function named(declaration: Declaration): Declaration {
  return {
    ...declaration,
    members: declaration.members
      ?.filter(
        ({kind, attribute, privacy, inheritedFrom}) => !privacy && (attribute || (kind === 'method' && !inheritedFrom)),
      )
      // Storybook shows no methods, so they are listed as fields.
      .map(({name, kind, ...member}) => ({
        ...member,
        kind: 'field',
        name: kind === 'method' ? `.${name}()` : `.${name}`,
      })),
    slots: declaration.slots?.map((slot) => ({...slot, name: slot.name || '(children without a slot)'})),
    cssParts: declaration.cssParts?.map((part) => ({...part, name: `::part(${part.name})`})),
  };
}
