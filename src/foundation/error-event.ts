import {BlueHeartEvent} from './event.js';

/** Fired on a tag that had to fall back: a language or a file of the page author's did not load, or a render failed. */
export class BlueHeartErrorEvent extends BlueHeartEvent {
  constructor(
    /** What went wrong, in English, for a developer. */
    readonly message: string,
  ) {
    super('error');
  }
}
