/** What stands in a page, and never in what is written into a tag for visitors without the script. */
const ofThePage = 'main, nav, header, footer, aside, article, form, table, iframe, h1, [role=main], [role=navigation]';

/** More elements than the longest fallback has (src/static), three times over. */
const most = 200;

/**
 * Whether a tag holds what cannot be meant as its fallback. HTML does not know `<blue-heart-banner />`: such a tag stays open,
 * and what follows on the page is inside of it.
 */
export function holdsStrays(tag: Element): boolean {
  const find = (selector: string) =>
    tag.querySelectorAll(`:scope > :not([slot]):is(${selector}), :scope > :not([slot]) :is(${selector})`);
  const inside = find('*');
  return (
    inside.length > most ||
    find(ofThePage).length > 0 ||
    find('h2, h3, h4, h5, h6').length > 1 ||
    [...inside].some(({localName}) => localName.startsWith('blue-heart-'))
  );
}
