import {expect} from '@open-wc/testing';
import {exitTarget} from '../../src/content/exit-targets.js';

describe('the way out leads', () => {
  it('to the weather in Dutch', () => {
    expect(exitTarget('nl')).to.equal('https://www.meteo.be/nl/belgie');
  });

  it('to the weather for every other language', () => {
    for (const locale of ['fr', 'de', 'en', 'uk', 'ru', 'ar-XB']) expect(exitTarget(locale)).to.equal('https://www.meteo.be/');
  });
});
