import {str, type MsgFn} from '@lit/localize';

/** Returns the texts of the section that shows each tag at work. */
export function showcaseWords(msg: MsgFn) {
  return {
    all: msg('Alle tien, live', {id: 'builder.all'}),
    allLead: msg('Alles wat er te kiezen is, zoals een bezoeker het ziet.', {id: 'builder.all-lead'}),
    use: (what: string) => msg(str`Kies ‘${what}’`, {id: 'builder.use'}),
  };
}
