import {str, type MsgFn} from '@lit/localize';

/** Returns the findings about a published page, and the letter to the person who runs the site. */
export function publishedWords(msg: MsgFn) {
  return {
    check: msg('6. Is het gelukt?', {id: 'builder.check'}),
    checkLead: msg(
      'Open je gepubliceerde pagina, toon de bron (Ctrl+U), kopieer alles en plak het hier. De tekst blijft in je browser.',
      {id: 'builder.check-lead'},
    ),
    checkPaste: msg('Bron van je gepubliceerde pagina', {id: 'builder.check-paste'}),
    checkFine: msg('Het staat goed op je pagina.', {id: 'builder.check-fine'}),
    checkInstead: (form: string) => msg(str`Probeer deze vorm: ${form}.`, {id: 'builder.check-instead'}),
    checkTake: (form: string) => msg(str`Kies ‘${form}’`, {id: 'builder.check-take'}),
    found: {
      nothing: msg(
        'Van ons onderdeel is op deze pagina niets te vinden: geen script, geen tag, geen link en geen kader. Is dit de gepubliceerde pagina?',
        {id: 'builder.found-nothing'},
      ),
      noScript: msg(
        'Het script staat niet in de bron: het CMS heeft het weggehaald, of een tagmanager voegt het later toe.',
        {id: 'builder.found-no-script'},
      ),
      otherFile: (here: string, chosen: string) =>
        msg(str`De pagina noemt een ander bestand: ${here}; de regels hier zeggen ${chosen}.`, {
          id: 'builder.found-other-file',
        }),
      scriptTwice: msg('Het script staat er meer dan één keer. Eén keer volstaat.', {id: 'builder.found-script-twice'}),
      scriptHeld: (by: string) =>
        msg(
          str`Het script staat er, maar wordt tegengehouden (type="${by}"), meestal door een cookiebanner. Zet het bij de noodzakelijke scripts: het plaatst geen cookies.`,
          {id: 'builder.found-script-held'},
        ),
      scriptJoined: msg(
        'Een optimalisatie heeft scripts samengevoegd. Sluit blue-heart.js uit, of zet data-blue-heart-base in de script-tag.',
        {id: 'builder.found-script-joined'},
      ),
      noIntegrity: msg('De hash (integrity) van het script is weg: het CMS heeft het attribuut weggehaald.', {
        id: 'builder.found-no-integrity',
      }),
      otherIntegrity: msg('De hash (integrity) van het script is niet die van deze versie: plak de regel opnieuw.', {
        id: 'builder.found-other-integrity',
      }),
      tagGone: msg('De tag is weggehaald; alleen de tekst die erin stond bleef over.', {id: 'builder.found-tag-gone'}),
      tagEscaped: msg(
        'De tag staat als leesbare tekst op de pagina. Plak hem in de HTML- of bronweergave van de editor.',
        {id: 'builder.found-tag-escaped'},
      ),
      tagOpen: (name: string) =>
        msg(
          str`<${name}> heeft geen eindtag: wat erna komt, staat erin. Schrijf </${name}>; HTML kent <${name} /> niet.`,
          {id: 'builder.found-tag-open'},
        ),
      tagUnknown: (name: string) =>
        msg(str`<${name}> bestaat niet. Is de naam volledig?`, {id: 'builder.found-tag-unknown'}),
      tagEmpty: (name: string) =>
        msg(str`De reservetekst in <${name}> is weg: zonder script ziet een bezoeker niets.`, {
          id: 'builder.found-tag-empty',
        }),
      noPhone: msg('De telefoonlinks (tel:) zijn weggehaald: een nummer kan zonder script niet ingedrukt worden.', {
        id: 'builder.found-no-phone',
      }),
      notDefined: (rule: string, mended: string) =>
        msg(
          str`Je pagina verbergt tags tot hun script er is (${rule}). Komt ons script niet, dan is er geen nummer. Schrijf: ${mended}`,
          {id: 'builder.found-not-defined'},
        ),
      recorder: (names: string) =>
        msg(
          str`Op deze pagina staat ${names}. Dat kan opnemen wat bezoekers zien en doen. Onze tags vragen het om de kaart, het dialoogvenster, de quiz en de gids over te slaan; kijk na of het dat doet, of zet het hier uit.`,
          {id: 'builder.found-recorder'},
        ),
      attributeGone: (name: string, tag: string) =>
        msg(str`Het attribuut ${name} van <${tag}> is weg.`, {id: 'builder.found-attribute-gone'}),
      dataGone: msg(
        'De link is weg, of zijn data-attributen zijn weg. Neem de link waarvan het adres #blue-heart= bevat.',
        {id: 'builder.found-data-gone'},
      ),
      fragmentGone: msg(
        'Het deel na # in het adres van het kader is weg: het toont de kaart met nummers in plaats van je keuze.',
        {id: 'builder.found-fragment-gone'},
      ),
      frameGone: msg('Het kader (iframe) is weggehaald.', {id: 'builder.found-frame-gone'}),
      frameTitle: msg('Het kader heeft geen titel meer; een schermlezer kan het niet noemen.', {
        id: 'builder.found-frame-title',
      }),
      frameSandbox: (tokens: string) =>
        msg(
          str`In de sandbox van het kader ontbreekt: ${tokens}. Daardoor werkt de uitgang of een telefoonlink niet.`,
          {
            id: 'builder.found-frame-sandbox',
          },
        ),
      frameExit: (tokens: string) =>
        msg(
          str`Een kader in een sandbox toont zo geen uitgang. Zet &exit=on achter het adres van het kader, en in sandbox: ${tokens}.`,
          {id: 'builder.found-frame-exit'},
        ),
      templateGone: msg('De kant-en-klare HTML (template) is weggehaald; alleen de reservetekst bleef over.', {
        id: 'builder.found-template-gone',
      }),
      styleGone: msg('De stijlen in de kant-en-klare HTML zijn weggehaald.', {id: 'builder.found-style-gone'}),
      metaPolicy: (what: string) =>
        msg(str`De CSP in de pagina houdt iets tegen. ${what}`, {id: 'builder.found-meta-policy'}),
      fine: (what: string) => msg(str`Gevonden: ${what}.`, {id: 'builder.found-fine'}),
    },
    ask: msg('Mag je zelf geen script plaatsen?', {id: 'builder.ask'}),
    letter: msg('Brief aan wie de site beheert', {id: 'builder.letter'}),
    askThem: msg('Vraag wie de site beheert om het script te plaatsen; hieronder staat een brief klaar.', {
      id: 'builder.ask-them',
    }),
    askLead: msg(
      'Vraag het aan wie de site beheert: de webmaster, de informaticadienst, of de leverancier van het CMS. Dit kun je sturen:',
      {id: 'builder.ask-lead'},
    ),
    askSteps: {
      upload: (version: string, fixed: string, latest: string) =>
        msg(str`Zet de map ${version} uit het zip-bestand op de site als ${fixed}, en een kopie ervan als ${latest}.`, {
          id: 'builder.ask-upload',
        }),
      script: msg("Zet deze regel in het sjabloon van de pagina's:", {id: 'builder.ask-script'}),
      policy: msg('Laat dit toe in de Content-Security-Policy, als de site er een stuurt:', {id: 'builder.ask-policy'}),
    },
    askLetter: (steps: string) =>
      msg(
        str`Dag,\n\nOp onze website willen we hulp tegen mensenhandel tonen. Wil je dit één keer doen?\n\n${steps}\n\nHet script plaatst geen cookies, bewaart niets, en vraagt alleen bestanden uit zijn eigen map.\n\nDank je wel.`,
        {id: 'builder.ask-letter'},
      ),
  };
}
