import {expect, fixture, fixtureSync, html} from '@open-wc/testing';
import {html as template} from 'lit';
import {property} from 'lit/decorators.js';
import '../../../src/define/all.js';
import {tags} from '../../../src/define/tags.js';
import {BlueHeartElement} from '../../../src/foundation/element/blue-heart-element.js';
import type {BlueHeartErrorEvent} from '../../../src/foundation/events.js';
import {known} from '../../content/known-contacts.mjs';
import {eventsNamed} from '../../support/events.js';
import {find, findAll, isSeen, speaks, until, words} from '../../support/queries.js';
import {warnings} from '../../support/warnings.js';

/** A tag whose render fails while a test asks for it. */
class Fragile extends BlueHeartElement {
  @property({type: Boolean}) broken = false;

  protected override render() {
    const words = () => {
      if (this.broken) throw new Error('out of paper');
      return 'Whole';
    };
    return template`<section part="base" lang=${this.locale}><p>Begun</p><p>${words()}</p></section>`;
  }
}
customElements.define('test-fragile', Fragile);

/** Returns a tag with a phone link as its fallback. */
function withFallback(tag: string): HTMLElement {
  const element = document.createElement(tag);
  element.innerHTML = `<a href="${known.meldpunt.tel}">${known.meldpunt.phone}</a>`;
  return element;
}

describe('what a tag offers before the script', () => {
  for (const tag of tags) {
    it(`is hidden once <${tag}> shows something better, and not before`, async () => {
      const element = withFallback(tag);
      const link = element.firstElementChild!;
      fixtureSync(html`${element}`);
      await speaks(element, 'nl');
      expect(isSeen(link)).to.equal(false);
      expect(isSeen(find(element, '[part~=base]'))).to.equal(true);
    });
  }

  it('stays out of the way of what is put into named slots', async () => {
    const banner = await fixture(
      html`<blue-heart-banner><a href="tel:112">112</a><b slot="heading">Stad Gent</b></blue-heart-banner>`,
    );
    expect(isSeen(banner.querySelector('a')!)).to.equal(false);
    expect(isSeen(banner.querySelector('b')!)).to.equal(true);
  });
});

describe('a render that fails', () => {
  it('shows the children, and no part of the failed render', async () => {
    const tag = await fixture<Fragile>(html`<test-fragile broken><a href="tel:112">112</a></test-fragile>`);
    expect(isSeen(tag.firstElementChild!)).to.equal(true);
    expect(tag.shadowRoot!.textContent.trim()).to.equal('');
  });

  it('brings back children that were hidden', async () => {
    const tag = await fixture<Fragile>(html`<test-fragile><a href="tel:112">112</a></test-fragile>`);
    expect(isSeen(tag.firstElementChild!)).to.equal(false);
    tag.broken = true;
    await until(() => isSeen(tag.firstElementChild!), 'the children');
    expect(tag.shadowRoot!.textContent.trim()).to.equal('');
  });

  it('is reported by one event and one warning that name the tag and the reason', async () => {
    const tag = await fixture<Fragile>(html`<test-fragile></test-fragile>`);
    const errors = eventsNamed<BlueHeartErrorEvent>('blue-heart-error');
    tag.broken = true;
    await until(() => errors.length, 'an error');
    expect(errors).to.have.length(1);
    expect(errors[0]!.target).to.equal(tag);
    expect(errors[0]!.message).to.include('out of paper');
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.include('<test-fragile>').and.include('out of paper');
  });

  it('is forgotten when a later one succeeds', async () => {
    const tag = await fixture<Fragile>(html`<test-fragile broken><a href="tel:112">112</a></test-fragile>`);
    tag.broken = false;
    await until(() => !isSeen(tag.firstElementChild!), 'the children hidden');
    expect(words(tag)).to.equal('Begun Whole');
    expect(findAll(tag, '[part=base]')).to.have.length(1);
  });
});

describe('a tag', () => {
  for (const tag of tags) {
    it(`<${tag}> can be created by script`, async () => {
      const element = document.createElement(tag);
      element.setAttribute('lang', 'fr');
      fixtureSync(html`${element}`);
      await speaks(element, 'fr');
      expect(words(element)).not.to.equal('');
    });

    it(`<${tag}> shows the same once cloned, with its children`, async () => {
      const element = withFallback(tag);
      fixtureSync(html`${element}`);
      await speaks(element, 'nl');
      const copy = element.cloneNode(true) as HTMLElement;
      element.after(copy);
      await speaks(copy, 'nl');
      expect(words(copy)).to.equal(words(element));
      expect(isSeen(copy.firstElementChild!)).to.equal(false);
      copy.remove();
    });

    it(`<${tag}> can be moved, and taken away at once`, async () => {
      const page = fixtureSync(html`<div><p></p></div>`);
      const element = withFallback(tag);
      page.append(element);
      page.firstElementChild!.append(element);
      await speaks(element, 'nl');
      page.append(element);
      element.remove();
      page.append(element);
      await speaks(element, 'nl');
      expect(findAll(element, '[part~=base]')).to.have.length(1);
      expect(warnings).to.deep.equal([]);
    });

    it(`<${tag}> takes font, size and colour from the page`, async () => {
      const page = fixtureSync<HTMLElement>(html`<div><p></p></div>`);
      page.setAttribute('style', 'font: 30px monospace; color: rgb(1, 2, 3)');
      const element = document.createElement(tag);
      // The campaign's band has the colour that can be read on it.
      if (tag === 'blue-heart-banner') element.setAttribute('variant', 'helpline');
      page.append(element);
      await speaks(page.lastElementChild!, 'nl');
      const {fontSize, fontFamily, color} = getComputedStyle(find(page.lastElementChild!, '[part~=base]'));
      expect([fontSize, fontFamily, color]).to.deep.equal(['30px', 'monospace', 'rgb(1, 2, 3)']);
    });

    it(`<${tag}> can be hidden by the page`, async () => {
      const element = document.createElement(tag);
      fixtureSync(html`${element}`);
      await speaks(element, 'nl');
      element.hidden = true;
      expect(isSeen(element)).to.equal(false);
    });
  }
});
