// Shows a contact sheet with `?tag=…`: all stories of a tag, each in a frame, so that a dialog or a fixed box stays in
// its own. Shows one story, the content of such a frame, with `&story=…` too.
import {render} from 'lit';
import {modules, template} from '../modules.js';

const asked = new URLSearchParams(location.search);
const {meta, stories} = modules.find((one) => one.meta.component === asked.get('tag'))!;
const name = asked.get('story');
const language = asked.get('lang')!;
const lowest = 96;

document.documentElement.lang = language;
// Loads the fonts first: later they would move the text, and a poster measures its text when it is made.
await Promise.all([...document.fonts].map((font) => font.load()));
await (name === null ? showSheet() : showStory(name));
document.documentElement.dataset.ready = '';

async function showSheet(): Promise<void> {
  document.body.className = 'sheet';
  const shown = stories.filter(([, story]) => story.parameters?.contactSheet !== false);
  const frames = await Promise.all(shown.map(([story]) => frameOf(story)));
  Object.assign(window, {fit: (width: number) => fit(frames, width)});
}

async function frameOf(story: string): Promise<HTMLIFrameElement> {
  const figure = document.createElement('figure');
  const caption = document.createElement('figcaption');
  const frame = document.createElement('iframe');
  caption.textContent = frame.title = story;
  const address = new URL(location.href);
  address.searchParams.set('story', story);
  frame.src = address.href;
  figure.append(caption, frame);
  document.body.append(figure);
  await until(() => Boolean(frame.contentDocument?.querySelector('html[data-ready]')));
  return frame;
}

/** Sets the width of all frames, and the height of each to that of its story at this width. */
async function fit(frames: HTMLIFrameElement[], width: number): Promise<void> {
  for (const frame of frames) {
    frame.width = String(width);
    frame.height = String(lowest);
  }
  await painted();
  for (const frame of frames) frame.height = String(heightOf(frame.contentDocument!));
  // Focuses each frame and then this window, so that no frame keeps focus by chance.
  for (const frame of frames) frame.contentWindow!.focus();
  window.focus();
  (document.activeElement as HTMLElement | null)?.blur();
  await painted();
}

/** Returns the height of the page's content, or of an open dialog, which takes no space in the page. */
function heightOf({body}: Document): number {
  const dialog = body.querySelector(meta.component)!.shadowRoot!.querySelector('dialog[open]');
  return Math.ceil(Math.max(lowest, body.getBoundingClientRect().height, dialog ? dialog.scrollHeight + 48 : 0));
}

async function showStory(story: string): Promise<void> {
  const [, found] = stories.find(([one]) => one === story)!;
  found.beforeEach?.();
  render(template(meta, found), document.body);
  const tag = document.querySelector<HTMLElement>(meta.component)!;
  const root = tag.shadowRoot!;
  // A story may be about one language, whatever that of the sheet.
  await until(() => root.querySelector<HTMLElement>('[part~=base]')?.lang === (tag.lang || language));
  await found.play?.({canvasElement: document.body});
  let before = '';
  await until(() => before === (before = root.innerHTML), 100);
  const images = [...document.images, ...root.querySelectorAll('img')];
  // A picture that the story replaces meanwhile cannot be decoded.
  await Promise.all(images.map((image) => image.decode().catch(() => {})));
  await painted();
}

async function until(condition: () => boolean, every = 10): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, every));
}

function painted(): Promise<unknown> {
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
}
