import {isReadable} from './readable-image.js';
import {fontOf, type Mark, type Sheet} from './sheet.js';
import {page} from '../foundation/plain.js';

interface PngOptions {
  /** Pixels per inch, for a printer. */
  readonly dpi?: number;
  readonly signal?: AbortSignal;
  /** Is called with how much has been drawn, from 0 to 1. */
  readonly onProgress?: (done: number) => void;
}

/** How many rows are drawn at once: few enough for the page to react, and for the canvas limit of any phone. */
const rows = 128;

/**
 * Returns a sheet as a PNG of a width in pixels. Draws it in slices, so that the page can react between two of them.
 * Leaves out images that the page may not read. Rejects with the reason of the signal when that is aborted.
 */
export async function sheetPng(
  sheet: Sheet,
  width: number,
  {dpi, signal, onProgress}: PngOptions = {},
): Promise<{blob: Blob; leftOut: boolean}> {
  const marks = sheet.marks.filter((mark) => !('image' in mark) || isReadable(mark.image));
  const scale = width / sheet.width;
  const height = Math.round(sheet.height * scale);
  const context = Object.assign(page.createElement('canvas'), {width, height: Math.min(rows, height)}).getContext(
    '2d',
    {willReadFrequently: true},
  )!;
  const deflate = new CompressionStream('deflate');
  const compressed = new Response(deflate.readable).arrayBuffer();
  compressed.catch(() => {});
  const writer = deflate.writable.getWriter();
  try {
    for (let top = 0; top < height; top += rows) {
      signal?.throwIfAborted();
      context.setTransform(1, 0, 0, 1, 0, 0);
      context.fillStyle = '#fff';
      context.fillRect(0, 0, width, rows);
      context.setTransform(scale, 0, 0, scale, 0, -top);
      for (const mark of marks) paint(context, mark);
      const slice = Math.min(rows, height - top);
      await writer.write(scanlines(context.getImageData(0, 0, width, slice).data, width, slice));
      onProgress?.((top + slice) / height);
      await new Promise((done) => setTimeout(done));
    }
    await writer.close();
  } catch (error) {
    writer.abort(error).catch(() => {});
    throw error;
  }
  // 8 bits for each channel, colour type 2: red, green and blue.
  const header = chunk('IHDR', [...bytesOf(width), ...bytesOf(height), 8, 2, 0, 0, 0]);
  const perMetre = dpi && bytesOf(Math.round(dpi / 0.0254));
  const density = perMetre ? [chunk('pHYs', [...perMetre, ...perMetre, 1])] : [];
  const parts = [
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    header,
    ...density,
    chunk('IDAT', new Uint8Array(await compressed)),
    chunk('IEND', []),
  ];
  return {blob: new Blob(parts, {type: 'image/png'}), leftOut: marks.length < sheet.marks.length};
}

function paint(context: CanvasRenderingContext2D, mark: Mark): void {
  if ('image' in mark) {
    context.drawImage(mark.image, mark.x, mark.y, mark.width, mark.height);
  } else if ('text' in mark) {
    context.fillStyle = mark.fill;
    context.font = fontOf(mark);
    context.direction = mark.dir ?? 'ltr';
    context.textAlign = mark.align ?? 'start';
    context.fillText(mark.text, mark.x, mark.y);
  } else {
    const {d, x = 0, y = 0, scale = 1, fill, stroke, lineWidth = 1} = mark;
    const path = new Path2D(d);
    context.save();
    context.translate(x, y);
    context.scale(scale, scale);
    Object.assign(context, {lineWidth, lineCap: 'round', lineJoin: 'round'});
    if (fill && fill !== 'none') {
      context.fillStyle = fill;
      context.fill(path);
    }
    if (stroke) {
      context.strokeStyle = stroke;
      context.stroke(path);
    }
    context.restore();
  }
}

/** Returns the rows of a PNG: each row begins with the number of its filter, and 0 means no filter. */
function scanlines(pixels: Uint8ClampedArray, width: number, height: number): Uint8Array<ArrayBuffer> {
  const lines = new Uint8Array(height * (1 + width * 3));
  for (let row = 0, to = 0, from = 0; row < height; row++) {
    to++;
    for (let column = 0; column < width; column++, from += 4) {
      lines[to++] = pixels[from]!;
      lines[to++] = pixels[from + 1]!;
      lines[to++] = pixels[from + 2]!;
    }
  }
  return lines;
}

function chunk(name: string, data: ArrayLike<number>): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(data.length + 12);
  bytes.set(bytesOf(data.length));
  bytes.set(new TextEncoder().encode(name), 4);
  bytes.set(data, 8);
  bytes.set(bytesOf(checksum(bytes.subarray(4, -4))), data.length + 8);
  return bytes;
}

const bytesOf = (number: number): number[] => [24, 16, 8, 0].map((shift) => (number >>> shift) & 0xff);

/** Returns the CRC-32 checksum that a PNG has after each chunk. */
function checksum(bytes: Uint8Array): number {
  let crc = -1;
  for (const byte of bytes) crc = (crc >>> 8) ^ table[(crc ^ byte) & 0xff]!;
  return ~crc;
}

const table = Int32Array.from({length: 256}, (_, index) => {
  for (let bit = 0; bit < 8; bit++) index = index & 1 ? (index >>> 1) ^ 0xedb88320 : index >>> 1;
  return index;
});
