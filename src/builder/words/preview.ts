import {str, type MsgFn} from '@lit/localize';

/** Returns the texts around the preview, and the messages in it. */
export function previewWords(msg: MsgFn) {
  return {
    preview: msg('2. Zo ziet het eruit', {id: 'builder.preview'}),
    previewFrame: msg('Voorbeeld van je keuze', {id: 'builder.preview-frame'}),
    noCalls: msg('In dit voorbeeld wordt niet gebeld en niets geopend.', {id: 'builder.no-calls'}),
    host: msg('Op welke pagina?', {id: 'builder.host'}),
    hosts: {
      plain: msg('Gewone pagina', {id: 'builder.host-plain'}),
      bootstrap: msg('Bootstrap', {id: 'builder.host-bootstrap'}),
      wordpress: msg('WordPress-thema', {id: 'builder.host-wordpress'}),
      dark: msg('Donkere site', {id: 'builder.host-dark'}),
    },
    scheme: msg('Licht of donker?', {id: 'builder.scheme'}),
    schemes: {light: msg('Licht', {id: 'builder.scheme-light'}), dark: msg('Donker', {id: 'builder.scheme-dark'})},
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
    cancelled: msg('Voorbeeld: er wordt niet gebeld.', {id: 'builder.cancelled'}),
    stays: (where: string) => msg(str`Voorbeeld: dit leidt naar ${where}.`, {id: 'builder.stays'}),
    leaves: msg('Voorbeeld: hier verlaat een bezoeker de pagina.', {id: 'builder.leaves'}),
  };
}
