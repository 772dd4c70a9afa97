import {str, type MsgFn} from '@lit/localize';

/** Returns the names of the forms, and the texts beside the lines to copy. */
export function takeWords(msg: MsgFn) {
  return {
    take: msg('5. Kopieer het naar je pagina', {id: 'builder.take'}),
    form: msg('Wat laat je website toe?', {id: 'builder.form'}),
    forms: {
      tag: [
        msg('Tag en script', {id: 'builder.form-script'}),
        msg('Je kunt HTML plakken en een script plaatsen. Dit werkt het best.', {id: 'builder.form-script-what'}),
      ],
      link: [
        msg('Een link', {id: 'builder.form-link'}),
        msg('Je editor haalt tags weg. Het script staat één keer in de site, en een gewone link wordt het onderdeel.', {
          id: 'builder.form-link-what',
        }),
      ],
      frame: [
        msg('Een kader (iframe)', {id: 'builder.form-frame'}),
        msg('Je mag geen script plaatsen, wel een kader.', {id: 'builder.form-frame-what'}),
      ],
      prerendered: [
        msg('Kant-en-klare HTML', {id: 'builder.form-prerendered'}),
        msg('Er mag geen enkel script. Alles staat in de HTML.', {id: 'builder.form-prerendered-what'}),
      ],
    },
    keep: msg('Hoe wordt het bijgewerkt?', {id: 'builder.keep'}),
    updating: [
      msg('Bijwerkend', {id: 'builder.updating'}),
      msg('Een verbeterd nummer komt vanzelf, zodra de map ‘latest’ vernieuwd is.', {id: 'builder.updating-what'}),
    ],
    fixedFrame: msg('Het kader toont één versie; een verbeterd nummer komt pas als je nieuwe regels plakt.', {
      id: 'builder.fixed-frame',
    }),
    fixed: [
      msg('Vast', {id: 'builder.fixed'}),
      msg(
        'Niemand kan het script achter je rug veranderen; een verbeterd nummer komt pas als je nieuwe regels plakt.',
        {
          id: 'builder.fixed-what',
        },
      ),
    ],
    folder: msg('Waar staat de map op je site?', {id: 'builder.folder'}),
    folderHint: msg('Een pad zoals /blue-heart/, of een https-adres.', {id: 'builder.folder-hint'}),
    folderWrong: msg('Dit is geen pad of https-adres. Het vorige blijft.', {id: 'builder.folder-wrong'}),
    elsewhere: (host: string) =>
      msg(
        str`Let op: dit komt van ${host}. Wie daar de baas is, kan veranderen wat je pagina toont. Kies dat alleen als je die host vertrouwt.`,
        {id: 'builder.elsewhere'},
      ),
    elsewhereFixable: (host: string) =>
      msg(
        str`Let op: dit komt van ${host}. Wie daar de baas is, kan veranderen wat je pagina toont. Kies dat alleen als je die host vertrouwt, of neem de vaste vorm.`,
        {id: 'builder.elsewhere-fixable'},
      ),
    leadsTo: (where: string) =>
      msg(str`Deze keuze noemt een ander adres: ${where}. Klopt dat?`, {id: 'builder.leads-to'}),
    scriptOnce: msg('Het script, één keer in de pagina', {id: 'builder.script-once'}),
    tagHere: msg('De tag, waar hij moet staan', {id: 'builder.tag-here'}),
    bothLines: msg('Script en tag', {id: 'builder.both-lines'}),
    linkHere: msg('De link, waar hij moet staan', {id: 'builder.link-here'}),
    dataLinkHere: msg('Dezelfde link, als je editor data-attributen bewaart', {id: 'builder.data-link-here'}),
    linkHow: msg('In een editor: selecteer een woord, druk op de linkknop en plak dit adres:', {
      id: 'builder.link-how',
    }),
    address: msg('Alleen het adres', {id: 'builder.address'}),
    frameHere: msg('Het kader, met een regel eronder die altijd werkt', {id: 'builder.frame-here'}),
    frameBorder: msg('Verbiedt je CSP style-attributen, dan krijgt het kader een dun randje, verder niets.', {
      id: 'builder.frame-border',
    }),
    prerenderedHere: msg('De HTML, helemaal zonder script', {id: 'builder.prerendered-here'}),
    prerenderedStandard: msg(
      'Voor andere instellingen dan die van je keuze in stap 1 maakt een commando de HTML. Geef dit aan wie je site beheert:',
      {id: 'builder.prerendered-standard'},
    ),
    prerenderedColours: msg(
      'Dit is de HTML met de instellingen van je keuze in stap 1. Kleuren komen uit het stijlblad van je site. Een nummer dat verandert, verandert hier niet vanzelf: kijk bij elke nieuwe versie.',
      {id: 'builder.prerendered-colours'},
    ),
    command: msg('Het commando', {id: 'builder.command'}),
    commandPage: msg('De pagina die erin gaat (page.html)', {id: 'builder.command-page'}),
    linkLeftOut: (names: string) =>
      msg(str`Een link of een kader neemt dit niet aan, omdat iedereen er een kan schrijven: ${names}.`, {
        id: 'builder.link-left-out',
      }),
    upload: msg('Eerst: zet de map met de bestanden op je site. In het zip-bestand staat ze klaar, met uitleg.', {
      id: 'builder.upload',
    }),
    zip: msg('Haal het zip-bestand op', {id: 'builder.zip'}),
    spare: msg('De tekst in de tag is wat een bezoeker ziet als het script niet aankomt. Laat hem staan.', {
      id: 'builder.spare',
    }),
    hiddenUntilDefined: (tag: string) =>
      msg(
        str`Verbergt het stijlblad van je site tags tot hun script er is, met :not(:defined)? Schrijf dan :not(:defined):not(${tag}), anders is ook deze tekst weg.`,
        {id: 'builder.hidden-until-defined'},
      ),
  };
}
