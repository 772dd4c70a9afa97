// Makes what a visitor without script reads in each tag, by language: the plugin puts it together as a page needs it.
import {contacts} from '../../dist/content/contacts.js';
import {contactsFor} from '../../dist/content/audiences.js';
import {names} from '../../dist/define/tags.js';
import {directionOf, isUnread} from '../../dist/localization/locale.js';
import {coreMessages} from '../../dist/localization/messages.js';
import {loadMsg} from '../../dist/localization/msg.js';
import {contactWords, emergencyLines} from '../../dist/static/contact-lines.js';
import {fallback} from '../../dist/static/fallback.js';
import {languagesOf} from '../../dist/static/languages-of.js';

/** Stands for the address that a page author gives. */
const given = 'https://given.invalid/';

/** On one line, so that WordPress makes no paragraphs of the line breaks. */
const joined = (lines) => lines.map((text) => text.trim()).join('');
const written = async (name, options) => joined(await linesOf(name, options));

/** Returns what stands in a tag, without what says that it runs from right to left: the plugin writes that. */
async function linesOf(name, options) {
  const lines = (await fallback(`blue-heart-${name}`, options)).split('\n');
  return directionOf(options.lang) === 'rtl' ? lines.slice(1, -1).map((line) => line.trim()) : lines;
}

/** Returns every choice of values, as objects. */
function choices(lists) {
  return Object.entries(lists).reduce(
    (made, [name, values]) => made.flatMap((one) => values.map((value) => ({...one, [name]: value}))),
    [{}],
  );
}

/** Returns the names of the values on which the text depends, and the text for each choice of them. */
async function tableOf(name, attributes, lang) {
  const lists = {
    ...Object.fromEntries(
      Object.entries(attributes)
        .filter(([attribute, schema]) => schema.enum && attribute !== 'heading-level')
        .map(([attribute, schema]) => [attribute, ['', ...schema.enum]]),
    ),
    ...(attributes.href ? {href: ['', given]} : {}),
  };
  const all = await Promise.all(
    choices(lists).map(async (choice) => ({choice, text: await written(name, {...choice, lang})})),
  );
  const matters = Object.keys(lists).filter((attribute) =>
    all.some(({choice, text}) =>
      all.some(
        (other) =>
          other.text !== text &&
          Object.keys(lists).every((one) => one === attribute || other.choice[one] === choice[one]),
      ),
    ),
  );
  const key = (choice) =>
    matters.map((attribute) => (attribute === 'href' ? (choice.href ? 'given' : '') : choice[attribute])).join(' ');
  return {
    matters,
    texts: Object.fromEntries(all.map(({choice, text}) => [key(choice), text.replaceAll(given, '{href}')])),
  };
}

/** Returns the parts of a card: its contacts are chosen one by one, so that there is no list of all cards. */
async function partsOfCard(attributes, lang, msg) {
  const words = {msg, locale: lang};
  const lines = await linesOf('helpline-card', {lang, contacts: 'meldpunt'});
  const without = await linesOf('helpline-card', {lang, contacts: 'meldpunt', exit: 'off'});
  const [heading, exit] = lines;
  const end = isUnread(lang) ? [without.pop()] : [];
  const honesty = lines.at(-1 - end.length);
  if (joined([heading, exit, ...without.slice(1), honesty, ...end]) !== joined(lines))
    throw new Error(
      'The fallback of the card has other parts than heading, exit, contact, the sentence on traces and, in some ' +
        'languages, that no native speaker has read it.',
    );
  return {
    heading,
    exit,
    honesty,
    end: joined(end),
    emergency: joined(emergencyLines(words)),
    contacts: Object.fromEntries(
      Object.values(contacts).map((contact) => [
        contact.id,
        [`<p>${contactWords(words, contact, 0)}</p>`, contactWords(words, contact, 1)],
      ]),
    ),
    lists: Object.fromEntries(
      choices({for: ['', ...attributes.for.enum], region: ['', ...attributes.region.enum]}).map((choice) => [
        `${choice.for} ${choice.region}`,
        contactsFor([], choice.for, choice.region).map(({id}) => id),
      ]),
    ),
  };
}

/** Returns what a language needs: its direction, the texts of each tag that speaks it, and the parts of the card. */
export async function fallbacks(lang, metadata) {
  const msg = await loadMsg(lang, coreMessages);
  const tags = {};
  for (const name of names.filter((one) => languagesOf(`blue-heart-${one}`).includes(lang)))
    tags[name] =
      name === 'helpline-card'
        ? await partsOfCard(metadata[name].attributes, lang, msg)
        : await tableOf(name, metadata[name].attributes, lang);
  return {direction: directionOf(lang), tags};
}
