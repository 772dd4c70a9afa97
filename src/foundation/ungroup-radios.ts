import type {BlueHeartElement} from './element/blue-heart-element.js';

/**
 * Takes the radio buttons of a tag out of their groups when a render is about to replace them, for another language:
 * Chromium keeps those that are removed from a shadow root while they are in a group, with all that is around them.
 */
export function ungroupRadios({renderRoot, locale}: BlueHeartElement): void {
  const shown = (renderRoot as ParentNode | undefined)?.querySelector<HTMLElement>('[part~=base]');
  if (!shown || shown.lang === locale) return;
  for (const radio of shown.querySelectorAll<HTMLInputElement>('[type=radio]')) radio.name = '';
}
