import {html, nothing, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import {copyWarning} from '../../foundation/contacts/copy-number.js';
import type {Speech} from '../../foundation/speech.js';
import {blankSvg, sheetSvg} from '../../sheet/sheet-svg.js';
import type {Sheet} from '../../sheet/sheet.js';
import type {Kind} from './form.js';
import type {SheetSaver} from './sheet-saver.js';

/** The size of the pages that are made, and how many there are. */
export interface Pages {
  readonly page: Pick<Sheet, 'width' | 'height'>;
  readonly count: number;
}

export interface ResultOptions {
  readonly kind: Kind;
  /** Missing while a language is loading, and on a server. */
  readonly sheets?: readonly Sheet[];
  readonly pages: Pages;
  /** What a saved file is called, without its extension. */
  readonly fileName: string;
  readonly saver: SheetSaver;
  /** Whether a language that was chosen did not load. */
  readonly languageFailed: boolean;
  readonly print: (sheets: readonly Sheet[]) => void;
}

/** Returns the preview of the sheets. */
export function preview({kind, sheets, pages}: ResultOptions): TemplateResult {
  return html`<div part="preview" class="preview ${kind}" translate="no">
    ${
      sheets
        ? sheets.map((sheet) => sheetSvg(sheet, 'group'))
        : Array.from({length: pages.count}, () => blankSvg(pages.page))
    }
  </div>`;
}

/** Returns the buttons that print or save the sheets, and what became of saving. */
export function actions(speech: Speech, options: ResultOptions): TemplateResult {
  const {msg, locale} = speech;
  const {kind, sheets, fileName, saver, languageFailed, print} = options;
  const {progress, outcome} = saver;
  const status = progress === undefined ? outcome?.(msg) : msg('Het beeld wordt getekend', {id: 'materials.drawing'});
  return html`<div class="actions stack">
    <div class="band stack screen">
      <p class="small">${copyWarning(speech)}</p>
      <div class="row">
        <button part="action" class="filled" @click=${() => sheets && print(sheets)}>
          ${msg('Druk af', {id: 'materials.print'})}
        </button>
        ${
          kind === 'brochure'
            ? nothing
            : html`<button part="action" @click=${() => sheets && saver.saveSvg(sheets[0]!, fileName)}>
                  ${msg('Bewaar als SVG', {id: 'materials.save-svg'})}
                </button>
                <button part="action" class="png" @click=${() => sheets && saver.savePng(sheets[0]!, fileName)}>
                  ${msg('Bewaar als PNG voor A3', {id: 'materials.save-png'})}
                </button>`
        }
      </div>
    </div>
    ${progress === undefined ? nothing : drawing(speech, progress, saver)}
    <p role="status" class="small" lang=${locale}>
      ${keyed(status, status)}
      ${
        languageFailed
          ? msg('Deze taal kon niet worden geladen. Kies ze opnieuw.', {id: 'materials.no-language'})
          : nothing
      }
    </p>
  </div>`;
}

/** Returns how far the drawing of a picture is, and a button that stops it. */
function drawing({msg}: Speech, progress: number, saver: SheetSaver): TemplateResult {
  const stop = ({currentTarget}: Event) => {
    // The button disappears, so the focus moves to the button that started the drawing.
    (currentTarget as Element).closest('.actions')!.querySelector<HTMLElement>('.png')!.focus();
    saver.stop();
  };
  return html`<div class="row screen">
    <progress
      max="1"
      .value=${progress}
      aria-label=${msg('Het beeld wordt getekend', {id: 'materials.drawing'})}
    ></progress>
    <button part="action" class="stop" @click=${stop}>${msg('Stop', {id: 'materials.stop'})}</button>
  </div>`;
}
