import type {MsgFn} from '@lit/localize';
import {audiences, centres, contactsFor, hasEmergency, type Audience} from '../content/audiences.js';
import {
  contacts,
  localNames,
  telOf,
  webOf,
  type Contact,
  type ContactId,
  type Region,
  type Text,
} from '../content/contacts.js';
import {exitTarget} from '../content/exit-targets.js';
import {
  bannerCampaign,
  bannerHelpline,
  bannerTitle,
  emergencyTitle,
  exitHonesty,
  exitLabel,
  explainerLead,
  explainerTitle,
  factsLead,
  factsTitle,
  guideLead,
  guideTitle,
  helplineTitle,
  materialsLead,
  materialsTitle,
  minorGuideLead,
  minorGuideTitle,
  quizSeveral,
  quizTitle,
  reportLabel,
  shareLead,
  shareTitle,
} from '../content/first-words.js';
import {isWebAddress, wordsOf} from '../foundation/attributes.js';
import {shippedLocale, sourceLocale} from '../localization/locale.js';
import {coreMessages} from '../localization/messages.js';
import {loadMsg} from '../localization/msg.js';
import {tags, type Tag} from '../define/tags.js';
import {indented, line} from './lines.js';

export type FallbackTag = Tag;

/** What the attributes of the tag say. One that the tag has not is ignored; a value that is not allowed counts as absent. */
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

interface Words {
  readonly msg: MsgFn;
  readonly locale: string;
}

/**
 * The children to write into a tag, for a visitor whom no script reaches: a heading, numbers to call, a way out. It is what the tag
 * itself says once the script is there.
 *
 * `<blue-heart-helpline-card lang="uk">${await fallback('blue-heart-helpline-card', {lang: 'uk'})}</blue-heart-helpline-card>`
 */
export async function fallback(tag: FallbackTag, options: FallbackOptions = {}): Promise<string> {
  if (!tags.includes(tag)) throw new Error(`There is no fallback for <${tag}>, only for ${tags.join(', ')}.`);
  const locale = shippedLocale(options.lang ?? '') ?? sourceLocale;
  const msg = await loadMsg(locale, coreMessages);
  return (children[tag] ?? viewed(helplineTitle))({msg, locale}, options).join('\n');
}

/** What a tag says first; one that is not in the list says whom to call. */
const children: Partial<Record<Tag, (words: Words, options: FallbackOptions) => string[]>> = {
  'blue-heart-banner': banner,
  'blue-heart-signal-quiz': signalQuiz,
  'blue-heart-report-button': reportButton,
  'blue-heart-helpline-card': helplineCard,
  'blue-heart-exit': exit,
  'blue-heart-share': viewed(shareTitle, shareLead),
  'blue-heart-materials': viewed(materialsTitle, materialsLead),
  'blue-heart-facts': viewed(factsTitle, factsLead),
  'blue-heart-explainer': viewed(explainerTitle, explainerLead),
  'blue-heart-safety-guide': safetyGuide,
};

function banner(words: Words, options: FallbackOptions): string[] {
  const {variant} = options;
  const reports = given(options) || (variant !== 'helpline' && variant !== 'compact');
  return [
    heading(options, bannerTitle(words.msg)),
    ...(variant === 'compact'
      ? []
      : [paragraph((variant === 'helpline' ? bannerHelpline : bannerCampaign)(words.msg))]),
    ...(reports ? [report(words, options)] : []),
    phone(contacts.meldpunt),
  ];
}

function signalQuiz(words: Words, options: FallbackOptions): string[] {
  const {msg} = words;
  return [
    heading(options, quizTitle(msg)),
    paragraph(quizSeveral(msg)),
    ...called(words, contacts.meldpunt),
    phone(contacts.meldpunt),
  ];
}

function reportButton(words: Words, options: FallbackOptions): string[] {
  return [report(words, options), ...called(words, contacts.meldpunt), phone(contacts.meldpunt)];
}

function helplineCard(words: Words, options: FallbackOptions): string[] {
  const {msg, locale} = words;
  const chosen = wordsOf(options.contacts ?? '').filter((id): id is ContactId => Object.hasOwn(contacts, id));
  const reader = options.for && Object.hasOwn(audiences, options.for) ? options.for : '';
  const region = options.region && Object.hasOwn(centres, options.region) ? options.region : '';
  const [first, ...others] = contactsFor(chosen, reader, region).map((contact) => entry(words, contact));
  const leaves = options.exit !== 'off';
  return [
    heading(options, helplineTitle(msg)),
    ...(leaves ? [link(exitTarget(locale), exitLabel(msg))] : []),
    ...first!,
    ...(hasEmergency(chosen, reader) ? emergency(words) : []),
    ...(options.variant === 'compact' || !others.length
      ? []
      : indented(
          'ul',
          others.flatMap((contact) => indented('li', contact)),
        )),
    ...(leaves ? [paragraph(exitHonesty(msg))] : []),
  ];
}

function exit({msg, locale}: Words, options: FallbackOptions): string[] {
  return [link(given(options) ?? exitTarget(locale), exitLabel(msg)), paragraph(exitHonesty(msg))];
}

/** What a tag says whose view is brought later: what it is called, and whom to call. */
function viewed(title: Text, lead?: Text, contact: Contact = contacts.meldpunt) {
  return (words: Words, options: FallbackOptions): string[] => [
    heading(options, title(words.msg)),
    ...(lead ? [paragraph(lead(words.msg))] : []),
    ...called(words, contact),
    phone(contact),
  ];
}

function safetyGuide(words: Words, options: FallbackOptions): string[] {
  const [title, lead, contact] =
    options.audience === 'minor'
      ? [minorGuideTitle, minorGuideLead, contacts['child-focus']]
      : [guideTitle, guideLead, contacts.meldpunt];
  return viewed(title, lead, contact)(words, options);
}

/** The address that the page author gave, if it is one. */
const given = ({href}: FallbackOptions): string | undefined => (href && isWebAddress(href) ? href : undefined);

function heading({headingLevel = 2}: FallbackOptions, words: string): string {
  const level = [3, 4, 5, 6].includes(headingLevel) ? headingLevel : 2;
  return line`<h${level}>${words}</h${level}>`;
}

const paragraph = (words: string): string => line`<p>${words}</p>`;

const link = (href: string, words: string): string => line`<p><a href="${href}" rel="noreferrer">${words}</a></p>`;

function report({msg, locale}: Words, options: FallbackOptions): string {
  return link(given(options) ?? `https://${webOf(contacts.meldpunt, locale)}`, reportLabel(msg));
}

const phone = ({phone}: Contact): string => `<p>${number(phone!)}</p>`;

const number = (phone: string): string => line`<a href="${telOf(phone)}" dir="ltr" translate="no">${phone}</a>`;

/** The name of a contact, with the names to say on the phone beside a translated one. */
function called({msg, locale}: Words, contact: Contact): string[] {
  const said = localNames(contact, locale);
  return [paragraph(contact.name(msg)), ...(said ? [`<p translate="no">${said}</p>`] : [])];
}

/** Who somebody is, and a number to call, or a page to visit where there is none. */
function entry(words: Words, contact: Contact): string[] {
  return [
    ...called(words, contact),
    ...(contact.what ? [paragraph(contact.what(words.msg))] : []),
    contact.phone ? phone(contact) : link(`https://${webOf(contact, words.locale)}`, webOf(contact, words.locale)!),
  ];
}

function emergency({msg}: Words): string[] {
  return [
    paragraph(emergencyTitle(msg)),
    ...indented(
      'ul',
      [contacts.emergency, contacts.police].map(
        (contact) => `<li>${number(contact.phone!)} ${line`${contact.name(msg)}`}</li>`,
      ),
    ),
  ];
}
