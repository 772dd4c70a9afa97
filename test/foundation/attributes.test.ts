import {expect, fixtureSync, html} from '@open-wc/testing';
import type {LitElement} from 'lit';
import type {Tag} from '../../src/define/tags.js';
import type {BlueHeartElement} from '../../src/foundation/element/blue-heart-element.js';
import type {AttributesOf} from '../../stories/attributes-of.js';
import {stubFetch} from '../support/stub-fetch.js';
import '../../src/define/banner.js';
import '../../src/define/exit.js';
import '../../src/define/helpline-card.js';
import '../../src/define/report-button.js';
import '../../src/define/signal-quiz.js';
import {known} from '../content/known-contacts.mjs';
import {speaks, until, words} from '../support/queries.js';
import {warnings} from '../support/warnings.js';

/** The values that an attribute allows, some that it does not, and the words that its warning must have. */
interface Rule {
  readonly good: readonly string[];
  readonly bad: readonly string[];
  readonly says: readonly string[];
  readonly property?: keyof BlueHeartElement;
}

function list(...good: string[]): Rule {
  return {
    good,
    bad: ['nonsense', good[0]!.toUpperCase(), `${good[0]!} `],
    says: good,
  };
}
const addresses: Rule = {
  good: ['https://example.org/page', 'page.html', '/page?a=b'],
  bad: [
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,hello',
    'blob:https://example.org/1',
    'https://',
  ],
  says: ['http'],
};
const common = {
  'heading-level': {
    good: ['2', '3', '4', '5', '6'],
    bad: ['1', '7', '0', '2.5', 'two', 'h2'],
    says: ['2, 3, 4, 5, 6'],
    property: 'headingLevel',
  },
  languages: {good: ['off', 'uk ru', 'uk,ru', 'nl', 'zh nl-BE'], bad: ['klingon'], says: ['nl', 'uk', 'off']},
} satisfies Record<string, Rule>;

const rules: Record<string, Record<string, Rule>> = {
  'blue-heart-banner': {
    ...common,
    variant: list('campaign', 'helpline', 'compact'),
    show: list('always', 'campaign'),
    href: addresses,
  },
  'blue-heart-signal-quiz': {
    ...common,
    limit: {good: ['1', '3', '100'], bad: ['0', '-1', '2.5', 'many'], says: ['whole number']},
    src: addresses,
  },
  'blue-heart-report-button': {
    ...common,
    variant: list('primary', 'quiet', 'floating'),
    region: list('brussels', 'flanders', 'wallonia'),
    exit: list('on', 'off'),
    href: addresses,
  },
  'blue-heart-helpline-card': {
    ...common,
    contacts: {
      good: ['meldpunt', 'payoke surya', 'payoke, surya'],
      bad: ['nobody'],
      says: ['meldpunt', 'child-focus', 'emergency-text'],
    },
    for: list('danger', 'victim', 'witness', 'minor', 'online'),
    region: list('brussels', 'flanders', 'wallonia'),
    variant: list('full', 'compact'),
    exit: list('on', 'off'),
    src: addresses,
  },
  'blue-heart-exit': {...common, variant: list('button', 'bar'), shortcut: list('on', 'off'), href: addresses},
} satisfies {
  [Each in Tag]?: Partial<Record<keyof AttributesOf<HTMLElementTagNameMap[Each]>, Rule>>;
};

/** Puts a tag on the page, and waits until it is rendered. */
async function show(tag: string, attributes: Record<string, string> = {}): Promise<LitElement> {
  const element = document.createElement(tag) as LitElement;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  fixtureSync(html`${element}`);
  await element.updateComplete;
  // The quiz loads its view later.
  if (tag === 'blue-heart-signal-quiz') await until(() => element.shadowRoot!.querySelector('[part=scene]'), 'a scene');
  return element;
}

const unanswered = 'no file is served here';

/** Returns the warnings without those about files that another test asked for. */
const reported = () => warnings.filter((warning) => !warning.includes(unanswered));

/** Returns what a visitor sees of a tag: its text, and where its links lead. */
const seen = (tag: Element) => [words(tag), ...[...tag.shadowRoot!.querySelectorAll('a')].map(({href}) => href)];

describe('an attribute', () => {
  beforeEach(() => {
    stubFetch(new Error(unanswered));
  });

  for (const [tag, attributes] of Object.entries(rules)) {
    describe(`of <${tag}>`, () => {
      for (const [name, {good, bad, says, property = name}] of Object.entries(attributes)) {
        for (const value of bad) {
          const quoted = JSON.stringify(value);

          it(`${name}=${quoted} is reported once, and the default is used`, async () => {
            const usual = seen(await show(tag));
            const element = await show(tag, {[name]: value});
            expect(reported()).to.have.length(1);
            for (const word of [`<${tag}>`, name, value.trim(), ...says]) expect(reported()[0]).to.include(word);
            expect(seen(element)).to.deep.equal(usual);
            element.lang = 'fr';
            await speaks(element, 'fr');
            expect(reported(), 'after another render').to.have.length(1);
          });

          it(`${name}=${quoted} is reported once as a property too`, async () => {
            const usual = seen(await show(tag));
            const element = await show(tag);
            Object.assign(element, {[property]: value});
            await until(() => reported().length, 'a warning');
            expect(reported()).to.have.length(1);
            for (const word of [`<${tag}>`, name, value.trim(), ...says]) expect(reported()[0]).to.include(word);
            expect(seen(element)).to.deep.equal(usual);
          });
        }

        it(`${name} allows ${good.join(' · ')} without a warning`, async () => {
          for (const value of good) await show(tag, {[name]: value});
          expect(reported()).to.deep.equal([]);
        });

        it(`${name} is back at its default once it is taken away, or set to nothing`, async () => {
          const usual = seen(await show(tag));
          const element = await show(tag, {[name]: good.at(-1)!});
          element.removeAttribute(name);
          await element.updateComplete;
          expect(seen(element), 'taken away').to.deep.equal(usual);
          for (const nothing of [undefined, null]) {
            const other = await show(tag);
            Object.assign(other, {[property]: nothing});
            await other.updateComplete;
            expect(seen(other), String(nothing)).to.deep.equal(usual);
          }
        });
      }
    });
  }

  it('is named with what is allowed in words that a webmaster can read', async () => {
    await show('blue-heart-helpline-card', {for: 'nonsense'});
    expect(reported()[0]).to.match(/allowed is danger, victim, witness, minor, online\b/);
    expect(reported()[0]).not.to.match(/ [,.]|Using \./);
  });

  it('with more than one wrong value is reported once for each attribute', async () => {
    await show('blue-heart-banner', {variant: 'big', show: 'never'});
    expect(reported()).to.have.length(2);
  });

  it('that no text can be made of blanks nothing, whatever a framework sets', async () => {
    const fails = () => {
      throw new Error('no text');
    };
    const {proxy, revoke} = Proxy.revocable<object>({}, {});
    revoke();
    const values: unknown[] = [
      Symbol('x'),
      Object.create(null),
      {toString: fails},
      {valueOf: fails, toString: fails},
      proxy,
    ];
    for (const [tag, attributes] of Object.entries(rules)) {
      const usual = seen(await show(tag));
      for (const [name, {property = name}] of Object.entries(attributes))
        for (const value of [...values, {_$litType$: 1, strings: ['x'], values: []}, []]) {
          const element = await show(tag);
          Object.assign(element, {[property]: value});
          await element.updateComplete;
          if (values.includes(value)) expect(seen(element), name).to.deep.equal(usual);
          expect(reported().filter((words) => words.includes('could not be shown'))).to.deep.equal([]);
        }
    }
  });

  it('with an address that no server would take is reported, and the default is used', async () => {
    const usual = seen(await show('blue-heart-report-button'));
    const href = `https://example.org/${'x'.repeat(9000)}`;
    expect(seen(await show('blue-heart-report-button', {href}))).to.deep.equal(usual);
    expect(reported()).to.have.length(1);
  });

  it('that is right replaces one that was wrong', async () => {
    const banner = await show('blue-heart-banner', {variant: 'big'});
    banner.setAttribute('variant', 'helpline');
    await until(() => words(banner).includes(known.meldpunt.phone), 'the number');
  });
});

describe('an attribute that is left empty', () => {
  for (const [tag, attributes] of Object.entries(rules)) {
    for (const name of Object.keys(attributes).filter((name) => name !== 'languages')) {
      it(`${name} of <${tag}> takes nothing away and leads nowhere else`, async () => {
        const usual = seen(await show(tag));
        for (const empty of ['', ' ']) {
          expect(seen(await show(tag, {[name]: empty})), JSON.stringify(empty)).to.deep.equal(usual);
        }
        expect(reported().length, reported().join()).to.be.at.most(2);
      });
    }
  }
});
