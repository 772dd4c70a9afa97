import type {Text} from './contacts.js';
import {manicureQuestion} from './first-words.js';

export type PosterId = 'carwash' | 'manicure' | 'parcels' | 'clothes' | 'online-job' | 'housing' | 'building-site';

export interface Poster {
  readonly id: PosterId;
  /** The name of the poster in a list. */
  readonly name: Text;
  /** A question, never a claim, about a signal. Its source is named at the scene with the same id (scenes.ts). */
  readonly sentence: Text;
}

export const posters: readonly Poster[] = [
  {
    id: 'carwash',
    name: (msg) => msg('Carwash', {id: 'materials.carwash'}),
    sentence: (msg) => msg('Uw auto blinkt. Maar waar slaapt wie hem waste?', {id: 'materials.carwash-sentence'}),
  },
  {
    id: 'manicure',
    name: (msg) => msg('Manicure', {id: 'materials.manicure'}),
    sentence: manicureQuestion,
  },
  {
    id: 'parcels',
    name: (msg) => msg('Pakje', {id: 'materials.parcels'}),
    sentence: (msg) => msg('Uw pakje is er. Hoe lang is de koerier al onderweg?', {id: 'materials.parcels-sentence'}),
  },
  {
    id: 'clothes',
    name: (msg) => msg('Kleren', {id: 'materials.clothes'}),
    sentence: (msg) =>
      msg('Uw trui is nieuw. Naaide iemand hem om een schuld af te betalen?', {id: 'materials.clothes-sentence'}),
  },
  {
    id: 'online-job',
    name: (msg) => msg('Werk via het internet', {id: 'materials.online-job'}),
    sentence: (msg) =>
      msg('Een job online met heel veel loon. Te mooi om waar te zijn?', {id: 'materials.online-job-sentence'}),
  },
  {
    id: 'housing',
    name: (msg) => msg('Kamer', {id: 'materials.housing'}),
    sentence: (msg) => msg('Een kamer zonder huur. Wat wil de eigenaar in ruil?', {id: 'materials.housing-sentence'}),
  },
  {
    id: 'building-site',
    name: (msg) => msg('Werf', {id: 'materials.building-site'}),
    sentence: (msg) =>
      msg('Het huis is bijna klaar. Wat verdient wie het bouwt?', {id: 'materials.building-site-sentence'}),
  },
];
