import {BlueHeartEvent} from '../../foundation/events.js';

/** Fired when a post is shared or copied. Carries no word of it. */
export class ShareEvent extends BlueHeartEvent {
  constructor(
    /** The channel that was used, such as `copy`, `system` or the name of a network. */
    readonly channel: string,
  ) {
    super('share');
  }
}
