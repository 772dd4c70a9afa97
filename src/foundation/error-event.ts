import {BlueHeartEvent} from './event.js';

/** Fired on a tag that falls back, because a language or the page author's file did not load, or a render failed. */
export class BlueHeartErrorEvent extends BlueHeartEvent {
  constructor(
    /** What went wrong, in English, for a developer. */
    readonly message: string,
  ) {
    super('error');
  }
}
