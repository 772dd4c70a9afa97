import {commonLanguages} from './common-languages.js';
import {contacts, type SourcedContact, type Text} from './contacts.js';
import type {PosterId} from './posters.js';
import {inOrder} from './right-to-left.js';

/**
 * A post that is ready to share. Its reader may be watched, so that no post speaks as a victim, and none sends anybody
 * to a suspect.
 */
export interface Post {
  readonly id: string;
  /** The first line of the post, which is also the text of its picture. */
  readonly title: Text;
  readonly text: Text;
  /** Whether it names signals; then it also says that one signal proves nothing. */
  readonly signals?: boolean;
  /** Whether it also says whom to call in an emergency. */
  readonly danger?: boolean;
  /** The contact whose number is at its end; `call` is a short name for it. */
  readonly contact: SourcedContact;
  readonly call: Text;
  /** The still life of its picture; without one, a heart. */
  readonly drawing?: PosterId;
}

export type PostAudience = 'public' | 'ukraine';

export const hashtag = '#EndHumanTrafficking';

const {meldpunt, guardianship, emergency} = contacts;

/**
 * Says that one signal proves nothing, several are a reason to report, a court decides, and nobody must be confronted.
 */
export const whatSignalsAreWorth: Text = (msg) =>
  msg('Eén signaal bewijst niets. Ziet u er meer? Spreek niemand aan, meld het. De rechter beslist.', {
    id: 'share.several',
  });

/** Said beside a number, in a language that the line may not speak. */
const languagesUnknown: Text = (msg) => msg('Zeg in welke taal u wilt praten.', {id: 'share.languages'});

const inDanger: Text = (msg) => `${msg('Nu in gevaar:', {id: 'share.danger'})} ${emergency.phone!}.`;

const atMeldpunt = {contact: meldpunt, call: (msg) => msg('Meldpunt:', {id: 'share.meldpunt'})} satisfies Pick<
  Post,
  'contact' | 'call'
>;

// Sources: the signals are those of the quiz (scenes.ts); for people from Ukraine infomigrants.net,
// help.unhcr.org/belgium, FOD WASO.
export const posts: Readonly<Record<PostAudience, readonly Post[]>> = {
  public: [
    {
      id: 'carwash',
      drawing: 'carwash',
      title: (msg) => msg('Wie wast uw auto?', {id: 'share.carwash-title'}),
      text: (msg) =>
        msg('Lange dagen zonder pauze, slapen in de carwash, een baas die papieren belooft: dat zijn signalen.', {
          id: 'share.carwash',
        }),
      signals: true,
      ...atMeldpunt,
    },
    {
      id: 'manicure',
      drawing: 'manicure',
      title: (msg) => msg('Wie verzorgt uw nagels?', {id: 'share.manicure-title'}),
      text: (msg) =>
        msg('Iemand is bang, kent het eigen adres niet, en de baas houdt het paspoort: dat zijn signalen.', {
          id: 'share.manicure',
        }),
      signals: true,
      ...atMeldpunt,
    },
    {
      id: 'parcels',
      drawing: 'parcels',
      title: (msg) => msg('Wie brengt uw pakje?', {id: 'share.parcels-title'}),
      text: (msg) =>
        msg('Heel jonge koeriers, heel lange dagen, zwart loon: dat zijn signalen.', {id: 'share.parcels'}),
      signals: true,
      ...atMeldpunt,
    },
    {
      id: 'online-job',
      drawing: 'online-job',
      title: (msg) => msg('Een job die te mooi lijkt?', {id: 'share.online-job-title'}),
      text: (msg) =>
        msg('Een aanbod online met opvallend veel loon kan een signaal van mensenhandel zijn.', {
          id: 'share.online-job',
        }),
      signals: true,
      ...atMeldpunt,
    },
    {
      id: 'signals',
      drawing: 'building-site',
      title: (msg) => msg('Kijk om u heen', {id: 'share.signals-title'}),
      text: (msg) =>
        msg('Iemand mag niet vrij weg, krijgt bijna geen loon, durft niet te spreken: dat zijn signalen.', {
          id: 'share.signals',
        }),
      signals: true,
      ...atMeldpunt,
    },
    {
      id: 'helpline',
      title: (msg) => msg('Hulp tegen mensenhandel', {id: 'share.helpline-title'}),
      text: (msg) =>
        msg(
          'Het meldpunt verbindt door met een erkend centrum. Een verklaring bij de politie hoeft niet eerst. Bel alleen als niemand u ziet of hoort.',
          {
            id: 'share.helpline',
          },
        ),
      ...atMeldpunt,
    },
  ],
  ukraine: [
    {
      id: 'passport',
      drawing: 'manicure',
      title: (msg) => msg('Houd uw paspoort bij u', {id: 'share.passport-title'}),
      text: (msg) =>
        msg('Geef het alleen aan de overheid. Bewaar er een foto van. Houd ook uw telefoon bij u.', {
          id: 'share.passport',
        }),
      ...atMeldpunt,
    },
    {
      id: 'ride',
      title: (msg) => msg('Rijdt u met iemand mee?', {id: 'share.ride-title'}),
      text: (msg) =>
        msg(
          'Neem een foto van de nummerplaat voor u instapt, en stuur die naar iemand. Deel uw locatie. Spreek een codewoord af.',
          {id: 'share.ride'},
        ),
      ...atMeldpunt,
    },
    {
      id: 'job',
      drawing: 'online-job',
      title: (msg) => msg('Een aanbod te mooi om waar te zijn?', {id: 'share.job-title'}),
      text: (msg) =>
        msg('Is het loon opvallend hoog? Wees voorzichtig. Bent u bang voor wie u werk geeft? Vraag raad.', {
          id: 'share.job',
        }),
      ...atMeldpunt,
    },
    {
      id: 'room',
      drawing: 'housing',
      title: (msg) => msg('Een kamer in ruil voor seks of gratis werk?', {id: 'share.room-title'}),
      text: (msg) =>
        msg('Dat kan mensenhandel zijn, ook als u ja hebt gezegd. Het is niet uw schuld.', {id: 'share.room'}),
      ...atMeldpunt,
    },
    {
      id: 'child',
      title: (msg) => msg('Een kind zonder ouders?', {id: 'share.child-title'}),
      text: (msg) =>
        msg(
          'Een kind uit een ander land, zonder ouder of voogd: het heeft recht op een voogd. Meld het, dag en nacht.',
          {id: 'share.child'},
        ),
      contact: guardianship,
      call: (msg) => msg('Dienst Voogdij:', {id: 'share.guardianship'}),
    },
    {
      id: 'call',
      title: (msg) => msg('Wie kunt u bellen?', {id: 'share.call-title'}),
      danger: true,
      text: (msg) =>
        msg('Uitbuiting of dwang: het meldpunt, dag en nacht. Bel alleen als niemand u ziet of hoort.', {
          id: 'share.call',
        }),
      ...atMeldpunt,
    },
  ],
};

/** Returns whose number it is. */
export function labelOf({contact, call}: Post, msg: Parameters<Text>[0]): string {
  return contact.id === 'meldpunt'
    ? msg('Meldpunt voor mensenhandel', {id: 'share.number-of'})
    : call(msg).replace(/\s*[:：]$/, '');
}

/** Returns the text of a post, without the link that follows it. */
export function wordsOfPost(
  {title, text, signals, danger, call, contact}: Post,
  msg: Parameters<Text>[0],
  locale: string,
): string {
  const said = [
    ...(danger ? [inDanger] : []),
    text,
    ...(signals ? [whatSignalsAreWorth] : []),
    ...(commonLanguages.includes(locale) ? [] : [languagesUnknown]),
  ];
  return inOrder(
    `${title(msg)}\n${said.map((words) => words(msg)).join(' ')}\n${call(msg)} ${contact.phone!} ${hashtag}`,
  );
}
