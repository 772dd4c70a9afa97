/** How long a post may be, and how a network counts. */
export interface Limit {
  readonly most: number;
  /** Weighted: what is outside a few ranges of Unicode, and each emoji, counts for two. */
  readonly counts: 'graphemes' | 'weighted';
  /** What each link counts for, however long it is. */
  readonly link?: number;
  readonly source: string;
  readonly read: string;
}

/** Somewhere to send a post. Its link is a page of the network's; nothing of theirs is loaded here. */
export interface Network {
  readonly id: string;
  readonly name: string;
  /** The page that opens with the post in it; none where each server has its own. */
  readonly address?: string;
  /**
   * Which parameter of it takes the words, and which the link; words take the link along where it has no place of its
   * own.
   */
  readonly words?: string;
  readonly link?: string;
  /** Only where the network states it. */
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
  // These two take no words; what they allow is not stated where they document it.
  {id: 'facebook', name: 'Facebook', address: 'https://www.facebook.com/sharer/sharer.php', link: 'u'},
  {id: 'linkedin', name: 'LinkedIn', address: 'https://www.linkedin.com/sharing/share-offsite/', link: 'url'},
  // What a server allows unless its owners changed it.
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

/** Writes the parameters of an address, spaces as no reader of a `mailto:` or of any network mistakes them. */
export function escaped(parameters: Readonly<Record<string, string>>): string {
  return new URLSearchParams(parameters).toString().replaceAll('+', '%20');
}
