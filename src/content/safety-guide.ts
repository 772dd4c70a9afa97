import type {ContactId, Text} from './contacts.js';

/**
 * What a person can do on the way, at home, at work and online. Advice: infomigrants.net quoting the European Commission,
 * help.unhcr.org/belgium and FOD WASO; signals: PAG-ASA, Payoke, OSCE. The list speaks in the first person, so that it serves
 * adults and minors alike; the rest is polite to adults and familiar to minors.
 */

export type GuideAudience = 'ukraine' | 'minor';
export type TopicId = 'before' | 'ride' | 'stay' | 'job' | 'papers' | 'online';

/** Something to tick, for one kind of reader or for all. */
export interface CheckItem {
  readonly id: string;
  readonly text: Text;
  readonly only?: GuideAudience;
}

export interface Topic {
  readonly id: TopicId;
  readonly title: Text;
  readonly items: readonly CheckItem[];
}

export const topics: readonly Topic[] = [
  {
    id: 'before',
    title: (msg) => msg('Voor ik vertrek', {id: 'safety-guide.before'}),
    items: [
      {id: 'photo', text: (msg) => msg('Ik heb een foto van mijn paspoort of identiteitskaart.', {id: 'safety-guide.before-photo'})},
      {id: 'together', text: (msg) => msg('Ik reis samen met anderen.', {id: 'safety-guide.before-together'})},
      {id: 'code-word', text: (msg) => msg('Ik heb met iemand een codewoord voor als ik hulp nodig heb.', {id: 'safety-guide.before-code-word'})},
    ],
  },
  {
    id: 'ride',
    title: (msg) => msg('De rit', {id: 'safety-guide.ride'}),
    items: [
      {id: 'plate', text: (msg) => msg('Voor ik instap, neem ik een foto van de nummerplaat.', {id: 'safety-guide.ride-plate'})},
      {id: 'send', text: (msg) => msg('Ik stuur die foto naar iemand.', {id: 'safety-guide.ride-send'})},
      {id: 'location', text: (msg) => msg('Ik deel mijn locatie.', {id: 'safety-guide.ride-location'})},
      {id: 'family', text: (msg) => msg('Ik blijf bij mijn familie.', {id: 'safety-guide.ride-family'})},
      {id: 'phone', text: (msg) => msg('Ik houd mijn telefoon bij me.', {id: 'safety-guide.ride-phone'})},
    ],
  },
  {
    id: 'stay',
    title: (msg) => msg('Een plek om te wonen', {id: 'safety-guide.stay'}),
    items: [
      {id: 'free', text: (msg) => msg('Ik kan vrij komen en gaan.', {id: 'safety-guide.stay-free'})},
      {id: 'forced', text: (msg) => msg('Niemand dwingt mij om te werken waar ik woon.', {id: 'safety-guide.stay-forced'})},
      {id: 'in-return', text: (msg) => msg('Niemand vraagt seks of werk zonder loon in ruil voor mijn kamer.', {id: 'safety-guide.stay-in-return'})},
      {id: 'afraid', text: (msg) => msg('Ik ben niet bang voor de mensen bij wie ik woon.', {id: 'safety-guide.stay-afraid'})},
    ],
  },
  {
    id: 'job',
    title: (msg) => msg('Werk', {id: 'safety-guide.job'}),
    items: [
      {id: 'pay', text: (msg) => msg('Ik krijg mijn loon, en ik krijg het op tijd.', {id: 'safety-guide.job-pay'})},
      {id: 'rest', text: (msg) => msg('Ik heb pauzes en vrije dagen.', {id: 'safety-guide.job-rest'})},
      {id: 'debt', text: (msg) => msg('Ik moet niet werken om een grote schuld te betalen.', {id: 'safety-guide.job-debt'})},
      {id: 'afraid', text: (msg) => msg('Ik ben niet bang voor de mensen voor wie ik werk.', {id: 'safety-guide.job-afraid'})},
    ],
  },
  {
    id: 'papers',
    title: (msg) => msg('Mijn papieren', {id: 'safety-guide.papers'}),
    items: [
      {id: 'give', text: (msg) => msg('Ik geef mijn paspoort of identiteitskaart aan niemand, behalve aan de overheid.', {id: 'safety-guide.papers-give'})},
      {id: 'keep', text: (msg) => msg('Niemand anders bewaart mijn papieren.', {id: 'safety-guide.papers-keep'})},
    ],
  },
  {
    id: 'online',
    title: (msg) => msg('Op het internet', {id: 'safety-guide.online'}),
    items: [
      {id: 'offer', text: (msg) => msg('Ik let op met een baan die te mooi lijkt of heel veel betaalt.', {id: 'safety-guide.online-offer'})},
      {id: 'romance', text: (msg) => msg('Ik let op met iemand die heel snel verliefd is en veel geschenken geeft.', {id: 'safety-guide.online-romance'})},
      {id: 'contact', text: (msg) => msg('Niemand houdt mij weg van mijn vrienden of familie.', {id: 'safety-guide.online-contact'})},
      {id: 'images', only: 'minor', text: (msg) => msg('Ik kopieer geen beelden van misbruik en stuur ze niet door.', {id: 'safety-guide.online-images'})},
    ],
  },
];

/** What the list holds for a kind of reader. */
export const topicsFor = (audience: GuideAudience): readonly Topic[] =>
  topics.map((topic) => ({...topic, items: topic.items.filter(({only}) => !only || only === audience)}));

/** Whom to reach, best first. Lines that only listen come after those that can act. */
export const guideContacts: Readonly<Record<GuideAudience, readonly ContactId[]>> = {
  ukraine: ['meldpunt', 'info-ukraine', 'fedasil-info', 'pag-asa', 'payoke', 'surya'],
  minor: ['child-focus', 'meldpunt', 'awel', 'ecoute-enfants', 'stopchildporno', 'guardianship'],
};

/** Said above the contacts. Lines that only listen are never a way to report. */
export const helpWords: Readonly<Record<GuideAudience, Text>> = {
  ukraine: (msg) => msg('De hulp is gratis. U kunt een veilige plaats, medische, psychologische en juridische hulp krijgen.', {id: 'safety-guide.help-adult'}),
  minor: (msg) => msg('Wil je gewoon praten? Dat kan bij Awel en Écoute-Enfants. Zij luisteren; melden doe je daar niet.', {id: 'safety-guide.help-minor'}),
};

/** Rights: sentences that belong together. */
export const rights: Readonly<Record<GuideAudience, readonly (readonly Text[])[]>> = {
  ukraine: [
    [
      (msg) => msg('Voor slachtoffers van mensenhandel is er een periode van 45 dagen om te rusten en te beslissen.', {id: 'safety-guide.right-period'}),
      (msg) => msg('Daar hoort een tijdelijk document bij.', {id: 'safety-guide.right-document'}),
      (msg) => msg('Een erkend centrum kan u die periode uitleggen.', {id: 'safety-guide.right-explain'}),
      (msg) => msg('Een verklaring afleggen is uw keuze.', {id: 'safety-guide.right-choice'}),
      (msg) => msg('Zonder verklaring leidt deze procedure tot terugkeer.', {id: 'safety-guide.right-return'}),
      (msg) => msg('Langer blijven heeft voorwaarden en is niet gegarandeerd.', {id: 'safety-guide.right-longer'}),
      (msg) => msg('Vraag het aan het centrum voor u beslist.', {id: 'safety-guide.right-ask'}),
    ],
    [
      (msg) => msg('Een kind zonder ouder of voogd heeft recht op een voogd.', {id: 'safety-guide.right-guardian'}),
      (msg) => msg('Is dat kind slachtoffer? Dan krijgt het in plaats van de 45 dagen meteen een document van drie maanden.', {id: 'safety-guide.right-child'}),
    ],
  ],
  minor: [
    [
      (msg) => msg('Ben je slachtoffer? Je kunt een veilige plaats, medische, psychologische en juridische hulp krijgen.', {id: 'safety-guide.minor-help'}),
      (msg) => msg('Ook als je ja hebt gezegd, kan het mensenhandel zijn. Het is niet jouw schuld.', {id: 'safety-guide.minor-fault'}),
    ],
    [
      (msg) => msg('Ben je hier zonder ouder of voogd? Dan heb je recht op een voogd.', {id: 'safety-guide.minor-guardian'}),
      (msg) => msg('Een volwassene kan daarvoor de Dienst Voogdij bellen.', {id: 'safety-guide.minor-service'}),
    ],
    [
      (msg) => msg('Ben je slachtoffer, kom je uit een ander land en heb je hier geen ouder of voogd? Dan krijg je meteen een document van drie maanden.', {id: 'safety-guide.minor-document'}),
      (msg) => msg('Een verklaring afleggen is jouw keuze.', {id: 'safety-guide.minor-choice'}),
      (msg) => msg('Leg je geen verklaring af? Dan leidt deze procedure tot terugkeer.', {id: 'safety-guide.minor-return'}),
      (msg) => msg('Langer blijven kan alleen onder voorwaarden en is niet gegarandeerd.', {id: 'safety-guide.minor-longer'}),
      (msg) => msg('Vraag het aan een erkend centrum voor je beslist. Het meldpunt verbindt je door.', {id: 'safety-guide.minor-ask'}),
    ],
  ],
};

/** What may go wrong. */
export const risks: readonly Text[] = [
  (msg) => msg('Een kamer in ruil voor seks of voor werk zonder loon.', {id: 'safety-guide.risk-room'}),
  (msg) => msg('De eigenaar van de kamer is ook de baas.', {id: 'safety-guide.risk-host'}),
  (msg) => msg('Iemand neemt papieren of een telefoon af.', {id: 'safety-guide.risk-taken'}),
  (msg) => msg('Iemand spreekt altijd in de plaats van een ander.', {id: 'safety-guide.risk-silenced'}),
  (msg) => msg('Een baan met heel veel loon, of te mooi om waar te zijn.', {id: 'safety-guide.risk-offer'}),
  (msg) => msg('Werk voor weinig of geen loon, zonder vrije dag.', {id: 'safety-guide.risk-pay'}),
  (msg) => msg('Werken om een grote schuld te betalen.', {id: 'safety-guide.risk-debt'}),
];

/** How a teenage pimp works, step by step. */
export const pimp: {readonly title: Text; readonly is: Text; readonly steps: readonly Text[]; readonly after: Text} = {
  title: (msg) => msg('Wat is een tienerpooier?', {id: 'safety-guide.pimp'}),
  is: (msg) => msg('Een tienerpooier zoekt jongeren om ze uit te buiten. Dat gaat in stappen:', {id: 'safety-guide.pimp-is'}),
  steps: [
    (msg) => msg('Iemand zoekt contact met je, bijvoorbeeld online.', {id: 'safety-guide.pimp-recruits'}),
    (msg) => msg('Die is heel snel verliefd op je. Je krijgt aandacht en geschenken.', {id: 'safety-guide.pimp-wins'}),
    (msg) => msg('Dan haalt die persoon je weg van je vrienden en familie.', {id: 'safety-guide.pimp-isolates'}),
    (msg) => msg('Daarna komt er druk. Je wordt uitgebuit.', {id: 'safety-guide.pimp-exploits'}),
  ],
  after: (msg) => msg('Herken je dit? Het is niet jouw schuld. Bel of mail Child Focus.', {id: 'safety-guide.pimp-after'}),
};
