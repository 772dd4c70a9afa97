import type {MsgFn} from '@lit/localize';

/** Returns the names of the controls for the attributes. */
export function settingsWords(msg: MsgFn) {
  return {
    language: msg('Taal van het onderdeel', {id: 'builder.language'}),
    ownLanguage: msg('zoals uw pagina', {id: 'builder.own-language'}),
    ownLanguageHint: msg('Bij ‘zoals uw pagina’ staat de reservetekst in de taal van deze pagina.', {
      id: 'builder.own-language-hint',
    }),
    menu: msg('Toon een taalmenu', {id: 'builder.menu'}),
    menuHint: msg('Dit onderdeel heeft uit zichzelf geen taalmenu.', {id: 'builder.menu-hint'}),
    /** The name of each attribute. The page shows the attribute itself beside it. */
    names: {
      variant: msg('Vorm', {id: 'builder.attribute-name-variant'}),
      show: msg('Wanneer', {id: 'builder.attribute-name-show'}),
      dismissible: msg('Wegklikbaar', {id: 'builder.attribute-name-dismissible'}),
      href: msg('Adres', {id: 'builder.attribute-name-href'}),
      partner: msg('Naam van uw organisatie', {id: 'builder.attribute-name-partner'}),
      'heading-level': msg('Titelniveau', {id: 'builder.attribute-name-heading-level'}),
      shortcut: msg('Toets om weg te gaan', {id: 'builder.attribute-name-shortcut'}),
      only: msg('Welke cijfers', {id: 'builder.attribute-name-only'}),
      contacts: msg('Welke contacten', {id: 'builder.attribute-name-contacts'}),
      for: msg('Voor wie', {id: 'builder.attribute-name-for'}),
      region: msg('Gewest', {id: 'builder.attribute-name-region'}),
      src: msg('Eigen bestand', {id: 'builder.attribute-name-src'}),
      exit: msg('Uitgang', {id: 'builder.attribute-name-exit'}),
      'report-contacts': msg('Uw pagina laten weten dat op een contact is gedrukt', {
        id: 'builder.attribute-name-report-contacts',
      }),
      url: msg('Webadres', {id: 'builder.attribute-name-url'}),
      kind: msg('Wat', {id: 'builder.attribute-name-kind'}),
      audience: msg('Voor wie', {id: 'builder.attribute-name-audience'}),
      limit: msg('Aantal', {id: 'builder.attribute-name-limit'}),
      shuffle: msg('Andere volgorde', {id: 'builder.attribute-name-shuffle'}),
    } as Readonly<Record<string, string>>,
    standard: msg('standaard', {id: 'builder.standard'}),
    noFile: msg('Een bestand (src) wordt in het voorbeeld niet opgehaald.', {id: 'builder.no-file'}),
  };
}
