import {str, type MsgFn} from '@lit/localize';

/** Returns the texts around the preview, those of the made-up town in it, and the messages over it. */
export function previewWords(msg: MsgFn) {
  return {
    preview: msg('Zo ziet het eruit', {id: 'builder.preview'}),
    previewFrame: msg('Voorbeeld op een gemeentepagina', {id: 'builder.preview-frame'}),
    devices: {
      computer: msg('Computer', {id: 'builder.device-computer'}),
      phone: msg('Telefoon', {id: 'builder.device-phone'}),
    },
    dark: msg('Donker', {id: 'builder.dark'}),
    town: {
      kind: msg('gemeente', {id: 'builder.town-kind'}),
      menu: msg('Bestuur · Welzijn · Vrije tijd · Contact', {id: 'builder.town-menu'}),
      path: msg('Start › Welzijn › Veilig leven', {id: 'builder.town-path'}),
      title: msg('Hulp bij uitbuiting', {id: 'builder.town-title'}),
      lead: msg('Moet iemand werken onder dwang, of maakt u zich zorgen over een buur? Praat erover.', {
        id: 'builder.town-lead',
      }),
      afterTitle: msg('Langskomen op het Sociaal Huis', {id: 'builder.town-after-title'}),
      after: msg('U kunt zonder afspraak langskomen, elke werkdag van 9 tot 12 uur. Een tolk vragen kost niets.', {
        id: 'builder.town-after',
      }),
      office: msg('Sociaal Huis', {id: 'builder.town-office'}),
      street: msg('Kerkplein 4', {id: 'builder.town-street'}),
      open: msg('Open', {id: 'builder.town-open'}),
      hours: msg('Ma tot vr, 9 – 12 uur', {id: 'builder.town-hours'}),
      foot: msg('Gemeente Lindebeke · Toegankelijkheid · Privacy', {id: 'builder.town-foot'}),
    },
    cancelled: msg('Voorbeeld: er wordt niet gebeld.', {id: 'builder.cancelled'}),
    stays: (where: string) => msg(str`Voorbeeld: dit leidt naar ${where}.`, {id: 'builder.stays'}),
    leaves: msg('Voorbeeld: hier verlaat een bezoeker de pagina.', {id: 'builder.leaves'}),
    otherPages: msg('Voorbeeld op een andere pagina', {id: 'builder.other-pages'}),
    hosts: {
      town: msg('Gemeente', {id: 'builder.host-town'}),
      plain: msg('Gewone pagina', {id: 'builder.host-plain'}),
      bootstrap: msg('Bootstrap', {id: 'builder.host-bootstrap'}),
      wordpress: msg('WordPress-thema', {id: 'builder.host-wordpress'}),
      dark: msg('Donkere site', {id: 'builder.host-dark'}),
    },
    covers: msg('Leg er een cookiebalk en een chatknop over', {id: 'builder.covers'}),
    hitTest: msg('Test of de uitgang vrij ligt', {id: 'builder.hit-test'}),
    hitNone: msg('Er is hier geen uitgang.', {id: 'builder.hit-none'}),
    hitDialog: msg('De uitgang is er pas in het geopende venster. Open dat eerst: druk in het voorbeeld op de knop.', {
      id: 'builder.hit-dialog',
    }),
    hitOutside: msg('buiten het venster', {id: 'builder.hit-outside'}),
    hitClear: msg('De uitgang ligt vrij: overal kan erop gedrukt worden.', {id: 'builder.hit-clear'}),
    hitCovered: (what: string, share: string) =>
      msg(str`De uitgang ligt onder: ${what} (${share} van de uitgang).`, {id: 'builder.hit-covered'}),
  };
}
