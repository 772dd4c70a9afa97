import {str, type MsgFn} from '@lit/localize';

/** What stands around the tags that are shown live. */
export function showcaseWords(msg: MsgFn) {
  return {
    all: msg('Alle tien, live', {id: 'builder.all'}),
    allLead: msg('Alles wat er te kiezen is, zoals een bezoeker het ziet.', {id: 'builder.all-lead'}),
    use: (what: string) => msg(str`Kies ‘${what}’`, {id: 'builder.use'}),
  };
}
