import type {Channel} from '../../content/contacts.js';
import {BlueHeartEvent} from '../events.js';

/**
 * Fired when a visitor presses a contact's link, only where the page author set `report-contacts`. Contains nothing
 * about the visitor.
 */
export class ContactEvent extends BlueHeartEvent {
  constructor(
    /** Id of the contact, such as `meldpunt`. */
    readonly contact: string,
    readonly channel: Channel,
  ) {
    super('contact');
  }
}
