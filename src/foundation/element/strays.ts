/** Elements that a page has, and that the fallback children of a tag never have. */
const pageElements =
  'main, nav, header, footer, aside, article, form, table, iframe, h1, [role=main], [role=navigation]';

/** Three times as many elements as the longest fallback has (src/static). */
const maxElements = 200;

/**
 * Returns whether a tag contains a part of the page that cannot be meant as its fallback. In HTML the tag
 * `<blue-heart-banner />` stays open, so that it contains all that follows on the page.
 */
export function holdsStrays(tag: Element): boolean {
  const find = (selector: string) =>
    tag.querySelectorAll(`:scope > :not([slot]):is(${selector}), :scope > :not([slot]) :is(${selector})`);
  const inside = find('*');
  return (
    inside.length > maxElements ||
    find(pageElements).length > 0 ||
    find('h2, h3, h4, h5, h6').length > 1 ||
    [...inside].some(({localName}) => localName.startsWith('blue-heart-'))
  );
}
