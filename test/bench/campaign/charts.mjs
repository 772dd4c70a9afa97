// Draws the two charts of the report, readable without colour and on any page.

const colours = ['#1c3f94', '#b3261e', '#2e7d32', '#8a5a00', '#5e35b1'];
const dashes = ['', '8 4', '2 4', '12 3 2 3', '5 5'];
const text = (x, y, words, more = '') => `<text x="${x}" y="${y}" ${more}>${words}</text>`;
const plain = (words) => words.replaceAll('`', '').replaceAll('&', '&amp;').replaceAll('<', '&lt;');

function rect(x, y, width, height, fill) {
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${fill}"/>`;
}

function svg(width, height, title, body) {
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="${plain(title)}" ` +
    `font-family="sans-serif" font-size="13" fill="#222">\n<rect width="${width}" height="${height}" fill="#fff"/>\n` +
    `${text(16, 24, plain(title), 'font-weight="bold"')}\n${body.join('\n')}\n</svg>\n`
  );
}

/** Draws a bar for each row, in parts that a key names, with what the row says at its end. */
export function bars(title, key, rows) {
  const fills = ['#1c3f94', '#7f9ad6', '#e4e9f5'];
  const longest = Math.max(...rows.map(({parts}) => parts.reduce((one, other) => one + other, 0)));
  const drawn = rows.map(({name, parts, says}, at) => {
    const y = 72 + at * 30;
    let x = 260;
    const pieces = parts.map((part, which) => {
      const width = (part / longest) * 400;
      const from = x;
      x += width;
      return rect(from.toFixed(1), y, width.toFixed(1), 20, fills[which]);
    });
    return text(16, y + 15, plain(name)) + pieces.join('') + text((x + 8).toFixed(1), y + 15, plain(says));
  });
  const named = key.map((name, at) => {
    const x = 260 + at * 170;
    return rect(x, 40, 14, 14, fills[at]) + text(x + 20, 52, plain(name));
  });
  return svg(800, 82 + rows.length * 30, title, [...named, ...drawn]);
}

/** Draws lines of shares over minutes. */
export function lines(title, minutes, series) {
  const [left, top, width, height] = [60, 44, 440, 260];
  const x = (minute) => (left + (minute / minutes) * width).toFixed(1);
  const y = (share) => (top + (1 - share) * height).toFixed(1);
  const grid = [0, 0.25, 0.5, 0.75, 1].map(
    (share) =>
      `<path d="M${left} ${y(share)}h${width}" stroke="#ccc"/>` +
      text(left - 8, Number(y(share)) + 4, `${share * 100} %`, 'text-anchor="end"'),
  );
  const marks = [0, 1, 2, 3, 4, 5, 6].map((part) =>
    text(x((part * minutes) / 6), top + height + 18, (part * minutes) / 6, 'text-anchor="middle"'),
  );
  const drawn = series.map(({name, points}, at) => {
    const path = points.map(([minute, share], first) => `${first ? 'L' : 'M'}${x(minute)} ${y(share)}`).join('');
    const key = top + 10 + at * 24;
    const style = `fill="none" stroke="${colours[at]}" stroke-width="2.5" stroke-dasharray="${dashes[at]}"`;
    return `<path d="${path}" ${style}/><path d="M520 ${key}h30" ${style}/>${text(556, key + 4, plain(name))}`;
  });
  const axis = text(left + width / 2, top + height + 38, 'minutes after latest was replaced', 'text-anchor="middle"');
  return svg(820, top + height + 52, title, [...grid, ...marks, axis, ...drawn]);
}

export {colours, dashes, plain, svg, text};
