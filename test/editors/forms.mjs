// The forms that a webmaster can paste: the helpline card in Dutch, as in docs/webmaster.
import {fallback} from '../../dist/static/fallback.js';
import {prerender} from '../../dist/static/prerender.js';

const tag = 'blue-heart-helpline-card';
const title = 'Hulp tegen mensenhandel';
const script = '<script src="/dist/blue-heart.js" defer></script>';

/** The lines of each form. */
export async function forms() {
  const children = await fallback(tag, {lang: 'nl'});
  const lines = `<${tag} lang="nl" for="witness">\n${children}\n</${tag}>`;
  const number = /<a href="tel:.*?<\/a>/.exec(children)[0];
  return {
    plain: children,
    tag: `${script}\n${lines}`,
    link: `<a href="https://www.stopmensenhandel.be/#blue-heart=helpline-card&amp;lang=uk">${title}</a>`,
    dataLink: `<a href="https://www.stopmensenhandel.be" data-blue-heart="helpline-card" data-lang="uk">${title}</a>`,
    frame:
      `<iframe src="/dist/embed.html#tag=helpline-card&amp;lang=nl" title="${title}" width="100%" height="600"` +
      ` style="border: 0" allow="clipboard-write"></iframe>\n<p lang="nl">${title}: ${number}</p>`,
    prerendered: (await prerender(lines)).html,
    shortcode: '[blauwhart helpline-card lang="nl"]',
  };
}
