import encodeQR from 'qr';
import {contacts, webOf} from '../../content/contacts.js';
import type {ShapeMark} from '../../sheet/sheet.js';

/**
 * A code for a phone's camera that leads to the site of the reporting point in a language. It is dark on white with
 * room around it, and never leads to an address that a page author gave: who scans it has to trust it.
 */
export function qrCode(locale: string, {x, y, size}: {x: number; y: number; size: number}): ShapeMark[] {
  const rows = encodeQR(`https://${webOf(contacts.meldpunt, locale)}`, 'raw', {border: 4, ecc: 'medium'});
  const place = {x, y, scale: size / rows.length};
  const dark = rows
    .flatMap((row, down) => runs(row).map(([from, length]) => `M${from} ${down}h${length}v1h${-length}z`))
    .join('');
  return [
    {d: `M0 0h${rows.length}v${rows.length}h${-rows.length}z`, ...place, fill: '#fff'},
    {d: dark, ...place, fill: '#000'},
  ];
}

/** Where dark modules begin in a row, and how many there are: fewer edges, along which a printer might leave white. */
function runs(row: readonly boolean[]): (readonly [number, number])[] {
  return [
    ...row
      .map((dark) => (dark ? '1' : '0'))
      .join('')
      .matchAll(/1+/g),
  ].map(({0: run, index}) => [index, run.length]);
}
