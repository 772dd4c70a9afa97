import type {Text} from '../../content/contacts.js';
import {saveFile} from '../../sheet/save-file.js';
import {sheetPng} from '../../sheet/sheet-png.js';
import {sheetFile} from '../../sheet/sheet-svg.js';
import type {Sheet} from '../../sheet/sheet.js';

/** The short side of A3 at 300 dots an inch. */
const a3Pixels = 3508;
const dpi = 300;

const kept: Text = (msg) => msg('Bewaard.', {id: 'materials.kept'});
const withoutLogo: Text = (msg) =>
  msg('Bewaard, zonder het logo: het staat op een andere site, die niet toelaat dat het wordt overgenomen.', {
    id: 'materials.kept-without-logo',
  });
const stopped: Text = (msg) => msg('Gestopt. Er is niets bewaard.', {id: 'materials.stopped'});
const failed: Text = (msg) => msg('Bewaren lukt hier niet.', {id: 'materials.failed'});

/** What becomes of a sheet that is being kept as a file. */
export class Keeping {
  /** What came of it. */
  said?: Text;
  /** How much of a picture is drawn, from 0 to 1, while it is. */
  progress?: number;
  #stop?: AbortController;
  readonly #changed;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  asSvg(sheet: Sheet, name: string): void {
    try {
      const {blob, leftOut} = sheetFile(sheet, 'mm');
      saveFile(blob, `${name}.svg`);
      this.#say(leftOut ? withoutLogo : kept);
    } catch {
      this.#say(failed);
    }
  }

  /** Draws it in slices; a press while it is being drawn does nothing. */
  async asPng(sheet: Sheet, name: string): Promise<void> {
    if (this.#stop) return;
    this.#stop = new AbortController();
    const {signal} = this.#stop;
    this.#at(0);
    try {
      const {blob, leftOut} = await sheetPng(sheet, a3Pixels, {dpi, signal, onProgress: (done) => this.#at(done)});
      signal.throwIfAborted();
      saveFile(blob, `${name}.png`);
      this.said = leftOut ? withoutLogo : kept;
    } catch {
      this.said = signal.aborted ? stopped : failed;
    }
    this.#stop = undefined;
    this.progress = undefined;
    this.#changed();
  }

  stop(): void {
    this.#stop?.abort();
  }

  #at(progress: number): void {
    this.said = undefined;
    this.progress = progress;
    this.#changed();
  }

  #say(said: Text): void {
    this.said = said;
    this.#changed();
  }
}
