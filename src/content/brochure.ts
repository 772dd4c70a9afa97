import type {BrochureIcon} from './brochure-icons.js';
import type {Text} from './contacts.js';

/** The title that the campaign gave its brochure; each of the two sentences is on a line of its own. */
export const brochureTitle: readonly Text[] = [
  (msg) => msg('Hoe mensenhandel eruitziet?', {id: 'materials.brochure-title'}),
  (msg) => msg('Vertrouwder dan je denkt.', {id: 'materials.brochure-answer'}),
];

/**
 * What trafficking is, each sentence with its drawing. Source: the campaign's press release (2022), Belgian law by way
 * of myria.be.
 */
export const whatItIs: readonly (readonly [BrochureIcon, Text])[] = [
  [
    'hook',
    (msg) =>
      msg(
        'Criminelen werven mensen aan, vervoeren hen, geven hun onderdak of hebben hen in hun macht. Ze doen dat om hen uit te buiten.',
        {id: 'materials.what-law'},
      ),
  ],
  [
    'work',
    (msg) =>
      msg(
        'Het gaat om seksuele uitbuiting en om werk dat ingaat tegen de menselijke waardigheid. Ook om iemand laten bedelen en er geld aan verdienen, organen wegnemen of iemand dwingen tot een misdrijf.',
        {
          id: 'materials.what-forms',
        },
      ),
  ],
  [
    'border',
    (msg) =>
      msg('Het kan zonder een grens over te steken. Ook Belgen zijn slachtoffer.', {id: 'materials.what-border'}),
  ],
  [
    'van',
    (msg) =>
      msg('Mensensmokkel is iets anders: iemand voor geld illegaal over een grens brengen.', {
        id: 'materials.what-smuggling',
      }),
  ],
  [
    'online',
    (msg) =>
      msg(
        'In België gaat het meestal om uitbuiting op het werk of om seksuele uitbuiting. Door sociale media gebeurt het steeds vaker online.',
        {id: 'materials.what-belgium'},
      ),
  ],
  [
    'shirt',
    (msg) =>
      msg(
        'Het kan achter gewone dingen zitten. Denk aan goedkope kleren, een heel goedkope carwash of manicure, een pakje dat heel snel komt.',
        {
          id: 'materials.what-everyday',
        },
      ),
  ],
];

export const signalsTitle: Text = (msg) => msg('Welke signalen ziet u?', {id: 'materials.signals-title'});

/** Signals, each with its drawing. Source: PAG-ASA, Payoke. Always shown with quizSeveral (first-words.ts). */
export const signals: readonly (readonly [BrochureIcon, Text])[] = [
  ['free', (msg) => msg('Iemand is niet vrij om te komen en te gaan.', {id: 'materials.signal-free'})],
  ['contact', (msg) => msg('Iemand heeft weinig contact met anderen.', {id: 'materials.signal-contact'})],
  ['papers', (msg) => msg('Iemand anders houdt zijn of haar papieren bij.', {id: 'materials.signal-papers'})],
  [
    'silent',
    (msg) => msg('Iemand durft niet te praten, of een ander praat voor die persoon.', {id: 'materials.signal-silent'}),
  ],
  ['afraid', (msg) => msg('Iemand is bang voor de overheid.', {id: 'materials.signal-afraid'})],
  [
    'conditions',
    (msg) =>
      msg('Iemand leeft of werkt in heel slechte omstandigheden, of slaapt op het werk.', {
        id: 'materials.signal-conditions',
      }),
  ],
  ['pay', (msg) => msg('Iemand krijgt weinig of geen loon, of heeft een grote schuld.', {id: 'materials.signal-pay'})],
  ['injuries', (msg) => msg('Iemand heeft verwondingen.', {id: 'materials.signal-injuries'})],
];

export const witnessTitle: Text = (msg) => msg('Ziet u zoiets?', {id: 'materials.witness-title'});

/** The drawings of the rules for a witness, in their order (words-that-protect.ts). */
export const witnessIcons: readonly BrochureIcon[] = ['confront', 'ask', 'refuse', 'unsure'];

export const callTitle: Text = (msg) => msg('Wie kunt u bellen?', {id: 'materials.call-title'});

/** A note below the recognised centres, which may not be open at night. */
export const centresNote: Text = (msg) =>
  msg('Erkende centra. ’s Nachts: het meldpunt.', {id: 'materials.centres-note'});
