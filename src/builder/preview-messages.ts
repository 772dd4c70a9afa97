import type {Host} from './hosts.js';

/** A message from the builder to its preview: show this tag on this page. */
export interface ShowMessage {
  readonly show: {
    readonly tag: string;
    readonly attributes: Readonly<Record<string, string>>;
    /** The plain text that is shown instead of the tag, as HTML; empty for the tag. */
    readonly plain: string;
    /** The language of the page around the tag. */
    readonly page: string;
    readonly host: Host;
    readonly scheme: 'light' | 'dark';
    readonly covered: boolean;
    /** Whether to scroll to what is shown, on a narrow screen. */
    readonly near: boolean;
    /** The custom properties, each with its value. */
    readonly colours: readonly (readonly [name: string, value: string])[];
    /** The texts of the made-up town. */
    readonly town: Readonly<Record<string, string>>;
    /** The messages that are shown instead of a call, of following a link and of leaving. */
    readonly words: {readonly call: string; readonly link: string; readonly exit: string};
  };
}

/** A message from the builder to its preview: test whether the exit can be pressed. */
export interface HitTestMessage {
  readonly hitTest: true;
}

/** A message from the preview to the builder: it is ready, or the result of the hit test. */
export interface PreviewMessage {
  readonly preview: {readonly ready: true} | {readonly hit: HitResult};
}

/** How many exits are shown, which share of them is covered, and by which elements. */
export interface HitResult {
  readonly exits: number;
  readonly share: number;
  readonly covering: readonly string[];
  /** Whether a part of an exit lies outside the window, even after scrolling. */
  readonly outside: boolean;
}
