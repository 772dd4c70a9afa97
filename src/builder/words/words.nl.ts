export const nl = {
  title: 'Hulp tegen mensenhandel op je website',
  lead: 'Kies wat je nodig hebt, bekijk het, en kopieer de regels voor je pagina. Programmeren hoeft niet.',
  skip: 'Naar de inhoud',
  pageLanguage: 'Taal van deze pagina',
  example: 'Voorbeeld: een verzonnen gemeente',
  kept: 'Je keuzes staan alleen in het adres van deze pagina. Niets wordt bewaard, en geen andere host wordt iets gevraagd.',
  share: 'Stuur je keuzes door',
  sharedLink: 'De link naar deze keuzes',
  broken: 'Een bestand van deze pagina is niet aangekomen. Staan alle bestanden van dist/ op de server?',
  copy: 'Kopieer',
  copyWhat: (what: string) => `Kopieer: ${what}`,
  copied: 'Gekopieerd.',
  notCopied: 'De browser laat kopiëren niet toe. De tekst is geselecteerd: druk op Ctrl+C.',

  pick: '1. Wat heb je nodig?',
  purposes: {
    call: ['Wie kan ik bellen?', 'Een kaart met de nummers voor hulp en meldingen.'],
    victim: ['Hulp voor slachtoffers', 'Een kaart voor wie het zelf meemaakt.'],
    child: ['Hulp voor minderjarigen', 'Een kaart voor kinderen en jongeren.'],
    report: ['Melden of hulp vragen', 'Een knop die in twee keuzes naar de juiste plaats leidt.'],
    leave: ['Snel weg van de pagina', 'Een knop voor wie meegekeken kan worden.'],
    campaign: ['De campagne tonen', 'Een banner: maak mensenhandel zichtbaar.'],
    number: ['Eén nummer in een banner', 'De banner met het nummer van het meldpunt.'],
    quiz: ['Signalen leren zien', 'Een quiz met taferelen van elke dag.'],
    explain: ['Uitleggen wat het is', 'Vormen van mensenhandel, rechten en hulp.'],
    figures: ['Cijfers tonen', 'Elk cijfer met zijn jaar en zijn bron.'],
    ukraine: ['Veilig voor wie Oekraïne ontvlucht', 'Wie bellen, een checklist, rechten en risico’s.'],
    young: ['Veilig voor minderjarigen', 'Een gids voor jongeren, met een checklist.'],
    share: ['Berichten om te delen', 'Posts voor sociale media, met een beeld.'],
    print: ['Affiches en brochure', 'Om af te drukken, met je eigen naam.'],
  },

  preview: '2. Zo ziet het eruit',
  previewFrame: 'Voorbeeld van je keuze',
  noCalls: 'In dit voorbeeld wordt niet gebeld en niets geopend.',
  host: 'Op welke pagina?',
  hosts: {plain: 'Gewone pagina', bootstrap: 'Bootstrap', wordpress: 'WordPress-thema', dark: 'Donkere site'},
  scheme: 'Licht of donker?',
  schemes: {light: 'Licht', dark: 'Donker'},
  covers: 'Leg er een cookiebalk en een chatknop over',
  hitTest: 'Test of de uitgang vrij ligt',
  hitNone: 'Er is hier geen uitgang.',
  hitDialog: 'De uitgang is er pas in het geopende venster. Open dat eerst: druk in het voorbeeld op de knop.',
  hitOutside: 'buiten het venster',
  hitClear: 'De uitgang ligt vrij: overal kan erop gedrukt worden.',
  hitCovered: (what: string, share: string) => `De uitgang ligt onder: ${what} (${share} van de uitgang).`,
  cancelled: 'Voorbeeld: er wordt niet gebeld.',
  stays: (where: string) => `Voorbeeld: dit leidt naar ${where}.`,
  leaves: 'Voorbeeld: hier verlaat een bezoeker de pagina.',

  set: '3. Instellen',
  language: 'Taal',
  ownLanguage: 'zoals je pagina',
  ownLanguageHint: 'Bij ‘zoals je pagina’ staat de reservetekst in de taal van deze pagina.',
  languages: 'Talen in het menu van de bezoeker',
  menuHint: 'Niets aangekruist: wat gewoon is voor dit onderdeel.',
  noMenu: 'geen menu',
  settings: 'Instellingen',
  /** What an attribute is called; its own name stands beside it. */
  names: {
    variant: 'Vorm',
    show: 'Wanneer',
    dismissible: 'Wegklikbaar',
    href: 'Adres',
    partner: 'Naam van je organisatie',
    'heading-level': 'Titelniveau',
    shortcut: 'Toets om weg te gaan',
    only: 'Welke cijfers',
    contacts: 'Welke contacten',
    for: 'Voor wie',
    region: 'Gewest',
    src: 'Eigen bestand',
    exit: 'Uitgang',
    'report-contacts': 'Je pagina laten weten dat op een contact is gedrukt',
    url: 'Webadres',
    kind: 'Wat',
    audience: 'Voor wie',
    limit: 'Aantal',
    shuffle: 'Andere volgorde',
  } as Readonly<Record<string, string>>,
  standard: 'standaard',
  noFile: 'Een bestand (src) wordt in het voorbeeld niet opgehaald.',
  docs: {
    'What it says: campaign, helpline (with the number), or compact (one line).':
      'Wat er staat: campaign (de campagne), helpline (met het nummer) of compact (één regel).',
    'When it is there: always, or only in the campaign week, 25 to 30 July in Belgium.':
      'Wanneer het er is: always (altijd), of campaign: alleen in de campagneweek, 25 tot 30 juli in België.',
    'Whether a visitor can put it away. It is back on the next page: nothing is remembered.':
      'Of een bezoeker het weg kan klikken. Op de volgende pagina is het terug: er wordt niets onthouden.',
    'Address that the action leads to. Default: the site of the reporting point.':
      'Adres waar de knop heen leidt. Standaard: de site van het meldpunt.',
    'Name of the organisation that shows the banner.': 'Naam van de organisatie die de banner toont.',
    'Level of the heading, 2 to 6.': 'Niveau van de titel, 2 tot 6.',
    'Address of a page that tells nothing about the visitor. Default: the weather, at the Royal Meteorological Institute.':
      'Adres van een pagina die niets over de bezoeker zegt. Standaard: het weer, bij het KMI.',
    'Its shape: button, or bar along the edge of the window.':
      'De vorm: button (knop), of bar: een balk langs de rand van het venster.',
    'Whether Shift, three times within five seconds, leaves: on, or off.':
      'Of drie keer Shift binnen vijf seconden de pagina verlaat: on (aan) of off (uit).',
    'How much it tells: short for the core, or full for everything, in parts that open.':
      'Hoeveel het vertelt: short voor de kern, full voor alles, in delen die opengaan.',
    'Ids of the figures to show, separated by spaces, in this order. Without it, all.':
      'Welke cijfers er staan. Zonder keuze: alle.',
    'Ids of the contacts to show, separated by spaces, in this order. Without it, `for` decides.':
      'Welke contacten er staan. Zonder keuze beslist ‘for’.',
    'Whom the card is for: danger, victim, witness, minor or online.':
      'Voor wie de kaart is: danger (gevaar), victim (slachtoffer), witness (getuige), minor (minderjarige) of online.',
    'Region whose recognised centre is shown: brussels, flanders or wallonia. Without it, all three.':
      'Gewest waarvan het erkende centrum er staat: Brussel, Vlaanderen of Wallonië. Zonder keuze: alle drie.',
    "Address of a JSON file with contacts of the page author's own, shown after ours.":
      'Adres van een JSON-bestand met eigen contacten, die na de onze staan.',
    'How much it shows: full, or compact for the first number and 112.':
      'Hoeveel er staat: full (alles), of compact: het eerste nummer en 112.',
    'The way out: on, or off.': 'De uitgang: on (aan) of off (uit).',
    'Whether pressing a contact fires `blue-heart-contact`.':
      'Of een druk op een contact gemeld wordt aan je eigen pagina (blue-heart-contact).',
    'Name of the partner, on what is printed.': 'Naam van je organisatie, op wat wordt afgedrukt.',
    'Web address of the partner, below its name.': 'Webadres van je organisatie, onder de naam.',
    'What there is to choose from: posters, the brochure, or all.':
      'Waaruit te kiezen valt: poster (affiches), brochure, of all (alles).',
    'Address that the button leads to where no dialog can open. Default: the site of the reporting point.':
      'Adres waar de knop heen leidt als er geen venster open kan. Standaard: de site van het meldpunt.',
    'Its shape: primary, quiet, or floating in the corner of the window.':
      'De vorm: primary (vol), quiet (rustig), of floating: zwevend in de hoek van het venster.',
    'Region of the page, chosen beforehand: brussels, flanders or wallonia.':
      'Gewest van de pagina, vooraf gekozen: Brussel, Vlaanderen of Wallonië.',
    'The way out in the dialog: on, or off.': 'De uitgang in het venster: on (aan) of off (uit).',
    'Whether pressing a contact fires `blue-heart-contact`, on the routes where that may be.':
      'Of een druk op een contact gemeld wordt aan je eigen pagina, op de routes waar dat mag.',
    'Whom it is for: refugees from Ukraine, or minors.':
      'Voor wie het is: ukraine (vluchtelingen uit Oekraïne) of minor (minderjarigen).',
    'Whom the posts speak to: the public, or refugees from Ukraine.':
      'Tot wie de berichten spreken: public (iedereen) of ukraine (vluchtelingen uit Oekraïne).',
    'Address of the page that the posts lead to. Default: the site of the reporting point, in the language of the post.':
      'Adres van de pagina waar de berichten heen leiden. Standaard: de site van het meldpunt, in de taal van het bericht.',
    'Name of the partner, on the picture.': 'Naam van je organisatie, op het beeld.',
    "Address of a JSON file with scenes of the page author's own, shown instead of ours.":
      'Adres van een JSON-bestand met eigen taferelen, in plaats van de onze.',
    'How many scenes to show, from 1. Default: all.': 'Hoeveel taferelen er staan, vanaf 1. Standaard: alle.',
    'Whether the scenes come in a new order on each page view.':
      'Of de taferelen telkens in een andere volgorde komen.',
  } as Readonly<Record<string, string>>,

  colours: '4. Kleuren',
  theme: 'Thema',
  themes: {none: 'Standaard', calm: 'Rustig', warm: 'Warm', contrast: 'Hoog contrast', own: 'Eigen kleuren'},
  lightPage: 'Op een lichte pagina',
  darkPage: 'Op een donkere pagina',
  colour: {accent: 'Wat je kunt indrukken, en het hart', text: 'Tekst', surface: 'Achtergrond van de vakken'},
  pairs: {
    text: 'Tekst en losse nummers op het vak',
    tint: 'Tekst op een licht gekleurd vlak',
    link: 'Link, ook onder de muis, op het vak',
    linkTint: 'Link op een licht gekleurd vlak',
    number: 'Nummer op zijn knop, ook onder de muis',
    pressed: 'De knop tegenover het vak',
    heart: 'Het hart tegenover het vak',
    focus: 'Rand rond wat focus heeft',
    system: 'Nummer in de kleuren van het systeem',
  },
  pairHead: ['Wat', 'Contrast', 'Nodig'],
  enough: 'genoeg',
  tooLittle: 'te weinig',
  chooseColour: (what: string) => `Kies een kleur: ${what}`,
  colourLines: 'De kleuren',
  refused: (what: string, ratio: string, needed: string) =>
    `Niet aangenomen: ‘${what}’ zou ${ratio} worden, en ${needed} is nodig om leesbaar te zijn. De vorige kleur blijft.`,
  nearest: (colour: string) => `Neem ${colour}, de dichtste kleur die wel kan`,
  coloursHint:
    'Zet deze regels in het stijlblad van je site. De link en het kader nemen de kleuren van de lichte pagina zelf mee.',

  take: '5. Kopieer het naar je pagina',
  form: 'Wat laat je website toe?',
  forms: {
    script: ['Tag en script', 'Je kunt HTML plakken en een script plaatsen. Dit werkt het best.'],
    link: [
      'Een link',
      'Je editor haalt tags weg. Het script staat één keer in de site, en een gewone link wordt het onderdeel.',
    ],
    frame: ['Een kader (iframe)', 'Je mag geen script plaatsen, wel een kader.'],
    prerendered: ['Kant-en-klare HTML', 'Er mag geen enkel script. Alles staat in de HTML.'],
  },
  keep: 'Hoe wordt het bijgewerkt?',
  updating: ['Bijwerkend', 'Een verbeterd nummer komt vanzelf, zodra de map ‘latest’ vernieuwd is.'],
  fixedFrame: 'Het kader toont één versie; een verbeterd nummer komt pas als je nieuwe regels plakt.',
  fixed: [
    'Vast',
    'Niemand kan het script achter je rug veranderen; een verbeterd nummer komt pas als je nieuwe regels plakt.',
  ],
  folder: 'Waar staat de map op je site?',
  folderHint: 'Een pad zoals /blue-heart/, of een https-adres.',
  folderWrong: 'Dit is geen pad of https-adres. Het vorige blijft.',
  elsewhere: (host: string, fixable: boolean) =>
    `Let op: dit komt van ${host}. Wie daar de baas is, kan veranderen wat je pagina toont. Kies dat alleen als je die host vertrouwt${fixable ? ', of neem de vaste vorm' : ''}.`,
  leadsTo: (where: string) => `Deze keuze noemt een ander adres: ${where}. Klopt dat?`,
  scriptOnce: 'Het script, één keer in de pagina',
  tagHere: 'De tag, waar hij moet staan',
  bothLines: 'Script en tag',
  linkHere: 'De link, waar hij moet staan',
  dataLinkHere: 'Dezelfde link, als je editor data-attributen bewaart',
  linkHow: 'In een editor: selecteer een woord, druk op de linkknop en plak dit adres:',
  address: 'Alleen het adres',
  frameHere: 'Het kader, met een regel eronder die altijd werkt',
  frameBorder: 'Verbiedt je CSP style-attributen, dan krijgt het kader een dun randje, verder niets.',
  prerenderedHere: 'De HTML, helemaal zonder script',
  prerenderedStandard:
    'Voor andere instellingen dan die van je keuze in stap 1 maakt een commando de HTML. Geef dit aan wie je site beheert:',
  prerenderedColours:
    'Dit is de HTML met de instellingen van je keuze in stap 1. Kleuren komen uit het stijlblad van je site. Een nummer dat verandert, verandert hier niet vanzelf: kijk bij elke nieuwe versie.',
  command: 'Het commando',
  commandPage: 'De pagina die erin gaat (page.html)',
  linkLeftOut: (names: string) =>
    `Een link of een kader neemt dit niet aan, omdat iedereen er een kan schrijven: ${names}.`,
  upload: 'Eerst: zet de map met de bestanden op je site. In het zip-bestand staat ze klaar, met uitleg.',
  zip: 'Haal het zip-bestand op',
  spare: 'De tekst in de tag is wat een bezoeker ziet als het script niet aankomt. Laat hem staan.',
  hiddenUntilDefined: (tag: string) =>
    `Verbergt het stijlblad van je site tags tot hun script er is, met :not(:defined)? Schrijf dan :not(:defined):not(${tag}), anders is ook deze tekst weg.`,

  policy: 'Wat je beveiliging moet toelaten',
  policyLead: 'Stuurt je site een Content-Security-Policy (CSP)? Dan moet daarin staan:',
  policyPaste: 'Plak je eigen CSP',
  onlyIfThere: '(alleen als je CSP deze regel heeft)',
  policyNone: 'Wat je plakte is geen CSP.',
  policyFine: 'Je CSP laat alles toe wat deze vorm nodig heeft.',
  policyMissing: 'Er ontbreekt iets:',
  policyAdd: (source: string, directive: string) => `Zet ${source} bij ${directive}.`,
  policyNonce:
    'Je CSP werkt met een nonce. Die is bij elke keer laden anders, dus alleen de server kan hem in de script-tag zetten: vraag het aan wie de site beheert.',
  policyStrict:
    "Door 'strict-dynamic' in je CSP telt een adres of 'self' niet. Er is een nonce of de hash van het script nodig, en dat kan alleen de server: vraag het aan wie de site beheert.",
  policyHash: 'Zet de hash bij style-src, als hij er nog niet staat. De opdracht hierboven toont hem.',
  policyReportOnly: 'Content-Security-Policy-Report-Only meldt alleen, en houdt niets tegen.',
  policyFrameHere:
    'Stuurt je server deze CSP met elk bestand? Dan geldt ze ook voor embed.html, de pagina in het kader. Met embed.html mag geen X-Frame-Options: DENY komen.',
  policyFrameThere: (host: string) =>
    `De server van ${host} moet toelaten dat je site embed.html in een kader toont: geen X-Frame-Options, en je site in frame-ancestors, als die regel er is.`,
  policyRefused: 'X-Frame-Options: DENY houdt het kader leeg. Laat de server voor embed.html SAMEORIGIN sturen.',
  policyOwnHost: (hosts: string) => `Staat je eigen site bij ${hosts}? Dan is dit al toegelaten.`,
  policyMended: 'Zo wordt je CSP:',
  needs: {
    script: 'het script, en wat het later laadt',
    types: 'de naam van ons Trusted Types-beleid',
    frame: 'het kader',
    framed: 'embed.html, de pagina in het kader',
    file: 'het bestand in src',
    styles: 'de stijlen in de HTML',
    sandbox: 'wat een sandbox verbiedt',
  },

  check: '6. Is het gelukt?',
  checkLead:
    'Open je gepubliceerde pagina, toon de bron (Ctrl+U), kopieer alles en plak het hier. De tekst blijft in je browser.',
  checkPaste: 'Bron van je gepubliceerde pagina',
  checkFine: 'Het staat goed op je pagina.',
  checkInstead: (form: string) => `Probeer deze vorm: ${form}.`,
  checkTake: (form: string) => `Kies ‘${form}’`,
  found: {
    nothing:
      'Van ons onderdeel is op deze pagina niets te vinden: geen script, geen tag, geen link en geen kader. Is dit de gepubliceerde pagina?',
    noScript: 'Het script staat niet in de bron: het CMS heeft het weggehaald, of een tagmanager voegt het later toe.',
    otherFile: (here: string, chosen: string) =>
      `De pagina noemt een ander bestand: ${here}; de regels hier zeggen ${chosen}.`,
    scriptTwice: 'Het script staat er meer dan één keer. Eén keer volstaat.',
    scriptHeld: (by: string) =>
      `Het script staat er, maar wordt tegengehouden (type="${by}"), meestal door een cookiebanner. Zet het bij de noodzakelijke scripts: het plaatst geen cookies.`,
    scriptJoined:
      'Een optimalisatie heeft scripts samengevoegd. Sluit blue-heart.js uit, of zet data-blue-heart-base in de script-tag.',
    noIntegrity: 'De hash (integrity) van het script is weg: het CMS heeft het attribuut weggehaald.',
    otherIntegrity: 'De hash (integrity) van het script is niet die van deze versie: plak de regel opnieuw.',
    tagGone: 'De tag is weggehaald; alleen de tekst die erin stond bleef over.',
    tagEscaped: 'De tag staat als leesbare tekst op de pagina. Plak hem in de HTML- of bronweergave van de editor.',
    tagOpen: (name: string) =>
      `<${name}> heeft geen eindtag: wat erna komt, staat erin. Schrijf </${name}>; HTML kent <${name} /> niet.`,
    tagUnknown: (name: string) => `<${name}> bestaat niet. Is de naam volledig?`,
    tagEmpty: (name: string) => `De reservetekst in <${name}> is weg: zonder script ziet een bezoeker niets.`,
    noPhone: 'De telefoonlinks (tel:) zijn weggehaald: een nummer kan zonder script niet ingedrukt worden.',
    notDefined: (rule: string, mended: string) =>
      `Je pagina verbergt tags tot hun script er is (${rule}). Komt ons script niet, dan is er geen nummer. Schrijf: ${mended}`,
    recorder: (names: string) =>
      `Op deze pagina staat ${names}. Dat kan opnemen wat bezoekers zien en doen. Onze tags vragen het om de kaart, het dialoogvenster, de quiz en de gids over te slaan; kijk na of het dat doet, of zet het hier uit.`,
    attributeGone: (name: string, tag: string) => `Het attribuut ${name} van <${tag}> is weg.`,
    dataGone: 'De link is weg, of zijn data-attributen zijn weg. Neem de link waarvan het adres #blue-heart= bevat.',
    fragmentGone:
      'Het deel na # in het adres van het kader is weg: het toont de kaart met nummers in plaats van je keuze.',
    frameGone: 'Het kader (iframe) is weggehaald.',
    frameTitle: 'Het kader heeft geen titel meer; een schermlezer kan het niet noemen.',
    frameSandbox: (tokens: string) =>
      `In de sandbox van het kader ontbreekt: ${tokens}. Daardoor werkt de uitgang of een telefoonlink niet.`,
    frameExit: (tokens: string) =>
      `Een kader in een sandbox toont zo geen uitgang. Zet &exit=on achter het adres van het kader, en in sandbox: ${tokens}.`,
    templateGone: 'De kant-en-klare HTML (template) is weggehaald; alleen de reservetekst bleef over.',
    styleGone: 'De stijlen in de kant-en-klare HTML zijn weggehaald.',
    metaPolicy: (what: string) => `De CSP in de pagina houdt iets tegen. ${what}`,
    fine: (what: string) => `Gevonden: ${what}.`,
  },
  ask: 'Mag je zelf geen script plaatsen?',
  letter: 'Brief aan wie de site beheert',
  askThem: 'Vraag wie de site beheert om het script te plaatsen; hieronder staat een brief klaar.',
  askLead:
    'Vraag het aan wie de site beheert: de webmaster, de informaticadienst, of de leverancier van het CMS. Dit kun je sturen:',
  askSteps: {
    upload: (folder: string, version: string) =>
      `Zet de map ${version} uit het zip-bestand op de site als ${folder}${version}/, en een kopie ervan als ${folder}latest/.`,
    script: "Zet deze regel in het sjabloon van de pagina's:",
    policy: 'Laat dit toe in de Content-Security-Policy, als de site er een stuurt:',
  },
  askLetter: (steps: string) =>
    `Dag,\n\nOp onze website willen we hulp tegen mensenhandel tonen. Wil je dit één keer doen?\n\n${steps}\n\nHet script plaatst geen cookies, bewaart niets, en vraagt alleen bestanden uit zijn eigen map.\n\nDank je wel.`,

  all: 'Alle tien, live',
  allLead: 'Alles wat er te kiezen is, zoals een bezoeker het ziet.',
  use: (what: string) => `Kies ‘${what}’`,
  footer: 'De nummers en websites voor hulp zijn echt. Deze pagina belt niemand; de websites gaan wel open.',
};

/** Every language says what the Dutch says. */
export type Words = typeof nl;
