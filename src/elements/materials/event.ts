import {BlueHeartEvent} from '../../foundation/events.js';

/** Fired when something is sent to the printer. */
export class PrintEvent extends BlueHeartEvent {
  constructor(
    /** What is printed, such as `poster`, `brochure` or `tear-off`. */
    readonly kind: string,
  ) {
    super('print');
  }
}
