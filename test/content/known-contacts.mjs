// Every contact, copied by hand from its source and never taken from src/content: all tests compare with this list.
// `phone` is the number as it is shown, `tel` as it is dialled, `abroad` as it is shown to somebody abroad. `traits`
// has the most that may be said of the line.
export const known = {
  emergency: {phone: '112', tel: 'tel:112', traits: ['always', 'free']},
  police: {phone: '101', tel: 'tel:101', traits: ['always']},
  'emergency-text': {web: 'www.112.be', traits: []},
  meldpunt: {
    phone: '078 055 800',
    tel: 'tel:+3278055800',
    web: {nl: 'www.stopmensenhandel.be', fr: 'www.stoptraite.be', other: 'www.stophumantrafficking.be'},
    abroad: '+32 78 055 800',
    traits: ['always'],
  },
  'pag-asa': {
    phone: '02 511 64 64',
    tel: 'tel:+3225116464',
    web: 'www.pag-asa.be',
    email: 'info@pag-asa.be',
    traits: [],
  },
  payoke: {
    phone: '03 201 16 90',
    tel: 'tel:+3232011690',
    web: 'www.payoke.be',
    traits: ['free', 'confidential', 'no-name'],
  },
  surya: {phone: '04 232 40 30', tel: 'tel:+3242324030', web: 'www.asblsurya.org', traits: []},
  'child-focus': {
    phone: '116 000',
    tel: 'tel:116000',
    web: 'www.childfocus.be',
    email: '116000@childfocus.org',
    traits: ['always', 'free', 'anonymous'],
  },
  guardianship: {phone: '078 15 43 24', tel: 'tel:+3278154324', email: 'voogdij@just.fgov.be', traits: ['always']},
  stopchildporno: {web: 'www.stopchildporno.be', traits: ['anonymous']},
  'tele-onthaal': {phone: '106', tel: 'tel:106', traits: ['always', 'free', 'anonymous']},
  'tele-accueil': {phone: '107', tel: 'tel:107', traits: ['always', 'free', 'anonymous']},
  telefonhilfe: {phone: '108', tel: 'tel:108', web: 'telefonhilfe.be', traits: ['always', 'free', 'anonymous']},
  awel: {phone: '102', tel: 'tel:102', traits: ['free', 'anonymous']},
  'ecoute-enfants': {phone: '103', tel: 'tel:103', traits: ['free', 'anonymous']},
  'info-ukraine': {web: 'www.info-ukraine.be', traits: []},
  'fedasil-info': {web: 'www.fedasilinfo.be', traits: []},
};
