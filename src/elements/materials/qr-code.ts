import encodeQR from 'qr';
import {contacts, webOf} from '../../content/contacts.js';
import type {ShapeMark} from '../../sheet/sheet.js';

/**
 * Returns a QR code that opens the site of the reporting point in a language. The code is black on white, with white
 * around it. It never opens an address that a page author gave: people who scan it have to be able to trust it.
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

/** Returns where each series of dark modules starts, and its length. A printer may leave white between two shapes. */
function runs(row: readonly boolean[]): (readonly [number, number])[] {
  return [
    ...row
      .map((dark) => (dark ? '1' : '0'))
      .join('')
      .matchAll(/1+/g),
  ].map(({0: run, index}) => [index, run.length]);
}
