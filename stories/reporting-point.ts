import {html} from 'lit';
import {contacts, telOf} from '../src/content/contacts.js';

const {phone} = contacts.meldpunt;

/** The link of a fallback. */
export const reportingPoint = html`<a href=${telOf(phone!)}>${phone}</a>`;
