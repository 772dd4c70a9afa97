import type {MsgFn} from '@lit/localize';

/** Returns what each attribute does, by tag and attribute. A test compares the English with the manifest. */
export function attributeWords(msg: MsgFn): Readonly<Record<string, string>> {
  const headingLevel = msg('Niveau van de titel, 2 tot 6.', {id: 'builder.attribute.heading-level'});
  return {
    'banner.variant': msg(
      'Wat er staat: campaign (een band met een tekening), helpline (voor wie het nummer is) of compact (één regel).',
      {
        id: 'builder.attribute.banner.variant',
      },
    ),
    'banner.show': msg(
      'Wanneer het er is: always (altijd), of campaign: alleen in de campagneweek, 25 tot 30 juli in België.',
      {id: 'builder.attribute.banner.show'},
    ),
    'banner.dismissible': msg(
      'Of een bezoeker het weg kan klikken. Op de volgende pagina is het terug: er wordt niets onthouden.',
      {id: 'builder.attribute.banner.dismissible'},
    ),
    'banner.href': msg('Adres van een link onder het nummer, om te melden of hulp te vinden. Standaard: geen link.', {
      id: 'builder.attribute.banner.href',
    }),
    'banner.partner': msg('Naam van de organisatie die de banner toont. Niet in de variant compact.', {
      id: 'builder.attribute.banner.partner',
    }),
    'banner.heading-level': headingLevel,
    'exit.heading-level': headingLevel,
    'exit.href': msg('Adres van een pagina die niets over de bezoeker zegt. Standaard: het weer, bij het KMI.', {
      id: 'builder.attribute.exit.href',
    }),
    'exit.variant': msg('De vorm: button (knop), of bar: een balk langs de rand van het venster.', {
      id: 'builder.attribute.exit.variant',
    }),
    'exit.shortcut': msg('Of drie keer Shift binnen vijf seconden de pagina verlaat: on (aan) of off (uit).', {
      id: 'builder.attribute.exit.shortcut',
    }),
    'explainer.heading-level': headingLevel,
    'explainer.variant': msg('Hoeveel het vertelt: short voor de kern, full voor alles, in delen die opengaan.', {
      id: 'builder.attribute.explainer.variant',
    }),
    'facts.heading-level': headingLevel,
    'facts.only': msg('Welke cijfers er staan; het eerste staat voorop. Zonder keuze: alle.', {
      id: 'builder.attribute.facts.only',
    }),
    'helpline-card.heading-level': headingLevel,
    'helpline-card.contacts': msg('Welke contacten er staan. Zonder keuze beslist ‘for’.', {
      id: 'builder.attribute.helpline-card.contacts',
    }),
    'helpline-card.for': msg(
      'Voor wie de kaart is: danger (gevaar), victim (slachtoffer), witness (getuige), minor (minderjarige) of online.',
      {id: 'builder.attribute.helpline-card.for'},
    ),
    'helpline-card.region': msg(
      'Gewest waarvan het erkende centrum er staat: Brussel, Vlaanderen of Wallonië. Zonder keuze: alle drie.',
      {id: 'builder.attribute.helpline-card.region'},
    ),
    'helpline-card.src': msg('Adres van een JSON-bestand met eigen contacten, die na de onze staan.', {
      id: 'builder.attribute.helpline-card.src',
    }),
    'helpline-card.variant': msg('Hoeveel er staat: full (alles), of compact: het eerste nummer en 112.', {
      id: 'builder.attribute.helpline-card.variant',
    }),
    'helpline-card.exit': msg('De uitgang: on (aan) of off (uit).', {id: 'builder.attribute.helpline-card.exit'}),
    'helpline-card.report-contacts': msg(
      'Of een druk op een contact gemeld wordt aan uw eigen pagina (blue-heart-contact).',
      {id: 'builder.attribute.helpline-card.report-contacts'},
    ),
    'materials.heading-level': headingLevel,
    'materials.partner': msg('Naam van uw organisatie, op wat wordt afgedrukt.', {
      id: 'builder.attribute.materials.partner',
    }),
    'materials.url': msg('Webadres van uw organisatie, onder de naam.', {id: 'builder.attribute.materials.url'}),
    'materials.kind': msg('Waaruit te kiezen valt: poster (affiches), brochure, of all (alles).', {
      id: 'builder.attribute.materials.kind',
    }),
    'report-button.heading-level': headingLevel,
    'report-button.href': msg(
      'Adres waar de knop heen leidt als er geen venster open kan. Standaard: de site van het meldpunt.',
      {id: 'builder.attribute.report-button.href'},
    ),
    'report-button.variant': msg(
      'De vorm: primary (vol), quiet (rustig), of floating: zwevend in de hoek van het venster.',
      {id: 'builder.attribute.report-button.variant'},
    ),
    'report-button.region': msg('Gewest van de pagina, vooraf gekozen: Brussel, Vlaanderen of Wallonië.', {
      id: 'builder.attribute.report-button.region',
    }),
    'report-button.exit': msg('De uitgang in het venster: on (aan) of off (uit).', {
      id: 'builder.attribute.report-button.exit',
    }),
    'report-button.report-contacts': msg(
      'Of een druk op een contact gemeld wordt aan uw eigen pagina, op de routes waar dat mag.',
      {id: 'builder.attribute.report-button.report-contacts'},
    ),
    'safety-guide.heading-level': headingLevel,
    'safety-guide.audience': msg('Voor wie het is: ukraine (vluchtelingen uit Oekraïne) of minor (minderjarigen).', {
      id: 'builder.attribute.safety-guide.audience',
    }),
    'share.heading-level': headingLevel,
    'share.audience': msg('Tot wie de berichten spreken: public (iedereen) of ukraine (vluchtelingen uit Oekraïne).', {
      id: 'builder.attribute.share.audience',
    }),
    'share.url': msg(
      'Adres van de pagina waar de berichten heen leiden. Standaard: de site van het meldpunt, in de taal van het bericht.',
      {id: 'builder.attribute.share.url'},
    ),
    'share.partner': msg('Naam van uw organisatie, op het beeld.', {id: 'builder.attribute.share.partner'}),
    'signal-quiz.heading-level': headingLevel,
    'signal-quiz.src': msg('Adres van een JSON-bestand met eigen taferelen, in plaats van de onze.', {
      id: 'builder.attribute.signal-quiz.src',
    }),
    'signal-quiz.limit': msg('Hoeveel taferelen er staan, vanaf 1. Standaard: drie, en de andere op vraag.', {
      id: 'builder.attribute.signal-quiz.limit',
    }),
    'signal-quiz.shuffle': msg(
      'Of de taferelen telkens in een andere volgorde komen; die met een tekening komen eerst.',
      {
        id: 'builder.attribute.signal-quiz.shuffle',
      },
    ),
  };
}
