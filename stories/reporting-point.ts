import {html} from 'lit';
import {contacts, telOf} from '../src/content/contacts.js';

const {phone} = contacts.meldpunt;

/** The phone link for the slot of a tag: what a visitor sees without the script. */
export const reportingPoint = html`<a href=${telOf(phone!)}>${phone}</a>`;
