import {expect} from '@open-wc/testing';
import {messageKey} from '../../src/localization/message-key.js';

describe('the key of a text', () => {
  it('is a number of four digits, however long the text is', () => {
    for (const text of ['', 'é', 'Dag', 'U belt gratis en anoniem. '.repeat(40), {strings: ['Bel ', ' nu']}]) {
      expect(messageKey(text)).to.be.within(1000, 9999);
      expect(messageKey(text) % 1).to.equal(0);
    }
  });

  it('is another for the same letters in another order', () => {
    expect(messageKey('dag')).to.not.equal(messageKey('gad'));
  });

  it('is another where a value stands between the same words', () => {
    expect(messageKey({strings: ['Bel', 'nu']})).to.not.equal(messageKey('Belnu'));
    expect(messageKey({strings: ['Bel', 'nu']})).to.not.equal(messageKey({strings: ['Beln', 'u']}));
  });
});
