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
  readonly choose: (form: PictureForm) => void;
  readonly onShare: (channel: string) => void;
}

/** Returns the picture for the post, with buttons to save it and to copy its description. */
export function preview(speech: Speech, {frame, picture, name, form, choose, onShare}: Preview): TemplateResult {
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
  return html`<fieldset part="picture" class="stack tight screen scripted">
    <legend class="name">${msg('Afbeelding bij uw bericht', {id: 'share.picture'})}</legend>
    <div translate="no">${picture ? keyed(frame.title + form, sheetSvg(picture)) : blankSvg(frame)}</div>
    <div class="row">
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
    </div>
    <p class="row">
      <button part="action" @click=${save}>${msg('Bewaar de afbeelding', {id: 'share.save'})}</button
      ><span role="status" class="small"></span>
    </p>
    <p class="small">
      ${msg('Beschrijving voor wie de afbeelding niet ziet:', {id: 'share.describe'})}
      ${keyed(frame.title, html`<span lang=${frame.lang} dir=${frame.dir} translate="no">${frame.title}</span>`)}
    </p>
    <p class="row">
      ${keyed(frame.title, copyButton(speech, frame.title, msg('de beschrijving', {id: 'share.description'})))}
    </p>
  </fieldset>`;
}
