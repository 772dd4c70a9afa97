import {expect, fixture, html} from '@open-wc/testing';
import '../../src/define/banner.js';
import '../../src/define/exit.js';
import '../../src/generated/unshipped.js';
import {find, speaks, words} from '../support/queries.js';
import {setBrowserLanguages} from '../support/set-browser-languages.js';

const titles: Record<string, string> = {
  nl: 'Maak mensenhandel zichtbaar',
  fr: 'Sortons la traite des êtres humains de l’ombre',
};

const banner = (within: Element = document.body) => within.querySelector('blue-heart-banner')!;

/** Returns a tag inside the shadow root of a host with its own language, or with none. */
async function insideShadow(hostLang: string, innerLang = ''): Promise<{host: HTMLElement; tag: Element}> {
  const host = await fixture<HTMLElement>(html`<div lang=${hostLang}></div>`);
  const box = document.createElement('div');
  box.lang = innerLang;
  box.append(document.createElement('blue-heart-banner'));
  host.attachShadow({mode: 'open'}).append(box);
  return {host, tag: box.firstElementChild!};
}

describe('the language that a tag speaks', () => {
  afterEach(() => {
    document.documentElement.removeAttribute('lang');
  });

  it('is Dutch where no lang is near, whatever the browser prefers', async () => {
    setBrowserLanguages('fr-BE');
    await speaks(await fixture(html`<blue-heart-banner></blue-heart-banner>`), 'nl');
  });

  it('is that of the page', async () => {
    document.documentElement.lang = 'fr-BE';
    const tag = await fixture(html`<blue-heart-banner></blue-heart-banner>`);
    await speaks(tag, 'fr');
    expect(words(find(tag, '[part=heading]'))).to.equal(titles.fr);
  });

  it('is that of the closest ancestor rather than of the page', async () => {
    document.documentElement.lang = 'fr';
    const page = await fixture(
      html`<div lang="uk">
        <div lang="de">
          <p><blue-heart-banner></blue-heart-banner></p>
        </div>
      </div>`,
    );
    await speaks(banner(page), 'de');
  });

  it('is its own rather than an ancestor’s', async () => {
    const page = await fixture(html`<div lang="uk"><blue-heart-banner lang="en"></blue-heart-banner></div>`);
    await speaks(banner(page), 'en');
  });

  it('is that of the host around its shadow root', async () => {
    await speaks((await insideShadow('uk')).tag, 'uk');
  });

  it('is that of an ancestor inside the shadow root rather than of the host', async () => {
    await speaks((await insideShadow('uk', 'fr')).tag, 'fr');
  });

  for (const lang of ['nl-BE', 'nl_BE', 'NL']) {
    it(`is Dutch for "${lang}"`, async () => {
      await speaks(await fixture(html`<blue-heart-banner lang=${lang}></blue-heart-banner>`), 'nl');
    });
  }

  it('is the first shipped one that the browser prefers, where its own is not shipped', async () => {
    setBrowserLanguages('it', 'de-DE', 'fr');
    await speaks(await fixture(html`<blue-heart-banner lang="it"></blue-heart-banner>`), 'de');
  });

  for (const lang of ['it', 'el-GR', 'constructor', 'x']) {
    it(`is Dutch where neither "${lang}" nor what the browser prefers is shipped`, async () => {
      setBrowserLanguages('it', 'el');
      const tag = await fixture(html`<blue-heart-banner lang=${lang}></blue-heart-banner>`);
      await speaks(tag, 'nl');
      expect(words(find(tag, '[part=heading]'))).to.equal(titles.nl);
    });
  }

  it('is Thai for a tag with the first things, and for another tag what the browser prefers', async () => {
    setBrowserLanguages('th', 'fr');
    const page = await fixture(
      html`<div lang="th"><blue-heart-banner></blue-heart-banner><blue-heart-exit></blue-heart-exit></div>`,
    );
    await speaks(page.querySelector('blue-heart-exit')!, 'th');
    await speaks(banner(page), 'fr');
    expect(words(find(banner(page), '[part=heading]'))).to.equal(titles.fr);
  });

  it('is set, with its direction, as attributes of what is shown', async () => {
    const tag = await fixture(html`<blue-heart-banner lang="ar-XB"></blue-heart-banner>`);
    await speaks(tag, 'ar-XB');
    expect(find(tag, '[part=base]').dir).to.equal('rtl');
    expect(getComputedStyle(find(tag, '[part=heading]')).direction).to.equal('rtl');
  });

  it('is another one for another tag on the same page', async () => {
    const page = await fixture(
      html`<div>
        <blue-heart-banner lang="nl"></blue-heart-banner>
        <blue-heart-banner lang="fr"></blue-heart-banner>
      </div>`,
    );
    const [dutch, french] = page.querySelectorAll('blue-heart-banner');
    await speaks(french!, 'fr');
    await speaks(dutch!, 'nl');
    expect(words(find(dutch!, '[part=heading]'))).to.equal(titles.nl);
    expect(words(find(french!, '[part=heading]'))).to.equal(titles.fr);
  });
});

describe('a tag follows a change of lang', () => {
  afterEach(() => {
    document.documentElement.removeAttribute('lang');
  });

  it('of its own', async () => {
    const tag = await fixture<HTMLElement>(html`<blue-heart-banner lang="nl"></blue-heart-banner>`);
    tag.lang = 'fr';
    await speaks(tag, 'fr');
    expect(words(find(tag, '[part=heading]'))).to.equal(titles.fr);
  });

  it('of an ancestor, and of the page', async () => {
    const page = await fixture<HTMLElement>(html`<div lang="nl"><blue-heart-banner></blue-heart-banner></div>`);
    page.lang = 'fr';
    await speaks(banner(page), 'fr');
    document.documentElement.lang = 'de';
    page.removeAttribute('lang');
    await speaks(banner(page), 'de');
    document.documentElement.lang = 'en';
    await speaks(banner(page), 'en');
  });

  it('outside its shadow root, and inside', async () => {
    const {host, tag} = await insideShadow('nl');
    await speaks(tag, 'nl');
    host.lang = 'fr';
    await speaks(tag, 'fr');
    tag.parentElement!.lang = 'de';
    await speaks(tag, 'de');
  });

  it('when it is moved to another place', async () => {
    const page = await fixture(
      html`<div>
        <div lang="fr"><blue-heart-banner></blue-heart-banner></div>
        <div lang="de"></div>
      </div>`,
    );
    const tag = banner(page);
    await speaks(tag, 'fr');
    page.lastElementChild!.append(tag);
    await speaks(tag, 'de');
    page.lastElementChild!.setAttribute('lang', 'en');
    await speaks(tag, 'en');
  });

  it('with all its words, names and links, so that no language is left behind', async () => {
    const tag = await fixture<HTMLElement>(
      html`<blue-heart-banner variant="helpline" dismissible lang="uk"></blue-heart-banner>`,
    );
    await speaks(tag, 'uk');
    const fresh = await fixture(html`<blue-heart-banner variant="helpline" dismissible lang="fr"></blue-heart-banner>`);
    await speaks(fresh, 'fr');
    tag.lang = 'fr';
    await speaks(tag, 'fr');
    expect(tag.shadowRoot!.innerHTML.replace(/<!--.*?-->/gs, '')).to.equal(
      fresh.shadowRoot!.innerHTML.replace(/<!--.*?-->/gs, ''),
    );
  });
});
