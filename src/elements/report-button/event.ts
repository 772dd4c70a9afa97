import {BlueHeartEvent} from '../../foundation/events.js';

/** Fired when the dialog has opened. */
export class OpenEvent extends BlueHeartEvent {
  constructor() {
    super('open');
  }
}

/** Fired when the dialog has closed. Carries nothing of what was chosen. */
export class CloseEvent extends BlueHeartEvent {
  constructor() {
    super('close');
  }
}
