import {contactNamesIn} from './contact-names.js';
import type {PairName} from './contrast.js';
import {allowedOf, controlsOf, loadManifest, type Control, type Manifest} from './manifest.js';
import type {HitResult} from './preview-messages.js';
import {loadRelease, type Release} from './release.js';
import {snippetsFor, type Snippets} from './snippets.js';
import {fromFragment, tagOf, toFragment, type State} from './state.js';
import type {Colours} from './colours.js';
import {wordsIn, type PageLanguage, type Words} from './words/words.js';

/** A colour that was refused: the pair that is hard to read with it, and the nearest colour that is allowed. */
export interface Refusal {
  readonly name: keyof Colours;
  readonly pair: PairName;
  readonly ratio: number;
  readonly needed: number;
  readonly instead?: string;
}

/** What a webmaster pasted or tested on this page. It is stored nowhere, so it is lost when the page is closed. */
interface Session {
  readonly policy: string;
  readonly source: string;
  /** Whether the source is to be checked, and whether the person sees on the page what is in it. */
  readonly isChecked: boolean;
  readonly sees?: boolean;
  readonly folderIsWrong: boolean;
  readonly refusal?: Refusal;
  /** What was written as the colour of the town, and is none. */
  readonly wrongColour: string;
  /** Whether all purposes are shown, and whether the lines are on a narrow screen. */
  readonly allPurposes: boolean;
  readonly linesAreOpen: boolean;
  /** The lines that were copied last, and those that the browser did not allow to copy. */
  readonly copied: string;
  readonly uncopied: string;
  /** Whether the preview is as wide as a phone. */
  readonly onPhone: boolean;
  /** Whether the page in the preview is ready for messages. */
  readonly previewIsReady: boolean;
  /** Whether a cookie bar and a chat button lie over the preview. */
  readonly covered: boolean;
  readonly hit?: HitResult;
  /** The message that is shown now; empty if there is none. */
  readonly announced: string;
}

/** A state, and the data that were loaded for it. */
interface Loaded {
  readonly state: State;
  readonly words: Words;
  readonly controls: readonly Control[];
  /** The name of each contact by its id, in the language of the page. */
  readonly contactNames: Readonly<Record<string, string>>;
  readonly snippets: Snippets;
  readonly release: Release;
}

/** What a section of the page gets: the data to show, and the methods that change them. */
export interface View extends Loaded, Pick<BuilderStore, 'change' | 'update' | 'announce'> {
  readonly session: Session;
}

interface Subscriber {
  readonly draw: (view: View) => void;
  /** Shows that a file of the folder is missing. */
  readonly fail: (words: Words) => void;
}

/** Holds the data of the page: the choices, which stand in the fragment of the address, and the session. */
export class BuilderStore {
  #state = fromFragment(location.hash, navigator.languages);
  /** Whether the state was made on this page, not by a link. The history entry keeps this when the page reloads. */
  #isOwn = history.state === 'own';
  #session: Session = {
    policy: '',
    source: '',
    isChecked: false,
    folderIsWrong: false,
    wrongColour: '',
    allPurposes: false,
    linesAreOpen: false,
    copied: '',
    uncopied: '',
    onPhone: false,
    previewIsReady: false,
    covered: false,
    announced: '',
  };
  #loaded?: Loaded;
  #loads = 0;
  #announcing?: ReturnType<typeof setTimeout>;
  readonly #subscribers = new Set<Subscriber>();
  readonly #files: Promise<[Release, Manifest]>;

  /** Loads the data for the address, now and whenever the address changes. */
  constructor(version: string) {
    this.#files = Promise.all([loadRelease(version), loadManifest()]);
    this.#load();
    addEventListener('hashchange', () => {
      this.#isOwn = history.state === 'own';
      this.#show(fromFragment(location.hash, navigator.languages));
    });
  }

  get language(): PageLanguage {
    return this.#state.page;
  }

  subscribe(subscriber: Subscriber): void {
    this.#subscribers.add(subscriber);
  }

  /** Changes the choices. Pass a function if the change depends on the state: what is drawn may be older. */
  readonly change = (
    changes: Partial<State> | ((state: State) => Partial<State>),
    session: Partial<Session> = {},
  ): void => {
    const state = {...this.#state, ...(typeof changes === 'function' ? changes(this.#state) : changes)};
    this.#isOwn = true;
    // Replaces the history entry, so that Back leaves the page instead of undoing each choice.
    history.replaceState('own', '', toFragment(state));
    this.#show(state, session);
  };

  /** Changes the session, and draws the page again. */
  readonly update = (changes: Partial<Session>): void => {
    this.#session = {...this.#session, ...changes};
    this.#draw();
  };

  /** Shows a message for a while; screen readers read it out. */
  readonly announce = (announced: string): void => {
    clearTimeout(this.#announcing);
    // Screen readers announce a live region when its text changes, so the same message needs an empty text before.
    this.update({announced: ''});
    this.#announcing = setTimeout(() => {
      this.update({announced});
      this.#announcing = setTimeout(() => this.update({announced: ''}), 6000);
    }, 50);
  };

  #show(state: State, session: Partial<Session> = {}): void {
    this.#state = state;
    // The last hit test was made with the choices before.
    this.#session = {...this.#session, ...session, hit: undefined};
    this.#load();
  }

  #load(): void {
    this.#loadState().catch(() => {
      for (const {fail} of this.#subscribers) fail(wordsIn(this.language));
    });
  }

  /** Loads the data for the state. If it is called again meanwhile, only the latest call draws. */
  async #loadState(): Promise<void> {
    const load = ++this.#loads;
    const [release, manifest] = await this.#files;
    const controls = await controlsOf(tagOf(this.#state), manifest);
    if (load !== this.#loads) return;
    const state = {...this.#state, attributes: allowedOf(this.#state.attributes, controls, this.#isOwn)};
    this.#state = state;
    const words = wordsIn(state.page);
    const [snippets, contactNames] = await Promise.all([
      snippetsFor(state, controls, release, words),
      contactNamesIn(state.page),
    ]);
    if (load !== this.#loads) return;
    this.#loaded = {state, words, controls, contactNames, snippets, release};
    this.#draw();
  }

  #draw(): void {
    if (!this.#loaded) return;
    const {change, update, announce} = this;
    for (const {draw} of this.#subscribers) draw({...this.#loaded, session: this.#session, change, update, announce});
  }
}
