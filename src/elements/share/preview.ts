import {html, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import {copyButton} from '../../foundation/contacts/copy-number.js';
import {saveFile} from '../../sheet/save-file.js';
import type {PictureForm} from '../../sheet/share-picture.js';
import type {Sheet} from '../../sheet/sheet.js';
import {sheetPng} from '../../sheet/sheet-png.js';
import {blankSvg, sheetSvg} from '../../sheet/sheet-svg.js';
import type {Speech} from '../../foundation/speech.js';

interface Preview {
  /** Its size, and its description. */
  readonly frame: Omit<Sheet, 'marks'>;
  /** Missing on a server, which cannot measure text. */
  readonly picture?: Sheet;
  /** The name of the saved file, without its extension. */
  readonly name: string;
  readonly form: PictureForm;
  /** The text of the post, with its link. */
  readonly text: string;
  readonly choose: (form: PictureForm) => void;
  readonly onShare: (channel: string) => void;
}

/** Returns the post as others will see it: its text, its picture, and what is done with the picture. */
export function preview(speech: Speech, options: Preview): TemplateResult {
  const {frame, picture, name, form, text, choose, onShare} = options;
  const {msg} = speech;
  const forms = [
    ['wide', msg('Breed', {id: 'share.wide'})],
    ['square', msg('Vierkant', {id: 'share.square'})],
  ] as const;
  const save = async ({currentTarget}: Event) => {
    if (!picture) return;
    const status = (currentTarget as Element).nextElementSibling!;
    const {blob} = await sheetPng(picture, picture.width);
    saveFile(blob, `${name}.png`);
    status.textContent = msg('Bewaard', {id: 'share.saved'});
    onShare('picture');
  };
  // The same text is in the field, so that a screen reader need not read it twice.
  return html`<div part="picture" class="stack screen scripted">
    <p class="name">${msg('Zo ziet uw bericht eruit', {id: 'share.preview'})}</p>
    <div class="post" translate="no">
      ${keyed(text, html`<p class="small said" aria-hidden="true" lang=${frame.lang} dir=${frame.dir}>${text}</p>`)}
      ${picture ? keyed(frame.title + form, sheetSvg(picture)) : blankSvg(frame)}
    </div>
    <fieldset class="row">
      <legend class="name small">${msg('Afbeelding bij uw bericht', {id: 'share.picture'})}</legend>
      ${forms.map(
        ([value, label]) =>
          html`<label class="check">
            <input
              type="radio"
              name="form"
              value=${value}
              .checked=${value === form}
              @change=${() => choose(value)}
            />${label}
          </label>`,
      )}
      <button part="action" class="save" @click=${save}>${msg('Bewaar de afbeelding', {id: 'share.save'})}</button
      ><span role="status" class="small"></span>
    </fieldset>
    <div class="stack tight">
      <p class="small quiet">
        ${`${msg('Beschrijving voor wie de afbeelding niet ziet:', {id: 'share.describe'})} `}${keyed(
          frame.title,
          html`<span lang=${frame.lang} dir=${frame.dir} translate="no">${frame.title}</span>`,
        )}
      </p>
      <p class="row">
        ${keyed(frame.title, copyButton(speech, frame.title, msg('de beschrijving', {id: 'share.description'})))}
      </p>
    </div>
  </div>`;
}
