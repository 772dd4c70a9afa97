import {str, type MsgFn} from '@lit/localize';

/** Returns the texts beside the lines to copy. */
export function takeWords(msg: MsgFn) {
  return {
    lines: msg('Uw regels', {id: 'builder.lines'}),
    linesFor: (system: string) => msg(str`Uw regels voor ${system}`, {id: 'builder.lines-for'}),
    shortFor: (system: string) => msg(str`Voor ${system}`, {id: 'builder.short-for'}),
    letterName: msg('Uw brief', {id: 'builder.letter-name'}),
    copyLetter: msg('Kopieer de brief', {id: 'builder.copy-letter'}),
    done: msg('Gekopieerd', {id: 'builder.done'}),
    doneShort: msg('Klaar', {id: 'builder.done-short'}),
    showLines: msg('Toon de regels', {id: 'builder.show-lines'}),
    theLines: msg('De regels', {id: 'builder.the-lines'}),
    after: (steps: string) => msg(str`Daarna: ${steps}`, {id: 'builder.after'}),
    stepCount: (count: string) => msg(str`${count} stappen`, {id: 'builder.step-count'}),
    stepCountIn: (count: string, system: string) =>
      msg(str`${count} stappen in ${system}`, {id: 'builder.step-count-in'}),
    now: (step: string) => msg(str`Nu: ${step}`, {id: 'builder.now'}),
    allSteps: msg('Alle stappen', {id: 'builder.all-steps'}),
    noSystem: msg('Kies bij 2 uw systeem: dan passen de regels en ziet u hoe het moet.', {id: 'builder.no-system'}),
    nowNoSystem: msg('Nu: plak de regels in uw pagina. Kies bij 2 uw systeem, dan ziet u waar.', {
      id: 'builder.now-no-system',
    }),
    thin: msg('Als gewone tekst is dit weinig: een titel en een nummer of link.', {id: 'builder.thin'}),
    zip: msg('Download de bestanden (zip)', {id: 'builder.zip'}),
    plugin: msg('Download de plugin (zip)', {id: 'builder.plugin'}),
    leftOut: (names: string) =>
      msg(str`Deze vorm neemt dit niet mee, omdat iedereen zo’n adres kan schrijven: ${names}.`, {
        id: 'builder.link-left-out',
      }),
  };
}
