import {str, type MsgFn} from '@lit/localize';

/** Returns the texts around the questions, and those that several parts share. */
export function pageWords(msg: MsgFn) {
  return {
    brand: msg('Blauw hart', {id: 'builder.brand'}),
    title: msg('Hulp tegen mensenhandel op uw website', {id: 'builder.title'}),
    lead: msg('Kies, kijk, kopieer. U hoeft niet te programmeren.', {id: 'builder.lead'}),
    pageLanguage: msg('Taal van deze pagina', {id: 'builder.page-language'}),
    panel: msg('Voorbeeld en regels', {id: 'builder.panel'}),
    folds: {
      noScript: msg('Mag er geen script op uw site?', {id: 'builder.fold-no-script'}),
      check: msg('Werkt het niet? Plak uw pagina hier', {id: 'builder.fold-check'}),
      policy: msg('Beveiligingsbeleid (voor IT)', {id: 'builder.fold-policy'}),
      settings: msg('Alle instellingen', {id: 'builder.fold-settings'}),
      ask: msg('Vraag het aan iemand anders', {id: 'builder.fold-ask'}),
    },
    kept: msg('Deze pagina bewaart niets en belt niemand. Uw keuzes staan alleen in het adres hierboven.', {
      id: 'builder.kept',
    }),
    example: msg('Voorbeeld: een verzonnen gemeente', {id: 'builder.example'}),
    share: msg('Stuur uw keuzes door', {id: 'builder.share'}),
    sharedLink: msg('De link naar deze keuzes', {id: 'builder.shared-link'}),
    broken: msg('Een bestand van deze pagina is niet aangekomen. Staan alle bestanden van dist/ op de server?', {
      id: 'builder.broken',
    }),
    copy: msg('Kopieer', {id: 'builder.copy'}),
    copyWhat: (what: string) => msg(str`Kopieer: ${what}`, {id: 'builder.copy-what'}),
    copied: msg('Gekopieerd.', {id: 'builder.copied'}),
    notCopied: msg('Uw browser laat kopiëren niet toe. De tekst is geselecteerd: druk op Ctrl + C.', {
      id: 'builder.not-copied',
    }),
  };
}
