// Draws lines over a scale of numbers, each scale even or in powers of ten, readable without colour and on any page.
import {colours, dashes, plain, svg, text} from './campaign/charts.mjs';

const [left, top, width, height] = [84, 44, 420, 260];

/** Returns marks for a scale from 0, or in powers of ten, and where a value stands on it, from 0 to 1. */
function scaleOf(values, powers) {
  const most = Math.max(...values);
  if (!powers) {
    const step = [1, 2, 2.5, 5, 10]
      .map((part) => part * 10 ** Math.floor(Math.log10(most / 4)))
      .find((part) => part * 4 >= most);
    return {marks: [0, 1, 2, 3, 4].map((at) => at * step), at: (value) => value / (4 * step)};
  }
  const [from, to] = [Math.floor(Math.log10(Math.min(...values))), Math.ceil(Math.log10(most))];
  return {
    marks: Array.from({length: to - from + 1}, (_, at) => 10 ** (from + at)),
    at: (value) => (Math.log10(value) - from) / (to - from),
  };
}

/** Draws series of points; `across` and `up` name the axes, `powers` makes both scales powers of ten. */
export function curves(title, {across, up, powers = false}, series) {
  const all = series.flatMap(({points}) => points);
  const [acrossScale, upScale] = [0, 1].map((axis) =>
    scaleOf(
      all.map((point) => point[axis]),
      powers,
    ),
  );
  const x = (value) => (left + acrossScale.at(value) * width).toFixed(1);
  const y = (value) => (top + (1 - upScale.at(value)) * height).toFixed(1);
  const said = (value) => value.toLocaleString('en', {maximumSignificantDigits: 6});
  const grid = upScale.marks.map(
    (mark) =>
      `<path d="M${left} ${y(mark)}h${width}" stroke="#ccc"/>` +
      text(left - 8, Number(y(mark)) + 4, said(mark), 'text-anchor="end"'),
  );
  const marks = acrossScale.marks.map((mark) => text(x(mark), top + height + 18, said(mark), 'text-anchor="middle"'));
  const drawn = series.map(({name, points}, at) => {
    const path = points.map(([one, other], after) => `${after ? 'L' : 'M'}${x(one)} ${y(other)}`).join('');
    const key = top + 10 + at * 22;
    // Once the colours are used up, the dashes of the next ones tell the lines apart.
    const dash = dashes[(at + Math.floor(at / colours.length)) % dashes.length];
    const style = `fill="none" stroke="${colours[at % colours.length]}" stroke-width="2.5" stroke-dasharray="${dash}"`;
    return `<path d="${path}" ${style}/><path d="M530 ${key}h30" ${style}/>${text(566, key + 4, plain(name))}`;
  });
  const axes = [
    text(left + width / 2, top + height + 40, across, 'text-anchor="middle"'),
    text(530, top + height, `upwards: ${up}`),
  ];
  return svg(860, top + height + 54, title, [...grid, ...marks, ...axes, ...drawn]);
}
