import {str, type MsgFn} from '@lit/localize';

/** Returns the texts about themes, colours and their contrast. */
export function coloursWords(msg: MsgFn) {
  return {
    colours: msg('4. Kleuren', {id: 'builder.colours'}),
    theme: msg('Thema', {id: 'builder.theme'}),
    themes: {
      none: msg('Standaard', {id: 'builder.theme-none'}),
      calm: msg('Rustig', {id: 'builder.theme-calm'}),
      warm: msg('Warm', {id: 'builder.theme-warm'}),
      contrast: msg('Hoog contrast', {id: 'builder.theme-contrast'}),
      own: msg('Eigen kleuren', {id: 'builder.theme-own'}),
    },
    lightPage: msg('Op een lichte pagina', {id: 'builder.light-page'}),
    darkPage: msg('Op een donkere pagina', {id: 'builder.dark-page'}),
    colour: {
      accent: msg('Wat je kunt indrukken, en het hart', {id: 'builder.colour-accent'}),
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
    colourLines: msg('De kleuren', {id: 'builder.colour-lines'}),
    refused: (what: string, ratio: string, needed: string) =>
      msg(
        str`Niet aangenomen: ‘${what}’ zou ${ratio} worden, en ${needed} is nodig om leesbaar te zijn. De vorige kleur blijft.`,
        {id: 'builder.refused'},
      ),
    nearest: (colour: string) => msg(str`Neem ${colour}, de dichtste kleur die wel kan`, {id: 'builder.nearest'}),
    coloursHint: msg(
      'Zet deze regels in het stijlblad van je site. De link en het kader nemen de kleuren van de lichte pagina zelf mee.',
      {id: 'builder.colours-hint'},
    ),
  };
}
