import {exitTarget} from '../content/exit-targets.js';
import {leaveBy} from '../foundation/exit/exit-link.js';
import {exitShortcut} from '../foundation/exit/exit-shortcut.js';
import {ourFrames} from './our-frames.js';
import type {FrameMessage, HostMessage} from './frame-messages.js';
import {page} from '../foundation/plain.js';

/** Answers a message of one of our frames: sets its height and name, and leaves the page for it. */
export function answerFrame({data, source, origin}: MessageEvent<FrameMessage | null>): void {
  const asked = data?.blueHeart;
  const frame = ourFrames().find(({contentWindow}) => contentWindow === source);
  if (!asked || !frame || origin !== originOf(frame)) return;
  const {height, title, lang}: Partial<Record<string, unknown>> = {...asked};
  if (typeof height === 'number' && height > 0)
    frame.style.setProperty('height', `${Math.min(height, 20_000)}px`, 'important');
  if (typeof title === 'string' && typeof lang === 'string' && title)
    Object.assign(frame, {title: title.slice(0, 100), lang});
  sendLook(frame);
  // Only a person may leave the page: one who has just pressed something here, or has the focus in the frame.
  if (!navigator.userActivation?.isActive && page.activeElement !== frame) return;
  if (typeof asked.shift === 'boolean') exitShortcut.press(asked.shift);
  if (asked.exit) leaveBy(frame, exitTarget(asked.lang));
}

/** Sends our frames the look of the page, now and when it changes. */
export function followLook(): void {
  const send = () => ourFrames().forEach(sendLook);
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', send);
  send();
}

/** Returns the origin of a frame's messages: that of its address, or `null` where its sandbox removes it. */
function originOf({src, sandbox}: HTMLIFrameElement) {
  return sandbox.length && !sandbox.contains('allow-same-origin') ? 'null' : new URL(src).origin;
}

function sendLook(frame: HTMLIFrameElement): void {
  const {color, colorScheme, fontFamily, fontSize} = getComputedStyle(frame);
  const message: HostMessage = {blueHeart: {look: {color, colorScheme, fontFamily, fontSize}}};
  // To any origin: a frame that is still empty would log an error for another one, and the look of a page is no secret.
  frame.contentWindow?.postMessage(message, '*');
}
