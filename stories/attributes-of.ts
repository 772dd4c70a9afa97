import type {BlueHeartElement} from '../src/foundation/element/blue-heart-element.js';

/** The name of a property as an attribute has it: `headingLevel` is `heading-level`. */
type Kebab<Name> = Name extends `${infer First}${infer Rest}`
  ? `${First extends Lowercase<First> ? First : `-${Lowercase<First>}`}${Kebab<Rest>}`
  : Name;

/** What a tag inherits and a story does not set. */
type Inherited = Exclude<keyof BlueHeartElement, 'lang' | 'headingLevel' | 'languages'>;

/** The attributes of a tag, taken from its class, so that the compiler tells a story whose property was renamed. */
export type AttributesOf<Tag extends BlueHeartElement> = {
  [
    Name in Exclude<keyof Tag, Inherited> as Tag[Name] extends (...given: never[]) => unknown
      ? never
      : Kebab<Name & string>
  ]: Tag[Name];
};
