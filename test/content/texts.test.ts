import {expect} from '@open-wc/testing';
import type {MsgFn} from '@lit/localize';
import * as audiences from '../../src/content/audiences.js';
import * as brochure from '../../src/content/brochure.js';
import * as contacts from '../../src/content/contacts.js';
import * as explainer from '../../src/content/explainer.js';
import * as figures from '../../src/content/figures.js';
import * as firstWords from '../../src/content/first-words.js';
import * as networks from '../../src/content/networks.js';
import * as posters from '../../src/content/posters.js';
import * as posts from '../../src/content/posts.js';
import * as quizWords from '../../src/content/quiz-words.js';
import * as routes from '../../src/content/routes.js';
import * as safetyGuide from '../../src/content/safety-guide.js';
import * as scenes from '../../src/content/scenes.js';
import * as tearOff from '../../src/content/tear-off.js';
import * as titles from '../../src/content/titles.js';

const msg = ((text: string) => (typeof text === 'string' ? text : 'words with values')) as MsgFn;

/** What the modules compute; every other function in them is a text. */
const computed: readonly unknown[] = [
  audiences.contactsFor,
  audiences.hasEmergency,
  contacts.fromAbroad,
  contacts.isOverdue,
  contacts.localNames,
  contacts.plainName,
  contacts.telOf,
  contacts.webOf,
  networks.addressOf,
  networks.escaped,
  posts.labelOf,
  posts.wordsOfPost,
  safetyGuide.topicsFor,
];

/** Yields each place in the data that says nothing: a blank text, an empty list or an empty object. */
function* blanks(value: unknown, place: string): Generator<string> {
  if (typeof value === 'function') {
    const text: unknown = (value as (msg: MsgFn) => unknown)(msg);
    if (typeof text !== 'string' || !text.trim()) yield place;
  } else if (typeof value === 'string') {
    if (!value.trim()) yield place;
  } else if (typeof value === 'object' && value !== null) {
    const entries = value instanceof Set ? [...value].entries() : Object.entries(value);
    let count = 0;
    for (const [key, part] of entries) {
      count++;
      yield* blanks(part, `${place}.${key}`);
    }
    if (!count && !(value instanceof RegExp)) yield place;
  } else if (value === undefined) yield place;
}

describe('the content', () => {
  const modules = {
    audiences,
    brochure,
    contacts,
    explainer,
    figures,
    firstWords,
    networks,
    posters,
    posts,
    quizWords,
    routes,
    safetyGuide,
    scenes,
    tearOff,
    titles,
  };
  for (const [name, module] of Object.entries(modules))
    it(`says something everywhere: ${name}`, () => {
      const data = Object.entries(module as object).filter(([, value]) => !computed.includes(value));
      expect([...blanks(Object.fromEntries(data), name)]).to.deep.equal([]);
    });
});
