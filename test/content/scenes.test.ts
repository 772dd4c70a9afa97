import {expect} from '@open-wc/testing';
import type {MsgFn} from '@lit/localize';
import {scenes} from '../../src/content/scenes.js';
import {sceneDrawings, sceneHeight, sceneWidth} from '../../src/content/scene-drawings.js';

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
      it('has a title and a situation', () => {
        expect(scene.title(msg)).not.to.equal('');
        expect(scene.situation(msg)).not.to.equal('');
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

  it('have a drawing for three, with words for it, a place for each thing and a way back', () => {
    expect(Object.keys(sceneDrawings)).to.deep.equal(['carwash', 'manicure', 'parcels']);
    for (const {id, drawing, again, indicators} of scenes) {
      const drawn = id in sceneDrawings;
      expect([drawing?.(msg), again?.(msg)].map(Boolean), id).to.deep.equal([drawn, drawn]);
      for (const {place} of indicators) expect(place !== undefined, id).to.equal(drawn);
    }
  });

  for (const [id, shapes] of Object.entries(sceneDrawings)) {
    describe(`the drawing of ${id}`, () => {
      it('paints each thing once, and weighs at most 3,000 bytes', () => {
        const {indicators} = scenes.find((scene) => scene.id === id)!;
        const things = shapes.flatMap(([paint]) => (typeof paint === 'number' ? [paint] : []));
        expect(things.toSorted((a, b) => a - b)).to.deep.equal(indicators.map((_, at) => at + 1));
        expect(JSON.stringify(shapes).length).to.be.at.most(3000);
        expect(JSON.stringify(shapes)).not.to.match(/#|rgb|url/);
      });

      it('shows each thing in its place', () => {
        const {indicators} = scenes.find((scene) => scene.id === id)!;
        for (const [fill, d] of shapes) {
          if (typeof fill !== 'number') continue;
          const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
          path.setAttribute('d', d);
          const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
          svg.append(path);
          document.body.append(svg);
          const box = path.getBBox();
          svg.remove();
          const [left, top, width, height] = indicators[fill - 1]!.place!.at;
          const [x, y] = [(left / 100) * sceneWidth, (top / 100) * sceneHeight];
          expect(box.x, `${fill} left`).to.be.at.least(x - 2);
          expect(box.y, `${fill} top`).to.be.at.least(y - 2);
          expect(box.x + box.width, `${fill} right`).to.be.at.most(x + (width / 100) * sceneWidth + 2);
          expect(box.y + box.height, `${fill} bottom`).to.be.at.most(y + (height / 100) * sceneHeight + 2);
        }
      });
    });
  }

  it('call a signal what we call one, in this order', () => {
    const marks = scenes.map(({id, indicators}) => [id, indicators.map(({signal}) => (signal ? '+' : '-')).join('')]);
    expect(Object.fromEntries(marks)).to.deep.equal({
      carwash: '+-+++',
      manicure: '-+++',
      parcels: '+++-',
      'building-site': '++-+',
      housing: '-++++',
      'online-job': '+++-+',
      clothes: '-+++',
      cleaning: '-+++',
      restaurant: '+-++',
      begging: '-+++',
    });
  });

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
      .flatMap(({title, situation, again, drawing, indicators}) => [
        title,
        situation,
        ...[again, drawing].filter((text) => text !== undefined),
        ...indicators.flatMap(({text, why}) => [text, why]),
      ])
      .map((text) => text(msg));
    expect(new Set(texts).size).to.equal(texts.length);
    expect(texts.join(' ').toLowerCase()).not.to.include('loverboy');
  });
});
