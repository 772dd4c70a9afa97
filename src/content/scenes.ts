import type {MsgFn} from '@lit/localize';

/**
 * The first scenes of the signal quiz; more come with the drawings (more-scenes.ts). Each signal is one that the sources below name;
 * what is not a signal is common sense. Never a signal: nationality, skin,
 * faith, accent. One signal proves nothing, and no text here says otherwise.
 */

export type SceneId =
  | 'carwash'
  | 'manicure'
  | 'parcels'
  | 'building-site'
  | 'housing'
  | 'online-job'
  | 'clothes'
  | 'cleaning'
  | 'restaurant'
  | 'begging';

/** Something a visitor may notice in a scene. */
export interface Indicator {
  /** Whether it is a signal of trafficking. */
  readonly signal: boolean;
  readonly text: (msg: MsgFn) => string;
  /** Why it is, or is not, a signal. */
  readonly why: (msg: MsgFn) => string;
}

/** An everyday place, and what may be noticed there. */
export interface Scene {
  readonly id: SceneId;
  readonly title: (msg: MsgFn) => string;
  /** What a passer-by sees. */
  readonly situation: (msg: MsgFn) => string;
  readonly indicators: readonly Indicator[];
}

export const scenes: readonly Scene[] = [
  // Source: Carwash (court, 2017; inspection, 2018).
  {
    id: 'carwash',
    title: (msg) => msg('In de carwash', {id: 'scene.carwash-title'}),
    situation: (msg) =>
      msg('Enkele mannen wassen uw auto met de hand. U wacht en kijkt rond.', {id: 'scene.carwash-situation'}),
    indicators: [
      {
        signal: true,
        text: (msg) => msg('Achter de carwash liggen matrassen en dekens.', {id: 'scene.carwash-sleeps'}),
        why: (msg) =>
          msg('Misschien slapen ze daar. Dan zijn ze nooit weg van het werk.', {id: 'scene.carwash-sleeps-why'}),
      },
      {
        signal: false,
        text: (msg) => msg('De mannen spreken met een accent.', {id: 'scene.carwash-accent'}),
        why: (msg) =>
          msg('Een accent is nooit een signaal. Het zegt niet hoe iemand behandeld wordt.', {
            id: 'scene.carwash-accent-why',
          }),
      },
      {
        signal: true,
        text: (msg) => msg('Ze werken de hele dag, zonder pauze.', {id: 'scene.carwash-no-break'}),
        why: (msg) => msg('Misschien mogen ze niet rusten, of durven ze niet.', {id: 'scene.carwash-no-break-why'}),
      },
      {
        signal: true,
        text: (msg) => msg('U ziet dezelfde mannen elke dag, ook op zondag.', {id: 'scene.carwash-every-day'}),
        why: (msg) =>
          msg('Wie nooit een vrije dag heeft, kiest dat misschien niet zelf.', {id: 'scene.carwash-every-day-why'}),
      },
      {
        signal: true,
        text: (msg) => msg('Een van hen zegt dat de baas hem papieren belooft.', {id: 'scene.carwash-promise'}),
        why: (msg) =>
          msg('Door die belofte durft iemand misschien niet te vertrekken.', {id: 'scene.carwash-promise-why'}),
      },
    ],
  },
  // Source: Manicure (which names no body); fear and papers also under Everywhere (PAG-ASA, Payoke).
  {
    id: 'manicure',
    title: (msg) => msg('In het nagelsalon', {id: 'scene.manicure-title'}),
    situation: (msg) =>
      msg('Een vrouw verzorgt uw nagels. Haar baas is ook in de zaak.', {id: 'scene.manicure-situation'}),
    indicators: [
      {
        signal: false,
        text: (msg) => msg('Ze draagt een masker voor haar mond.', {id: 'scene.manicure-mask'}),
        why: (msg) => msg('Ze wil geen stof inademen. Dat is gewoon bij dit werk.', {id: 'scene.manicure-mask-why'}),
      },
      {
        signal: true,
        text: (msg) => msg('Ze kijkt telkens bang naar haar baas.', {id: 'scene.manicure-afraid'}),
        why: (msg) =>
          msg('Misschien is ze bang om iets verkeerds te zeggen of te doen.', {id: 'scene.manicure-afraid-why'}),
      },
      {
        signal: true,
        text: (msg) => msg('Ze zegt dat de baas haar paspoort bewaart.', {id: 'scene.manicure-passport'}),
        why: (msg) =>
          msg('Wie de papieren van een ander bijhoudt, kan die persoon tegenhouden.', {id: 'scene.manicure-passport-why'}),
      },
      {
        signal: true,
        text: (msg) => msg('Ze zegt dat ze haar eigen adres niet kent.', {id: 'scene.manicure-address'}),
        why: (msg) =>
          msg('Misschien kiest iemand anders waar ze woont en waar ze naartoe gaat.', {
            id: 'scene.manicure-address-why',
          }),
      },
    ],
  },
  // Source: Parcels (which names no body).
  {
    id: 'parcels',
    title: (msg) => msg('Een pakje aan huis', {id: 'scene.parcels-title'}),
    situation: (msg) =>
      msg('Een koerier brengt een pakje. Hij vertelt even over zijn werk.', {id: 'scene.parcels-situation'}),
    indicators: [
      {
        signal: true,
        text: (msg) => msg('Hij lijkt heel jong om al te rijden.', {id: 'scene.parcels-young'}),
        why: (msg) =>
          msg('Voor heel jonge mensen is het moeilijk om nee te zeggen tegen een baas.', {
            id: 'scene.parcels-young-why',
          }),
      },
      {
        signal: true,
        text: (msg) => msg('Hij rijdt elke dag van de vroege ochtend tot de nacht.', {id: 'scene.parcels-long-day'}),
        why: (msg) =>
          msg('Zulke lange dagen zijn heel zwaar. Misschien dwingt iemand hem.', {id: 'scene.parcels-long-day-why'}),
      },
      {
        signal: true,
        text: (msg) => msg('Hij wordt zwart betaald.', {id: 'scene.parcels-undeclared'}),
        why: (msg) =>
          msg('Zonder bewijs kan een baas te weinig betalen, of niets.', {id: 'scene.parcels-undeclared-why'}),
      },
      {
        signal: false,
        text: (msg) => msg('Het pakje komt vroeger dan u verwacht.', {id: 'scene.parcels-fast'}),
        why: (msg) =>
          msg('Een pakje kan om veel redenen vroeg komen. Let op de mens die het brengt.', {
            id: 'scene.parcels-fast-why',
          }),
      },
    ],
  },
  // Source: Building site (which names no body).
  {
    id: 'building-site',
    title: (msg) => msg('Op de werf', {id: 'scene.building-site-title'}),
    situation: (msg) =>
      msg('Naast uw huis wordt gebouwd. Een arbeider vertelt hoe hij leeft.', {id: 'scene.building-site-situation'}),
    indicators: [
      {
        signal: true,
        text: (msg) =>
          msg('Hij werkt zes dagen per week voor enkele honderden euro.', {id: 'scene.building-site-low-pay'}),
        why: (msg) =>
          msg('Veel werk voor heel weinig geld kan uitbuiting zijn.', {id: 'scene.building-site-low-pay-why'}),
      },
      {
        signal: true,
        text: (msg) => msg('De baas geeft hem een koude, vochtige slaapplaats.', {id: 'scene.building-site-bad-room'}),
        why: (msg) =>
          msg('Wie zijn bed van de baas krijgt, durft misschien niet te klagen.', {
            id: 'scene.building-site-bad-room-why',
          }),
      },
      {
        signal: false,
        text: (msg) => msg('Het werk begint om zeven uur in de ochtend.', {id: 'scene.building-site-early'}),
        why: (msg) => msg('Vroeg beginnen is gewoon in de bouw.', {id: 'scene.building-site-early-why'}),
      },
      {
        signal: true,
        text: (msg) => msg('De baas houdt de huur af van zijn loon.', {id: 'scene.building-site-rent'}),
        why: (msg) =>
          msg('Zo blijft er van zijn loon misschien bijna niets over.', {id: 'scene.building-site-rent-why'}),
      },
    ],
  },
  // Source: Housing (which names no body).
  {
    id: 'housing',
    title: (msg) => msg('Een kamer te huur', {id: 'scene.housing-title'}),
    situation: (msg) =>
      msg('Een vrouw die u kent, huurt een kamer. Ze vertelt u over de eigenaar.', {id: 'scene.housing-situation'}),
    indicators: [
      {
        signal: false,
        text: (msg) => msg('Ze deelt de keuken met andere huurders.', {id: 'scene.housing-shared-kitchen'}),
        why: (msg) =>
          msg('Veel mensen delen een keuken. Zo kost wonen minder.', {id: 'scene.housing-shared-kitchen-why'}),
      },
      {
        signal: true,
        text: (msg) => msg('De eigenaar vraagt seks in plaats van huur.', {id: 'scene.housing-sex'}),
        why: (msg) =>
          msg('Zo maakt hij misbruik van haar situatie. Het is niet haar fout.', {id: 'scene.housing-sex-why'}),
      },
      {
        signal: true,
        text: (msg) => msg('In ruil voor de kamer werkt ze zonder loon.', {id: 'scene.housing-unpaid-work'}),
        why: (msg) =>
          msg('Zonder eigen geld is het moeilijk om een andere kamer te vinden.', {
            id: 'scene.housing-unpaid-work-why',
          }),
      },
      {
        signal: true,
        text: (msg) => msg('De eigenaar is ook haar baas.', {id: 'scene.housing-boss'}),
        why: (msg) => msg('Als ze stopt met werken, verliest ze misschien haar kamer.', {id: 'scene.housing-boss-why'}),
      },
      {
        signal: true,
        text: (msg) => msg('De eigenaar heeft haar telefoon afgenomen.', {id: 'scene.housing-phone'}),
        why: (msg) => msg('Nu kan ze moeilijk familie of hulp bellen.', {id: 'scene.housing-phone-why'}),
      },
    ],
  },
];
