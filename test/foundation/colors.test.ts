import {expect} from '@open-wc/testing';
import {contrast, hex, luminance, mixed} from '../../src/foundation/colors.js';

describe('a colour', () => {
  it('is written with two digits for each of red, green and blue', () => {
    expect(hex([0, 9.4, 255])).to.equal('#0009ff');
    expect(hex([15.5, 16, 171])).to.equal('#1010ab');
  });

  it('stays between black and white', () => {
    expect(hex([-1, 300, 255.6])).to.equal('#00ffff');
  });

  it('is mixed into another by its share, channel by channel', () => {
    expect(mixed('#ff8000', '#0000ff', 1)).to.equal('#ff8000');
    expect(mixed('#ff8000', '#0000ff', 0)).to.equal('#0000ff');
    expect(mixed('#ff8000', '#0000ff', 0.25)).to.equal('#4020bf');
  });

  // The values are those of the formula in WCAG 2.2, "relative luminance", worked out with a calculator.
  for (const [color, expected] of [
    ['#000000', 0],
    ['#ffffff', 1],
    ['#ff0000', 0.2126],
    ['#00ff00', 0.7152],
    ['#0000ff', 0.0722],
    ['#0a0a0a', 0.003035],
    ['#0b0b0b', 0.003347],
    ['#777777', 0.184475],
  ] as const) {
    it(`${color} is as light as WCAG says`, () => {
      expect(luminance(color)).to.be.closeTo(expected, 0.000005);
    });
  }

  it('has the same contrast with another in either order, from 1 to 21', () => {
    expect(contrast('#000000', '#ffffff')).to.equal(21);
    expect(contrast('#ffffff', '#000000')).to.equal(21);
    expect(contrast('#1d5fa6', '#1d5fa6')).to.equal(1);
    expect(contrast('#777777', '#ffffff')).to.be.closeTo(4.478, 0.0005);
  });
});
