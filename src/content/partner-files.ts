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

/** A scene of a partner, in the words that are shown. */
export interface PartnerScene {
  readonly id: string;
  readonly title: string;
  readonly situation: string;
  readonly indicators: readonly {readonly text: string; readonly signal: boolean; readonly why: string}[];
}
