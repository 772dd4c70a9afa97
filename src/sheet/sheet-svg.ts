import {html, nothing, render, svg, type TemplateResult} from 'lit';
import {isReadable, readImage} from './readable-image.js';
import {fontFamily, type Mark, type Sheet} from './sheet.js';
import {page} from '../foundation/plain.js';

/** Returns a sheet as an SVG in the page: an image with a title, or a `group` whose text a screen reader can read. */
export function sheetSvg({width, height, title, lang, dir, marks}: Sheet, role = 'img'): TemplateResult {
  return html`<svg
    part="sheet"
    class="sheet"
    viewBox="0 0 ${width} ${height}"
    role=${role}
    aria-label=${title}
    lang=${lang}
    direction=${dir}
  >
    ${marks.map(svgMark)}
  </svg>`;
}

/** Returns an empty image of the size of a sheet, until the sheet can be drawn. */
export function blankSvg({width, height}: Pick<Sheet, 'width' | 'height'>): TemplateResult {
  return html`<svg class="sheet" viewBox="0 0 ${width} ${height}" aria-hidden="true"></svg>`;
}

// The end tags are written in full, because the minifier drops the slash of `/>`.
function svgMark(mark: Mark) {
  if ('d' in mark) {
    const {d, x = 0, y = 0, scale = 1, fill = 'none', stroke, lineWidth} = mark;
    return svg`<path
      d=${d}
      transform="translate(${x} ${y}) scale(${scale})"
      fill=${fill}
      stroke=${stroke ?? nothing}
      stroke-width=${lineWidth ?? nothing}
      stroke-linecap="round"
      stroke-linejoin="round"
    ></path>`;
  }
  if ('image' in mark) {
    const {image, x, y, width, height} = mark;
    return svg`<image href=${image.currentSrc || image.src} x=${x} y=${y} width=${width} height=${height}></image>`;
  }
  const {text, x, y, size, bold, fill, align, lang, dir} = mark;
  return svg`<text
    x=${x}
    y=${y}
    font-family=${fontFamily}
    font-size=${size}
    font-weight=${bold ? 700 : 400}
    fill=${fill}
    text-anchor=${align === 'center' ? 'middle' : 'start'}
    lang=${lang ?? nothing}
    direction=${dir ?? nothing}
  >${text}</text>`;
}

/** Returns a sheet as an SVG file with its images inside. Leaves out images that the page may not read. */
export function sheetFile(sheet: Sheet, unit: 'mm' | 'px'): {blob: Blob; leftOut: boolean} {
  const marks = sheet.marks.filter((mark) => !('image' in mark) || isReadable(mark.image));
  // A document of its own fetches no image, so a content security policy cannot block the `data:` addresses.
  const box = page.implementation.createHTMLDocument('').createElement('div');
  render(sheetSvg({...sheet, marks}), box);
  const drawing = box.querySelector('svg')!;
  drawing.removeAttribute('class');
  drawing.removeAttribute('part');
  drawing.setAttribute('width', `${sheet.width}${unit}`);
  drawing.setAttribute('height', `${sheet.height}${unit}`);
  const images = marks.flatMap((mark) => ('image' in mark ? [mark.image] : []));
  drawing.querySelectorAll('image').forEach((element, at) => element.setAttribute('href', readImage(images[at]!)));
  // A line keeps its width on a system with another font.
  const lines = marks.flatMap((mark) => ('text' in mark ? [mark.width] : []));
  drawing.querySelectorAll('text').forEach((element, at) => {
    element.setAttribute('textLength', String(lines[at]));
    element.setAttribute('lengthAdjust', 'spacingAndGlyphs');
  });
  const comments = page.createTreeWalker(drawing, NodeFilter.SHOW_COMMENT);
  const found: Node[] = [];
  while (comments.nextNode()) found.push(comments.currentNode);
  for (const comment of found) (comment as Comment).remove();
  return {
    blob: new Blob([new XMLSerializer().serializeToString(drawing)], {type: 'image/svg+xml'}),
    leftOut: marks.length < sheet.marks.length,
  };
}
