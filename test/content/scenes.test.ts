import {expect} from '@open-wc/testing';
import type {MsgFn} from '@lit/localize';
import {scenes} from '../../src/content/scenes.js';
import {drawings} from '../../src/content/drawings.js';

const msg = ((text: string) => text) as MsgFn;

describe('the scenes', () => {
  it('are those of the campaign, and three of risk sectors', () => {
    expect(scenes.map(({id}) => id)).to.have.members([
      'carwash',
      'manicure',
      'parcels',
      'building-site',
      'housing',
      'online-job',
      'clothes',
      'cleaning',
      'restaurant',
      'begging',
    ]);
  });

  for (const scene of scenes) {
    describe(scene.id, () => {
      it('has a title, a situation and a drawing', () => {
        expect(scene.title(msg)).not.to.equal('');
        expect(scene.situation(msg)).not.to.equal('');
        expect(drawings).to.have.property(scene.id);
      });

      it('gives four to six things to notice, some of which are not signals, each with its reason', () => {
        expect(scene.indicators.length).to.be.within(4, 6);
        expect(scene.indicators.filter(({signal}) => signal).length, 'signals').to.be.at.least(2);
        expect(scene.indicators.filter(({signal}) => !signal).length, 'no signals').to.be.at.least(1);
        for (const {text, why} of scene.indicators) {
          expect(text(msg)).not.to.equal('');
          expect(why(msg)).not.to.equal('');
        }
      });

      it('never says that somebody’s origin is a signal', () => {
        for (const {signal, text} of scene.indicators) {
          if (/accent|huidskleur|nationaliteit|buitenland|geloof|hoofddoek/i.test(text(msg)))
            expect(signal, text(msg)).to.equal(false);
        }
      });
    });
  }

  it('say in one scene that an accent is not a signal', () => {
    const accent = scenes.flatMap(({indicators}) => indicators).find(({text}) => text(msg).includes('accent'));
    expect(accent?.signal).to.equal(false);
  });

  it('say that begging itself is not a signal', () => {
    const begs = scenes.find(({id}) => id === 'begging')!.indicators.filter(({text}) => /vraagt geld/.test(text(msg)));
    expect(begs.map(({signal}) => signal)).to.deep.equal([false]);
  });

  it('repeat no text, and do not say "loverboy"', () => {
    const texts = scenes
      .flatMap(({title, situation, indicators}) => [
        title,
        situation,
        ...indicators.flatMap(({text, why}) => [text, why]),
      ])
      .map((text) => text(msg));
    expect(new Set(texts).size).to.equal(texts.length);
    expect(texts.join(' ').toLowerCase()).not.to.include('loverboy');
  });
});
