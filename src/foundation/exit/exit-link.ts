import {html, type TemplateResult} from 'lit';
import {exitTarget} from '../../content/exit-targets.js';
import {exitLabel} from '../../content/first-words.js';
import {BlueHeartEvent} from '../event.js';
import {leavePage} from './leave-page.js';
import type {Speech} from '../speech.js';

/** Fired before the page is left; a host that cancels it takes the leaving upon itself. */
export class ExitEvent extends BlueHeartEvent {
  constructor() {
    super('exit', {cancelable: true});
  }
}

/** Leaves the page, unless the host cancels the event. */
export function leaveBy(from: Node, href: string): void {
  if (from.dispatchEvent(new ExitEvent())) leavePage(new URL(href, from.baseURI).href);
}

/** The way out: a real link where no script runs, and with script one that leaves nothing on the screen. */
export function exitLink({msg, locale}: Speech, label?: unknown, href = exitTarget(locale)): TemplateResult {
  const press = (event: MouseEvent) => {
    // A press of the middle button leaves too, where it would open a second tab; one of the right button opens a menu.
    if (event.button > 1) return;
    event.preventDefault();
    leaveBy(event.currentTarget as Node, href);
  };
  return html`<a part="action exit" class="screen" href=${href} rel="noreferrer" @click=${press} @auxclick=${press}
    >${label ?? exitLabel(msg)}</a
  >`;
}
