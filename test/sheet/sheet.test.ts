import {expect} from '@open-wc/testing';
import {render} from 'lit';
import {posterPictures} from '../../src/content/poster-pictures.js';
import {paletteOf} from '../../src/sheet/palette.js';
import {fitBlock, textBlock, type Sheet} from '../../src/sheet/sheet.js';
import {sheetPng} from '../../src/sheet/sheet-png.js';
import {printSheets} from '../../src/sheet/sheet-print.js';
import {sheetFile, sheetSvg} from '../../src/sheet/sheet-svg.js';
import {stillLife} from '../../src/sheet/still-life.js';
import {known} from '../content/known-contacts.mjs';
import {until} from '../support/queries.js';

const place = {x: 10, y: 20, width: 80, size: 10, fill: '#000'};
const words = 'Wie langsliep, wist niet waarop te letten';

/** A sheet with a red half, a blue half, a line of text and a picture. */
const sheet: Sheet = {
  width: 100,
  height: 150,
  title: 'A sheet',
  lang: 'nl',
  dir: 'ltr',
  marks: [
    {d: 'M0 0h50v150H0z', fill: '#f00'},
    {d: 'M0 0h1v3h-1z', fill: '#00f', x: 50, scale: 50},
    ...stillLife('carwash', {x: 10, y: 60, width: 80, height: 50}, paletteOf()),
    ...textBlock(known.meldpunt.phone, {...place, y: 120}).marks,
  ],
};

async function pixels(blob: Blob) {
  const bitmap = await createImageBitmap(blob);
  const context = Object.assign(document.createElement('canvas'), {
    width: bitmap.width,
    height: bitmap.height,
  }).getContext('2d')!;
  context.drawImage(bitmap, 0, 0);
  return {
    width: bitmap.width,
    height: bitmap.height,
    at: (x: number, y: number) => [...context.getImageData(x, y, 1, 1).data].join(),
  };
}

async function logo(): Promise<HTMLImageElement> {
  const image = new Image();
  image.src =
    'data:image/svg+xml,' +
    encodeURIComponent(
      '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><rect width="10" height="10" fill="lime"/></svg>',
    );
  await image.decode();
  return image;
}

describe('a block of text', () => {
  it('is wrapped between its words, within its width', () => {
    const {marks, bottom} = textBlock(words, place);
    expect(marks.length).to.be.greaterThan(1);
    expect(marks.map(({text}) => text).join(' ')).to.equal(words);
    for (const {width, x, y} of marks) {
      expect(width).to.be.at.most(80);
      expect(x).to.equal(10);
      expect(y).to.be.within(20, bottom);
    }
    expect(bottom).to.equal(20 + marks.length * 12.5);
  });

  it('starts at the right for a language that is written from right to left', () => {
    expect(textBlock(words, {...place, dir: 'rtl'}).marks[0]!.x).to.equal(90);
  });

  it('becomes smaller until it fits, and no smaller', () => {
    const fitted = fitBlock(words, {...place, size: 40, height: 30});
    expect(fitted.bottom - 20).to.be.within(15, 30);
    for (const {width} of fitted.marks) expect(width).to.be.at.most(80.001);
    expect(fitBlock('Kort', {...place, height: 30}).marks[0]!.size).to.equal(10);
  });
});

describe('a sheet', () => {
  it('is shown as one picture with a name, whose text is text', () => {
    const box = document.createElement('div');
    render(sheetSvg(sheet), box);
    const drawing = box.querySelector('svg')!;
    expect(drawing.getAttribute('role')).to.equal('img');
    expect(drawing.getAttribute('aria-label')).to.equal('A sheet');
    expect(drawing.querySelector('text')!.textContent).to.equal(known.meldpunt.phone);
    expect(drawing.querySelectorAll('path')).to.have.lengthOf(5 + posterPictures.carwash.length);
  });

  it('is saved as a PNG of the size asked for, with what was drawn, and reports its progress', async () => {
    const done: number[] = [];
    const {blob, leftOut} = await sheetPng(sheet, 400, {dpi: 300, onProgress: (part) => done.push(part)});
    const {width, height, at} = await pixels(blob);
    expect([width, height]).to.deep.equal([400, 600]);
    expect(at(20, 20)).to.equal('255,0,0,255');
    expect(at(380, 590)).to.equal('0,0,255,255');
    expect(leftOut).to.equal(false);
    expect(done).to.deep.equal([...done].sort((a, b) => a - b));
    expect(done.length).to.be.greaterThan(3);
    expect(done.at(-1)).to.equal(1);
    const bytes = new DataView(await blob.arrayBuffer());
    // The density is at this byte, in pixels per metre.
    expect(bytes.getUint32(41)).to.equal(11811);
  });

  it('is no longer drawn once it is cancelled', async () => {
    const stop = new AbortController();
    let calls = 0;
    const ended = await sheetPng(sheet, 400, {signal: stop.signal, onProgress: () => (calls++, stop.abort())}).then(
      () => 'drawn',
      (error: DOMException) => error.name,
    );
    expect([ended, calls]).to.deep.equal(['AbortError', 1]);
  });

  it('is saved as an SVG that needs nothing else', async () => {
    const image = await logo();
    const {blob, leftOut} = sheetFile(
      {...sheet, marks: [...sheet.marks, {image, x: 0, y: 0, width: 10, height: 10}]},
      'mm',
    );
    const source = await blob.text();
    const parsed = new DOMParser().parseFromString(source, 'image/svg+xml');
    expect(parsed.querySelector('parsererror')).to.equal(null);
    expect(parsed.documentElement.getAttribute('width')).to.equal('100mm');
    expect(parsed.querySelector('text')!.textContent).to.equal(known.meldpunt.phone);
    expect(parsed.querySelector('image')!.getAttribute('href')).to.match(/^data:image\/png/);
    expect(source).not.to.match(/<!--|<script|class=|part=/);
    expect(leftOut).to.equal(false);
  });

  it('leaves out an image that is not there, and says so', async () => {
    const image = new Image();
    const withImage = {...sheet, marks: [...sheet.marks, {image, x: 0, y: 0, width: 10, height: 10}]};
    expect((await sheetPng(withImage, 100)).leftOut).to.equal(true);
    expect(sheetFile(withImage, 'mm').leftOut).to.equal(true);
  });

  it('is printed alone, from a frame with a title of its own', async () => {
    const own = document.title;
    const titles: string[] = [];
    // Replaces printing: Chromium would open a dialog that nobody can close.
    const append = document.body.append.bind(document.body);
    document.body.append = (...nodes) => {
      append(...nodes);
      const page = document.querySelector<HTMLIFrameElement>('body > iframe')?.contentWindow;
      if (page) page.print = () => titles.push(document.title);
    };
    try {
      printSheets([sheet, sheet], {width: 210, height: 297}, 'Neutral');
      await until(() => titles.length, 'print');
    } finally {
      document.body.append = append;
    }
    const page = document.querySelector<HTMLIFrameElement>('body > iframe')!.contentDocument!;
    expect(titles).to.deep.equal(['Neutral']);
    expect(document.title).to.equal(own);
    expect(page.title).to.equal('Neutral');
    expect(page.querySelectorAll('svg')).to.have.lengthOf(2);
    expect(page.adoptedStyleSheets[0]!.cssRules[0]!.cssText).to.contain('210mm');
    document.querySelector('body > iframe')!.remove();
  });
});
