import {page} from '../foundation/plain.js';
import {warnOnce} from '../localization/warn-once.js';
import {base} from './base.js';
import type * as frameHost from './frame-host.js';
import type {FrameMessage} from './frame-messages.js';

/** Loads what serves our frames (frame-host.ts), once the page has one of them. */
export function serveFrames(): void {
  let host: Promise<typeof frameHost> | undefined;
  const load = () => {
    if (!host && ourFrames().length) {
      host = import('./frame-host.js');
      host.then(
        ({followLook}) => followLook(),
        (error: unknown) => warnOnce('The frames scroll.', error),
      );
    }
    return host;
  };
  addEventListener('message', (event: MessageEvent<FrameMessage | null>) => {
    if (event.data?.blueHeart)
      void load()?.then(
        ({answerFrame}) => answerFrame(event),
        () => {},
      );
  });
  void load();
}

/** Returns the frames from the script's own folder; a file of that name in another folder may be anybody's. */
export function ourFrames(): HTMLIFrameElement[] {
  return [...page.querySelectorAll('iframe')].filter(({src}) => base && src.split(/[?#]/)[0] === `${base}embed.html`);
}
