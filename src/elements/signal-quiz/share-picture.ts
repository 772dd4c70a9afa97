import {html, type TemplateResult} from 'lit';
import {contacts} from '../../content/contacts.js';
import {quizSeveral} from '../../content/first-words.js';
import {quizTitle} from '../../content/titles.js';
import {endPicture, endPictureWhy} from '../../content/quiz-words.js';
import {sceneWidth, type Paint} from '../../content/scene-drawings.js';
import {copyWarning} from '../../foundation/contacts/copy-number.js';
import {heading} from '../../foundation/heading.js';
import type {Speech} from '../../foundation/speech.js';
import {saveFile} from '../../sheet/save-file.js';
import {paletteOf, type Palette} from '../../sheet/palette.js';
import {fitBlock, type Sheet} from '../../sheet/sheet.js';
import {sheetPng} from '../../sheet/sheet-png.js';
import {sheetSvg} from '../../sheet/sheet-svg.js';
import type {ShownScene} from './shown-scene.js';

const side = 1080;

/** Where the band with the number begins. */
const band = 900;

/** Returns a picture to share, in the colours of the town: a scene with one clue, a question, and whom to call. */
function sheetOf({msg, locale, direction}: Speech, {drawing, indicators}: ShownScene, palette: Palette): Sheet {
  const {name, phone} = contacts.meldpunt;
  const shown = indicators.findIndex(({signal}) => signal) + 1;
  const colors = {...palette, figure: palette.deep, night: 'none', none: 'none'};
  const paint = (fill: Paint) =>
    typeof fill !== 'number' ? colors[fill] : fill === shown ? palette.clue : palette.paper;
  const words = (text: string, y: number, height: number, size: number, fill: string, bold = false) =>
    fitBlock(text, {
      x: 60,
      y,
      width: side - 120,
      height,
      size,
      bold,
      fill,
      lineHeight: 1.2,
      dir: direction,
      lang: locale,
    }).marks;
  return {
    width: side,
    height: side,
    title: `${drawing!.alt} ${quizTitle(msg)} ${quizSeveral(msg)} ${name(msg)}: ${phone!}`,
    lang: locale,
    dir: direction,
    marks: [
      {d: box(0, 0, side, side), fill: palette.paper},
      ...drawing!.shapes.map(([fill, d, line = 3]) => ({
        d,
        scale: side / sceneWidth,
        fill: paint(fill),
        ...(line ? {stroke: palette.ink, lineWidth: line} : {}),
      })),
      {d: box(0, band, side, side - band), fill: palette.band},
      ...words(quizTitle(msg), 690, 110, 76, palette.ink, true),
      ...words(quizSeveral(msg), 795, 95, 34, palette.ink),
      ...words(name(msg), 912, 48, 34, palette.onBand),
      ...words(phone!, 958, 110, 88, palette.onBand, true),
    ],
  };
}

const box = (x: number, y: number, width: number, height: number): string => `M${x} ${y}h${width}v${height}h-${width}z`;

/** Returns the picture of a scene, with a button that shares it, or saves it where the browser shares no files. */
export function sharePicture(speech: Speech & Element, scene: ShownScene, level: number): TemplateResult {
  const {msg} = speech;
  const sheet = sheetOf(speech, scene, paletteOf(speech));
  const name = `${scene.id}.png`;
  const canShare = navigator.canShare?.({files: [new File([''], name, {type: 'image/png'})]}) ?? false;
  const press = async ({currentTarget}: Event) => {
    const status = (currentTarget as Element).nextElementSibling!;
    status.textContent = '';
    const {blob} = await sheetPng(sheet, side);
    if (!canShare) {
      saveFile(blob, name);
      status.textContent = msg('Bewaard', {id: 'share.saved'});
      return;
    }
    // A visitor who closes the dialog of the system needs no message.
    await navigator.share({files: [new File([blob], name, {type: 'image/png'})]}).catch(() => {});
  };
  return html`<div class="share screen">
    <div translate="no">${sheetSvg(sheet)}</div>
    <div class="stack">
      ${heading(level, endPicture(msg))}
      <p>${endPictureWhy(msg)}</p>
      <p class="row">
        <button part="action" @click=${press}>
          ${
            canShare
              ? msg('Deel deze prent', {id: 'quiz.picture-share'})
              : msg('Bewaar deze prent', {id: 'quiz.picture-save'})
          }</button
        ><span role="status" class="small"></span>
      </p>
      <p class="small quiet">${copyWarning(speech)}</p>
    </div>
  </div>`;
}
