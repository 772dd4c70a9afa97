import {html, render} from 'lit';
import {sheetSvg} from './sheet-svg.js';
import type {Sheet} from './sheet.js';
import {page} from '../foundation/plain.js';

/** How long the frame stays for a printer that takes its time, in milliseconds. */
const patience = 60_000;

/**
 * Prints sheets of a size in millimetres, one on each page. They are put into an empty frame: `@page` does nothing in a
 * shadow root, and nothing else of the page belongs on the paper. The title is what the printer, and its queue, will
 * show.
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
  render(html`${sheets.map(sheetSvg)}`, inside.document.body);
  const images = [...inside.document.querySelectorAll('image')];
  if (images.length) await Promise.all(images.map(arrival));
  const own = page.title;
  inside.addEventListener('afterprint', () => setTimeout(() => frame.remove(), patience), {once: true});
  // Some browsers print the title of the page around.
  page.title = title;
  inside.print();
  page.title = own;
}

/** An image that is not there yet is not printed. One that does not come holds nothing up. */
function arrival(image: Element): Promise<unknown> {
  return new Promise((done) => {
    for (const end of ['load', 'error']) image.addEventListener(end, done, {once: true});
    setTimeout(done, 5000);
  });
}
