import {html, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import {str} from '@lit/localize';
import {contacts, webOf} from '../../content/contacts.js';
import {networks} from '../../content/networks.js';
import {shareLead, shareTitle} from '../../content/titles.js';
import {inOrder} from '../../content/right-to-left.js';
import {hashtag, labelOf, whatSignalsAreWorth} from '../../content/posts.js';
import {copyWarning} from '../../foundation/contacts/copy-number.js';
import type {View} from '../../foundation/element/lazy-element.js';
import {ungroupRadios} from '../../foundation/ungroup-radios.js';
import {directionOf} from '../../localization/locale.js';
import {PaletteReader} from '../../sheet/palette.js';
import {frameOf, sharePicture, type PictureForm, type PictureWords} from '../../sheet/share-picture.js';
import {channels, networkChoice} from './channels.js';
import {Draft} from './draft.js';
import {editor} from './editor.js';
import {ShareEvent} from './event.js';
import {preview} from './preview.js';
import {fieldStyles} from '../../foundation/fields.styles.js';
import {styles} from './share.styles.js';
import type {Share} from './share.js';
import {page} from '../../foundation/plain.js';

/** What the tag shows: a post to change, its picture, and the channels to share it. */
class ShareView implements View {
  static readonly styles = [fieldStyles, styles];
  readonly heading = shareTitle;
  readonly lead = shareLead;
  readonly #element;
  readonly #draft;
  readonly #palette;
  #form: PictureForm = 'wide';
  #network = networks[0]!.id;

  constructor(element: Share) {
    this.#element = element;
    this.#draft = new Draft(element);
    this.#palette = new PaletteReader(element);
  }

  render(): TemplateResult {
    const element = this.#element;
    const draft = this.#draft;
    draft.updateLanguage();
    ungroupRadios(element);
    const url = this.#url;
    const words = this.#words;
    const picture = page && sharePicture(words, this.#palette.read(), draft.post.drawing);
    const onShare = (channel: string) => element.dispatchEvent(new ShareEvent(channel));
    const {text} = draft;
    const options = {
      title: draft.post.title(draft.msg),
      text,
      url,
      picture,
      network: networks.find(({id}) => id === this.#network)!,
      choose: this.#chooseNetwork,
      onShare,
    };
    return html`<p>${this.#campaign}</p>
      <div class="sides">
        ${keyed(
          element.locale,
          preview(element, {
            frame: frameOf(words),
            picture,
            name: `${draft.post.id}-${draft.locale}`,
            form: this.#form,
            text: `${text}\n${url}`,
            choose: this.#choose,
            onShare,
          }),
        )}
        <div class="stack">
          ${editor(element, draft, url, element.audience === 'ukraine' ? ['uk', 'ru'] : [])}
          ${networkChoice(element, options)}
          <p class="small screen">
            ${[
              copyWarning(element),
              element.msg('Wat u plaatst, is openbaar. Ook wie u in het oog houdt, kan het zien.', {
                id: 'share.public',
              }),
            ].join(' ')}
          </p>
          ${channels(element, options)}
        </div>
      </div>`;
  }

  readonly #choose = (form: PictureForm) => {
    this.#form = form;
    this.#element.requestUpdate();
  };

  readonly #chooseNetwork = (id: string) => {
    this.#network = id;
    this.#element.requestUpdate();
  };

  /** Says whose campaign it is, and asks to share its posts. */
  get #campaign(): string {
    const {msg} = this.#element;
    const why = msg(
      'Blue Heart is een campagne van de Verenigde Naties tegen mensenhandel. België doet mee sinds 2019. 30 juli is de Werelddag.',
      {id: 'share.campaign'},
    );
    return inOrder(`${why} ${msg(str`Like en deel, met ${hashtag}.`, {id: 'share.like'})}`);
  }

  get #words(): PictureWords {
    const {post, msg, locale} = this.#draft;
    return {
      form: this.#form,
      lang: locale,
      dir: directionOf(locale),
      question: post.title(msg),
      note: post.signals ? whatSignalsAreWorth(msg) : undefined,
      label: labelOf(post, msg),
      phone: post.contact.phone!,
      hashtag,
      partner: this.#element.partner,
    };
  }

  /** The address that the post links to. */
  get #url(): string {
    const {url} = this.#element;
    if (!url) return `https://${webOf(contacts.meldpunt, this.#draft.locale)!}`;
    return page ? new URL(url, page.baseURI).href : url;
  }
}

export {ShareView as View};
