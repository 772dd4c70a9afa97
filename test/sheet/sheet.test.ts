import {expect} from '@open-wc/testing';
import {render} from 'lit';
import {posterPictures} from '../../src/content/poster-pictures.js';
import {contrast} from '../../src/foundation/colors.js';
import {paletteOf} from '../../src/sheet/palette.js';
import {fitBlock, textBlock, type Sheet} from '../../src/sheet/sheet.js';
import {sharePicture} from '../../src/sheet/share-picture.js';
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
  for (const [text, language] of [
    [`Bel bij twijfel gerust ${known.meldpunt.phone}, dag en nacht`, 'Dutch'],
    [`有疑问请拨打${known.meldpunt.phone}，昼夜都可以`, 'Chinese'],
  ] as const)
    it(`keeps a number on one line, in ${language}`, () => {
      for (let width = 60; width < 160; width += 5)
        expect(
          textBlock(text, {...place, width}).marks.filter(({text: line}) => line.includes(known.meldpunt.phone)),
        ).to.have.property('length', 1, `${width}`);
    });

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

describe('a palette', () => {
  const given = (style: string) => {
    const element = document.createElement('div');
    element.setAttribute('style', style);
    document.body.append(element);
    const palette = paletteOf(element);
    element.remove();
    return palette;
  };

  it('is ours where the page sets nothing, in a dark page too', () => {
    expect(given('color-scheme: dark')).to.deep.equal(paletteOf());
    expect(paletteOf()).to.include({band: '#1d5fa6', wall: '#1d5fa6', ink: '#0b1f3a', clue: '#ffd23c'});
  });

  for (const [written, read] of [
    ['crimson', '#dc143c'],
    ['rgb(200 16 46 / 40%)', '#c8102e'],
    ['light-dark(rgb(31, 107, 94), #7fd1c0)', '#1f6b5e'],
    ['oklch(0.627955 0.257683 29.2339)', '#ff0000'],
    ['red; blue', '#1d5fa6'],
    ['url(https://evil.example/)', '#1d5fa6'],
    ['currentColor', '#000000'],
    ['17px', '#1d5fa6'],
  ]) {
    it(`has the band of a town that writes ${written}`, () => {
      const element = document.createElement('div');
      element.style.setProperty('--blue-heart-color-accent', written!);
      document.body.append(element);
      const {band, onBand} = paletteOf(element);
      element.remove();
      expect(band).to.equal(read);
      expect(contrast(band, onBand)).to.be.at.least(4.5);
    });
  }

  it('keeps the clue apart from the wall in a yellow town', () => {
    const {band, clue, wall, onBand} = given('--blue-heart-color-accent: #ffd200');
    expect([band, clue, onBand]).to.deep.equal(['#ffd200', '#ffd200', '#000000']);
    expect(contrast(clue, wall)).to.be.at.least(3);
  });

  it('takes no ink that cannot be read on paper, and any colour of a drawing', () => {
    const {ink, wall, tint} = given('--blue-heart-color-drawing-line: #ccc; --blue-heart-drawing-wall: #123456');
    expect([ink, wall, tint]).to.deep.equal(['#0b1f3a', '#123456', paletteOf().tint]);
  });
});

describe('a picture to share', () => {
  const said = {
    lang: 'nl',
    dir: 'ltr',
    question: 'Wie wast uw auto?',
    note: 'Eén signaal bewijst niets.',
    label: 'Meldpunt',
    phone: known.meldpunt.phone,
    hashtag: '#EndHumanTrafficking',
    partner: 'Stad Linde',
  } as const;

  for (const form of ['wide', 'square'] as const) {
    for (const drawing of ['carwash', undefined] as const) {
      it(`that is ${form} is filled to its edges with ${drawing ?? 'a heart'}, words and one band`, async () => {
        const colors = paletteOf();
        const picture = sharePicture({...said, form}, colors, drawing);
        const {at, width, height} = await pixels((await sheetPng(picture, picture.width)).blob);
        expect([width, height]).to.deep.equal([picture.width, picture.height]);
        const blue = [colors.wall, colors.band].map(
          (hex) => [1, 3, 5].map((from) => parseInt(hex.slice(from, from + 2), 16)).join() + ',255',
        );
        expect([at(2, height - 2), at(width - 2, height - 2)]).to.deep.equal([blue[1], blue[1]]);
        expect(at(width - 2, 2)).to.equal(blue[0]);
        const question = picture.marks.flatMap((mark) => ('text' in mark && mark.bold ? [mark] : []))[0]!;
        expect(question.size).to.be.above(form === 'wide' ? 60 : 80);
        for (const mark of picture.marks)
          if ('text' in mark && mark.text) expect(mark.size, mark.text).to.be.at.least(18);
      });
    }
  }
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
