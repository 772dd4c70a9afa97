import {expect, fixture, html} from '@open-wc/testing';
import type {LocaleModule} from '@lit/localize';
import '../../src/define/banner.js';
import type {BlueHeartErrorEvent} from '../../src/foundation/events.js';
import {localeModules} from '../../src/generated/locale-modules.js';
import {eventsNamed} from '../support/events.js';
import {find, isSeen, speaks, until, words} from '../support/queries.js';
import {warnings} from '../support/warnings.js';

const bringRomanian = (): LocaleModule => ({templates: {'banner.title': 'Faceți vizibil traficul de persoane'}});

/** Registers a language that loads, or fails, when the test says so. */
function late(locale: string) {
  let arrives!: () => void;
  let fails!: () => void;
  const arrival = new Promise<LocaleModule>((resolve, reject) => {
    arrives = () => resolve(bringRomanian());
    fails = () => reject(new Error('503'));
  });
  localeModules[locale] = () => arrival;
  return {arrives, fails};
}

describe('while a language loads', () => {
  it('the children of a tag stay', async () => {
    const {arrives} = late('x-stays');
    const tag = await fixture(html`<blue-heart-banner lang="x-stays"><a href="tel:112">112</a></blue-heart-banner>`);
    expect(isSeen(tag.firstElementChild!)).to.equal(true);
    expect(words(tag)).to.equal('');
    arrives();
    await speaks(tag, 'x-stays');
    expect(isSeen(tag.firstElementChild!)).to.equal(false);
  });

  it('a tag without children shows Dutch at once', async () => {
    const {arrives} = late('x-dutch');
    const tag = await fixture(html`<blue-heart-banner lang="x-dutch"></blue-heart-banner>`);
    expect(find(tag, '[part=base]').lang).to.equal('nl');
    expect(words(find(tag, '[part=heading]'))).to.equal('Maak mensenhandel zichtbaar');
    arrives();
    await speaks(tag, 'x-dutch');
    expect(words(find(tag, '[part=heading]'))).to.equal('Faceți vizibil traficul de persoane');
  });

  it('children in named slots alone are no fallback', async () => {
    late('x-slots');
    const tag = await fixture(
      html`<blue-heart-banner lang="x-slots"><span slot="logo">Stad</span> </blue-heart-banner>`,
    );
    expect(find(tag, '[part=base]').lang).to.equal('nl');
  });

  it('a tag that was removed stays as it was, and speaks the language when it is put back', async () => {
    const {arrives} = late('x-removed');
    const page = await fixture(
      html`<div>
        <blue-heart-banner lang="x-removed"><p>112</p></blue-heart-banner>
      </div>`,
    );
    const tag = page.firstElementChild!;
    const errors = eventsNamed<BlueHeartErrorEvent>('blue-heart-error');
    tag.remove();
    arrives();
    await fixture(html`<p></p>`);
    expect(words(tag)).to.equal('');
    page.append(tag);
    await speaks(tag, 'x-removed');
    expect(errors).to.deep.equal([]);
  });

  it('the language that was chosen last is shown, even if an earlier one arrives after it', async () => {
    const {arrives} = late('x-slow');
    const tag = await fixture<HTMLElement>(html`<blue-heart-banner lang="x-slow"></blue-heart-banner>`);
    tag.lang = 'fr';
    await speaks(tag, 'fr');
    arrives();
    await fixture(html`<p></p>`);
    expect(find(tag, '[part=base]').lang).to.equal('fr');
  });
});

describe('a language that several tags ask for', () => {
  it('is loaded once', async () => {
    let brought = 0;
    localeModules['x-once'] = () => {
      brought++;
      return Promise.resolve(bringRomanian());
    };
    const page = await fixture(
      html`<div lang="x-once"><blue-heart-banner></blue-heart-banner><blue-heart-banner></blue-heart-banner></div>`,
    );
    for (const tag of page.children) await speaks(tag, 'x-once');
    expect(brought).to.equal(1);
  });
});

describe('a language that does not arrive', () => {
  it('leaves the children where they are, and is reported once', async () => {
    const {fails} = late('x-fails');
    const tag = await fixture(html`<blue-heart-banner lang="x-fails"><a href="tel:112">112</a></blue-heart-banner>`);
    const errors = eventsNamed<BlueHeartErrorEvent>('blue-heart-error');
    fails();
    await until(() => errors.length, 'an error');
    expect(isSeen(tag.firstElementChild!)).to.equal(true);
    expect(words(tag)).to.equal('');
    expect(errors).to.have.length(1);
    expect(errors[0]).to.include({type: 'blue-heart-error', target: tag, bubbles: true, composed: true});
    expect(errors[0]!.message).to.include('503');
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.include('x-fails').and.include('503');
  });

  it('leaves Dutch where there are no children', async () => {
    const {fails} = late('x-fails-too');
    const tag = await fixture(html`<blue-heart-banner lang="x-fails-too"></blue-heart-banner>`);
    const errors = eventsNamed<BlueHeartErrorEvent>('blue-heart-error');
    fails();
    await until(() => errors.length, 'an error');
    expect(find(tag, '[part=base]').lang).to.equal('nl');
    expect(words(find(tag, '[part=heading]'))).to.equal('Maak mensenhandel zichtbaar');
  });

  it('is tried again at the next change of lang', async () => {
    const {fails} = late('x-again');
    const page = await fixture<HTMLElement>(
      html`<div>
        <blue-heart-banner lang="x-again"><a href="tel:112">112</a></blue-heart-banner>
      </div>`,
    );
    const tag = page.firstElementChild!;
    const errors = eventsNamed<BlueHeartErrorEvent>('blue-heart-error');
    fails();
    await until(() => errors.length, 'an error');
    localeModules['x-again'] = () => Promise.resolve(bringRomanian());
    page.lang = 'en';
    await speaks(tag, 'x-again');
    expect(words(find(tag, '[part=heading]'))).to.equal('Faceți vizibil traficul de persoane');
    expect(isSeen(tag.firstElementChild!)).to.equal(false);
  });
});
