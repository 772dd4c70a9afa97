import {str, type MsgFn} from '@lit/localize';

/** Returns the texts around the sections, and those that several sections share. */
export function pageWords(msg: MsgFn) {
  return {
    title: msg('Hulp tegen mensenhandel op je website', {id: 'builder.title'}),
    lead: msg('Kies wat je nodig hebt, bekijk het, en kopieer de regels voor je pagina. Programmeren hoeft niet.', {
      id: 'builder.lead',
    }),
    skip: msg('Naar de inhoud', {id: 'builder.skip'}),
    pageLanguage: msg('Taal van deze pagina', {id: 'builder.page-language'}),
    example: msg('Voorbeeld: een verzonnen gemeente', {id: 'builder.example'}),
    kept: msg(
      'Je keuzes staan alleen in het adres van deze pagina. Niets wordt bewaard, en geen andere host wordt iets gevraagd.',
      {id: 'builder.kept'},
    ),
    share: msg('Stuur je keuzes door', {id: 'builder.share'}),
    sharedLink: msg('De link naar deze keuzes', {id: 'builder.shared-link'}),
    broken: msg('Een bestand van deze pagina is niet aangekomen. Staan alle bestanden van dist/ op de server?', {
      id: 'builder.broken',
    }),
    copy: msg('Kopieer', {id: 'builder.copy'}),
    copyWhat: (what: string) => msg(str`Kopieer: ${what}`, {id: 'builder.copy-what'}),
    copied: msg('Gekopieerd.', {id: 'builder.copied'}),
    notCopied: msg('De browser laat kopiëren niet toe. De tekst is geselecteerd: druk op Ctrl+C.', {
      id: 'builder.not-copied',
    }),
    footer: msg('De nummers en websites voor hulp zijn echt. Deze pagina belt niemand; de websites gaan wel open.', {
      id: 'builder.footer',
    }),
  };
}
