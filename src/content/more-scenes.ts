import type {Scene} from './scenes.js';

/** Scenes that come after the others, with the drawings: a page that only has a banner does not pay for them. */
export const moreScenes: readonly Scene[] = [
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
  // Source: Everywhere (PAG-ASA, Payoke); housework and cleaning are risk sectors (FOD Justitie brochure for hospitals).
  {
    id: 'cleaning',
    title: (msg) => msg('Hulp in huis', {id: 'scene.cleaning-title'}),
    situation: (msg) => msg('Een vrouw poetst bij uw buren. Ze woont er ook. U ziet haar soms.', {id: 'scene.cleaning-situation'}),
    indicators: [
      {
        signal: false,
        text: (msg) => msg('Ze luistert naar de radio terwijl ze werkt.', {id: 'scene.cleaning-radio'}),
        why: (msg) => msg('Muziek bij het werk is gewoon.', {id: 'scene.cleaning-radio-why'}),
      },
      {
        signal: true,
        text: (msg) => msg('De buren houden haar identiteitskaart bij.', {id: 'scene.cleaning-papers'}),
        why: (msg) => msg('Zonder haar papieren durft ze misschien niet weg te gaan.', {id: 'scene.cleaning-papers-why'}),
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
    situation: (msg) => msg('U eet in een restaurant. De deur van de keuken staat open.', {id: 'scene.restaurant-situation'}),
    indicators: [
      {
        signal: true,
        text: (msg) => msg('De man aan de afwas heeft brandwonden die niemand verzorgt.', {id: 'scene.restaurant-injuries'}),
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
        text: (msg) => msg('Hij schrikt hevig als er iemand van de overheid komt.', {id: 'scene.restaurant-authorities'}),
        why: (msg) => msg('Misschien heeft iemand hem bang gemaakt voor de overheid.', {id: 'scene.restaurant-authorities-why'}),
      },
    ],
  },
  // Source: Everywhere (PAG-ASA, Payoke); exploitation of begging (myria.be): begging itself is none.
  {
    id: 'begging',
    title: (msg) => msg('Bedelen aan het station', {id: 'scene.begging-title'}),
    situation: (msg) => msg('Een vrouw vraagt geld aan het station. U ziet haar vaak.', {id: 'scene.begging-situation'}),
    indicators: [
      {
        signal: false,
        text: (msg) => msg('Ze vraagt geld aan wie voorbijkomt.', {id: 'scene.begging-begging'}),
        why: (msg) => msg('Bedelen zelf is geen uitbuiting. Iemand dwingen om te bedelen wel.', {id: 'scene.begging-begging-why'}),
      },
      {
        signal: true,
        text: (msg) => msg('Een man komt telkens al haar geld halen.', {id: 'scene.begging-money'}),
        why: (msg) => msg('Misschien laat hij haar bedelen om er zelf geld aan te verdienen.', {id: 'scene.begging-money-why'}),
      },
      {
        signal: true,
        text: (msg) => msg('Die man spreekt altijd in haar plaats.', {id: 'scene.begging-silenced'}),
        why: (msg) => msg('Misschien durft ze zelf niets te zeggen.', {id: 'scene.begging-silenced-why'}),
      },
      {
        signal: true,
        text: (msg) => msg('Ze heeft blauwe plekken op haar armen.', {id: 'scene.begging-bruises'}),
        why: (msg) => msg('Misschien slaat iemand haar als ze te weinig geld heeft.', {id: 'scene.begging-bruises-why'}),
      },
    ],
  },
];
