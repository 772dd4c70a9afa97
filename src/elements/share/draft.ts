import type {MsgFn} from '@lit/localize';
import {posts, wordsOfPost, type Post} from '../../content/posts.js';
import {sourceLocale} from '../../localization/locale.js';
import {viewMessages} from '../../localization/messages.js';
import {msgIn} from '../../localization/msg.js';
import type {Share} from './share.js';

/** Keeps the post that a visitor writes: which post, in which language, and the changed text. */
export class Draft {
  /** The language of the post, which may differ from the language of the tag. */
  locale = sourceLocale;

  /** Whether the language that the visitor chose last failed to load. */
  failed = false;

  #postId?: string;
  #chosenLocale?: string;
  #editedText?: string;
  readonly #element;

  constructor(element: Share) {
    this.#element = element;
  }

  /** The posts for this audience, without those of which the text is not said in the language of the post. */
  get posts(): readonly Post[] {
    return posts[this.#element.audience].filter(({text}) => text(this.msg));
  }

  get post(): Post {
    return this.posts.find(({id}) => id === this.#postId) ?? this.posts[0]!;
  }

  /** The text that is shared, without the link after it. */
  get text(): string {
    return this.#editedText !== undefined && this.#postId === this.post.id
      ? this.#editedText
      : wordsOfPost(this.post, this.msg, this.locale);
  }

  /** Returns messages in the language of the post. */
  get msg(): MsgFn {
    return msgIn(this.locale, viewMessages)!;
  }

  /** Sets the language before each render. Loads a missing language; the post keeps its language until then. */
  updateLanguage(): void {
    const {locale} = this.#element;
    const wanted = this.#wantedLocale;
    if (viewMessages.loaded(wanted)) {
      if (wanted !== this.locale) this.#editedText = undefined;
      this.locale = wanted;
      return;
    }
    if (this.#chosenLocale === undefined) this.locale = viewMessages.loaded(locale) ? locale : sourceLocale;
    if (globalThis.document) void this.#load(wanted);
  }

  /** Shows another post, without the visitor's changes. */
  choosePost(id: string): void {
    this.#postId = id;
    this.#editedText = undefined;
    this.#element.requestUpdate();
  }

  /** Asks for another language of the post. */
  chooseLanguage(locale: string): void {
    this.#chosenLocale = locale;
    this.failed = false;
    this.#element.requestUpdate();
  }

  /** Keeps the text that the visitor wrote, and its language with it. */
  edit(text: string): void {
    this.#postId = this.post.id;
    this.#chosenLocale = this.locale;
    this.#editedText = text;
    this.#element.requestUpdate();
  }

  /** The language that the visitor chose. Default: Ukrainian for people from Ukraine, else the language of the tag. */
  get #wantedLocale(): string {
    const {audience, locale} = this.#element;
    return this.#chosenLocale ?? (audience === 'ukraine' ? 'uk' : locale);
  }

  async #load(wanted: string): Promise<void> {
    try {
      await viewMessages.load(wanted);
    } catch {
      if (wanted === this.#wantedLocale) {
        this.failed = true;
        this.#chosenLocale = this.locale;
      }
    }
    this.#element.requestUpdate();
  }
}
