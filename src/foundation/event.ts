/** An event of ours: it bubbles, and it crosses shadow roots. */
export abstract class BlueHeartEvent extends Event {
  constructor(name: string, options?: EventInit) {
    super(`blue-heart-${name}`, {bubbles: true, composed: true, ...options});
  }
}
