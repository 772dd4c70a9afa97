import type {ContactId, Text} from './contacts.js';

/**
 * What a person can do on the way, at home, at work and online. Advice: infomigrants.net quoting the European
 * Commission, help.unhcr.org/belgium and FOD WASO; eu-solidarity-ukraine.ec.europa.eu and bluedothub.org; signals:
 * PAG-ASA, Payoke, OSCE; temporary protection: brusselstimes.com 2025, eurofound and vandelanotte.be 2022; a child
 * without parents: info-ukraine.be. The list is in the first person, so that it suits adults and minors alike; the
 * rest uses the polite form for adults and the familiar form for minors.
 */

export type GuideAudience = 'ukraine' | 'minor';
export type TopicId = 'before' | 'ride' | 'stay' | 'job' | 'papers' | 'online';

/** An item to tick, for one kind of reader or for all. */
interface CheckItem {
  readonly id: string;
  readonly text: Text;
  readonly only?: GuideAudience;
}

interface Topic {
  readonly id: TopicId;
  readonly title: Text;
  readonly items: readonly CheckItem[];
}

export const topics: readonly Topic[] = [
  {
    id: 'before',
    title: (msg) => msg('Voor ik vertrek', {id: 'safety-guide.before'}),
    items: [
      {
        id: 'photo',
        text: (msg) => msg('Ik heb een foto van mijn paspoort of identiteitskaart.', {id: 'safety-guide.before-photo'}),
      },
      {id: 'sent', text: (msg) => msg('Ik heb die foto ook naar mezelf gestuurd.', {id: 'safety-guide.before-sent'})},
      {id: 'numbers', text: (msg) => msg('Ik ken enkele nummers uit het hoofd.', {id: 'safety-guide.before-numbers'})},
      {
        id: 'children',
        only: 'ukraine',
        text: (msg) => msg('Mijn kinderen kennen ook een nummer uit het hoofd.', {id: 'safety-guide.before-children'}),
      },
      {id: 'together', text: (msg) => msg('Ik reis samen met anderen.', {id: 'safety-guide.before-together'})},
      {
        id: 'code-word',
        text: (msg) =>
          msg('Ik heb met iemand een codewoord afgesproken, voor als ik hulp nodig heb.', {
            id: 'safety-guide.before-code-word',
          }),
      },
    ],
  },
  {
    id: 'ride',
    title: (msg) => msg('De rit', {id: 'safety-guide.ride'}),
    items: [
      {
        id: 'in-return',
        text: (msg) =>
          msg('Ik vraag eerst of iemand iets in ruil wil voor de rit.', {id: 'safety-guide.ride-in-return'}),
      },
      {
        id: 'plate',
        text: (msg) => msg('Voor ik instap, neem ik een foto van de nummerplaat.', {id: 'safety-guide.ride-plate'}),
      },
      {
        id: 'no-photo',
        text: (msg) => msg('Mag ik geen foto nemen? Dan stap ik niet in.', {id: 'safety-guide.ride-no-photo'}),
      },
      {
        id: 'send',
        text: (msg) => msg('Ik stuur de foto van de nummerplaat naar iemand.', {id: 'safety-guide.ride-send'}),
      },
      {id: 'location', text: (msg) => msg('Ik deel mijn locatie.', {id: 'safety-guide.ride-location'})},
      {
        id: 'family',
        text: (msg) =>
          msg('Ik blijf bij mijn familie. Niemand haalt ons uit elkaar.', {id: 'safety-guide.ride-family'}),
      },
      {id: 'phone', text: (msg) => msg('Ik houd mijn telefoon bij me.', {id: 'safety-guide.ride-phone'})},
    ],
  },
  {
    id: 'stay',
    title: (msg) => msg('Een plek om te wonen', {id: 'safety-guide.stay'}),
    items: [
      {id: 'host', text: (msg) => msg('Ik heb gezien wie mij de kamer aanbiedt.', {id: 'safety-guide.stay-host'})},
      {id: 'free', text: (msg) => msg('Ik kan vrij komen en gaan.', {id: 'safety-guide.stay-free'})},
      {
        id: 'forced',
        text: (msg) => msg('Niemand dwingt mij om te werken waar ik woon.', {id: 'safety-guide.stay-forced'}),
      },
      {
        id: 'in-return',
        text: (msg) =>
          msg('Niemand vraagt seks of werk zonder loon in ruil voor mijn kamer.', {id: 'safety-guide.stay-in-return'}),
      },
      {
        id: 'afraid',
        text: (msg) => msg('Ik ben niet bang voor de mensen bij wie ik woon.', {id: 'safety-guide.stay-afraid'}),
      },
    ],
  },
  {
    id: 'job',
    title: (msg) => msg('Werk', {id: 'safety-guide.job'}),
    items: [
      {id: 'pay', text: (msg) => msg('Ik krijg mijn loon, en ik krijg het op tijd.', {id: 'safety-guide.job-pay'})},
      {id: 'rest', text: (msg) => msg('Ik heb pauzes en vrije dagen.', {id: 'safety-guide.job-rest'})},
      {
        id: 'debt',
        text: (msg) => msg('Niemand laat mij werken om een schuld af te betalen.', {id: 'safety-guide.job-debt'}),
      },
      {
        id: 'afraid',
        text: (msg) => msg('Ik ben niet bang voor de mensen voor wie ik werk.', {id: 'safety-guide.job-afraid'}),
      },
    ],
  },
  {
    id: 'papers',
    title: (msg) => msg('Mijn papieren', {id: 'safety-guide.papers'}),
    items: [
      {
        id: 'give',
        text: (msg) =>
          msg('Ik geef mijn paspoort of identiteitskaart aan niemand, behalve aan de overheid.', {
            id: 'safety-guide.papers-give',
          }),
      },
      {id: 'keep', text: (msg) => msg('Niemand anders bewaart mijn papieren.', {id: 'safety-guide.papers-keep'})},
    ],
  },
  {
    id: 'online',
    title: (msg) => msg('Op het internet', {id: 'safety-guide.online'}),
    items: [
      {
        id: 'offer',
        text: (msg) =>
          msg('Een job die te mooi lijkt of heel veel betaalt? Dan let ik op.', {id: 'safety-guide.online-offer'}),
      },
      {
        id: 'romance',
        text: (msg) =>
          msg('Iemand die heel snel verliefd doet en veel cadeaus geeft? Dan let ik op.', {
            id: 'safety-guide.online-romance',
          }),
      },
      {
        id: 'contact',
        text: (msg) => msg('Niemand houdt mij weg van mijn vrienden of familie.', {id: 'safety-guide.online-contact'}),
      },
      {
        id: 'images',
        only: 'minor',
        text: (msg) =>
          msg('Beelden van seksueel misbruik van kinderen kopieer ik niet en stuur ik niet door.', {
            id: 'safety-guide.online-images',
          }),
      },
    ],
  },
];

/** The order of the topics for minors: the internet first, a journey last. */
const minorOrder: readonly TopicId[] = ['online', 'job', 'stay', 'ride', 'papers', 'before'];

/** Returns the topics of the list for a kind of reader, in the order for that reader. */
export function topicsFor(audience: GuideAudience): readonly Topic[] {
  const ordered =
    audience === 'minor'
      ? [...topics].sort((one, other) => minorOrder.indexOf(one.id) - minorOrder.indexOf(other.id))
      : topics;
  return ordered.map((topic) => ({...topic, items: topic.items.filter(({only}) => !only || only === audience)}));
}

/** Whom to reach, best first. Helplines that only listen come after those that can act. */
export const guideContacts: Readonly<Record<GuideAudience, readonly ContactId[]>> = {
  ukraine: ['meldpunt', 'info-ukraine', 'fedasil-info', 'pag-asa', 'payoke', 'surya'],
  minor: ['child-focus', 'meldpunt', 'awel', 'ecoute-enfants', 'stopchildporno', 'guardianship'],
};

/** The text above the contacts. Helplines that only listen are never a way to report. */
export const helpWords: Readonly<Record<GuideAudience, Text>> = {
  ukraine: (msg) =>
    msg(
      'U kunt een veilige plaats krijgen, en medische, psychologische en juridische hulp. Er zijn voorwaarden. Het centrum legt ze uit.',
      {id: 'safety-guide.help-adult'},
    ),
  minor: (msg) =>
    msg(
      'Wil je gewoon praten? Dat kan bij Awel en Écoute-Enfants. Zij luisteren. Iets melden kan daar niet: dat doe je bij Child Focus.',
      {id: 'safety-guide.help-minor'},
    ),
};

/** The rights of a reader; sentences that belong together are one group. */
export const rights: Readonly<Record<GuideAudience, readonly (readonly Text[])[]>> = {
  ukraine: [
    [
      (msg) => msg('Tijdelijke bescherming is er tot 4 maart 2027.', {id: 'safety-guide.protection-until'}),
      (msg) =>
        msg('Met tijdelijke bescherming mag u werken zoals iedereen. U hebt geen andere vergunning nodig.', {
          id: 'safety-guide.protection-work',
        }),
      (msg) =>
        msg('Voor u gelden dezelfde regels over uren, minimumloon en discriminatie.', {
          id: 'safety-guide.protection-rules',
        }),
      (msg) =>
        msg('Met tijdelijke bescherming hebt u al papieren. Belooft een baas ze u? Let dan op.', {
          id: 'safety-guide.protection-papers',
        }),
    ],
    [
      (msg) =>
        msg('Voor slachtoffers van mensenhandel is er een periode van 45 dagen om te rusten en te beslissen.', {
          id: 'safety-guide.right-period',
        }),
      (msg) => msg('Voor die periode krijgt u een tijdelijk document.', {id: 'safety-guide.right-document'}),
      (msg) => msg('Een erkend centrum kan u die periode uitleggen.', {id: 'safety-guide.right-explain'}),
      (msg) =>
        msg(
          'Hebt u tijdelijke bescherming? Dat is een andere procedure. Vraag aan het centrum wat dit voor u betekent.',
          {id: 'safety-guide.right-protection'},
        ),
      (msg) => msg('Een verklaring afleggen is uw keuze.', {id: 'safety-guide.right-choice'}),
      (msg) =>
        msg(
          'Geen verklaring? Dan eindigt deze procedure voor volwassenen met terugkeer. Vraag eerst raad aan het centrum.',
          {id: 'safety-guide.right-return'},
        ),
      (msg) =>
        msg('Wilt u langer blijven? Daar zijn voorwaarden voor. Het is niet zeker dat het lukt.', {
          id: 'safety-guide.right-longer',
        }),
      (msg) => msg('Vraag het aan het centrum voor u beslist.', {id: 'safety-guide.right-ask'}),
    ],
    [
      (msg) =>
        msg('Een kind uit een ander land zonder ouder of voogd heeft recht op een voogd.', {
          id: 'safety-guide.right-guardian',
        }),
      (msg) =>
        msg('Ook een kind dat bij een oma of oom woont. Er is een wachtlijst voor een voogd.', {
          id: 'safety-guide.right-family',
        }),
      (msg) =>
        msg(
          'Is dat kind slachtoffer? Dan geldt een andere procedure. Een centrum kan meteen een document van drie maanden vragen.',
          {id: 'safety-guide.right-child'},
        ),
    ],
  ],
  minor: [
    [
      (msg) =>
        msg(
          'Gebeurt dit met jou? Dan kun je hulp krijgen: een veilige plaats, een dokter, iemand om mee te praten, een advocaat.',
          {id: 'safety-guide.minor-help'},
        ),
      (msg) => msg('Er zijn voorwaarden. Het centrum legt ze je uit.', {id: 'safety-guide.minor-conditions'}),
    ],
    [
      (msg) =>
        msg('Kom je uit een ander land en ben je hier zonder ouder of voogd? Dan heb je recht op een voogd.', {
          id: 'safety-guide.minor-guardian',
        }),
      (msg) =>
        msg('Dat geldt ook als je bij je oma of oom woont. Er is een wachtlijst voor een voogd.', {
          id: 'safety-guide.minor-family',
        }),
      (msg) => msg('Een volwassene kan daarvoor de Dienst Voogdij bellen.', {id: 'safety-guide.minor-service'}),
    ],
    [
      (msg) =>
        msg(
          'Kom je uit een ander land, heb je hier geen ouder of voogd en word je uitgebuit? Dan kan een centrum meteen een document van drie maanden voor je vragen.',
          {
            id: 'safety-guide.minor-document',
          },
        ),
      (msg) =>
        msg('Een verklaring afleggen is jouw keuze. Jouw voogd en het centrum leggen uit wat dat voor jou betekent.', {
          id: 'safety-guide.minor-choice',
        }),
      (msg) =>
        msg('Vraag het aan een erkend centrum voor je beslist. Het meldpunt verbindt je door.', {
          id: 'safety-guide.minor-ask',
        }),
    ],
  ],
};

/** Said to a young victim: the familiar form of the approved words. */
export const notYourFault: Text = (msg) =>
  msg('Ook als je ja hebt gezegd, kan het mensenhandel zijn. Het is niet jouw schuld.', {
    id: 'safety-guide.minor-fault',
  });

/** The risks: what may go wrong. */
export const risks: readonly Text[] = [
  (msg) => msg('Een kamer in ruil voor seks of voor werk zonder loon.', {id: 'safety-guide.risk-room'}),
  (msg) => msg('De eigenaar van de kamer is ook de baas.', {id: 'safety-guide.risk-host'}),
  (msg) => msg('Iemand neemt papieren of een telefoon af.', {id: 'safety-guide.risk-taken'}),
  (msg) => msg('Iemand vraagt geld voor een inschrijving of een verhuizing.', {id: 'safety-guide.risk-money'}),
  (msg) => msg('Iemand spreekt altijd in de plaats van een ander.', {id: 'safety-guide.risk-silenced'}),
  (msg) => msg('Een job met heel veel loon, of te mooi om waar te zijn.', {id: 'safety-guide.risk-offer'}),
  (msg) => msg('Werk voor weinig of geen loon, zonder vrije dag.', {id: 'safety-guide.risk-pay'}),
  (msg) => msg('Werken om een grote schuld te betalen.', {id: 'safety-guide.risk-debt'}),
];

/** How a teenage pimp works, step by step. */
export const pimp: {readonly title: Text; readonly is: Text; readonly steps: readonly Text[]; readonly after: Text} = {
  title: (msg) => msg('Wat is een tienerpooier?', {id: 'safety-guide.pimp'}),
  is: (msg) =>
    msg('Een tienerpooier zoekt jongeren om ze uit te buiten. Dat gaat in stappen:', {id: 'safety-guide.pimp-is'}),
  steps: [
    (msg) => msg('Iemand zoekt contact met je, bijvoorbeeld online.', {id: 'safety-guide.pimp-recruits'}),
    (msg) =>
      msg('Die persoon zegt heel snel verliefd op je te zijn. Je krijgt aandacht en cadeaus.', {
        id: 'safety-guide.pimp-wins',
      }),
    (msg) => msg('Dan haalt die persoon je weg van je vrienden en familie.', {id: 'safety-guide.pimp-isolates'}),
    (msg) => msg('Daarna komt er druk. Je wordt uitgebuit.', {id: 'safety-guide.pimp-exploits'}),
  ],
  after: (msg) =>
    msg('Herken je dit? Het is niet jouw schuld. Bel of mail Child Focus.', {id: 'safety-guide.pimp-after'}),
};
