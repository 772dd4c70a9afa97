// The page inside the builder's preview: one tag on a page of somebody else's. It calls nobody, leads nowhere and asks
// no other host.
import {hitTest} from './hit-test.js';
import {guardCalls, say} from './preview.js';
import type {HitTestMessage, PreviewMessage, ShowMessage} from './preview-messages.js';

const place = document.querySelector<HTMLElement>('#place')!;
const host = document.querySelector<HTMLLinkElement>('#host')!;
const covers = document.querySelector<HTMLElement>('#covers')!;
let words: ShowMessage['show']['words'] = {call: '', link: '', exit: ''};
let shown = '';

guardCalls(window, () => words.call || undefined);

document.addEventListener('blue-heart-exit', (event) => {
  event.preventDefault();
  say(window, words.exit);
});

for (const type of ['click', 'auxclick'] as const) {
  addEventListener(
    type,
    (event) => {
      const link = event
        .composedPath()
        .find((target): target is HTMLAnchorElement => target instanceof HTMLAnchorElement && target.href !== '');
      // The exit tells of itself, and what is made on the spot to be kept is no other page.
      if (
        event.defaultPrevented ||
        !link ||
        link.part.contains('exit') ||
        /^(blob|data):/.test(link.href) ||
        link.hash === link.getAttribute('href')
      )
        return;
      event.preventDefault();
      say(window, words.link.replace('{where}', link.host || link.href));
    },
    {capture: true},
  );
}

addEventListener('message', ({source, origin, data}: MessageEvent<ShowMessage | HitTestMessage>) => {
  if (source !== parent || origin !== location.origin) return;
  if ('show' in data) show(data.show);
  if ('hitTest' in data) tell({preview: {hit: hitTest(place.firstElementChild!)}});
});
tell({preview: {ready: true}});

function show({tag, attributes, page, host: site, scheme, covered, colours, words: said}: ShowMessage['show']): void {
  words = said;
  const {documentElement} = document;
  documentElement.lang = page;
  documentElement.dataset.bsTheme = scheme;
  documentElement.style.colorScheme = scheme;
  const style = `builder/hosts/${site}.css`;
  if (host.getAttribute('href') !== style) host.href = style;
  covers.hidden = !covered;
  for (const name of [...documentElement.style].filter((property) => property.startsWith('--blue-heart-')))
    documentElement.style.removeProperty(name);
  for (const [name, value] of colours) documentElement.style.setProperty(name, value);
  const asked = JSON.stringify([tag, attributes]);
  if (asked === shown) return;
  shown = asked;
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  place.replaceChildren(element);
}

function tell(message: PreviewMessage): void {
  parent.postMessage(message, location.origin);
}
