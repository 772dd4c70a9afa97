import {html, nothing, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import {str} from '@lit/localize';
import {addressOf, escaped, networks, type Network} from '../../content/networks.js';
import {copyButton} from '../../foundation/contacts/copy-number.js';
import {mailIcon} from '../../foundation/icon.js';
import type {Sheet} from '../../sheet/sheet.js';
import {sheetPng} from '../../sheet/sheet-png.js';
import type {Speech} from '../../foundation/speech.js';
import {lengthFor} from './length.js';
import {networkIcons} from './network-icons.js';

export interface ChannelOptions {
  readonly title: string;
  readonly text: string;
  readonly url: string;
  readonly picture?: Sheet;
  /** The network that the visitor chose. */
  readonly network: Network;
  readonly choose: (id: string) => void;
  /** Is called with the channel that the visitor used. */
  readonly onShare: (channel: string) => void;
}

/** Returns the choice of a network, and how long the post is for it where it states a limit. */
export function networkChoice(speech: Speech, {text, url, network, choose}: ChannelOptions): TemplateResult {
  return html`<fieldset class="stack scripted screen">
    <legend class="name">${speech.msg('Waar deelt u het?', {id: 'share.network'})}</legend>
    <div class="networks">
      ${networks.map(
        ({id, name}) =>
          html`<label class="check" translate="no">
            <input type="radio" name="network" value=${id} .checked=${id === network.id} @change=${() => choose(id)} />
            ${networkIcons[id]}${name}
          </label>`,
      )}
    </div>
    ${counter(speech, network, `${text}\n${url}`)}
  </fieldset>`;
}

/** Returns the length of the post. A screen reader hears that it is too long, and no more, not at each key. */
function counter({msg}: Speech, {name, limit}: Network, text: string) {
  const length = limit && lengthFor(limit, text);
  const over = limit && length! > limit.most;
  const tooLong = over ? msg(str`Te lang voor ${name}. Maak het bericht korter.`, {id: 'share.too-long'}) : nothing;
  return html`<div class="small">
    ${
      limit
        ? html`<p class="length quiet">
            ${`${msg('Tekens, met de link:', {id: 'share.count'})} `}${keyed(
              length,
              msg(str`${String(length)} van ${String(limit.most)}`, {id: 'share.length'}),
            )}
          </p>`
        : nothing
    }
    <p role="status" class="name status">${keyed(over, tooLong)}</p>
  </div>`;
}

/**
 * Returns the channels for a post: the chosen network, the apps of the system, a copy and an e-mail. Nothing is sent
 * before the visitor presses one of them. Without a script, the networks are links.
 */
export function channels(speech: Speech, options: ChannelOptions): TemplateResult {
  const {title, text, url, picture, network, onShare} = options;
  const {msg} = speech;
  const whole = `${text}\n${url}`;
  const pages = networks.filter(({address}) => address);
  const link = (to: Network, part: string, filled: string, words: unknown) =>
    html`<a
      part=${part}
      class=${filled}
      href=${addressOf(to, text, url)}
      target="_blank"
      rel="noopener noreferrer"
      @click=${() => onShare(to.id)}
    >
      ${words}
    </a>`;
  const open = msg(str`Open in ${network.name}`, {id: 'share.open'});
  return html`<p class="small scripted screen">${hint(speech, network)}</p>
    <div class="row screen">
      ${
        network.address
          ? html`<span class="scripted">${link(network, 'action', 'filled', [networkIcons[network.id], open])}</span>`
          : nothing
      }
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
    <ul class="unscripted screen" translate="no">
      ${pages.map((to) => html`<li>${link(to, 'action link network', '', to.name)}</li>`)}
    </ul>`;
}

/** Returns what a visitor does first for a network that does not take the post from a link. */
function hint({msg}: Speech, {name, address, words}: Network) {
  if (!address) return msg(str`Kopieer uw bericht, en plak het in ${name}.`, {id: 'share.paste'});
  return words
    ? nothing
    : msg(str`${name}: alleen de link gaat mee. Kopieer eerst uw bericht.`, {id: 'share.link-only'});
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
  return html`<button part="action" class="system" @click=${share}>
      ${msg('Deel met een app', {id: 'share.system'})}</button
    ><span role="status" class="small"></span>`;
}

/** Returns the text, with the picture where the system accepts files. */
async function withPicture(text: string, picture?: Sheet): Promise<ShareData> {
  if (!picture || !navigator.canShare?.({files: [new File([''], 'post.png', {type: 'image/png'})]})) return {text};
  const {blob} = await sheetPng(picture, picture.width);
  return {text, files: [new File([blob], 'post.png', {type: 'image/png'})]};
}
