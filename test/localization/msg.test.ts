import {expect} from '@open-wc/testing';
import {str} from '@lit/localize';
import {messageKey} from '../../src/localization/message-key.js';
import {msgFrom} from '../../src/localization/msg.js';

/** Makes a text with places, as the modules of the languages have it: its values are positions. */
function text(strings: TemplateStringsArray, ...positions: number[]) {
  return str(strings, ...positions);
}

describe('a message', () => {
  const msg = msgFrom({
    'test.plain': 'Bonjour',
    'test.empty': '',
    'test.turned': text`${1} avant ${0}`,
    'test.fewer': text`seulement ${1}`,
    [messageKey('Avond')]: 'Soir',
    [messageKey(str`${0} en ${1}`)]: text`${1} et ${0}`,
  });

  it('is found by its words where the build left the id out', () => {
    expect(msg('Avond')).to.equal('Soir');
    expect(msg(str`${'een'} en ${'twee'}`)).to.equal('twee et een');
    expect(msg('Nacht')).to.equal('Nacht');
  });

  it('is the text with its id', () => {
    expect(msg('Dag', {id: 'test.plain'})).to.equal('Bonjour');
  });

  for (const id of ['test.missing', 'test.empty'])
    it(`is Dutch where the translation is not there: ${id}`, () => {
      expect(msg('Dag', {id})).to.equal('Dag');
      expect(msg(str`${'een'} na ${'twee'}`, {id})).to.equal('een na twee');
    });

  it('has its values where the translation wants them', () => {
    expect(msg(str`${'een'} na ${'twee'}`, {id: 'test.turned'})).to.equal('twee avant een');
    expect(msg(str`${'een'} na ${'twee'}`, {id: 'test.fewer'})).to.equal('seulement twee');
  });
});
