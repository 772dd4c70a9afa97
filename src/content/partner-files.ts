import type {Trait} from './contacts.js';

/** The files that a page author may give by `src`, as in the published schemas (schemas/). */
export interface PartnerFiles {
  contacts: {
    readonly lang?: string;
    readonly contacts: readonly {
      readonly id: string;
      readonly name: string;
      readonly what?: string;
      readonly phone?: string;
      readonly web?: string;
      readonly email?: string;
      readonly traits?: readonly Trait[];
    }[];
  };
  scenes: {
    readonly lang?: string;
    readonly scenes: readonly PartnerScene[];
  };
}

/** Where something is in a picture, in percent of it, from its left and its top in every language. */
export interface Place {
  readonly at: readonly [left: number, top: number, width: number, height: number];
  /** Where its number stands, in percent of the place. */
  readonly mark?: readonly [left: number, top: number];
}

/** A scene of a partner, in the words that are shown. */
export interface PartnerScene {
  readonly id: string;
  readonly title: string;
  readonly situation: string;
  readonly image?: {readonly src: string; readonly alt: string};
  /** How the visitor comes back to the place later. */
  readonly again?: string;
  readonly indicators: readonly {
    readonly text: string;
    readonly signal: boolean;
    readonly why: string;
    readonly place?: Place;
  }[];
}
