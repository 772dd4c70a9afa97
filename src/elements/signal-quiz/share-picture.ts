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
import {fitBlock, type Mark, type Sheet} from '../../sheet/sheet.js';
import {sheetPng} from '../../sheet/sheet-png.js';
import {sheetSvg} from '../../sheet/sheet-svg.js';
import type {ShownScene} from './shown-scene.js';

/** The colours of a picture that leaves the page: the same in each town. */
const colors: Readonly<Record<Exclude<Paint, number>, string>> = {
  ink: '#0b1f3a',
  deep: '#123f74',
  blue: '#1d5fa6',
  tint: '#c9def4',
  paper: '#ffffff',
  wall: '#1d5fa6',
  halo: '#c9def4',
  floor: '#123f74',
  figure: '#123f74',
  night: 'none',
  none: 'none',
};
const clue = '#ffd23c';
const size = 1080;

/** Returns a picture to share: a scene with one thing to notice, a question, and whom to call. */
function sheetOf({msg, locale, direction}: Speech, {drawing, indicators}: ShownScene): Sheet {
  const {name, phone} = contacts.meldpunt;
  const shown = indicators.findIndex(({signal}) => signal) + 1;
  const paint = (fill: Paint) => (typeof fill !== 'number' ? colors[fill] : fill === shown ? clue : colors.paper);
  const scale = size / sceneWidth;
  const words = (text: string, y: number, height: number, fontSize: number, bold = false, dir = direction): Mark[] => {
    const place = {x: 60, y, width: size - 120, height, size: fontSize, bold, lineHeight: 1.2, fill: colors.ink};
    return [...fitBlock(text, {...place, dir, lang: locale}).marks];
  };
  return {
    width: size,
    height: size,
    title: `${drawing!.alt} ${quizTitle(msg)} ${quizSeveral(msg)} ${name(msg)}: ${phone!}`,
    lang: locale,
    dir: direction,
    marks: [
      {d: `M0 0h${size}v${size}h-${size}z`, fill: colors.paper},
      ...drawing!.shapes.map(([fill, d, line = 3]) => ({
        d,
        scale,
        fill: paint(fill),
        ...(line ? {stroke: colors.ink, lineWidth: line} : {}),
      })),
      ...words(quizTitle(msg), 705, 90, 72, true),
      ...words(quizSeveral(msg), 800, 100, 34),
      ...words(name(msg), 905, 50, 34),
      ...words(phone!, 950, 90, 72, true),
    ],
  };
}

/** Returns the picture of a scene, with a button that shares it, or saves it where the browser shares no files. */
export function sharePicture(speech: Speech, scene: ShownScene, level: number): TemplateResult {
  const {msg} = speech;
  const sheet = sheetOf(speech, scene);
  const name = `${scene.id}.png`;
  const canShare = navigator.canShare?.({files: [new File([''], name, {type: 'image/png'})]}) ?? false;
  const press = async ({currentTarget}: Event) => {
    const status = (currentTarget as Element).nextElementSibling!;
    status.textContent = '';
    const {blob} = await sheetPng(sheet, size);
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
