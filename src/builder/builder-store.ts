import type {Control} from './manifest.js';
import type {Release, Snippets} from './snippets.js';
import type {State} from './state.js';
import type {Words} from './words/words.js';

/** What each step of the page is drawn from, and how it changes something. */
export interface BuilderStore {
  readonly state: State;
  readonly words: Words;
  readonly controls: readonly Control[];
  /** What each contact is called, by its id, in the language of the page. */
  readonly contactNames: Readonly<Record<string, string>>;
  readonly snippets: Snippets;
  readonly release: Release;
  /** What is drawn may lag behind: changes that build on the state are a function of it. */
  readonly change: (changes: Partial<State> | ((state: State) => Partial<State>)) => void;
  /** Says something to everybody, by eye and by ear. */
  readonly announce: (words: string) => void;
  /** Draws again what is not in the state: pasted text, and what was found in it. */
  readonly redraw: () => void;
}
