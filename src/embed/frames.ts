import {exitTarget} from '../content/exit-targets.js';
import {leaveBy} from '../foundation/exit/exit-link.js';
import {exitShortcut} from '../foundation/exit/exit-shortcut.js';
import {base} from './base.js';
import type {FrameMessage, HostMessage} from './frame-messages.js';
import {page} from '../foundation/plain.js';

/** What frames of ours ask of the page around them: to be as high as what they show, to look like it, and to leave it. */
export function serveFrames(): void {
  addEventListener('message', ({data, source, origin}: MessageEvent<FrameMessage | null>) => {
    const asked = data?.blueHeart;
    const frame = framesOfOurs().find(({contentWindow}) => contentWindow === source);
    if (!asked || !frame || origin !== originOf(frame)) return;
    if (asked.height > 0) frame.style.setProperty('height', `${Math.min(asked.height, 20_000)}px`, 'important');
    if (asked.title) Object.assign(frame, {title: String(asked.title).slice(0, 100), lang: asked.lang});
    answer(frame);
    // A page is left by a person: one that has pressed something here, or is in the frame with the keyboard.
    if (!navigator.userActivation?.isActive && page.activeElement !== frame) return;
    if (typeof asked.shift === 'boolean') exitShortcut.press(asked.shift);
    if (asked.exit) leaveBy(frame, exitTarget(asked.lang));
  });
  const answerAll = () => framesOfOurs().forEach(answer);
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', answerAll);
  answerAll();
}

/** Those of the folder that the script came from; a file of that name in another folder may be anybody's. */
function framesOfOurs() {
  return [...page.querySelectorAll('iframe')].filter(({src}) => base && src.split(/[?#]/)[0] === `${base}embed.html`);
}

/** The origin that a frame speaks with: that of its address, or none where its sandbox takes it away. */
function originOf({src, sandbox}: HTMLIFrameElement) {
  return sandbox.length && !sandbox.contains('allow-same-origin') ? 'null' : new URL(src).origin;
}

function answer(frame: HTMLIFrameElement): void {
  const {color, colorScheme, fontFamily, fontSize} = getComputedStyle(frame);
  const message: HostMessage = {blueHeart: {look: {color, colorScheme, fontFamily, fontSize}}};
  // To whom it may concern: a frame that is still empty would complain of another address, and how a page looks is no secret.
  frame.contentWindow?.postMessage(message, '*');
}
