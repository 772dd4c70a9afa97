import {expect} from '@open-wc/testing';
import type {MsgFn} from '@lit/localize';
import type {Figure} from '../../../src/content/figures.js';
import {sourceOf, valueOf} from '../../../src/elements/facts/figure-text.js';
import {msgFrom} from '../../../src/localization/msg.js';

describe('the text of a figure', () => {
  const msg: MsgFn = msgFrom({});
  const speech = (locale: string) => ({msg, locale, direction: 'ltr' as const, spoken: [locale]});

  for (const locale of ['ar', 'ar-EG', 'fa', 'hi', 'th', 'ur']) {
    it(`has the digits and the year of the page around it in ${locale}`, () => {
      expect(valueOf(speech(locale), {value: 1556})).to.match(/^1\D?556$/);
      expect(valueOf(speech(locale), {value: 63, percent: true})).to.contain('63');
      const figure = {source: 'Myria', sourceDate: '2025-07-01', read: '2026-11-24'} as Figure;
      expect(sourceOf(speech(locale), figure)).to.contain('2025');
    });
  }
});
