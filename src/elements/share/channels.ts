import {html, nothing, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import {str} from '@lit/localize';
import {addressOf, escaped, networks} from '../../content/networks.js';
import {copyButton} from '../../foundation/contacts/copy-number.js';
import {mailIcon} from '../../foundation/icon.js';
import type {Sheet} from '../../sheet/sheet.js';
import {sheetPng} from '../../sheet/sheet-png.js';
import type {Speech} from '../../foundation/speech.js';

export interface ChannelOptions {
  readonly title: string;
  readonly text: string;
  readonly url: string;
  readonly picture?: Sheet;
  /** Is called with the channel that the visitor used. */
  readonly onShare: (channel: string) => void;
}

/**
 * Returns the channels for a post: the apps of the system, a copy, an e-mail and the networks. Nothing is sent before
 * the visitor presses one of them.
 */
export function channels(speech: Speech, {title, text, url, picture, onShare}: ChannelOptions): TemplateResult {
  const {msg, locale} = speech;
  const whole = `${text}\n${url}`;
  const pages = networks.filter(({address}) => address);
  const linkOnly = new Intl.ListFormat(locale, {type: 'conjunction'}).format(
    pages.filter(({words}) => !words).map(({name}) => name),
  );
  return html`<div class="row screen">
      ${globalThis.navigator?.share === undefined ? nothing : systemButton(speech, whole, picture, onShare)}
      ${keyed(
        whole,
        copyButton(speech, whole, msg('uw bericht', {id: 'share.copied'}), () => onShare('copy')),
      )}
      <a
        part="action"
        href="mailto:?${escaped({subject: title, body: whole.replaceAll('\n', '\r\n')})}"
        @click=${() => onShare('email')}
      >
        ${mailIcon}${msg('E-mail', {id: 'share.email'})}
      </a>
    </div>
    <p class="name small screen">${msg('Of open uw bericht op', {id: 'share.networks'})}</p>
    <ul class="row screen">
      ${pages.map(
        (network) =>
          html`<li>
            <a
              part="action link network"
              href=${addressOf(network, text, url)}
              target="_blank"
              rel="noopener noreferrer"
              translate="no"
              @click=${() => onShare(network.id)}
            >
              ${network.name}
            </a>
          </li>`,
      )}
    </ul>
    <p class="small screen">
      ${msg(str`${linkOnly}: alleen de link gaat mee. Kopieer eerst uw bericht.`, {id: 'share.link-only'})}
    </p>`;
}

function systemButton({msg}: Speech, text: string, picture: Sheet | undefined, onShare: ChannelOptions['onShare']) {
  const share = async ({currentTarget}: Event) => {
    const status = (currentTarget as Element).nextElementSibling!;
    status.textContent = '';
    try {
      await navigator.share(await withPicture(text, picture));
      onShare('system');
    } catch (error) {
      // A visitor who closes the dialog of the system needs no message.
      if ((error as Error).name !== 'AbortError')
        status.textContent = msg('Delen lukt hier niet. Kopieer uw bericht.', {id: 'share.failed'});
    }
  };
  return html`<button part="action" class="filled" @click=${share}>
      ${msg('Deel met een app', {id: 'share.system'})}</button
    ><span role="status" class="small"></span>`;
}

/** Returns the text, with the picture where the system accepts files. */
async function withPicture(text: string, picture?: Sheet): Promise<ShareData> {
  if (!picture || !navigator.canShare?.({files: [new File([''], 'post.png', {type: 'image/png'})]})) return {text};
  const {blob} = await sheetPng(picture, picture.width);
  return {text, files: [new File([blob], 'post.png', {type: 'image/png'})]};
}
