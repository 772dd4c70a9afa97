import type {Declaration, Manifest} from '../stories/manifest.js';

/**
 * The manifest with names that Storybook, which knows one of each, does not confuse: `.headingLevel`, `::part(body)`,
 * and a name for the slot that has none.
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
      // Storybook shows no method, so each is told as a field.
      .map(({name, kind, ...member}) => ({
        ...member,
        kind: 'field',
        name: kind === 'method' ? `.${name}()` : `.${name}`,
      })),
    slots: declaration.slots?.map((slot) => ({...slot, name: slot.name || '(children without a slot)'})),
    cssParts: declaration.cssParts?.map((part) => ({...part, name: `::part(${part.name})`})),
  };
}
