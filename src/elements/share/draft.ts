import type {MsgFn} from '@lit/localize';
import {posts, wordsOfPost, type Post} from '../../content/posts.js';
import {sourceLocale} from '../../localization/locale.js';
import type {Messages} from '../../localization/messages.js';
import {msgIn} from '../../localization/msg.js';
import type {Share} from './share.js';

/** The post that is being written: which one, in which language, and what the visitor made of it. */
export class Draft {
  /** The language of the post, which need not be that of the tag. */
  locale = sourceLocale;

  /** Whether the language that was asked for last did not come. */
  failed = false;

  #id?: string;
  #wanted?: string;
  #edited?: string;
  readonly #element;
  readonly #messages;

  constructor(element: Share, messages: Messages) {
    this.#element = element;
    this.#messages = messages;
  }

  get posts(): readonly Post[] {
    return posts[this.#element.audience];
  }

  get post(): Post {
    return this.posts.find(({id}) => id === this.#id) ?? this.posts[0]!;
  }

  /** The words that are sent, before the link. */
  get text(): string {
    return this.#edited !== undefined && this.#id === this.post.id
      ? this.#edited
      : wordsOfPost(this.post, this.msg, this.locale);
  }

  /** A message in the language of the post. */
  get msg(): MsgFn {
    return msgIn(this.locale, this.#messages)!;
  }

  /** Settles the language before each render; one that is not here is brought, and until then nothing changes. */
  settle(): void {
    const {locale} = this.#element;
    const wanted = this.#asked;
    if (this.#messages.loaded(wanted)) {
      if (wanted !== this.locale) this.#edited = undefined;
      this.locale = wanted;
      return;
    }
    if (this.#wanted === undefined) this.locale = this.#messages.loaded(locale) ? locale : sourceLocale;
    if (globalThis.document) void this.#bring(wanted);
  }

  pick(id: string): void {
    this.#id = id;
    this.#edited = undefined;
    this.#element.requestUpdate();
  }

  speak(locale: string): void {
    this.#wanted = locale;
    this.failed = false;
    this.#element.requestUpdate();
  }

  /** What a visitor wrote stays, in the language that it was written in. */
  write(text: string): void {
    this.#id = this.post.id;
    this.#wanted = this.locale;
    this.#edited = text;
    this.#element.requestUpdate();
  }

  /** The visitor's choice; else Ukrainian for people from Ukraine, and the language of the tag for the public. */
  get #asked(): string {
    const {audience, locale} = this.#element;
    return this.#wanted ?? (audience === 'ukraine' ? 'uk' : locale);
  }

  async #bring(wanted: string): Promise<void> {
    try {
      await this.#messages.load(wanted);
    } catch {
      if (wanted === this.#asked) {
        this.failed = true;
        this.#wanted = this.locale;
      }
    }
    this.#element.requestUpdate();
  }
}
