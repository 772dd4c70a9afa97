import type {MsgFn} from '@lit/localize';
import type {Place} from './partner-files.js';

/**
 * The scenes of the signal quiz. The sources below name each signal; what is not a signal is common sense.
 * Nationality, skin, faith and accent are never signals. One signal proves nothing, and no text here says otherwise.
 */

type SceneId =
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

/** A detail that a visitor may notice in a scene. */
interface Indicator {
  /** Whether it is a signal of trafficking. */
  readonly signal: boolean;
  readonly text: (msg: MsgFn) => string;
  /** Why it is, or is not, a signal. */
  readonly why: (msg: MsgFn) => string;
  /** Where it is in the drawing, in a scene that has one (scene-drawings.ts). */
  readonly place?: Place;
}

/** An everyday place, with the details that a visitor may notice there. */
interface Scene {
  readonly id: SceneId;
  readonly title: (msg: MsgFn) => string;
  /** The place, as a passer-by sees it. */
  readonly situation: (msg: MsgFn) => string;
  /** What the drawing shows, for who cannot see it. */
  readonly drawing?: (msg: MsgFn) => string;
  /** How the visitor comes back to the place later. */
  readonly again?: (msg: MsgFn) => string;
  readonly indicators: readonly Indicator[];
}

export const scenes: readonly Scene[] = [
  // Source: Carwash (court, 2017; inspection, 2018).
  {
    id: 'carwash',
    title: (msg) => msg('In de carwash', {id: 'scene.carwash-title'}),
    situation: (msg) =>
      msg('Enkele mannen wassen uw auto met de hand. U wacht en kijkt rond.', {id: 'scene.carwash-situation'}),
    drawing: (msg) => msg('Tekening: twee mensen wassen een auto met schuim.', {id: 'scene.carwash-drawing'}),
    again: (msg) => msg('Een week later. U komt opnieuw. Het zijn dezelfde mannen.', {id: 'scene.carwash-again'}),
    indicators: [
      {
        signal: true,
        place: {at: [75, 49, 24, 36], mark: [0, 30]},
        text: (msg) => msg('Achter de carwash liggen matrassen en dekens.', {id: 'scene.carwash-sleeps'}),
        why: (msg) =>
          msg('Misschien slapen ze daar. Dan zijn ze nooit weg van het werk.', {id: 'scene.carwash-sleeps-why'}),
      },
      {
        signal: false,
        place: {at: [30.5, 4.5, 36, 28], mark: [51, 16]},
        text: (msg) => msg('De mannen spreken met een accent.', {id: 'scene.carwash-accent'}),
        why: (msg) =>
          msg('Een accent is nooit een signaal. Het zegt niet hoe iemand behandeld wordt.', {
            id: 'scene.carwash-accent-why',
          }),
      },
      {
        signal: true,
        place: {at: [1.5, 5.5, 28.5, 23], mark: [12, 108]},
        text: (msg) => msg('Ze werken de hele dag, zonder pauze.', {id: 'scene.carwash-no-break'}),
        why: (msg) => msg('Misschien mogen ze niet rusten, of durven ze niet.', {id: 'scene.carwash-no-break-why'}),
      },
      {
        signal: true,
        place: {at: [76.5, 3, 20, 25.5], mark: [-2, 22]},
        text: (msg) => msg('U ziet dezelfde mannen elke dag, ook op zondag.', {id: 'scene.carwash-every-day'}),
        why: (msg) =>
          msg('Wie nooit een vrije dag heeft, kiest dat misschien niet zelf.', {id: 'scene.carwash-every-day-why'}),
      },
      {
        signal: true,
        place: {at: [1, 40.5, 20, 31.5], mark: [52, 100]},
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
    drawing: (msg) =>
      msg('Tekening: een tafel met nagellak, een paspoort en een spiegel.', {id: 'scene.manicure-drawing'}),
    again: (msg) => msg('Een maand later. U zit weer aan haar tafel.', {id: 'scene.manicure-again'}),
    indicators: [
      {
        signal: false,
        place: {at: [4, 74, 28, 25], mark: [100, 30]},
        text: (msg) => msg('Ze draagt een masker voor haar mond.', {id: 'scene.manicure-mask'}),
        why: (msg) => msg('Ze wil geen stof inademen. Dat is gewoon bij dit werk.', {id: 'scene.manicure-mask-why'}),
      },
      {
        signal: true,
        place: {at: [71, 13, 28, 62], mark: [12, 92]},
        text: (msg) => msg('Ze kijkt telkens bang naar haar baas.', {id: 'scene.manicure-afraid'}),
        why: (msg) =>
          msg('Misschien is ze bang om iets verkeerds te zeggen of te doen.', {id: 'scene.manicure-afraid-why'}),
      },
      {
        signal: true,
        place: {at: [48, 28, 22, 48], mark: [20, 92]},
        text: (msg) => msg('Ze zegt dat de baas haar paspoort bewaart.', {id: 'scene.manicure-passport'}),
        why: (msg) =>
          msg('Wie de papieren van een ander bijhoudt, kan die persoon tegenhouden.', {
            id: 'scene.manicure-passport-why',
          }),
      },
      {
        signal: true,
        place: {at: [2, 11, 20, 34], mark: [50, 104]},
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
    drawing: (msg) => msg('Tekening: een bestelwagen in de nacht.', {id: 'scene.parcels-drawing'}),
    again: (msg) => msg('Het is bijna nacht. Dezelfde koerier belt weer aan.', {id: 'scene.parcels-again'}),
    indicators: [
      {
        signal: true,
        place: {at: [55, 46, 17, 36], mark: [100, 6]},
        text: (msg) => msg('Hij lijkt heel jong om al te rijden.', {id: 'scene.parcels-young'}),
        why: (msg) =>
          msg('Voor heel jonge mensen is het moeilijk om nee te zeggen tegen een baas.', {
            id: 'scene.parcels-young-why',
          }),
      },
      {
        signal: true,
        place: {at: [72, 4, 22, 37], mark: [50, 100]},
        text: (msg) => msg('Hij rijdt elke dag van de vroege ochtend tot de nacht.', {id: 'scene.parcels-long-day'}),
        why: (msg) =>
          msg('Zulke lange dagen zijn heel zwaar. Misschien dwingt iemand hem.', {id: 'scene.parcels-long-day-why'}),
      },
      {
        signal: true,
        place: {at: [1, 33, 20, 35], mark: [84, 10]},
        text: (msg) => msg('Hij wordt zwart betaald.', {id: 'scene.parcels-undeclared'}),
        why: (msg) =>
          msg('Zonder bewijs kan een baas te weinig betalen, of niets.', {id: 'scene.parcels-undeclared-why'}),
      },
      {
        signal: false,
        place: {at: [3, 73, 24, 25], mark: [92, 10]},
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
  // Source: Online (pay: OSCE; romance, gifts, isolation: how teenage pimps work).
  {
    id: 'online-job',
    title: (msg) => msg('Werk via het internet', {id: 'scene.online-job-title'}),
    situation: (msg) =>
      msg('Een onbekende biedt een jongen online werk aan. De jongen toont u de berichten.', {
        id: 'scene.online-job-situation',
      }),
    indicators: [
      {
        signal: true,
        text: (msg) => msg('Het loon is veel hoger dan voor ander werk.', {id: 'scene.online-job-high-pay'}),
        why: (msg) =>
          msg('Lijkt een aanbod te mooi? Dan klopt het misschien niet.', {id: 'scene.online-job-high-pay-why'}),
      },
      {
        signal: true,
        text: (msg) => msg('Na drie dagen schrijft de onbekende: ik hou van jou.', {id: 'scene.online-job-romance'}),
        why: (msg) =>
          msg('Soms doet een dader alsof hij verliefd is, om iemand uit te buiten.', {
            id: 'scene.online-job-romance-why',
          }),
      },
      {
        signal: true,
        text: (msg) => msg('Hij krijgt dure cadeaus, nog voor hij werkt.', {id: 'scene.online-job-gifts'}),
        why: (msg) =>
          msg('Later moet hij daarvoor misschien iets doen dat hij niet wil.', {id: 'scene.online-job-gifts-why'}),
      },
      {
        signal: false,
        text: (msg) => msg('De onbekende vraagt welk werk hij al deed.', {id: 'scene.online-job-experience'}),
        why: (msg) => msg('Een werkgever wil weten wat iemand kan.', {id: 'scene.online-job-experience-why'}),
      },
      {
        signal: true,
        text: (msg) => msg('Hij mag er niet over praten met vrienden of familie.', {id: 'scene.online-job-secret'}),
        why: (msg) => msg('Dan kan niemand hem raad geven of waarschuwen.', {id: 'scene.online-job-secret-why'}),
      },
    ],
  },
  // Source: Everywhere (PAG-ASA, Payoke); it has no signals for clothes alone.
  {
    id: 'clothes',
    title: (msg) => msg('Goedkope kleren', {id: 'scene.clothes-title'}),
    situation: (msg) =>
      msg('U koopt een trui. Achter in de winkel ziet u een vrouw die kleren naait.', {id: 'scene.clothes-situation'}),
    indicators: [
      {
        signal: false,
        text: (msg) => msg('De trui kost heel weinig.', {id: 'scene.clothes-price'}),
        why: (msg) =>
          msg('De prijs alleen bewijst niets. Kijk hoe het gaat met de mensen die er werken.', {
            id: 'scene.clothes-price-why',
          }),
      },
      {
        signal: true,
        text: (msg) => msg('Een klant vraagt haar iets. De baas antwoordt voor haar.', {id: 'scene.clothes-silenced'}),
        why: (msg) => msg('Misschien mag ze zelf niets zeggen.', {id: 'scene.clothes-silenced-why'}),
      },
      {
        signal: true,
        text: (msg) => msg('Als ze naar buiten gaat, gaat er altijd iemand mee.', {id: 'scene.clothes-not-free'}),
        why: (msg) => msg('Misschien mag ze niet vrij komen en gaan.', {id: 'scene.clothes-not-free-why'}),
      },
      {
        signal: true,
        text: (msg) => msg('U hoort dat ze werkt om een grote schuld te betalen.', {id: 'scene.clothes-debt'}),
        why: (msg) =>
          msg('Met een schuld kan iemand haar dwingen om te blijven werken.', {id: 'scene.clothes-debt-why'}),
      },
    ],
  },
  // Source: Everywhere (PAG-ASA, Payoke); housework and cleaning are risk sectors (FOD Justitie brochure for
  // hospitals).
  {
    id: 'cleaning',
    title: (msg) => msg('Hulp in huis', {id: 'scene.cleaning-title'}),
    situation: (msg) =>
      msg('Een vrouw poetst bij uw buren. Ze woont er ook. U ziet haar soms.', {id: 'scene.cleaning-situation'}),
    indicators: [
      {
        signal: false,
        text: (msg) => msg('Ze luistert naar de radio terwijl ze werkt.', {id: 'scene.cleaning-radio'}),
        why: (msg) => msg('Muziek bij het werk is gewoon.', {id: 'scene.cleaning-radio-why'}),
      },
      {
        signal: true,
        text: (msg) => msg('De buren houden haar identiteitskaart bij.', {id: 'scene.cleaning-papers'}),
        why: (msg) =>
          msg('Zonder haar papieren durft ze misschien niet weg te gaan.', {id: 'scene.cleaning-papers-why'}),
      },
      {
        signal: true,
        text: (msg) => msg('Ze krijgt geen loon, alleen eten en een bed.', {id: 'scene.cleaning-no-pay'}),
        why: (msg) => msg('Zonder eigen geld kan ze moeilijk vertrekken.', {id: 'scene.cleaning-no-pay-why'}),
      },
      {
        signal: true,
        text: (msg) => msg('Ze mag met niemand praten en nooit alleen naar buiten.', {id: 'scene.cleaning-alone'}),
        why: (msg) => msg('Wie niemand ziet, kan ook niemand om hulp vragen.', {id: 'scene.cleaning-alone-why'}),
      },
    ],
  },
  // Source: Everywhere (PAG-ASA, Payoke); a risk sector (FOD Justitie brochure for hospitals).
  {
    id: 'restaurant',
    title: (msg) => msg('In het restaurant', {id: 'scene.restaurant-title'}),
    situation: (msg) =>
      msg('U eet in een restaurant. De deur van de keuken staat open.', {id: 'scene.restaurant-situation'}),
    indicators: [
      {
        signal: true,
        text: (msg) =>
          msg('De man aan de afwas heeft brandwonden die niemand verzorgt.', {id: 'scene.restaurant-injuries'}),
        why: (msg) => msg('Misschien mag hij niet naar een dokter.', {id: 'scene.restaurant-injuries-why'}),
      },
      {
        signal: false,
        text: (msg) => msg('Het is warm en druk in de keuken.', {id: 'scene.restaurant-hot'}),
        why: (msg) => msg('Zo gaat het in elke keuken als er veel klanten zijn.', {id: 'scene.restaurant-hot-why'}),
      },
      {
        signal: true,
        text: (msg) => msg('Na het werk slaapt hij op de vloer van de keuken.', {id: 'scene.restaurant-sleeps'}),
        why: (msg) => msg('Wie op zijn werk slaapt, is er misschien nooit vrij.', {id: 'scene.restaurant-sleeps-why'}),
      },
      {
        signal: true,
        text: (msg) =>
          msg('Hij schrikt hevig als er iemand van de overheid komt.', {id: 'scene.restaurant-authorities'}),
        why: (msg) =>
          msg('Misschien heeft iemand hem bang gemaakt voor de overheid.', {id: 'scene.restaurant-authorities-why'}),
      },
    ],
  },
  // Source: Everywhere (PAG-ASA, Payoke); exploitation of begging (myria.be): begging itself is none.
  {
    id: 'begging',
    title: (msg) => msg('Bedelen aan het station', {id: 'scene.begging-title'}),
    situation: (msg) =>
      msg('Een vrouw vraagt geld aan het station. U ziet haar vaak.', {id: 'scene.begging-situation'}),
    indicators: [
      {
        signal: false,
        text: (msg) => msg('Ze vraagt geld aan wie voorbijkomt.', {id: 'scene.begging-begging'}),
        why: (msg) =>
          msg('Bedelen zelf is geen uitbuiting. Iemand dwingen om te bedelen wel.', {id: 'scene.begging-begging-why'}),
      },
      {
        signal: true,
        text: (msg) => msg('Een man komt telkens al haar geld halen.', {id: 'scene.begging-money'}),
        why: (msg) =>
          msg('Misschien laat hij haar bedelen om er zelf geld aan te verdienen.', {id: 'scene.begging-money-why'}),
      },
      {
        signal: true,
        text: (msg) => msg('Die man spreekt altijd in haar plaats.', {id: 'scene.begging-silenced'}),
        why: (msg) => msg('Misschien durft ze zelf niets te zeggen.', {id: 'scene.begging-silenced-why'}),
      },
      {
        signal: true,
        text: (msg) => msg('Ze heeft blauwe plekken op haar armen.', {id: 'scene.begging-bruises'}),
        why: (msg) =>
          msg('Misschien slaat iemand haar als ze te weinig geld heeft.', {id: 'scene.begging-bruises-why'}),
      },
    ],
  },
];
