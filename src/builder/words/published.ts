import {str, type MsgFn} from '@lit/localize';

/** Returns the findings about a published page. */
export function publishedWords(msg: MsgFn) {
  return {
    checkLead: msg(
      'Open uw gepubliceerde pagina, druk op Ctrl + U, kopieer alles en plak het hier. De tekst blijft in uw browser.',
      {id: 'builder.check-lead'},
    ),
    checkPaste: msg('Bron van uw gepubliceerde pagina', {id: 'builder.check-paste'}),
    checkNow: msg('Kijk na', {id: 'builder.check-now'}),
    seesMenu: msg('Ziet u op uw pagina een taalmenu?', {id: 'builder.sees-menu'}),
    seesSame: msg('Ziet u op uw pagina hetzelfde als in ons voorbeeld?', {id: 'builder.sees-same'}),
    yes: msg('Ja', {id: 'builder.yes'}),
    no: msg('Nee', {id: 'builder.no'}),
    checkDone: msg('Mooi. U bent klaar.', {id: 'builder.check-done'}),
    serverRefuses: msg(
      'Dan laat uw server ons script niet door. De nummers staan er wel, en u kunt erop drukken. Laat het zo, of geef IT de brief.',
      {id: 'builder.server-refuses'},
    ),
    serverRefusesFrame: msg('Dan laat uw server het kader niet door.', {id: 'builder.server-refuses-frame'}),
    serverRefusesStyle: msg('Dan laat uw server onze opmaak niet door. De nummers staan er wel.', {
      id: 'builder.server-refuses-style',
    }),
    mayHold: (names: string) =>
      msg(
        str`Op uw pagina staat ${names}. Dat kan ons script tegenhouden. Vervang de regel met het script door deze:`,
        {
          id: 'builder.may-hold',
        },
      ),
    mended: msg('De regel met het script', {id: 'builder.mended-line'}),
    tried: (names: string) => msg(str`Al geprobeerd: ${names}.`, {id: 'builder.tried'}),
    checkEnd: msg('Wat er nu staat, is wat uw site toelaat. Verder kan alleen wie uw site beheert.', {
      id: 'builder.check-end',
    }),
    found: {
      empty: msg('Plak eerst de bron van uw pagina in het vak.', {id: 'builder.found-empty'}),
      noHtml: msg('Dit is geen bron van een pagina. Druk op uw pagina op Ctrl + U en kopieer alles.', {
        id: 'builder.found-no-html',
      }),
      held: msg(
        'Uw cookiemelding houdt ons script tegen. Zet blue-heart.js bij de noodzakelijke scripts: het plaatst geen cookies.',
        {id: 'builder.found-held'},
      ),
      heldByConsent: (name: string) =>
        msg(str`Uw cookiemelding (${name}) houdt ons script tegen. Het plaatst geen cookies.`, {
          id: 'builder.found-held-by-consent',
        }),
      heldByDelay: (name: string) =>
        msg(str`${name} stelt ons script uit. Dan ziet een bezoeker eerst alleen gewone tekst.`, {
          id: 'builder.found-held-by-delay',
        }),
      letByLine: msg('Vervang de regel met het script door deze:', {id: 'builder.found-let-by-line'}),
      letBySetting: (setting: string) =>
        msg(str`Zet blue-heart.js in de lijst met uitzonderingen: ${setting}.`, {id: 'builder.found-let-by-setting'}),
      letByMark: msg(
        'Het houdt alleen tegen wat ervoor gemerkt is: plak de regel met het script opnieuw, zoals ze hier staat.',
        {id: 'builder.found-let-by-mark'},
      ),
      stands: msg('De regels staan er goed in. Wat uw server verbiedt, kunnen wij niet zien.', {
        id: 'builder.found-stands',
      }),
      faults: msg('De regels staan er, maar dit klopt niet:', {id: 'builder.found-faults'}),
      asText: msg('Uw pagina toont de regels als tekst. Plak ze opnieuw, nu in de HTML of broncode van uw editor.', {
        id: 'builder.found-as-text',
      }),
      codeAsText: msg(
        'Uw pagina toont de code als tekst. Is de plugin geactiveerd? Plak de code in een blok Shortcode.',
        {id: 'builder.found-code-as-text'},
      ),
      removed: (what: string) =>
        msg(str`Uw site haalde ${what} weg, maar de nummers bleven staan.`, {id: 'builder.found-removed'}),
      ourScript: msg('ons script', {id: 'builder.found-our-script'}),
      takePlain: msg('Neem gewone tekst: die blijft netjes.', {id: 'builder.found-take-plain'}),
      takeLetter: msg('Geef de brief aan uw leverancier.', {id: 'builder.found-take-letter'}),
      plain: msg('De nummers staan op uw pagina. U bent klaar.', {id: 'builder.found-plain'}),
      nothing: msg('We vinden niets van ons. Is dit de gepubliceerde pagina?', {id: 'builder.found-nothing'}),
      otherFile: (here: string, chosen: string) =>
        msg(str`De pagina noemt een ander bestand: ${here}; de regels hier zeggen ${chosen}.`, {
          id: 'builder.found-other-file',
        }),
      scriptTwice: msg('Het script staat er meer dan één keer. Eén keer volstaat.', {id: 'builder.found-script-twice'}),
      noIntegrity: msg('De hash (integrity) van het script is weg: het CMS heeft het attribuut weggehaald.', {
        id: 'builder.found-no-integrity',
      }),
      otherIntegrity: msg('De hash (integrity) van het script is niet die van deze versie: plak de regel opnieuw.', {
        id: 'builder.found-other-integrity',
      }),
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
          str`Uw pagina verbergt tags tot hun script er is (${rule}). Komt ons script niet, dan is er geen nummer. Schrijf: ${mended}`,
          {id: 'builder.found-not-defined'},
        ),
      recorder: (names: string) =>
        msg(
          str`Op deze pagina staat ${names}. Dat kan opnemen wat bezoekers zien en doen. Onze tags vragen het om de kaart, het dialoogvenster, de quiz en de gids over te slaan; kijk na of het dat doet, of zet het hier uit.`,
          {id: 'builder.found-recorder'},
        ),
      attributeGone: (name: string, tag: string) =>
        msg(str`Het attribuut ${name} van <${tag}> is weg.`, {id: 'builder.found-attribute-gone'}),
      fragmentGone: msg(
        'Het deel na # in het adres van het kader is weg: het toont de kaart met nummers in plaats van uw keuze.',
        {id: 'builder.found-fragment-gone'},
      ),
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
    },
  };
}
