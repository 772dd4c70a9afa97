import {warnOnce} from '../localization/warn-once.js';
import type * as frameHost from './frame-host.js';
import type {FrameMessage} from './frame-messages.js';
import {ourFrames} from './our-frames.js';

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
