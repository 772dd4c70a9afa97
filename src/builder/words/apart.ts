import {str, type MsgFn} from '@lit/localize';

/** Returns the names of the lines one by one, for who builds the site. */
export function apartWords(msg: MsgFn) {
  return {
    apart: msg('De regels apart', {id: 'builder.apart'}),
    scriptOnce: msg('Het script, één keer in de pagina', {id: 'builder.script-once'}),
    tagHere: msg('De tag, waar hij moet staan', {id: 'builder.tag-here'}),
    linkHere: msg('De link, waar hij moet staan', {id: 'builder.link-here'}),
    dataLinkHere: msg('Dezelfde link, als uw editor data-attributen bewaart', {id: 'builder.data-link-here'}),
    linkHow: msg('In een editor: selecteer een woord, druk op de linkknop en plak dit adres:', {
      id: 'builder.link-how',
    }),
    address: msg('Alleen het adres', {id: 'builder.address'}),
    spare: msg('De tekst in de tag is wat een bezoeker ziet als het script niet aankomt. Laat hem staan.', {
      id: 'builder.spare',
    }),
    hiddenUntilDefined: (tag: string) =>
      msg(
        str`Verbergt het stijlblad van uw site tags tot hun script er is, met :not(:defined)? Schrijf dan :not(:defined):not(${tag}), anders is ook deze tekst weg.`,
        {id: 'builder.hidden-until-defined'},
      ),
  };
}
