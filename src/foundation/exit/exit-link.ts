import {html, type TemplateResult} from 'lit';
import {exitTarget} from '../../content/exit-targets.js';
import {exitLabel} from '../../content/first-words.js';
import {BlueHeartEvent} from '../events.js';
import {leavePage} from './leave-page.js';
import type {Speech} from '../speech.js';

/** Fired before the page is left. A page that cancels it must lead the visitor away itself. */
export class ExitEvent extends BlueHeartEvent {
  constructor() {
    super('exit', {cancelable: true});
  }
}

/** Leaves the page, unless the page cancels the event. */
export function leaveBy(from: Node, href: string): void {
  if (from.dispatchEvent(new ExitEvent())) leavePage(new URL(href, from.baseURI).href);
}

/** Returns the exit: a plain link without script; with script a press also clears the screen at once. */
export function exitLink({msg, locale}: Speech, label?: unknown, href = exitTarget(locale)): TemplateResult {
  const press = (event: MouseEvent) => {
    // The middle button leaves too, instead of opening a tab; the right button still opens its menu.
    if (event.button > 1) return;
    event.preventDefault();
    leaveBy(event.currentTarget as Node, href);
  };
  return html`<a part="action exit" class="screen" href=${href} rel="noreferrer" @click=${press} @auxclick=${press}
    >${label ?? exitLabel(msg)}</a
  >`;
}
