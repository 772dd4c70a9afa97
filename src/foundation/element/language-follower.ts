import type {LitElement, ReactiveController} from 'lit';
import type {MsgFn} from '@lit/localize';
import {sourceLocale} from '../../localization/locale.js';
import {coreMessages} from '../../localization/messages.js';
import {msgIn} from '../../localization/msg.js';
import {wantedLanguage} from '../../localization/wanted-language.js';
import {BlueHeartErrorEvent} from '../events.js';
import type {FallbackSlot} from './fallback-slot.js';
import {page} from '../plain.js';

/** A tag that can follow a language. */
export interface Speaker extends LitElement {
  readonly locale?: string;
  /** The languages in which it can be shown. */
  readonly spoken: string[];
  /** Whether the language that was asked for last did not load. */
  failed: boolean;
  /** Resolves when what the tag needs may be loaded. Where there is no such function, that is at once. */
  near?(): Promise<void>;
  /** Returns the `msg` of a language, if all that the tag needs for it is loaded. */
  atHand(locale: string): MsgFn | undefined;
  /** Loads what the tag needs to show a language, and returns its `msg`. */
  bring(locale: string): Promise<MsgFn>;
  /** Shows a language. */
  speak(locale: string, msg: MsgFn): void;
}

/** Shows a tag in the language that the visitor chose, else in that of the page, also when these change. */
export class LanguageFollower implements ReactiveController {
  readonly #host: Speaker;
  readonly #fallback: FallbackSlot;
  #wanted?: string;

  constructor(host: Speaker, fallback: FallbackSlot) {
    this.#host = host;
    this.#fallback = fallback;
  }

  hostConnected(): void {
    wantedLanguage.add(this.#host, this.#follow);
    this.#follow();
  }

  hostDisconnected(): void {
    wantedLanguage.delete(this.#follow);
    this.#wanted = undefined;
  }

  readonly #follow = () => {
    const host = this.#host;
    const wanted = wantedLanguage.of(host, host.spoken);
    if (wanted === this.#wanted) return;
    this.#wanted = wanted;
    host.failed = false;
    const msg = host.atHand(wanted);
    if (msg) {
      host.speak(wanted, msg);
      return;
    }
    if (page.readyState === 'loading') page.addEventListener('DOMContentLoaded', this.#speakSource, {once: true});
    else this.#speakSource();
    void this.#bring(wanted);
  };

  async #bring(wanted: string): Promise<void> {
    const host = this.#host;
    await host.near?.();
    if (this.#wanted !== wanted) return;
    try {
      const brought = await host.bring(wanted);
      if (this.#wanted === wanted) host.speak(wanted, brought);
    } catch (error) {
      if (this.#wanted !== wanted) return;
      this.#wanted = undefined;
      host.failed = true;
      // WebKit fires `change` for the same option again only after the menu lost and regained focus.
      const menu = host.renderRoot.querySelector<HTMLElement>('[part=languages] select:focus');
      menu?.blur();
      menu?.focus();
      host.dispatchEvent(new BlueHeartErrorEvent(String(error)));
    }
  }

  /** Shows Dutch at once where nothing else is visible. Called after parsing, because children may still arrive. */
  readonly #speakSource = () => {
    if (!this.#host.locale && !this.#fallback.hasContent)
      this.#host.speak(sourceLocale, msgIn(sourceLocale, coreMessages)!);
  };
}
