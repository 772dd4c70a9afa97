/** The base class of our events: they bubble, and they cross shadow roots. */
export abstract class BlueHeartEvent extends Event {
  constructor(name: string, options?: EventInit) {
    super(`blue-heart-${name}`, {bubbles: true, composed: true, ...options});
  }
}

/** Fired on a tag that falls back, because a language or the page author's file did not load, or a render failed. */
export class BlueHeartErrorEvent extends BlueHeartEvent {
  constructor(
    /** What went wrong, in English, for a developer. */
    readonly message: string,
  ) {
    super('error');
  }
}
