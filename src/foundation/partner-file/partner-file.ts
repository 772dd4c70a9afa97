import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {PartnerFiles} from '../../content/partner-files.js';
import {BlueHeartErrorEvent} from '../events.js';
import type {PartnerContent} from './read-partner-file.js';

type PartnerFileHost = ReactiveControllerHost & HTMLElement & {readonly locale: string};

/**
 * Loads the page author's own file and checks it against its published schema. If the file does not load or is not
 * valid, our own content stays, and a warning is given; it is loaded again when the address or the language changes.
 */
export class PartnerFile implements ReactiveController {
  content?: PartnerContent;
  #asked?: string;
  /** The language and address that failed: this pair is not loaded again. */
  #failed?: string;
  readonly #host: PartnerFileHost;
  readonly #kind: keyof PartnerFiles;
  readonly #src: () => string | undefined;
  readonly #taken: () => readonly string[];

  constructor(
    host: PartnerFileHost,
    kind: keyof PartnerFiles,
    src: () => string | undefined,
    taken: () => readonly string[] = () => [],
  ) {
    this.#host = host;
    this.#kind = kind;
    this.#src = src;
    this.#taken = taken;
    host.addController(this);
  }

  hostUpdate(): void {
    const src = this.#src();
    const {locale} = this.#host;
    if (src === this.#asked && (!this.#failed || this.#failed === `${locale} ${src}`)) return;
    this.#asked = src;
    this.content = undefined;
    if (src) void this.#load(src);
  }

  async #load(src: string): Promise<void> {
    try {
      const {readPartnerFile} = await import('./read-partner-file.js');
      const content = await readPartnerFile(this.#kind, src, this.#taken());
      if (this.#asked !== src) return;
      this.content = content;
      this.#failed = undefined;
      this.#host.requestUpdate();
    } catch (error) {
      if (this.#asked !== src) return;
      const message = `<${this.#host.localName}> src="${src}": ${String(error)}. Our own ${this.#kind} are shown.`;
      if (!this.#failed?.endsWith(` ${src}`)) console.warn?.(message);
      this.#failed = `${this.#host.locale} ${src}`;
      this.#host.dispatchEvent(new BlueHeartErrorEvent(message));
    }
  }
}
