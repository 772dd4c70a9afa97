import {expect, fixtureSync, html} from '@open-wc/testing';
import '../../src/define/banner.js';
import '../../src/define/helpline-card.js';
import '../../src/define/report-button.js';
import '../../src/define/signal-quiz.js';
import {find, findAll, speaks, until} from '../support/queries.js';
import '../support/cancel-links.js';

const headings = 'h1, h2, h3, h4, h5, h6';

async function levelsOf(tag: string, level?: string): Promise<number[]> {
  const element = document.createElement(tag);
  if (level) element.setAttribute('heading-level', level);
  fixtureSync(html`${element}`);
  await speaks(element, 'nl');
  if (tag === 'blue-heart-report-button') {
    find(element, '[part~=button]').click();
    await until(() => findAll(element, headings).length, 'the dialog');
  }
  return findAll(element, headings).map(({localName}) => Number(localName.slice(1)));
}

describe('a heading', () => {
  for (const tag of ['blue-heart-banner', 'blue-heart-helpline-card', 'blue-heart-report-button']) {
    it(`of <${tag}> is of level 2, or of the level that the page says`, async () => {
      expect(await levelsOf(tag)).to.deep.equal([2]);
      for (const level of [2, 3, 4, 5, 6]) expect(await levelsOf(tag, String(level))).to.deep.equal([level]);
    });
  }

  it('of a scene of the quiz is one level deeper than that of the quiz, and 6 at most', async () => {
    expect(await levelsOf('blue-heart-signal-quiz')).to.deep.equal([2, 3]);
    expect(await levelsOf('blue-heart-signal-quiz', '4')).to.deep.equal([4, 5]);
    expect(await levelsOf('blue-heart-signal-quiz', '6')).to.deep.equal([6, 6]);
  });

  it('is not reached with the Tab key, though a script can focus it', async () => {
    const element = document.createElement('blue-heart-banner');
    fixtureSync(html`${element}`);
    await speaks(element, 'nl');
    expect(find(element, 'h2').tabIndex).to.equal(-1);
  });
});
