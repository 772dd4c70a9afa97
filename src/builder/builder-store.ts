import {contactNamesIn} from './contact-names.js';
import type {PairName} from './contrast.js';
import {allowedOf, controlsOf, loadManifest, type Control, type Manifest} from './manifest.js';
import type {HitResult} from './preview-messages.js';
import {loadRelease, snippetsFor, type Release, type Snippets} from './snippets.js';
import {fromFragment, tagOf, toFragment, type State} from './state.js';
import type {Colours} from './themes.js';
import {wordsIn, type PageLanguage, type Words} from './words/words.js';

/** Describes a colour that was refused: the pair that fails, and the nearest colour that works. */
export interface Refusal {
  readonly name: keyof Colours;
  readonly pair: PairName;
  readonly ratio: number;
  readonly needed: number;
  readonly instead?: string;
}

/** Holds what was pasted, tried and found on this page. It is gone when the page is closed. */
export interface Session {
  readonly policy: string;
  readonly source: string;
  readonly folderIsWrong: boolean;
  readonly refusal?: Refusal;
  /** Whether the preview listens. */
  readonly previewIsReady: boolean;
  /** Whether a cookie bar and a chat button lie over the preview. */
  readonly covered: boolean;
  readonly hit?: HitResult;
  /** What is announced at the moment. */
  readonly announced: string;
}

/** Holds one state, and what was loaded for it. */
interface Loaded {
  readonly state: State;
  readonly words: Words;
  readonly controls: readonly Control[];
  /** What each contact is called, by its id, in the language of the page. */
  readonly contactNames: Readonly<Record<string, string>>;
  readonly snippets: Snippets;
  readonly release: Release;
}

/** Gives a section what it shows, and the ways to change it. */
export interface View extends Loaded, Pick<BuilderStore, 'change' | 'update' | 'announce'> {
  readonly session: Session;
}

export interface Subscriber {
  readonly draw: (view: View) => void;
  /** Says that a file of the folder is missing. */
  readonly fail: (words: Words) => void;
}

/** Holds what the page shows: the choices, kept in the fragment of the address, and the session, kept nowhere. */
export class BuilderStore {
  #state = fromFragment(location.hash, navigator.languages);
  /** Whether the state was made on this page, and not by a link. The history entry keeps it over a reload. */
  #isOwn = history.state === 'own';
  #session: Session = {
    policy: '',
    source: '',
    folderIsWrong: false,
    previewIsReady: false,
    covered: false,
    announced: '',
  };
  #loaded?: Loaded;
  #loads = 0;
  #announcing?: ReturnType<typeof setTimeout>;
  readonly #subscribers = new Set<Subscriber>();
  readonly #files: Promise<[Release, Manifest]>;

  /** Loads what belongs to the address, and again when it changes. */
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

  /** Changes the choices. What is drawn may lag behind, so changes that build on the state are a function of it. */
  readonly change = (
    changes: Partial<State> | ((state: State) => Partial<State>),
    session: Partial<Session> = {},
  ): void => {
    const state = {...this.#state, ...(typeof changes === 'function' ? changes(this.#state) : changes)};
    this.#isOwn = true;
    // It replaces: Back leads to where the webmaster came from, not through every choice.
    history.replaceState('own', '', toFragment(state));
    this.#show(state, session);
  };

  /** Changes the session. */
  readonly update = (changes: Partial<Session>): void => {
    this.#session = {...this.#session, ...changes};
    this.#draw();
  };

  /** Shows a message for a while; screen readers read it out. */
  readonly announce = (announced: string): void => {
    clearTimeout(this.#announcing);
    // A live region is announced when its text changes: the same words twice are two changes.
    this.update({announced: ''});
    this.#announcing = setTimeout(() => {
      this.update({announced});
      this.#announcing = setTimeout(() => this.update({announced: ''}), 6000);
    }, 50);
  };

  #show(state: State, session: Partial<Session> = {}): void {
    this.#state = state;
    // What was found is of the choices before.
    this.#session = {...this.#session, ...session, hit: undefined};
    this.#load();
  }

  #load(): void {
    this.#loadState().catch(() => {
      for (const {fail} of this.#subscribers) fail(wordsIn(this.language));
    });
  }

  /** Loads what belongs to the state. The latest call wins. */
  async #loadState(): Promise<void> {
    const load = ++this.#loads;
    const [release, manifest] = await this.#files;
    const controls = await controlsOf(tagOf(this.#state), manifest);
    if (load !== this.#loads) return;
    const state = {...this.#state, attributes: allowedOf(this.#state.attributes, controls, this.#isOwn)};
    this.#state = state;
    const [snippets, contactNames] = await Promise.all([
      snippetsFor(state, controls, release),
      contactNamesIn(state.page),
    ]);
    if (load !== this.#loads) return;
    this.#loaded = {state, words: wordsIn(state.page), controls, contactNames, snippets, release};
    this.#draw();
  }

  #draw(): void {
    if (!this.#loaded) return;
    const {change, update, announce} = this;
    for (const {draw} of this.#subscribers) draw({...this.#loaded, session: this.#session, change, update, announce});
  }
}
