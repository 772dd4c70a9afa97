/**
 * Returns what does not fit in a tag, or in its open dialog: what scrolls sideways, is cut off, lies outside its box or
 * over other words, words that are broken in their middle, and numbers in reverse. Runs in the page.
 */
export function layoutFaults(base) {
  const found = new Set();
  const box = base.querySelector('dialog[open]') ?? base;
  const page = document.documentElement;
  if (page.scrollWidth > page.clientWidth) found.add('the page scrolls sideways');
  const edges = box.getBoundingClientRect();
  const short = (text) => text.trim().replace(/\s+/g, ' ').slice(0, 60);

  for (const element of [box, ...box.querySelectorAll('*')]) {
    if (element.clientWidth < 2 || element.closest('svg, select, textarea')) continue;
    const {overflowX, overflowY} = getComputedStyle(element);
    if (overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1)
      found.add(`wider than <${element.localName} part="${element.part}">: ${short(element.textContent)}`);
    // The dot beside a number wraps out of sight on purpose.
    if (
      /hidden|clip/.test(overflowY) &&
      element.scrollHeight > element.clientHeight + 1 &&
      !element.part.contains('number')
    )
      found.add(`higher than <${element.localName} part="${element.part}">: ${short(element.textContent)}`);
  }

  // A post is chosen by its first line, which is whole in the list and below. In the dialog a very wide font may cut a
  // name, because the number must be in sight (test/elements/report-button measures it in an ordinary font).
  for (const select of box.querySelectorAll('select:not([part~=post]):not(dialog select)')) {
    if (!select.checkVisibility() || !select.selectedOptions.length) continue;
    const text = select.selectedOptions[0].label;
    // Measures the menu with this choice alone: browsers draw an arrow of their own.
    const alone = select.cloneNode(false);
    alone.append(select.selectedOptions[0].cloneNode(true));
    alone.style.cssText = 'position: absolute; inline-size: max-content; max-inline-size: none';
    select.after(alone);
    const whole = alone.getBoundingClientRect().width;
    alone.remove();
    if (select.getBoundingClientRect().width < whole - 1) found.add(`cut in <select>: ${text}`);
  }

  /** Returns the box that a line moves with: one that scrolls, or one that stays in sight over what scrolls. */
  const layerOf = (element) => {
    for (; element !== box; element = element.parentElement) {
      const {position, overflowY} = getComputedStyle(element);
      if (/sticky|fixed/.test(position) || /auto|scroll/.test(overflowY)) break;
    }
    return element;
  };
  const lines = [];
  const words = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
  while (words.nextNode()) {
    const node = words.currentNode;
    const parent = node.parentElement;
    if (
      !node.data.trim() ||
      parent.closest('select, textarea, option, style, svg') ||
      !parent.checkVisibility({visibilityProperty: true})
    )
      continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const rects = [...range.getClientRects()].filter(({width, height}) => width > 0 && height > 0);
    // What only a screen reader reads has a box of one pixel.
    if (parent.closest('*').getBoundingClientRect().width < 2) continue;
    const layer = layerOf(parent);
    const control = parent.closest('button, [part~=action], [part~=choice]')?.getBoundingClientRect();
    for (const {left, right, top, bottom} of rects) {
      if (left < edges.left - 1 || right > edges.right + 1) found.add(`outside the tag: ${short(node.data)}`);
      if (
        control &&
        !/^\s*\d\s*$/.test(node.data) &&
        (left < control.left - 1 || right > control.right + 1 || top < control.top - 2 || bottom > control.bottom + 2)
      )
        found.add(`outside its button: ${short(node.data)}`);
      const height = bottom - top;
      lines.push({
        node,
        layer,
        left: left + 1,
        right: right - 1,
        top: top + height * 0.3,
        bottom: bottom - height * 0.3,
      });
    }
    if (base.dir === 'rtl') {
      for (const {0: said, index} of node.data.matchAll(/#[a-z]+|\+?\d+(?:[\s–-]\d+)+/gi)) {
        const places = Array.from(said, (_, at) => {
          range.setStart(node, index + at);
          range.setEnd(node, index + at + 1);
          return range.getBoundingClientRect();
        });
        if (places.some(({left, top}, at) => at && top === places[at - 1].top && left < places[at - 1].left))
          found.add(`in reverse: ${said}`);
      }
    }
    if (rects.length < 2) continue;
    // A longer word may break where the screen is narrower than it.
    for (const {0: word, index} of node.data.matchAll(/(?<!\p{L})[\p{L}\p{M}]{5,13}(?!\p{L})/gu)) {
      if (/\p{Script=Han}|\p{Script=Thai}/u.test(word)) continue;
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      const tops = new Set([...range.getClientRects()].map(({top}) => Math.round(top)));
      if (tops.size > 1) found.add(`broken: ${word}`);
    }
  }
  lines.sort((one, other) => one.top - other.top);
  for (const [at, line] of lines.entries()) {
    for (let next = at + 1; next < lines.length && lines[next].top < line.bottom; next++) {
      const other = lines[next];
      if (other.node !== line.node && other.layer === line.layer && line.left < other.right && other.left < line.right)
        found.add(`${short(line.node.data)} / ${short(other.node.data)}`);
    }
  }
  return [...found];
}
