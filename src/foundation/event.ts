/** The base class of our events: they bubble, and they cross shadow roots. */
export abstract class BlueHeartEvent extends Event {
  constructor(name: string, options?: EventInit) {
    super(`blue-heart-${name}`, {bubbles: true, composed: true, ...options});
  }
}
