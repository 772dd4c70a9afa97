import {str, type MsgFn} from '@lit/localize';

/** Returns the texts about themes, colours and their contrast. */
export function coloursWords(msg: MsgFn) {
  return {
    colours: msg('In welke kleuren?', {id: 'builder.colours'}),
    themes: {
      none: msg('Blauw', {id: 'builder.theme-none'}),
      calm: msg('Rustig', {id: 'builder.theme-calm'}),
      warm: msg('Warm', {id: 'builder.theme-warm'}),
      contrast: msg('Contrast', {id: 'builder.theme-contrast'}),
      own: msg('Eigen', {id: 'builder.theme-own'}),
    },
    ownColour: msg('Uw kleur', {id: 'builder.own-colour'}),
    colourSays: {
      plain: msg('Gewone tekst neemt de kleuren van uw site over.', {id: 'builder.colour-plain'}),
      white: (ratio: string, needed: string) =>
        msg(str`Goed leesbaar: witte tekst op de knop ${ratio}. Nodig is ${needed}.`, {id: 'builder.colour-white'}),
      black: (ratio: string, needed: string) =>
        msg(str`Goed leesbaar: zwarte tekst op de knop ${ratio}. Nodig is ${needed}.`, {id: 'builder.colour-black'}),
      edged: (ratio: string, onPage: string) =>
        msg(
          str`Uw kleur blijft zoals ze is. Op de knop staat zwarte tekst (${ratio}) en eromheen komt een donkere rand, want op wit is ze maar ${onPage}.`,
          {id: 'builder.colour-edged'},
        ),
      lighter: (colour: string) =>
        msg(str`Op een donkere pagina nemen we ${colour}: daar is uw kleur te donker.`, {id: 'builder.colour-lighter'}),
    },
    colourWrong: msg('Schrijf de kleur als # met zes tekens, zoals #ffcc00. De vorige kleur blijft.', {
      id: 'builder.colour-wrong',
    }),
    allColours: msg('Alle kleuren', {id: 'builder.all-colours'}),
    ownColoursFirst: msg('Kies bij 4 ‘Eigen’: dan kunt u hier elke kleur zelf kiezen.', {
      id: 'builder.own-colours-first',
    }),
    lightPage: msg('Op een lichte pagina', {id: 'builder.light-page'}),
    darkPage: msg('Op een donkere pagina', {id: 'builder.dark-page'}),
    colour: {
      accent: msg('Wat u kunt indrukken, en het hart', {id: 'builder.colour-accent'}),
      text: msg('Tekst', {id: 'builder.colour-text'}),
      surface: msg('Achtergrond van de vakken', {id: 'builder.colour-surface'}),
    },
    pairs: {
      text: msg('Tekst en losse nummers op het vak', {id: 'builder.pair-text'}),
      tint: msg('Tekst op een licht gekleurd vlak', {id: 'builder.pair-tint'}),
      link: msg('Link, ook onder de muis, op het vak', {id: 'builder.pair-link'}),
      linkTint: msg('Link op een licht gekleurd vlak', {id: 'builder.pair-link-tint'}),
      number: msg('Nummer op zijn knop, ook onder de muis', {id: 'builder.pair-number'}),
      pressed: msg('De knop tegenover het vak', {id: 'builder.pair-pressed'}),
      heart: msg('Het hart tegenover het vak', {id: 'builder.pair-heart'}),
      quiet: msg('Kleinere, lichtere tekst op het vak', {id: 'builder.pair-quiet'}),
      focus: msg('Rand rond wat focus heeft', {id: 'builder.pair-focus'}),
      system: msg('Nummer in de kleuren van het systeem', {id: 'builder.pair-system'}),
    },
    pairHead: [
      msg('Wat', {id: 'builder.pair-head-what'}),
      msg('Contrast', {id: 'builder.pair-head-contrast'}),
      msg('Nodig', {id: 'builder.pair-head-needed'}),
    ],
    enough: msg('genoeg', {id: 'builder.enough'}),
    tooLittle: msg('te weinig', {id: 'builder.too-little'}),
    chooseColour: (what: string) => msg(str`Kies een kleur: ${what}`, {id: 'builder.choose-colour'}),
    refused: (what: string, ratio: string, needed: string) =>
      msg(
        str`Niet aangenomen: ‘${what}’ zou ${ratio} worden, en ${needed} is nodig om leesbaar te zijn. De vorige kleur blijft.`,
        {id: 'builder.refused'},
      ),
    nearest: (colour: string) => msg(str`Neem ${colour}, de dichtste kleur die wel kan`, {id: 'builder.nearest'}),
  };
}
