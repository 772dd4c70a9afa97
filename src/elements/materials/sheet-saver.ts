import type {Text} from '../../content/contacts.js';
import {saveFile} from '../../sheet/save-file.js';
import {sheetPng} from '../../sheet/sheet-png.js';
import {sheetFile} from '../../sheet/sheet-svg.js';
import type {Sheet} from '../../sheet/sheet.js';

/** The short side of A3 at 300 dots an inch. */
const a3Pixels = 3508;
const dpi = 300;

const saved: Text = (msg) => msg('Bewaard.', {id: 'materials.kept'});
const savedWithoutLogo: Text = (msg) =>
  msg('Bewaard, zonder het logo: het staat op een andere site, die niet toelaat dat het wordt overgenomen.', {
    id: 'materials.kept-without-logo',
  });
const stopped: Text = (msg) => msg('Gestopt. Er is niets bewaard.', {id: 'materials.stopped'});
const failed: Text = (msg) => msg('Bewaren lukt hier niet.', {id: 'materials.failed'});

/** Saves a sheet as a file, and keeps what a visitor is told about it. */
export class SheetSaver {
  /** What the visitor is told when saving has ended. */
  outcome?: Text;
  /** How much of a picture has been drawn, from 0 to 1; only while it is being drawn. */
  progress?: number;
  #abort?: AbortController;
  readonly #onChange;

  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  saveSvg(sheet: Sheet, name: string): void {
    try {
      const {blob, leftOut} = sheetFile(sheet, 'mm');
      saveFile(blob, `${name}.svg`);
      this.#end(leftOut ? savedWithoutLogo : saved);
    } catch {
      this.#end(failed);
    }
  }

  /** Draws a picture in slices and saves it. Does nothing while another picture is being drawn. */
  async savePng(sheet: Sheet, name: string): Promise<void> {
    if (this.#abort) return;
    this.#abort = new AbortController();
    const {signal} = this.#abort;
    this.#setProgress(0);
    try {
      const {blob, leftOut} = await sheetPng(sheet, a3Pixels, {
        dpi,
        signal,
        onProgress: (done) => this.#setProgress(done),
      });
      signal.throwIfAborted();
      saveFile(blob, `${name}.png`);
      this.outcome = leftOut ? savedWithoutLogo : saved;
    } catch {
      this.outcome = signal.aborted ? stopped : failed;
    }
    this.#abort = undefined;
    this.progress = undefined;
    this.#onChange();
  }

  stop(): void {
    this.#abort?.abort();
  }

  #setProgress(progress: number): void {
    this.outcome = undefined;
    this.progress = progress;
    this.#onChange();
  }

  #end(outcome: Text): void {
    this.outcome = outcome;
    this.#onChange();
  }
}
