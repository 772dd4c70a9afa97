import {audiences, contactsFor, hasEmergency, type Audience} from '../content/audiences.js';
import {contacts, webOf, type Contact, type ContactId, type Region, type Text} from '../content/contacts.js';
import {centres} from '../content/routes.js';
import {exitTarget} from '../content/exit-targets.js';
import {
  bannerHelpline,
  bannerQuestion,
  bannerTitle,
  exitHonesty,
  exitLabel,
  helplineTitle,
  manicureQuestion,
  quizSeveral,
  reportLabel,
  unreadNote,
} from '../content/first-words.js';
import {
  explainerLead,
  explainerTitle,
  factsLead,
  factsTitle,
  guideLead,
  guideTitle,
  materialsLead,
  materialsTitle,
  minorGuideLead,
  minorGuideTitle,
  quizTitle,
  shareLead,
  shareTitle,
} from '../content/titles.js';
import {isWebAddress, wordsOf} from '../foundation/attributes.js';
import {directionOf, isUnread, shippedLocale, sourceLocale, wholeLocales} from '../localization/locale.js';
import {coreMessages, viewMessages} from '../localization/messages.js';
import {loadMsg} from '../localization/msg.js';
import {tags, type Tag} from '../define/tags.js';
import {callLine, contactWords, emergencyLines, numberLine, type Words} from './contact-lines.js';
import {languagesOf} from './languages-of.js';
import {heading, indented, link, paragraph} from './lines.js';

export type FallbackTag = Tag;

/**
 * The attributes of the tag. One that the tag does not have is ignored; a value that is not allowed counts as absent.
 */
export interface FallbackOptions {
  readonly lang?: string;
  readonly headingLevel?: number;
  readonly href?: string;
  readonly variant?: string;
  readonly for?: Audience;
  readonly region?: Region;
  readonly audience?: 'public' | 'ukraine' | 'minor';
  /** Ids of contacts, separated by spaces. */
  readonly contacts?: string;
  readonly exit?: 'on' | 'off';
}

/**
 * Returns the children to write into a tag, for visitors without script: a heading, numbers to call, an exit. The tag
 * itself says the same once the script runs.
 *
 * `const children = await fallback('blue-heart-helpline-card', {lang: 'uk'});`
 * `const tag = '<blue-heart-helpline-card lang="uk">' + children + '</blue-heart-helpline-card>';`
 */
export function fallback(tag: FallbackTag, options: FallbackOptions = {}): Promise<string> {
  return childrenOf(tag, options, false);
}

/** Returns the same for a page that never gets the tag nor a style of ours: its names and numbers are bold. */
export function plainText(tag: FallbackTag, options: FallbackOptions = {}): Promise<string> {
  return childrenOf(tag, options, true);
}

async function childrenOf(tag: FallbackTag, options: FallbackOptions, plain: boolean): Promise<string> {
  if (!tags.includes(tag)) throw new Error(`There is no fallback for <${tag}>, only for ${tags.join(', ')}.`);
  const locale = shippedLocale(options.lang ?? '', languagesOf(tag)) ?? sourceLocale;
  const msg = await loadMsg(locale, coreMessages, ...(wholeLocales().includes(locale) ? [viewMessages] : []));
  const lines = (children[tag] ?? titleAndContact(helplineTitle))({msg, locale, plain}, options);
  // Not at the exit, which is pressed in haste, as in the tag.
  if (isUnread(locale) && tag !== 'blue-heart-exit') lines.push(paragraph(unreadNote(msg)));
  // `lang` does not set the direction.
  return (directionOf(locale) === 'rtl' ? indented('div', lines, ' dir="rtl"') : lines).join('\n');
}

/** What writes the children of each tag. A tag that is not in the list gets a heading and whom to call. */
const children: Partial<Record<Tag, (words: Words, options: FallbackOptions) => string[]>> = {
  'blue-heart-banner': banner,
  'blue-heart-signal-quiz': signalQuiz,
  'blue-heart-report-button': reportButton,
  'blue-heart-helpline-card': helplineCard,
  'blue-heart-exit': exit,
  'blue-heart-share': titleAndContact(shareTitle, shareLead),
  'blue-heart-materials': titleAndContact(materialsTitle, materialsLead),
  'blue-heart-facts': titleAndContact(factsTitle, factsLead),
  'blue-heart-explainer': titleAndContact(explainerTitle, explainerLead),
  'blue-heart-safety-guide': safetyGuide,
};

function banner(words: Words, options: FallbackOptions): string[] {
  const {msg} = words;
  const helpline = options.variant === 'helpline';
  return [
    heading(options.headingLevel, (helpline ? bannerQuestion : bannerTitle)(msg)),
    ...(helpline ? [paragraph(bannerHelpline(msg))] : []),
    ...(helpline || options.variant === 'compact'
      ? []
      : [paragraph(manicureQuestion(msg)), paragraph(quizSeveral(msg))]),
    words.plain ? callLine(words, contacts.meldpunt) : numberLine(contacts.meldpunt),
    ...(givenAddress(options) ? [report(words, options)] : []),
  ];
}

function signalQuiz(words: Words, options: FallbackOptions): string[] {
  const {msg} = words;
  return [
    heading(options.headingLevel, quizTitle(msg)),
    paragraph(quizSeveral(msg)),
    callLine(words, contacts.meldpunt),
  ];
}

function reportButton(words: Words, options: FallbackOptions): string[] {
  return [report(words, options), callLine(words, contacts.meldpunt)];
}

function helplineCard(words: Words, options: FallbackOptions): string[] {
  const {msg, locale} = words;
  const chosen = wordsOf(options.contacts ?? '').filter((id): id is ContactId => Object.hasOwn(contacts, id));
  const reader = options.for && Object.hasOwn(audiences, options.for) ? options.for : '';
  const region = options.region && Object.hasOwn(centres, options.region) ? options.region : '';
  const [first, ...others] = contactsFor(chosen, reader, region).map((contact, at) => contactWords(words, contact, at));
  const leaves = options.exit !== 'off';
  return [
    heading(options.headingLevel, helplineTitle(msg)),
    ...(leaves ? [link(exitTarget(locale), exitLabel(msg))] : []),
    `<p>${first}</p>`,
    ...(hasEmergency(chosen, reader) ? emergencyLines(words) : []),
    ...(options.variant === 'compact' || !others.length
      ? []
      : indented(
          'ul',
          others.map((contact) => `<li>${contact}</li>`),
        )),
    ...(leaves ? [paragraph(exitHonesty(msg))] : []),
  ];
}

function exit({msg, locale}: Words, options: FallbackOptions): string[] {
  return [link(givenAddress(options) ?? exitTarget(locale), exitLabel(msg)), paragraph(exitHonesty(msg))];
}

/** Writes the children of a tag whose view is loaded later: its heading, one sentence, and whom to call. */
function titleAndContact(title: Text, lead?: Text, contact: Contact = contacts.meldpunt) {
  return (words: Words, options: FallbackOptions): string[] => [
    heading(options.headingLevel, title(words.msg)),
    ...(lead ? [paragraph(lead(words.msg))] : []),
    callLine(words, contact),
  ];
}

function safetyGuide(words: Words, options: FallbackOptions): string[] {
  const [title, lead, contact] =
    options.audience === 'minor'
      ? [minorGuideTitle, minorGuideLead, contacts['child-focus']]
      : [guideTitle, guideLead, contacts.meldpunt];
  return titleAndContact(title, lead, contact)(words, options);
}

/** Returns the link for reporting, to the address that the page author gave or to the reporting point. */
function report({msg, locale}: Words, options: FallbackOptions): string {
  return link(givenAddress(options) ?? `https://${webOf(contacts.meldpunt, locale)}`, reportLabel(msg));
}

/** Returns the address that the page author gave, if it is valid. */
function givenAddress({href}: FallbackOptions): string | undefined {
  return href && isWebAddress(href) ? href : undefined;
}
