import {html, render} from 'lit';
import {sheetSvg} from './sheet-svg.js';
import type {Sheet} from './sheet.js';
import {page} from '../foundation/plain.js';

/** How long the frame stays after printing, for a slow printer, in milliseconds. */
const frameLifetime = 60_000;

/**
 * Prints sheets of a size in millimetres, one on each page. Puts them into an empty frame, because `@page` has no
 * effect in a shadow root, and because nothing else of the page belongs on the paper. The list of print jobs shows
 * `title`.
 */
export async function printSheets(
  sheets: readonly Sheet[],
  {width, height}: {width: number; height: number},
  title: string,
): Promise<void> {
  const frame = page.createElement('iframe');
  frame.setAttribute('aria-hidden', 'true');
  frame.tabIndex = -1;
  // A frame that is not displayed prints as nothing.
  Object.assign(frame.style, {
    position: 'fixed',
    insetInlineStart: '0',
    insetBlockStart: '0',
    inlineSize: '0',
    blockSize: '0',
    border: '0',
    visibility: 'hidden',
  });
  page.body.append(frame);
  const inside = frame.contentWindow as Window & typeof globalThis;
  const styles = new inside.CSSStyleSheet();
  styles.replaceSync(`
    @page { size: ${width}mm ${height}mm; margin: 0; }
    body { margin: 0; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
    svg { display: block; inline-size: ${width}mm; block-size: ${height - 0.01}mm; break-after: page; }
    svg:last-of-type { break-after: auto; }
  `);
  inside.document.adoptedStyleSheets = [styles];
  inside.document.title = title;
  inside.document.documentElement.lang = sheets[0]?.lang ?? '';
  render(html`${sheets.map((sheet) => sheetSvg(sheet))}`, inside.document.body);
  const images = [...inside.document.querySelectorAll('image')];
  if (images.length) await Promise.all(images.map(whenLoaded));
  const own = page.title;
  inside.addEventListener('afterprint', () => setTimeout(() => frame.remove(), frameLifetime), {once: true});
  // Some browsers print the title of the page around the frame, not that of the frame.
  page.title = title;
  inside.print();
  page.title = own;
}

/** Waits until an image has loaded, because it is not printed before. Gives up after an error or five seconds. */
function whenLoaded(image: Element): Promise<unknown> {
  return new Promise((done) => {
    for (const end of ['load', 'error']) image.addEventListener(end, done, {once: true});
    setTimeout(done, 5000);
  });
}
