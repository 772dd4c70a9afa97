import type {MsgFn} from '@lit/localize';

export type Text = (msg: MsgFn) => string;
export type Region = 'brussels' | 'flanders' | 'wallonia';
export type Channel = 'phone' | 'chat' | 'email' | 'web';
export type Trait = 'always' | 'free' | 'anonymous' | 'confidential' | 'no-name';

/** An organisation that a person can call, write to or visit: one of ours, or one that a partner added. */
export interface Contact {
  readonly id: string;
  /** The language of its texts, with their direction; only for a partner's contact whose file names the language. */
  readonly lang?: string;
  readonly direction?: 'ltr' | 'rtl';
  readonly name: Text;
  /** Whom it is for, or what it does. */
  readonly what?: Text;
  /** The same in a few words, for a row. Absent where `what` is short. */
  readonly short?: Text;
  /** What happens when somebody calls. Absent where there is no more to say than `what`. */
  readonly call?: Text;
  /** The languages of the site. */
  readonly site?: Text;
  /** Its names in Dutch and in French, to say on the phone where the name that is shown is translated. */
  readonly localNames?: string;
  /** The number in local notation; `telOf` returns what is dialled. */
  readonly phone?: string;
  /** Whether the number is also shown as it is dialled from abroad, for people who are still on the way. */
  readonly abroad?: true;
  /** The host of the site: one for all languages, or one for each, with `*` for every other language. */
  readonly web?: string | Readonly<Record<string, string>>;
  readonly email?: string;
  /** What is known of the line. Without `always` the hours are not known. */
  readonly traits?: readonly Trait[];
  readonly region?: Region;
}

/** A contact of ours, with its source, the year of that source where it has one, and the day it was read. */
export interface SourcedContact extends Contact {
  readonly source: string;
  readonly sourceDate?: string;
  readonly read: string;
  /** The day on which a person confirmed it live; absent until somebody has done so. */
  readonly checked?: string;
}

const read = '2026-11-24';

const table = {
  emergency: {
    name: (msg) => msg('Noodnummer', {id: 'contact.emergency'}),
    what: (msg) => msg('Ziekenwagen, brandweer, politie. In de hele Europese Unie.', {id: 'contact.emergency-what'}),
    phone: '112',
    traits: ['always', 'free'],
    source: 'diekeure.be',
    read,
  },
  police: {
    name: (msg) => msg('Politie, dringend', {id: 'contact.police'}),
    what: (msg) => msg('Zo is de politie sneller te bereiken dan via 112.', {id: 'contact.police-what'}),
    phone: '101',
    traits: ['always'],
    source: 'diekeure.be',
    read,
  },
  'emergency-text': {
    name: (msg) => msg('112 zonder te spreken', {id: 'contact.emergency-text'}),
    what: (msg) =>
      msg(
        'Met de app 112 BE of per sms, voor wie doof of slechthorend is of niet kan spreken. Alleen in België. Voor sms: vraag de nummers vooraf aan op 112.be/SMS.',
        {
          id: 'contact.emergency-text-what',
        },
      ),
    web: 'www.112.be',
    source: '112.be/fr/SMS',
    read,
  },
  meldpunt: {
    name: (msg) => msg('Meldpunt mensenhandel', {id: 'contact.meldpunt'}),
    what: (msg) => msg('Het centrale meldpunt van België, ook voor slachtoffers.', {id: 'contact.meldpunt-what'}),
    call: (msg) =>
      msg('Men luistert en verbindt u door met een erkend centrum. U kiest zelf. Eerst naar de politie hoeft niet.', {
        id: 'contact.meldpunt-call',
      }),
    site: (msg) => msg('De site van het meldpunt is er in 24 talen.', {id: 'contact.meldpunt-site'}),
    localNames: 'Meldpunt / Point de contact',
    phone: '078 055 800',
    abroad: true,
    web: {nl: 'www.stopmensenhandel.be', fr: 'www.stoptraite.be', '*': 'www.stophumantrafficking.be'},
    traits: ['always'],
    source: 'werk.belgie.be',
    sourceDate: '2023',
    read,
  },
  'pag-asa': {
    name: () => 'PAG-ASA',
    what: (msg) => msg('Erkend centrum in Brussel.', {id: 'contact.pag-asa-what'}),
    short: (msg) => msg('Centrum Brussel', {id: 'contact.pag-asa-short'}),
    phone: '02 511 64 64',
    web: 'www.pag-asa.be',
    email: 'info@pag-asa.be',
    region: 'brussels',
    source: 'rtl.be',
    sourceDate: '2022',
    read,
  },
  payoke: {
    name: () => 'Payoke',
    what: (msg) => msg('Erkend centrum in Vlaanderen.', {id: 'contact.payoke-what'}),
    short: (msg) => msg('Centrum Vlaanderen', {id: 'contact.payoke-short'}),
    phone: '03 201 16 90',
    web: 'www.payoke.be',
    traits: ['free', 'confidential', 'no-name'],
    region: 'flanders',
    source: 'rtl.be',
    sourceDate: '2022',
    read,
  },
  surya: {
    name: () => 'Sürya',
    what: (msg) => msg('Erkend centrum in Wallonië.', {id: 'contact.surya-what'}),
    short: (msg) => msg('Centrum Wallonië', {id: 'contact.surya-short'}),
    phone: '04 232 40 30',
    web: 'www.asblsurya.org',
    region: 'wallonia',
    source: 'rtl.be',
    sourceDate: '2022',
    read,
  },
  'child-focus': {
    name: () => 'Child Focus',
    what: (msg) =>
      msg('Voor vermiste en seksueel uitgebuite kinderen, ook bij tienerpooiers.', {id: 'contact.child-focus-what'}),
    short: (msg) => msg('Voor kinderen.', {id: 'contact.child-focus-short'}),
    phone: '116 000',
    web: 'www.childfocus.be',
    email: '116000@childfocus.org',
    traits: ['always', 'free', 'anonymous'],
    source: 'jeugdhulp.be',
    read,
  },
  guardianship: {
    name: (msg) => msg('Dienst Voogdij', {id: 'contact.guardianship'}),
    what: (msg) =>
      msg(
        'Voor een kind uit een ander land dat hier geen ouder of voogd heeft. Ook als het bij een oma of oom woont.',
        {
          id: 'contact.guardianship-what',
        },
      ),
    localNames: 'Dienst Voogdij / Service des Tutelles',
    phone: '078 15 43 24',
    email: 'voogdij@just.fgov.be',
    traits: ['always'],
    source: 'justitie.belgium.be',
    read,
  },
  stopchildporno: {
    name: () => 'stopchildporno.be',
    what: (msg) =>
      msg('Beelden van seksueel misbruik van kinderen melden bij Child Focus.', {id: 'contact.stopchildporno-what'}),
    web: 'www.stopchildporno.be',
    traits: ['anonymous'],
    source: 'childfocus.be',
    read,
  },
  'tele-onthaal': {
    name: () => 'Tele-Onthaal',
    what: (msg) => msg('Iemand om mee te praten, in het Nederlands.', {id: 'contact.tele-onthaal-what'}),
    phone: '106',
    traits: ['always', 'free', 'anonymous'],
    source: 'focus-wtv.be',
    sourceDate: '2025',
    read,
  },
  'tele-accueil': {
    name: () => 'Télé-Accueil',
    what: (msg) => msg('Iemand om mee te praten, in het Frans.', {id: 'contact.tele-accueil-what'}),
    phone: '107',
    traits: ['always', 'free', 'anonymous'],
    source: 'rtbf.be',
    read,
  },
  telefonhilfe: {
    name: () => 'Telefonhilfe',
    what: (msg) => msg('Iemand om mee te praten, in het Duits.', {id: 'contact.telefonhilfe-what'}),
    phone: '108',
    web: 'telefonhilfe.be',
    traits: ['always', 'free', 'anonymous'],
    source: 'telefonhilfe.be',
    read,
  },
  awel: {
    name: () => 'Awel',
    what: (msg) => msg('Voor kinderen: iemand om mee te praten, in het Nederlands.', {id: 'contact.awel-what'}),
    phone: '102',
    source: 'hln.be',
    read,
  },
  'ecoute-enfants': {
    name: () => 'Écoute-Enfants',
    what: (msg) => msg('Voor kinderen: iemand om mee te praten, in het Frans.', {id: 'contact.ecoute-enfants-what'}),
    phone: '103',
    source: 'schoolinschakeling.brussels',
    read,
  },
  'info-ukraine': {
    name: (msg) => msg('Info Oekraïne', {id: 'contact.info-ukraine'}),
    what: (msg) => msg('De federale portaalsite voor mensen uit Oekraïne.', {id: 'contact.info-ukraine-what'}),
    web: 'www.info-ukraine.be',
    source: 'help.unhcr.org/belgium',
    read,
  },
  'fedasil-info': {
    name: () => 'Fedasil Info',
    what: (msg) => msg('Uw rechten en hulp, in veel talen.', {id: 'contact.fedasil-info-what'}),
    web: 'www.fedasilinfo.be',
    source: 'fedasilinfo.be',
    sourceDate: '2019',
    read,
  },
} as const satisfies Record<string, Omit<SourcedContact, 'id'>>;

export type ContactId = keyof typeof table;

export const contacts = Object.fromEntries(
  Object.entries(table).map(([id, contact]) => [id, {id, ...contact}]),
) as Readonly<Record<ContactId, SourcedContact>>;

/** Returns what is dialled: the international form, except for short numbers, which exist only in Belgium or the EU. */
export function telOf(phone: string): string {
  const digits = phone.replace(/[^\d+]/g, '').replace(/^00/, '+');
  return digits.length > 6 && digits.startsWith('0') ? `tel:+32${digits.slice(1)}` : `tel:${digits}`;
}

/** Returns a number in the notation for somebody abroad. */
export function fromAbroad(phone: string): string {
  return phone.replace(/^0/, '+32 ');
}

/** Returns the names to say on the phone, where the name of a contact is translated. */
export function localNames(contact: Contact, locale: string): string | undefined {
  return ['nl', 'fr'].includes(locale) ? undefined : contact.localNames;
}

/** Returns a name in a form in which names that look the same are equal. */
export function plainName(name: string): string {
  return name.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();
}

/** Returns the address of the site in a language, without `https://`. */
export function webOf({web}: Contact, locale: string): string | undefined {
  return typeof web === 'object' ? (web[locale] ?? web['*']) : web;
}

/** Returns whether twelve months have passed since a contact was read, so that it must be checked again. */
export function isOverdue({read}: Pick<SourcedContact, 'read'>, today = new Date()): boolean {
  const reviewBy = new Date(read);
  reviewBy.setUTCFullYear(reviewBy.getUTCFullYear() + 1);
  return today > reviewBy;
}
