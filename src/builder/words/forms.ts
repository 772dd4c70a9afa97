import type {MsgFn} from '@lit/localize';

/** Returns the names of the forms: as a title, on a narrow screen, and inside a sentence. */
export function formsWords(msg: MsgFn) {
  return {
    formTitles: {
      tag: msg('Volledig, met gewone tekst als reserve', {id: 'builder.form-title-tag'}),
      shortcode: msg('Eén korte code, voor onze plugin', {id: 'builder.form-title-shortcode'}),
      link: msg('Een link die het onderdeel wordt', {id: 'builder.form-title-link'}),
      frame: msg('In een kader', {id: 'builder.form-title-frame'}),
      prerendered: msg('Kant-en-klare HTML, zonder script', {id: 'builder.form-title-prerendered'}),
      plain: msg('Gewone tekst: werkt op elke site', {id: 'builder.form-title-plain'}),
      letter: msg('Met al uw keuzes erin', {id: 'builder.form-title-letter'}),
    },
    formShort: {
      tag: msg('Volledig', {id: 'builder.form-short-tag'}),
      shortcode: msg('Korte code', {id: 'builder.form-short-shortcode'}),
      link: msg('Een link', {id: 'builder.form-short-link'}),
      frame: msg('In een kader', {id: 'builder.form-title-frame'}),
      prerendered: msg('Kant-en-klaar', {id: 'builder.form-short-prerendered'}),
      plain: msg('Gewone tekst', {id: 'builder.form-short-plain'}),
      letter: msg('Met uw keuzes', {id: 'builder.form-short-letter'}),
    },
    /** Each form as the check names it: what the site removed, what was tried. */
    formNames: {
      tag: msg('het volledige onderdeel', {id: 'builder.form-name-tag'}),
      shortcode: msg('de korte code', {id: 'builder.form-name-shortcode'}),
      link: msg('de link', {id: 'builder.form-name-link'}),
      frame: msg('het kader', {id: 'builder.form-name-frame'}),
      prerendered: msg('de kant-en-klare HTML', {id: 'builder.form-name-prerendered'}),
      plain: msg('gewone tekst', {id: 'builder.form-name-plain'}),
      letter: msg('de brief', {id: 'builder.form-name-letter'}),
    },
    /** The button that takes a form. */
    formTake: {
      tag: msg('Het volledige onderdeel', {id: 'builder.form-take-tag'}),
      shortcode: msg('De korte code', {id: 'builder.form-take-shortcode'}),
      link: msg('Neem de link', {id: 'builder.form-take-link'}),
      frame: msg('Het kader', {id: 'builder.form-take-frame'}),
      prerendered: msg('De kant-en-klare HTML', {id: 'builder.form-take-prerendered'}),
      plain: msg('Neem gewone tekst', {id: 'builder.form-take-plain'}),
      letter: msg('Maak de brief', {id: 'builder.form-take-letter'}),
    },
  };
}
