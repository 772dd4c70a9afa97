import {expect} from '@open-wc/testing';
import {warnOnce} from '../../src/localization/warn-once.js';
import {warnings} from '../support/warnings.js';

describe('a warning about what did not load', () => {
  it('is given once, and not again for the same thing or the same reason', () => {
    warnOnce('The text did not load.', '503');
    warnOnce('The text did not load.', '503');
    warnOnce('The text did not load.', '404');
    warnOnce('The picture did not load.', '503');
    expect(warnings).to.deep.equal(['The text did not load. 503']);
  });

  it('is given for another thing with another reason', () => {
    warnOnce('A first file did not load.', 'no network');
    warnOnce('A second file did not load.', 'no answer');
    expect(warnings).to.deep.equal(['A first file did not load. no network', 'A second file did not load. no answer']);
  });

  it('does no harm where the page took the warnings of the console away', () => {
    Reflect.set(console, 'warn', undefined);
    expect(() => warnOnce('A third file did not load.', 'no console')).not.to.throw();
  });
});
