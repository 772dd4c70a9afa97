import type {Host} from './hosts.js';

/** What the builder tells its preview. */
export interface ShowMessage {
  readonly show: {
    readonly tag: string;
    readonly attributes: Readonly<Record<string, string>>;
    /** Language of the page around the tag. */
    readonly page: string;
    readonly host: Host;
    readonly scheme: 'light' | 'dark';
    readonly covered: boolean;
    /** Custom properties, each with its value. */
    readonly colours: readonly (readonly [name: string, value: string])[];
    /** What is said instead of a call, of a link and of the exit. */
    readonly words: {readonly call: string; readonly link: string; readonly exit: string};
  };
}

/** It asks whether the exit can be pressed. */
export interface HitTestMessage {
  readonly hitTest: true;
}

/** What the preview answers: ready, or what it found. */
export interface PreviewMessage {
  readonly preview: {readonly ready: true} | {readonly hit: HitResult};
}

/** Whether the exit can be pressed, and which boxes lie over how much of it. */
export interface HitResult {
  readonly exits: number;
  readonly share: number;
  readonly covering: readonly string[];
  /** Whether some of it cannot be scrolled into the window. */
  readonly outside: boolean;
}
