import {shown, tagIn} from './shown.js';

/** Opens every part of the tag, as a print does. */
export async function openAll({canvasElement}: {canvasElement: HTMLElement}): Promise<void> {
  await shown(canvasElement, 'details');
  for (const details of tagIn(canvasElement).shadowRoot!.querySelectorAll('details')) details.open = true;
}
