import {page} from '../foundation/plain.js';
import {base} from './base.js';

/** Returns the frames from the script's own folder; a file of that name in another folder may be anybody's. */
export function ourFrames(): HTMLIFrameElement[] {
  return [...page.querySelectorAll('iframe')].filter(({src}) => base && src.split(/[?#]/)[0] === `${base}embed.html`);
}
