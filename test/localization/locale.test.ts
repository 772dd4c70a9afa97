import {expect} from '@open-wc/testing';
import {directionOf, nameOf, preferredLocales, shippedLocale, shippedLocales} from '../../src/localization/locale.js';
import {setBrowserLanguages} from '../support/set-browser-languages.js';

describe('a language', () => {
  it('is shipped for Dutch, first, French, German, English, Ukrainian, Russian and each that has a file', async () => {
    expect(shippedLocales().slice(0, 6)).to.deep.equal(['nl', 'fr', 'de', 'en', 'uk', 'ru']);
    const {sourceLocale, targetLocales} = (await (await fetch('/locales/lit-localize.json')).json()) as {
      sourceLocale: string;
      targetLocales: string[];
    };
    expect(shippedLocales()).to.deep.equal([sourceLocale, ...targetLocales]);
  });

  for (const [tag, code] of [
    ['nl', 'nl'],
    ['nl-BE', 'nl'],
    ['nl_BE', 'nl'],
    ['NL', 'nl'],
    [' fr ', 'fr'],
    ['FR-be', 'fr'],
    ['en-GB', 'en'],
    ['uk-Cyrl-UA', 'uk'],
    ['de_DE.UTF-8', 'de'],
    ['pt-BR', 'pt'],
    ['fa-AF', 'fa'],
    ['zh', 'zh-Hans'],
    ['zh-CN', 'zh-Hans'],
    ['zh_CN', 'zh-Hans'],
    ['zh-Hans-CN', 'zh-Hans'],
    ['ZH-HANS', 'zh-Hans'],
    // Most who write the traditional script can read the simplified one, and few of them Dutch.
    ['zh-Hant', 'zh-Hans'],
    ['zh-TW', 'zh-Hans'],
  ] as const) {
    it(`is ${code} for "${tag}"`, () => {
      expect(shippedLocale(tag)).to.equal(code);
    });
  }

  for (const tag of ['', 'it', 'zho', 'nld', 'constructor', '__proto__', 'x-klingon', '-', '_BE']) {
    it(`is not shipped for "${tag}"`, () => {
      expect(shippedLocale(tag)).to.equal(undefined);
    });
  }

  it('has its name in the language itself', () => {
    expect(['nl', 'fr', 'de', 'en', 'uk', 'ru'].map(nameOf)).to.deep.equal([
      'Nederlands',
      'Français',
      'Deutsch',
      'English',
      'Українська',
      'Русский',
    ]);
  });

  it('has its direction, from right to left for those that are written so', () => {
    expect(['ar', 'ar-XB', 'fa', 'ps', 'he', 'ur'].map(directionOf)).to.deep.equal(Array(6).fill('rtl'));
    expect(['nl', 'uk', 'ru', 'so', 'ti', 'arn'].map(directionOf)).to.deep.equal(Array(6).fill('ltr'));
  });
});

describe('the languages that a browser prefers', () => {
  it('are those of its list that are offered, in its order', () => {
    setBrowserLanguages('it-IT', 'fr', 'de-AT', 'de');
    expect(preferredLocales(['nl', 'de', 'fr'])).to.deep.equal(['fr', 'de', 'de']);
    expect(preferredLocales(['nl', 'fr'])).to.deep.equal(['fr']);
  });

  it('are none where nothing of its list is offered', () => {
    setBrowserLanguages('it-IT', 'es');
    expect(preferredLocales(['nl', 'fr'])).to.deep.equal([]);
  });
});
