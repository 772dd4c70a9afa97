import {str, type MsgFn} from '@lit/localize';

/** Returns the letter to the supplier, or to who runs the site. */
export function letterWords(msg: MsgFn) {
  return {
    letterSubject: msg('Hulp tegen mensenhandel op onze website', {id: 'builder.letter-subject'}),
    letterStart: (what: string) =>
      msg(str`Dag,\n\nOp onze website willen we hulp tegen mensenhandel tonen: “${what}”.`, {
        id: 'builder.letter-start',
      }),
    letterLines: msg(
      'Wilt u deze regels op onze pagina zetten? Kan een script niet, zet dan alleen wat tussen de tags staat.',
      {id: 'builder.letter-lines'},
    ),
    letterUpload: (zip: string, fixed: string, latest: string) =>
      msg(
        str`De bestanden komen op onze eigen server. Ze zitten klaar in ${zip}: zet de mappen erin als ${fixed} en ${latest}.`,
        {id: 'builder.letter-upload'},
      ),
    letterPolicy: msg('Stuurt de site een beveiligingsbeleid (CSP)? Laat daarin dit toe:', {
      id: 'builder.letter-policy',
    }),
    letterEnd: msg(
      'Het script plaatst geen cookies, bewaart niets en vraagt alleen bestanden uit zijn eigen map.\n\nDank u wel.',
      {id: 'builder.letter-end'},
    ),
    letterPaste: msg('(Plak hier de brief: Ctrl + V.)', {id: 'builder.letter-paste'}),
    openInMail: msg('Open in uw mail', {id: 'builder.open-in-mail'}),
  };
}
