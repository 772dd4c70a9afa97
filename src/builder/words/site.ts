import {str, type MsgFn} from '@lit/localize';

/** Returns the question about the system of the site, and the words around its steps. */
export function siteWords(msg: MsgFn) {
  return {
    system: msg('Waarmee maakt u uw website?', {id: 'builder.system'}),
    systemHint: msg('Weet u het niet? Kies ‘Weet ik niet’: dan krijgt u tekst die op elke site werkt.', {
      id: 'builder.system-hint',
    }),
    howTo: msg('Zo doet u het', {id: 'builder.how-to'}),
    howToIn: (system: string) => msg(str`Zo doet u het in ${system}`, {id: 'builder.how-to-in'}),
    backToBest: msg('Terug naar wat wij aanraden', {id: 'builder.back-to-best'}),
    filesThere: (owner: string) =>
      msg(str`De bestanden staan bij ${owner}: u hoeft niets te doen. Die ziet wel de adressen van uw bezoekers.`, {
        id: 'builder.files-there',
      }),
    filesHere: (folder: string) =>
      msg(str`De bestanden staan op uw eigen site, in ${folder}.`, {id: 'builder.files-here'}),
    ratherHere: msg('Liever op uw eigen site', {id: 'builder.rather-here'}),
    ratherThere: (owner: string) => msg(str`Liever bij ${owner}`, {id: 'builder.rather-there'}),
    noScriptLead: msg('Dan zijn er andere vormen.', {id: 'builder.no-script-lead'}),
    noScriptYearly: msg(
      'Gewone tekst werkt op elke site. Een nummer dat verandert, verandert dan niet vanzelf: kijk één keer per jaar.',
      {id: 'builder.no-script-yearly'},
    ),
  };
}
