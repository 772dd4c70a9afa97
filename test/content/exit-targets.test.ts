import {expect} from '@open-wc/testing';
import {exitTarget} from '../../src/content/exit-targets.js';
import {shippedLocales} from '../../src/localization/locale.js';

describe('the way out leads', () => {
  it('to the weather in Dutch', () => {
    expect(exitTarget('nl')).to.equal('https://www.meteo.be/nl/belgie');
  });

  it('to the weather for every other language', () => {
    for (const locale of [...shippedLocales().filter((code) => code !== 'nl'), 'ar-XB'])
      expect(exitTarget(locale)).to.equal('https://www.meteo.be/');
  });
});
