import {expect, fixture, html} from '@open-wc/testing';
import {wantedLanguage} from '../../src/localization/wanted-language.js';

/** Returns a promise of the next change of the language that tags must show. */
const changes = () => new Promise((done) => wantedLanguage.addEventListener('change', done, {once: true}));

describe('the wanted language', () => {
  for (const attribute of ['lang', 'xml:lang'])
    it(`changes with the ${attribute} of an ancestor`, async () => {
      const page = await fixture(html`<div><p></p></div>`);
      wantedLanguage.observe(page.firstElementChild!);
      const changed = changes();
      page.setAttribute(attribute, 'fr');
      await changed;
      expect(wantedLanguage.of(page.firstElementChild!, ['nl', 'fr', 'uk'])).to.equal('fr');
    });

  it('is that of the page, once a visitor chose one that the tag does not speak', async () => {
    const page = await fixture(html`<div lang="fr"><p></p></div>`);
    wantedLanguage.choose('uk');
    expect(wantedLanguage.of(page.firstElementChild!, ['nl', 'fr'])).to.equal('fr');
    expect(wantedLanguage.of(page.firstElementChild!, ['nl', 'fr', 'uk'])).to.equal('uk');
  });
});
