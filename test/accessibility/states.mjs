// The states of every tag whose accessibility tree is kept.
import {forEveryTag} from '../support/tags.mjs';

/** A page author's scenes, without a drawing. */
const scenes = {
  lang: 'nl',
  scenes: [
    {
      id: 'kitchen',
      title: 'In de keuken van een restaurant',
      situation: 'U loopt langs de open achterdeur van een restaurant. Een man wast er af.',
      indicators: [
        {text: 'Hij slaapt naast de keuken.', signal: true, why: 'Misschien kan hij niet vrij weg.'},
        {text: 'Het is er druk.', signal: false, why: 'Dat is gewoon in een restaurant.'},
      ],
    },
  ],
};

/** A page author's contacts. */
const contacts = {
  lang: 'fr',
  contacts: [{id: 'accueil', name: 'Accueil de la ville', what: 'Sans rendez-vous.', email: 'accueil@linde.example'}],
};

/** The files that some states ask for, by their path. */
export const stateFiles = {'/scenes.json': scenes, '/contacts.json': contacts};

const region = (name) => ({choose: ['[part=body] select', name]});
const choice = (number) => ({press: `li:nth-child(${number}) [part~=choice]`});
const open = {press: '[part~=button]'};
const unfoldAll = {press: '.scripted > button'};
const unfold = {press: 'summary', each: true};
const thing = (number) => ({press: `[part=indicator]:nth-child(${number}) button`});
const goOn = {press: '[part=body] > .bar .filled'};
const toTheEnd = [goOn, goOn, goOn, goOn, goOn, goOn];
const copy = {press: '[part~=copy]'};
const shift = {key: 'Shift'};

/**
 * The states of each tag: its name, the tag's attributes and children, and the steps of a visitor who reaches it. A
 * step presses a control (or each that fits, or the last), chooses in a menu, types in a field, or presses a key.
 * `prefers` is the language of the visitor's browser. What to wait for: `lang` is the language at first, `then` the one
 * after the steps, `drawn` that of a post or a sheet; `brings` are words before the steps, `shows` words after them; a
 * tag that is `gone` shows nothing.
 */
const states = {
  banner: [
    {name: 'helpline', attributes: 'variant="helpline" href="/hulp"'},
    {name: 'compact', attributes: 'variant="compact"'},
    {name: 'can be put away', attributes: 'dismissible'},
    {name: 'put away', attributes: 'dismissible', steps: [{press: '[part~=dismiss]'}], gone: true},
    {name: 'outside the campaign week', attributes: 'show="campaign"', gone: true},
    {
      name: 'with a partner and a logo',
      attributes: 'partner="stad Linde"',
      children: '<img slot="logo" alt="Stad Linde" src="/dist/missing.svg" width="40" height="40">',
    },
    {name: 'with a language menu', attributes: 'languages="uk ru"', prefers: 'uk'},
  ],
  'signal-quiz': [
    {name: 'a thing looked at', steps: [thing(1)]},
    {name: 'two things looked at, one of them no signal', steps: [thing(1), thing(4)]},
    {name: 'the moment', steps: [goOn]},
    {name: 'the moment, two choices open', steps: [goOn, choice(1), choice(3)]},
    {name: 'the second scene', steps: [goOn, goOn]},
    {name: 'the end', steps: toTheEnd},
    {name: 'more scenes', steps: [...toTheEnd, {press: '[part=body] > .row .filled'}]},
    {name: 'scenes of the page', attributes: 'src="/scenes.json"', brings: 'keuken'},
    {
      name: 'scenes of the page, a thing looked at',
      attributes: 'src="/scenes.json"',
      brings: 'keuken',
      steps: [thing(1)],
    },
    {name: 'with a language menu, limited to one scene', attributes: 'limit="1" languages="uk ru"'},
  ],
  'report-button': [
    {name: 'floating', attributes: 'variant="floating"'},
    {name: 'quiet, with words of the page', attributes: 'variant="quiet"', children: '<b slot="label">Meld het</b>'},
    {name: 'the dialog', steps: [open], shows: 'Waarover gaat het?'},
    {
      name: 'the dialog, without an exit and with words of the page',
      attributes: 'exit="off" languages="off"',
      children: '<p slot="intro">Welkom in Linde.</p>',
      steps: [open],
      shows: 'Waarover gaat het?',
    },
    {name: 'about me', steps: [open, choice(1)]},
    {name: 'about me, in Brussels', steps: [open, choice(1), region('brussels')]},
    {name: 'about me, region not known', steps: [open, choice(1), region('unknown')]},
    {name: 'saw something, in Flanders', attributes: 'region="flanders"', steps: [open, choice(2)]},
    {name: 'about a child', steps: [open, choice(3)]},
    {name: 'about a child who is alone', steps: [open, choice(3), {press: '[part=body] [type=checkbox]'}]},
    {name: 'online', steps: [open, choice(4)]},
    {name: 'online, about an adult', steps: [open, choice(4), choice(1)]},
    {name: 'online, about a child', steps: [open, choice(4), choice(2)]},
    {name: 'sites, mail and sources open', steps: [open, choice(1), {press: '[part=sources] summary'}]},
    {name: 'a number copied', steps: [open, choice(1), copy], shows: 'Gekopieerd'},
    {name: 'back', steps: [open, choice(4), {press: '.back'}]},
    {name: 'closed again', steps: [open, {press: '[part~=close]'}]},
    {name: 'Shift pressed once', steps: [open, shift], shows: 'Druk nog 2'},
    {name: 'another language chosen', steps: [open, {choose: ['[part=languages] select', 'uk']}], then: 'uk'},
  ],
  'helpline-card': [
    {name: 'for danger', attributes: 'for="danger"'},
    {name: 'for victims', attributes: 'for="victim"'},
    {name: 'for witnesses', attributes: 'for="witness"'},
    {name: 'for minors', attributes: 'for="minor"'},
    {name: 'for online', attributes: 'for="online"'},
    {name: 'compact, in Wallonia', attributes: 'variant="compact" region="wallonia"'},
    {name: 'two contacts that the page chose', attributes: 'contacts="payoke child-focus"'},
    {name: 'all open', steps: [unfold]},
    {name: 'a number copied', steps: [copy], shows: 'Gekopieerd'},
    {
      name: 'contacts and words of the page, without exit and languages',
      attributes: 'src="/contacts.json" exit="off" languages="off" heading-level="4"',
      children: '<span slot="heading">Hulp in Linde</span><p slot="note">Wij vragen uw naam niet.</p>',
      brings: 'Accueil',
    },
    {name: 'Shift pressed once', steps: [shift], shows: 'Druk nog 2'},
    {name: 'a visitor who prefers Ukrainian', prefers: 'uk'},
    {name: 'a visitor whose language is not shipped', prefers: 'is'},
    {name: 'another language chosen', steps: [{choose: ['[part=languages] select', 'uk']}], then: 'uk'},
  ],
  exit: [
    {name: 'bar', attributes: 'variant="bar"'},
    {name: 'words of the page', children: '<span slot="label">Verlaat deze pagina</span>'},
    {name: 'without the shortcut', attributes: 'shortcut="off"'},
    {name: 'Shift pressed once', steps: [shift], shows: 'Druk nog 2'},
    {name: 'Shift pressed twice', steps: [shift, shift], shows: 'Druk nog één'},
  ],
  share: [
    {name: 'for refugees', attributes: 'audience="ukraine"', drawn: 'uk'},
    {name: 'another subject', steps: [{choose: ['[part~=post]', ':last']}]},
    {name: 'a text that is too long', steps: [{type: ['textarea', 'Te lang. '.repeat(60)]}, {press: '[value=x]'}]},
    {name: 'the text copied', steps: [{press: '.row > [part~=copy]', last: true}], shows: 'Gekopieerd'},
    {name: 'a network that takes no text from a link', steps: [{press: '[name=network]', last: true}]},
  ],
  materials: [
    {name: 'another poster, with a partner', attributes: 'partner="Stad Linde"', steps: [{press: '[value=parcels]'}]},
    {name: 'the brochure', attributes: 'kind="brochure"'},
    {name: 'the brochure, to fold', steps: [{press: '[value=brochure]'}, {press: '[value=folded]'}]},
    {name: 'numbers to tear off', steps: [{press: '[value=tear-off]'}]},
    {name: 'an address that is none', attributes: 'kind="poster"', steps: [{type: ['.web', 'geen adres']}]},
    {name: 'a poster in two languages', steps: [{choose: ['.second', 'fr']}]},
    {name: 'saved', steps: [{press: '.actions .row > :nth-child(2)'}], shows: 'Bewaard'},
  ],
  facts: [
    {name: 'one figure', attributes: 'only="cases-2021"'},
    {name: 'three figures, the sources open', attributes: 'only="eu-2023 reports-2024 estimate-be"', steps: [unfold]},
    {name: 'the sources open', steps: [unfold]},
  ],
  explainer: [
    {name: 'short', attributes: 'variant="short"'},
    {name: 'all open', steps: [unfoldAll]},
  ],
  'safety-guide': [
    {name: 'all open', steps: [unfoldAll]},
    {name: 'two things ticked', steps: [{press: '[part=item]:nth-child(-n+2) input', each: true}]},
    {name: 'for minors', attributes: 'audience="minor"'},
    {name: 'for minors, all open', attributes: 'audience="minor"', steps: [unfoldAll]},
    {name: 'the list saved', steps: [{press: '.keep button:last-child'}], shows: 'Bewaard'},
  ],
};

/** Each tag with its states. Every tag has one without attributes in Dutch and one in Arabic. */
export const statesOfEveryTag = forEveryTag(states, []).map(({name, tag, given}) => ({
  name,
  tag,
  states: [{name: 'as it is'}, {name: 'in Arabic', attributes: 'lang="ar"', lang: 'ar'}, ...given],
}));
