import {aTimeout, expect, fixture, html} from '@open-wc/testing';
import {wantedLanguage} from '../../src/localization/wanted-language.js';

/** Follows the language that an element must show, until its first change. */
function changeFor(element: Element): Promise<void> {
  return new Promise((done) => {
    const follower = () => {
      wantedLanguage.delete(follower);
      done();
    };
    wantedLanguage.add(element, follower);
  });
}

describe('the wanted language', () => {
  for (const attribute of ['lang', 'xml:lang'])
    it(`changes with the ${attribute} of an ancestor`, async () => {
      const page = await fixture(html`<div><p></p></div>`);
      const changed = changeFor(page.firstElementChild!);
      page.setAttribute(attribute, 'fr');
      await changed;
      expect(wantedLanguage.of(page.firstElementChild!, ['nl', 'fr', 'uk'])).to.equal('fr');
    });

  it('is followed by a tag that stays, once another has gone', async () => {
    const page = await fixture(
      html`<div>
        <p></p>
        <p></p>
      </div>`,
    );
    let calls = 0;
    const stays = () => void calls++;
    wantedLanguage.add(page.lastElementChild!, stays);
    const goes = () => {};
    wantedLanguage.add(page.firstElementChild!, goes);
    wantedLanguage.delete(goes);
    page.setAttribute('lang', 'uk');
    await aTimeout(0);
    expect(calls).to.equal(1);
    wantedLanguage.delete(stays);
    page.setAttribute('lang', 'nl');
    await aTimeout(0);
    expect(calls).to.equal(1);
  });

  it('is that of the page, once a visitor chose one that the tag does not speak', async () => {
    const page = await fixture(html`<div lang="fr"><p></p></div>`);
    wantedLanguage.choose('uk');
    expect(wantedLanguage.of(page.firstElementChild!, ['nl', 'fr'])).to.equal('fr');
    expect(wantedLanguage.of(page.firstElementChild!, ['nl', 'fr', 'uk'])).to.equal('uk');
  });
});
