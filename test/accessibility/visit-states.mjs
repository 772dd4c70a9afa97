// Brings each tag into each of its states, and returns the accessibility trees.
import {standStill} from '../support/stand-still.mjs';
import {readTree} from './read-tree.mjs';
import {stateFiles, statesOfEveryTag} from './states.mjs';

/** Where the trees are kept. */
export const folder = new URL('trees/', import.meta.url);

export const names = statesOfEveryTag.map(({name}) => name);

/** Returns the trees of a tag in all its states, as the text of its file. */
export async function treesOf(name, {browser, site}) {
  const {tag, states} = statesOfEveryTag.find((one) => one.name === name);
  for (const [path, content] of Object.entries(stateFiles)) site.answers.set(path, {body: JSON.stringify(content)});
  const tab = await browser.tab();
  try {
    const {page} = tab;
    const session = await page.createCDPSession();
    await session.send('Accessibility.enable');
    await page.browserContext().overridePermissions(site.origin, ['clipboard-sanitized-write']);
    await page.setViewport({width: 800, height: 900});
    await page.emulateTimezone('Europe/Brussels');
    await page.evaluateOnNewDocument(standStill);
    await page.goto(site.page('/tree', '<main></main>', {}, '<script defer src="/dist/blue-heart.js"></script>'));
    const texts = [];
    for (const state of states) {
      await enter(tab, tag, state);
      const lines = [...(await readTree(session)), ...(await page.evaluate(lostSpaces))];
      texts.push(`## ${state.name}\n\n${lines.join('\n') || '(nothing)'}\n`);
    }
    return `# <${tag}>\n\n${texts.join('\n')}`;
  } finally {
    await tab.close();
  }
}

async function enter({page, until, speaks}, tag, state) {
  const {attributes = '', children = '', prefers = 'nl', lang = 'nl', brings = '', steps = [], gone} = state;
  await page.evaluate(putTag, `<${tag} ${attributes}>${children}</${tag}>`, prefers);
  if (!gone) await speaks('main > *', lang);
  await until(isWhole);
  await until(hasWords, brings);
  for (const step of steps) {
    await until(takeStep, step);
    if (step.key) await page.keyboard.press(step.key);
  }
  const {then = lang, drawn = then, shows = ''} = state;
  if (!gone) await speaks('main > *', then);
  await until(isWhole);
  await until(isDrawn, drawn);
  await until(hasWords, shows);
}

function putTag(markup, prefers) {
  Object.defineProperty(navigator, 'languages', {value: [prefers], configurable: true});
  document.querySelector('main').innerHTML = markup;
}

/** Returns whether the tag is there, with its view and its picture, and lies above the page where it floats. */
async function isWhole() {
  const tag = document.querySelector('main > *');
  await tag.updateComplete;
  const floats = ['bar', 'floating'].includes(tag.variant);
  return (
    !(tag.loadView && !tag.view) &&
    !tag.shadowRoot.querySelector('.sheet[aria-hidden]') &&
    !(floats && !tag.shadowRoot.querySelector(':popover-open'))
  );
}

/** Returns whether a post and a sheet, where there are any, are in a language. */
function isDrawn(lang) {
  const drawn = [...document.querySelector('main > *').shadowRoot.querySelectorAll('textarea, .sheet')];
  return drawn.every((one) => one.getAttribute('lang') === lang);
}

function hasWords(words) {
  return document.querySelector('main > *').shadowRoot.textContent.includes(words);
}

/** Takes a step of a visitor once its control is there, and returns whether it is. */
async function takeStep({press, each, last, choose, type}) {
  const tag = document.querySelector('main > *');
  const all = [...tag.shadowRoot.querySelectorAll(press ?? (choose ?? type ?? ['[part~=base]'])[0])];
  if (!all.length) return false;
  const [control] = last ? all.slice(-1) : all;
  for (const one of each ? all : [control]) {
    one.focus({preventScroll: true});
    if (press) one.click();
  }
  if (choose) control.value = choose[1] === ':last' ? [...control.options].at(-1).value : choose[1];
  if (type) control.value = type[1];
  if (choose || type) control.dispatchEvent(new Event(choose ? 'change' : 'input', {bubbles: true}));
  await tag.updateComplete;
  return true;
}

/**
 * Returns a line for each space that is seen and not heard: Chromium leaves one out of the accessibility tree that
 * stands alone between two parts of a template.
 */
function lostSpaces() {
  const {shadowRoot} = document.querySelector('main > *');
  const texts = document.createTreeWalker(shadowRoot, NodeFilter.SHOW_TEXT);
  const lost = [];
  while (texts.nextNode()) {
    const {data, previousSibling, nextSibling, parentElement} = texts.currentNode;
    if (data.trim() || ![previousSibling, nextSibling].some((node) => node?.nodeType === Node.COMMENT_NODE)) continue;
    const space = document.createRange();
    space.selectNode(texts.currentNode);
    if ([...space.getClientRects()].some(({width}) => width > 0))
      lost.push(`! no space is heard in: ${parentElement.textContent.replace(/\s+/g, ' ').trim()}`);
  }
  return lost;
}
