import {html, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import {str} from '@lit/localize';
import {contacts, webOf} from '../../content/contacts.js';
import {hashtag} from '../../content/posts.js';
import {copyWarning} from '../../foundation/contacts/copy-number.js';
import type {Shape} from '../../content/drawings.js';
import type {View} from '../../foundation/element/lazy-element.js';
import {localeModules} from '../../generated/share.locale-modules.js';
import {directionOf} from '../../localization/locale.js';
import {Messages} from '../../localization/messages.js';
import {warnOnce} from '../../localization/warn-once.js';
import {channels} from './channels.js';
import {Draft} from './draft.js';
import {editor} from './editor.js';
import {ShareEvent} from './event.js';
import {frameOf, pictureOf, type Form} from './picture.js';
import {preview} from './preview.js';
import {styles} from './share.styles.js';
import type {Share} from './share.js';
import {page} from '../../foundation/plain.js';

/** What the tag shows: a post to change, its picture, and the channels to share it. */
export class ShareView implements View {
  static readonly styles = [styles];
  static readonly messages = new Messages(localeModules);
  readonly #element;
  readonly #draft;
  #drawings?: Readonly<Record<string, readonly Shape[]>>;
  #form: Form = 'wide';

  constructor(element: Share) {
    this.#element = element;
    this.#draft = new Draft(element, ShareView.messages);
    if (globalThis.document) void this.#loadDrawings();
  }

  render(): TemplateResult {
    const element = this.#element;
    const draft = this.#draft;
    draft.updateLanguage();
    const url = this.#url;
    const parts = this.#picture;
    const picture =
      this.#drawings &&
      pictureOf({...parts, drawing: parts.post.scene === undefined ? undefined : this.#drawings[parts.post.scene]});
    const onShare = (channel: string) => element.dispatchEvent(new ShareEvent(channel));
    return html`<p>${this.#campaign}</p>
      <div class="sides">
        <div class="stack">
          ${editor(element, draft, url, element.audience === 'ukraine' ? ['uk', 'ru'] : [])}
          <div class="stack tight">
            <p class="small screen">
              ${copyWarning(element)}
              ${element.msg('Wat u plaatst, is openbaar. Ook wie u in het oog houdt, kan het zien.', {
                id: 'share.public',
              })}
            </p>
            ${channels(element, {title: draft.post.title(draft.msg), text: draft.text, url, picture, onShare})}
          </div>
        </div>
        ${keyed(
          element.locale,
          preview(element, {
            frame: frameOf(parts),
            picture,
            name: `${draft.post.id}-${draft.locale}`,
            form: this.#form,
            choose: this.#choose,
            onShare,
          }),
        )}
      </div>`;
  }

  readonly #choose = (form: Form) => {
    this.#form = form;
    this.#element.requestUpdate();
  };

  /** Says whose campaign it is, and asks to share its posts. */
  get #campaign(): string {
    const {msg} = this.#element;
    const why = msg(
      'Blue Heart is een campagne van de Verenigde Naties tegen mensenhandel. België doet mee sinds 2019. 30 juli is de Werelddag.',
      {id: 'share.campaign'},
    );
    return `${why} ${msg(str`Like en deel, met ${hashtag}.`, {id: 'share.like'})}`;
  }

  get #picture() {
    const {post, msg, locale} = this.#draft;
    return {post, msg, lang: locale, dir: directionOf(locale), form: this.#form, partner: this.#element.partner};
  }

  /** The address that the post links to. */
  get #url(): string {
    const {url} = this.#element;
    if (!url) return `https://${webOf(contacts.meldpunt, this.#draft.locale)!}`;
    return page ? new URL(url, page.baseURI).href : url;
  }

  async #loadDrawings(): Promise<void> {
    try {
      this.#drawings = (await import('../../content/drawings.js')).drawings;
    } catch (error) {
      // Without drawings each picture shows a heart.
      warnOnce('<blue-heart-share> has no drawings.', error);
      this.#drawings = {};
    }
    this.#element.requestUpdate();
  }
}
