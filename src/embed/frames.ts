import {exitTarget} from '../content/exit-targets.js';
import {leaveBy} from '../foundation/exit/exit-link.js';
import {exitShortcut} from '../foundation/exit/exit-shortcut.js';
import {base} from './base.js';
import type {FrameMessage, HostMessage} from './frame-messages.js';
import {page} from '../foundation/plain.js';

/** Answers our frames: sets their height and name, sends them the look of the page, and leaves the page for them. */
export function serveFrames(): void {
  addEventListener('message', ({data, source, origin}: MessageEvent<FrameMessage | null>) => {
    const asked = data?.blueHeart;
    const frame = ourFrames().find(({contentWindow}) => contentWindow === source);
    if (!asked || !frame || origin !== originOf(frame)) return;
    if (asked.height > 0) frame.style.setProperty('height', `${Math.min(asked.height, 20_000)}px`, 'important');
    if (asked.title) Object.assign(frame, {title: String(asked.title).slice(0, 100), lang: asked.lang});
    answer(frame);
    // Only a person may leave the page: one who has just pressed something here, or has the focus in the frame.
    if (!navigator.userActivation?.isActive && page.activeElement !== frame) return;
    if (typeof asked.shift === 'boolean') exitShortcut.press(asked.shift);
    if (asked.exit) leaveBy(frame, exitTarget(asked.lang));
  });
  const answerAll = () => ourFrames().forEach(answer);
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', answerAll);
  answerAll();
}

/** Returns the frames from the script's own folder; a file of that name in another folder may be anybody's. */
function ourFrames() {
  return [...page.querySelectorAll('iframe')].filter(({src}) => base && src.split(/[?#]/)[0] === `${base}embed.html`);
}

/** Returns the origin of a frame's messages: that of its address, or `null` where its sandbox removes it. */
function originOf({src, sandbox}: HTMLIFrameElement) {
  return sandbox.length && !sandbox.contains('allow-same-origin') ? 'null' : new URL(src).origin;
}

function answer(frame: HTMLIFrameElement): void {
  const {color, colorScheme, fontFamily, fontSize} = getComputedStyle(frame);
  const message: HostMessage = {blueHeart: {look: {color, colorScheme, fontFamily, fontSize}}};
  // To any origin: a frame that is still empty would log an error for another one, and the look of a page is no secret.
  frame.contentWindow?.postMessage(message, '*');
}
