import {svg, type TemplateResult} from 'lit';
import {icon} from '../foundation/icon.js';
import type {Purpose} from './purposes.js';

const drawn = (path: string): TemplateResult => icon(svg`<path d=${path} />`, 'purpose');

const phone = drawn('M5 4h4l2 5-3 2a11 11 0 0 0 5 5l2-3 5 2v4a1 1 0 0 1-1 1A16 16 0 0 1 4 5a1 1 0 0 1 1-1z');
const button = drawn('M8 7h8a5 5 0 0 1 0 10H8A5 5 0 0 1 8 7zm1 5h6');
const exit = drawn('M10 4H5v16h5M14 8l4 4-4 4M18 12H9');
const shield = drawn('M12 3l7 3v5c0 5-3 8-7 10-4-2-7-5-7-10V6z');
const eye = drawn('M2 12s4-7 10-7 10 7 10 7-4 7-10 7S2 12 2 12zM9 12a3 3 0 1 0 6 0 3 3 0 1 0-6 0');
const printer = drawn('M7 9V3h10v6M7 18H4V9h16v9h-3M7 14h10v7H7z');
const heart = drawn('M12 20C6 15 3 12 3 8.5A4.500 4.500 0 0 1 12 7a4.500 4.500 0 0 1 9 1.500C21 12 18 15 12 20z');
const about = drawn('M3 12a9 9 0 1 0 18 0 9 9 0 1 0-18 0M12 11v5M12 8v.1');
const child = drawn('M9 7a3 3 0 1 0 6 0 3 3 0 1 0-6 0M6 21c0-5 2-8 6-8s6 3 6 8');
const chart = drawn('M4 20V10M10 20V4M16 20v-7M21 20H3');
const share = drawn(
  'M8 11l7-4M8 13l7 4M3 12a3 3 0 1 0 6 0 3 3 0 1 0-6 0M14 6a3 3 0 1 0 6 0 3 3 0 1 0-6 0M14 18a3 3 0 1 0 6 0 3 3 0 1 0-6 0',
);

const icons: Partial<Record<Purpose, TemplateResult>> = {
  call: phone,
  report: button,
  leave: exit,
  ukraine: shield,
  quiz: eye,
  print: printer,
  victim: heart,
  child,
  number: phone,
  campaign: heart,
  explain: about,
  figures: chart,
  young: child,
  share,
};

/** Returns the drawing of a purpose; a heart for one that has none. */
export function iconOf(purpose: Purpose): TemplateResult {
  return icons[purpose] ?? heart;
}
