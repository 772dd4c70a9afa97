/** The greatest length of a post, and how a network counts it. */
export interface Limit {
  readonly most: number;
  /** How characters count. Weighted: an emoji, and a character outside a few ranges of Unicode, counts as two. */
  readonly counts: 'graphemes' | 'weighted';
  /** How many characters each link counts as, whatever its length. */
  readonly link?: number;
  readonly source: string;
  readonly read: string;
}

/** A network to which a post can be sent. We only link to its page; nothing of the network is loaded here. */
export interface Network {
  readonly id: string;
  readonly name: string;
  /** The page that opens with the post in it; absent where each server has its own. */
  readonly address?: string;
  /**
   * The parameters of the address for the text and for the link. Without a parameter for the link, the text contains
   * the link.
   */
  readonly words?: string;
  readonly link?: string;
  /** Present only if the network states it. */
  readonly limit?: Limit;
}

const read = '2026-11-25';

export const networks: readonly Network[] = [
  // faq.whatsapp.com, "click to chat"; no limit stated.
  {id: 'whatsapp', name: 'WhatsApp', address: 'https://wa.me/', words: 'text'},
  {
    id: 'telegram',
    name: 'Telegram',
    // core.telegram.org/widgets/share
    address: 'https://t.me/share/url',
    words: 'text',
    link: 'url',
    limit: {most: 4096, counts: 'graphemes', source: 'core.telegram.org/bots/api#sendmessage', read},
  },
  {
    id: 'bluesky',
    name: 'Bluesky',
    address: 'https://bsky.app/intent/compose',
    words: 'text',
    limit: {most: 300, counts: 'graphemes', source: 'docs.bsky.app/docs/advanced-guides/intent-links', read},
  },
  {
    id: 'x',
    name: 'X',
    // docs.x.com/x-for-websites/post-button/overview
    address: 'https://x.com/intent/tweet',
    words: 'text',
    limit: {most: 280, counts: 'weighted', link: 23, source: 'docs.x.com/fundamentals/counting-characters', read},
  },
  // These two take no text, and their documentation states no limit.
  {id: 'facebook', name: 'Facebook', address: 'https://www.facebook.com/sharer/sharer.php', link: 'u'},
  {id: 'linkedin', name: 'LinkedIn', address: 'https://www.linkedin.com/sharing/share-offsite/', link: 'url'},
  // The limit of a server whose owners did not change it.
  {
    id: 'mastodon',
    name: 'Mastodon',
    limit: {most: 500, counts: 'graphemes', link: 23, source: 'docs.joinmastodon.org/user/posting', read},
  },
];

/** Returns the page of a network with a post in it. */
export function addressOf({address, words, link}: Network, text: string, url: string): string {
  const parameters = {...(link && {[link]: url}), ...(words && {[words]: link ? text : `${text}\n${url}`})};
  return `${address}?${escaped(parameters)}`;
}

/** Returns the parameters of an address, with spaces as `%20`, which mail programs and all networks understand. */
export function escaped(parameters: Readonly<Record<string, string>>): string {
  return new URLSearchParams(parameters).toString().replaceAll('+', '%20');
}
