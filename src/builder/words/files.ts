import {str, type MsgFn} from '@lit/localize';

/** Returns the texts about the files that the lines load: where they stand, and how they are updated. */
export function filesWords(msg: MsgFn) {
  return {
    keep: msg('Hoe wordt het bijgewerkt?', {id: 'builder.keep'}),
    updating: [
      msg('Bijwerkend', {id: 'builder.updating'}),
      msg('Een verbeterd nummer komt vanzelf, zodra de map ‘latest’ vernieuwd is.', {id: 'builder.updating-what'}),
    ],
    fixedFrame: msg('Het kader toont één versie; een verbeterd nummer komt pas als u nieuwe regels plakt.', {
      id: 'builder.fixed-frame',
    }),
    fixed: [
      msg('Vast', {id: 'builder.fixed'}),
      msg(
        'Niemand kan het script veranderen zonder dat u het weet; een verbeterd nummer komt pas als u nieuwe regels plakt.',
        {
          id: 'builder.fixed-what',
        },
      ),
    ],
    folder: msg('Waar staat de map op uw site?', {id: 'builder.folder'}),
    folderHint: msg('Een pad zoals /blue-heart/, of een https-adres.', {id: 'builder.folder-hint'}),
    folderWrong: msg('Dit is geen pad of https-adres. Het vorige blijft.', {id: 'builder.folder-wrong'}),
    elsewhere: (host: string) =>
      msg(
        str`Let op: dit komt van ${host}. Wie daar de baas is, kan veranderen wat uw pagina toont. Kies dat alleen als u die host vertrouwt.`,
        {id: 'builder.elsewhere'},
      ),
    elsewhereFixable: (host: string) =>
      msg(
        str`Let op: dit komt van ${host}. Wie daar de baas is, kan veranderen wat uw pagina toont. Kies dat alleen als u die host vertrouwt, of neem de vaste vorm.`,
        {id: 'builder.elsewhere-fixable'},
      ),
    leadsTo: (where: string) =>
      msg(str`Deze keuze noemt een ander adres: ${where}. Klopt dat?`, {id: 'builder.leads-to'}),
  };
}
