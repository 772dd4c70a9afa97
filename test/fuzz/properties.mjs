// What is fuzzed, area by area: the data of a case, and what runs it. Bundled with fast-check for a page
// (open-page.mjs). The oracles that hold in every area are in oracles.mjs.
import fc from 'fast-check';
import {known} from '../content/known-contacts.mjs';
import {builderBoxes} from './builder-boxes.mjs';
import {
  begin,
  checkInside,
  contrastOf,
  fail,
  fallbackSeen,
  judge,
  nextTask,
  numbersIn,
  seen,
  slowest,
  timed,
  until,
  watch,
} from './oracles.mjs';
import {anyText, anyValue, made, settings, tagName, text} from './values.mjs';

const {phone: number, tel} = known.meldpunt;
const link = `<a href="${tel}">${number}</a>`;
const names = [
  ...['banner', 'signal-quiz', 'report-button', 'helpline-card', 'exit', 'share', 'materials', 'facts', 'explainer'],
  'safety-guide',
];
/** The tags without a view that loads later are quick, and so they get most of the cases. */
const quick = ['helpline-card', 'banner', 'report-button', 'exit'];
const tag = fc.oneof(
  {weight: 30, arbitrary: fc.constantFrom(...quick)},
  {weight: 1, arbitrary: fc.constantFrom(...names)},
);

let place;

/** Returns an empty place of its own for a case. */
function newPlace() {
  place?.remove();
  place = document.createElement('div');
  document.body.append(place);
  return place;
}

/** Waits until a tag has its first render, and the work that followed. */
async function settled(element) {
  await element.updateComplete;
  const root = element.shadowRoot;
  // The fallback stays while a language loads.
  if (quick.includes(element.localName.slice(11))) {
    if (fallbackSeen(element)) await until(() => root.querySelector('[part~=base]'));
    return;
  }
  element.scrollIntoView();
  await until(() => root.querySelector('[part~=body]'));
}

/** Notes what a tag must show and does not. */
function checkTag(element, {allows, trusted = false} = {}) {
  const name = element.localName.slice(11);
  const root = element.shadowRoot;
  if (!root) return fail(`<${element.localName}> has no root`);
  checkInside(root, {allows, inside: element.localName});
  if (fallbackSeen(element) && root.querySelector('[part~=base]')) fail(`${name}: fallback and content at once`);
  if (!root.querySelector('[part~=base]')) {
    // A banner for the campaign week shows nothing in the other weeks.
    if (name === 'banner' && element.show === 'campaign') return;
    return fail(`${name}: nothing was rendered`);
  }
  if (name === 'exit' || name === 'report-button') {
    const way = root.querySelector(name === 'exit' ? '[part~=exit]' : '[part~=button]');
    if (!way || !seen(way)) fail(`${name}: no link to press`);
    return;
  }
  const numbers = numbersIn(root);
  // Words of the page author may stand instead of the banner's number.
  const replaced = trusted && name === 'banner' && [...element.children].some(({slot}) => slot === 'actions');
  if (!numbers.length && !replaced) fail(`${name}: no number to see`);
  if (name === 'helpline-card' && !element.contacts && !numbers.some(({href}) => href === 'tel:112'))
    fail(`${name}: no 112 to see`);
}

/** Notes each number and the words around it that a stranger's colours made unreadable. */
function checkContrast(element) {
  for (const shown of [
    ...element.shadowRoot.querySelectorAll(
      '[part~=number] bdi, [part~=heading], [part~=exit], p, summary, [part~=button]',
    ),
  ]) {
    if (!shown.textContent.trim() || !seen(shown)) continue;
    const ratio = contrastOf(shown);
    // Quiet words have 86 % of the colour of the text.
    if (ratio < (shown.matches('.quiet, .quiet *') ? 3.4 : 4.49))
      fail(`contrast ${ratio.toFixed(2)} of ${shown.localName} ${shown.textContent.trim().slice(0, 30)}`);
  }
}

/** Returns the text of a value, if it has one. */
function textOf(value) {
  try {
    return `${value}`;
  } catch {
    return '';
  }
}

/** Whether a page author wrote an address of http or https, which a tag may then link to. */
function authored(values) {
  const written = new Set(values.map(textOf));
  return (value) => {
    try {
      return written.has(value) && /^https?:$/.test(new URL(value, document.baseURI).protocol);
    } catch {
      return false;
    }
  };
}

/** The properties that a page author may set, of a tag. */
function propertiesOf(name) {
  return [...customElements.get(`blue-heart-${name}`).elementProperties]
    .filter(([, {state, attribute}]) => !state && attribute !== false)
    .map(([property, {attribute}]) => [String(property), attribute || String(property).toLowerCase()]);
}

/** The files that page authors asked for by their address, and nothing else may ask another host. */
const askedFor = new Set();
const {fetch: realFetch} = globalThis;

/** Answers for other hosts, so that only what no author asked for is a request. */
function fetchHere(address, options) {
  const {origin, href} = new URL(address);
  if (origin === location.origin) return realFetch(address, options);
  if (!askedFor.has(href)) fail(`a request to ${href.slice(0, 200)}`);
  return Promise.reject(new TypeError('another host'));
}

function askFor(address) {
  if (typeof address === 'string' && URL.canParse(address, document.baseURI))
    askedFor.add(new URL(address, document.baseURI).href);
}

const write = fc.record({
  what: fc.constantFrom('property', 'attribute', 'attribute', 'remove', 'move'),
  which: fc.nat(30),
  value: anyValue,
  words: anyText,
});

const attributes = {
  data: fc.record({
    tag,
    fallback: fc.boolean(),
    opens: fc.boolean(),
    before: fc.array(write, {maxLength: 4}),
    then: fc.array(write, {maxLength: 3}),
  }),
  async run({tag: name, fallback, opens, before, then}) {
    const element = document.createElement(`blue-heart-${name}`);
    if (fallback) element.innerHTML = link;
    const properties = propertiesOf(name);
    const others = [
      'lang',
      'dir',
      'title',
      'id',
      'class',
      'aria-label',
      'role',
      'data-lang',
      'xml:lang',
      'contenteditable',
    ];
    const written = [];
    globalThis.fetch = fetchHere;
    const change = ({what, which, value, words}) => {
      const [property, attribute] = properties[which % properties.length];
      const named = which < 20 ? attribute : others[which % others.length];
      if (what === 'property') {
        const given = made(value);
        written.push(given);
        if (property === 'src') askFor(textOf(given));
        element[property] = given;
      } else if (what === 'attribute') {
        const given = made(words);
        written.push(given);
        if (named === 'src') askFor(given);
        element.setAttribute(named, given);
      } else if (what === 'remove') element.removeAttribute(named);
      else if (element.isConnected) {
        element.remove();
        place.append(element);
      }
    };
    timed(() => {
      before.forEach(change);
      newPlace().append(element);
    });
    const start = performance.now();
    await element.updateComplete;
    globalThis.notes.onWork(performance.now() - start);
    await settled(element);
    for (const one of then) {
      timed(() => change(one));
      const began = performance.now();
      await element.updateComplete;
      globalThis.notes.onWork(performance.now() - began);
    }
    await settled(element);
    checkTag(element, {allows: authored(written)});
    if (opens && name === 'report-button') await checkDialog(element);
  },
};

/** Opens the dialog of a button: what stands in danger must be there, whatever was written. */
async function checkDialog(element) {
  const root = element.shadowRoot;
  const dialog = root.querySelector('dialog');
  root.querySelector('[part~=button]').click();
  if (!(await until(() => root.querySelector('[part~=choice]')))) return fail('report-button: no choices');
  if (!numbersIn(dialog).some(({href}) => href === 'tel:112')) fail('report-button: no 112 in the dialog');
  checkInside(dialog, {inside: 'the dialog'});
  dialog.close();
  await nextTask();
}

const child = fc.record({
  slot: fc.oneof(
    fc.constantFrom('', '', 'heading', 'body', 'actions', 'logo', 'note', 'intro', 'outro', 'label'),
    text,
  ),
  kind: fc.constantFrom(
    'text',
    'comment',
    'a',
    'p',
    'img',
    'template',
    'svg',
    'slot',
    'table',
    'main',
    'form',
    'ours',
    'h1',
    'x-y',
  ),
  words: anyText,
  name: text,
});

function nodeOf({slot, kind, words, name}, ours) {
  const content = made(words);
  if (kind === 'text') return document.createTextNode(content);
  if (kind === 'comment') return document.createComment(content);
  const element =
    kind === 'svg'
      ? document.createElementNS('http://www.w3.org/2000/svg', 'svg')
      : document.createElement(kind === 'ours' ? `blue-heart-${ours}` : kind);
  if (slot) element.slot = slot;
  element.id = name;
  element.setAttribute('name', name);
  element.textContent = kind === 'ours' ? '' : content;
  return element;
}

const slots = {
  data: fc.record({
    tag,
    before: fc.array(child, {maxLength: 5}),
    then: fc.array(fc.record({what: fc.constantFrom('add', 'remove', 'rename', 'words'), at: fc.nat(9), child}), {
      maxLength: 4,
    }),
  }),
  async run({tag: name, before, then}) {
    const element = document.createElement(`blue-heart-${name}`);
    element.append(...before.map((one) => nodeOf(one, quick[0])));
    timed(() => newPlace().append(element));
    await settled(element);
    for (const {what, at, child: one} of then) {
      const {childNodes} = element;
      const target = childNodes[at % Math.max(1, childNodes.length)];
      timed(() => {
        if (what === 'add') element.insertBefore(nodeOf(one, quick[0]), target ?? null);
        else if (what === 'remove') target?.remove();
        else if (what === 'rename') target?.setAttribute?.('slot', one.slot);
        else if (target) target.textContent = made(one.words);
      });
      await nextTask();
    }
    await settled(element);
    checkTag(element, {trusted: true});
  },
};

/** A text of a partner, which now and then is a hundred thousand characters long. */
const long = anyText.map(made);
const phone = fc.constantFrom('0470 00 00 00', '+32 470 00 00 00', '112', '0', 'tel:1', number, '1'.repeat(5000));
const contact = fc.record(
  {
    id: fc.oneof(fc.constantFrom('own', 'meldpunt', 'constructor', 'a-b', 'x'.repeat(9999)), text),
    name: fc.oneof(fc.constantFrom('Own line', 'Meldpunt', ' '), long),
    what: long,
    phone,
    web: fc.oneof(
      fc.constantFrom('https://own.example', 'https://a b', 'http://own.example', 'https://https://'),
      text,
    ),
    email: fc.oneof(fc.constantFrom('a@own.example', 'a@b?cc=c@d', '@'), text),
    traits: fc.array(fc.constantFrom('always', 'free', 'nothing', '__proto__'), {maxLength: 3}),
  },
  {requiredKeys: ['id', 'name']},
);
const scene = fc.record(
  {
    id: fc.oneof(fc.constantFrom('own', 'carwash', 'manicure', 'constructor'), text),
    title: long,
    situation: long,
    again: text,
    image: fc.record({src: fc.oneof(fc.constantFrom('/fuzz/x.png', 'data:image/png,x'), text), alt: text}),
    indicators: fc.array(
      fc.record(
        {
          text: long,
          signal: fc.boolean(),
          why: long,
          place: fc.record(
            {
              at: fc.array(fc.double({min: -1, max: 101, noNaN: true}), {minLength: 3, maxLength: 5}),
              mark: fc.array(fc.double({min: -60, max: 160, noNaN: true}), {minLength: 1, maxLength: 3}),
            },
            {requiredKeys: ['at']},
          ),
        },
        {requiredKeys: ['text', 'signal', 'why']},
      ),
      {minLength: 1, maxLength: 4},
    ),
  },
  {requiredKeys: ['id', 'title', 'situation', 'indicators']},
);
/** A file as its schema says, or nearly, or any text. */
const file = fc.oneof(
  {
    weight: 5,
    arbitrary: fc
      .record(
        {contacts: fc.array(contact, {minLength: 1, maxLength: 4}), lang: text, $schema: text, more: fc.jsonValue()},
        {requiredKeys: ['contacts']},
      )
      .map((content) => JSON.stringify(content)),
  },
  {
    weight: 2,
    arbitrary: fc
      .record({scenes: fc.array(scene, {minLength: 1, maxLength: 3}), lang: text}, {requiredKeys: ['scenes']})
      .map((content) => JSON.stringify(content)),
  },
  {weight: 1, arbitrary: fc.json({maxDepth: 4})},
  {weight: 1, arbitrary: fc.jsonValue().map((contacts) => JSON.stringify({contacts}))},
  {weight: 1, arbitrary: fc.string({unit: 'binary'})},
  {weight: 1, arbitrary: fc.nat(3).map((at) => ['['.repeat(100_000), '{"a":'.repeat(100_000), '', '\ufeff{}'][at])},
);

const files = {
  data: fc.record({quiz: fc.nat(19).map((at) => at === 0), content: file, status: fc.constantFrom(200, 200, 200, 404)}),
  async run({quiz, content, status}) {
    const element = document.createElement(quiz ? 'blue-heart-signal-quiz' : 'blue-heart-helpline-card');
    const {fetch} = globalThis;
    let asked = false;
    globalThis.fetch = async () => {
      asked = true;
      return new Response(status === 200 ? content : 'x', {status});
    };
    try {
      element.setAttribute('src', '/own.json');
      timed(() => newPlace().append(element));
      await settled(element);
      await until(() => asked, 5000);
      for (let tasks = 0; tasks < 3; tasks++) await nextTask();
      await settled(element);
    } finally {
      globalThis.fetch = fetch;
    }
    const given = parsed(content);
    const their = Array.isArray(given?.contacts) ? given.contacts : [];
    checkTag(element, {
      allows: (value) =>
        their.some(
          (one) =>
            (value.startsWith('tel:') && typeof one?.phone === 'string' && digits(one.phone) === digits(value)) ||
            (value.startsWith('https://') && value === one?.web) ||
            value === `mailto:${one?.email}`,
        ) ||
        // A picture of a scene may come from where its file says.
        (quiz && /^https?:/.test(value) && content.includes('"src"')),
    });
  },
};

/** Returns the digits of a number without those of the country. */
const digits = (number) => number.replace(/\D/g, '').replace(/^(32|0)/, '');

function parsed(content) {
  try {
    return JSON.parse(content);
  } catch {
    return undefined;
  }
}

const links = {
  data: fc.record({
    tag: tagName(quick),
    settings,
    form: fc.constantFrom('data', 'hash'),
    href: fc.oneof(fc.constantFrom('/x', 'https://c.example/', 'tel:+32470000000', 'javascript:fuzzed()'), text),
    changes: fc.array(fc.constantFrom('name', 'href', 'move', 'twice', 'copy'), {maxLength: 2}),
  }),
  async run({tag: name, settings: given, form, href, changes}) {
    const anchor = document.createElement('a');
    anchor.textContent = 'x';
    const describe = (tagNamed) => {
      if (form === 'data') {
        anchor.setAttribute('href', href);
        anchor.dataset.blueHeart = tagNamed;
        for (const [setting, value] of given) {
          try {
            anchor.setAttribute(`data-${setting}`, value);
          } catch {
            // An attribute cannot have that name.
          }
        }
      } else {
        anchor.setAttribute('href', `/x#blue-heart=${encodeURIComponent(tagNamed)}&${new URLSearchParams(given)}`);
      }
    };
    describe(name);
    newPlace().append(anchor);
    await nextTask();
    for (const change of changes) {
      if (change === 'name') describe('helpline-card');
      if (change === 'href') anchor.setAttribute('href', `#${href}`);
      if (change === 'move') place.prepend(anchor);
      if (change === 'twice') place.append(anchor.cloneNode(true));
      if (change === 'copy') place.innerHTML += '';
      await nextTask();
    }
    await nextTask();
    for (const element of place.querySelectorAll('*'))
      if (element.localName.startsWith('blue-heart-')) {
        // The link stays while a language loads.
        await until(() => element.shadowRoot?.querySelector('[part~=base]') || element.show === 'campaign');
        checkTag(element);
        if (element.shadowRoot?.querySelector('[part~=base]')) checkContrast(element);
      }
  },
};

/** Parts of messages that a structured clone can carry. */
const sent = fc.oneof(
  {
    weight: 5,
    arbitrary: anyValue.filter(
      ({kind} = {}) => !kind || /repeat|plain|number|bigint|undefined|null|true|date|map|bytes|circle/.test(kind),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom({kind: 'plain', value: {toString: 1, valueOf: 1}}, {kind: 'plain', value: [[[]]]}),
  },
);
const message = fc.oneof(
  {weight: 1, arbitrary: sent.map((value) => ({whole: value}))},
  {weight: 1, arbitrary: sent.map((value) => ({ours: value}))},
  {
    weight: 8,
    arbitrary: fc.record(
      {
        height: fc.oneof(fc.constantFrom(300, 1e9, -5, 0.1), sent),
        title: sent,
        lang: sent,
        exit: sent,
        shift: sent,
        look: fc.oneof(
          fc.record(
            {
              color: fc.oneof(fc.constantFrom('rgb(1, 2, 3)', 'red', 'url(x)', 'var(--x)', 'rgb(1 2 3 / 0)'), sent),
              colorScheme: fc.oneof(fc.constantFrom('dark', 'light dark', 'normal', 'x'), sent),
              fontFamily: fc.oneof(fc.constantFrom('serif', '"A", url(x)', 'x;y:z'), sent),
              fontSize: fc.oneof(fc.constantFrom('16px', '1px', '99px', '0px', '1e9px'), sent),
            },
            {requiredKeys: []},
          ),
          sent,
        ),
      },
      {requiredKeys: []},
    ),
  },
);

/** Returns the data of a message, as a structured clone delivers them. */
function dataOf({whole, ours, ...parts}) {
  const of = (value) =>
    typeof value === 'object' && value !== null && !('kind' in value)
      ? Object.fromEntries(Object.entries(value).map(([name, part]) => [name, of(part)]))
      : made(value);
  return structuredClone(whole !== undefined ? of(whole) : {blueHeart: ours !== undefined ? of(ours) : of(parts)});
}

const messages = {
  data: fc.record({message, to: fc.constantFrom('page', 'frame')}),
  async run({message: given, to}) {
    const frame = document.querySelector('iframe');
    const {contentWindow} = frame;
    if (to === 'page') {
      const event = new MessageEvent('message', {data: dataOf(given), source: contentWindow, origin: location.origin});
      timed(() => dispatchEvent(event));
    } else {
      const data = dataOf(given);
      const event = new contentWindow.MessageEvent('message', {data, source: window, origin: location.origin});
      timed(() => contentWindow.dispatchEvent(event));
    }
    await nextTask();
    const {height} = frame.style;
    if (height && !(parseFloat(height) > 0 && parseFloat(height) <= 20_000)) fail(`frame of ${height}`);
    if (frame.title.length > 100) fail(`title of ${frame.title.length} characters`);
    const card = frame.contentDocument.querySelector('body > *');
    if (!card?.shadowRoot?.querySelector('[part~=number]')) return fail('the frame shows no number');
    checkInside(card.shadowRoot, {inside: 'the frame'});
    if (!numbersIn(card.shadowRoot).length) fail('no number to see in the frame');
    if (frame.contentWindow.notes.said.length)
      fail(`in the frame: ${frame.contentWindow.notes.said.splice(0).join(' | ')}`);
  },
};

const fragments = {
  data: fc.record({tag: tagName(quick), settings, raw: fc.option(text, {freq: 10})}),
  async run({tag: name, settings: given, raw}) {
    const hash = raw ?? `tag=${encodeURIComponent(name)}&${new URLSearchParams(given)}`;
    const changed = new Promise((done) => addEventListener('hashchange', done, {once: true}));
    const before = location.href;
    location.hash = hash;
    if (location.href !== before) await changed;
    const element = document.querySelector('body > *');
    await until(() => element.shadowRoot?.querySelector('[part~=base]') || element.show === 'campaign');
    await nextTask();
    if (document.body.children.length !== 1) fail(`${document.body.children.length} elements in the frame`);
    if (element.hidden && element.localName === 'blue-heart-exit') return;
    checkTag(element);
    if (element.shadowRoot?.querySelector('[part~=base]')) checkContrast(element);
  },
};

let words;

const clobbered = {
  data: fc.record({
    names: fc.array(fc.record({at: fc.nat(100_000), shape: fc.nat(6)}), {minLength: 1, maxLength: 12}),
    inForm: fc.boolean(),
    tag: fc.constantFrom(...quick),
  }),
  async run({names: given, inForm, tag: name}) {
    words ??= [...new Set((await (await fetch('/dist/blue-heart.js')).text()).match(/[A-Za-z_$][\w$]{2,}/g))];
    const around = document.createElement(inForm ? 'form' : 'div');
    around.innerHTML =
      given
        .map(({at, shape}) => {
          const word = words[at % words.length];
          return [
            `<form name="${word}"><input name="href"><input name="parentNode"></form>`,
            `<img name="${word}" alt="">`,
            `<a id="${word}" href="https://false.example/">x</a>`,
            `<a id="${word}">x</a><a id="${word}" name="src">x</a>`,
            `<object id="${word}"></object>`,
            `<input name="${word}">`,
            `<embed name="${word}">`,
          ][shape];
        })
        .join('') + `<blue-heart-${name}></blue-heart-${name}>`;
    // Reads nothing of the document here by a name that the markup may have.
    place?.remove();
    place = around;
    const element = around.lastElementChild;
    timed(() => Node.prototype.appendChild.call(Reflect.get(Document.prototype, 'body', document), around));
    await element.updateComplete;
    await nextTask();
    checkTag(element);
    Element.prototype.remove.call(around);
    place = undefined;
  },
};

/** Cases that failed once. They run before all others. */
const failedOnce = {
  attributes: [
    ...['throws as text', 'symbol', 'bare object', 'revoked proxy'].map((kind) => ['helpline-card', 0, {kind}]),
    ...['materials', 'share'].map((name) => [name, 2, {kind: 'number', text: 'NaN'}]),
    ...[2, 3, 4].map((which) => ['share', which, {kind: 'repeat', of: 'é́́', times: 30_000}]),
  ].map(([name, which, value]) => ({
    tag: name,
    fallback: false,
    before: [],
    then: [{what: 'property', which, value, words: ''}],
  })),
  links: [
    ['exit', ['color-text', 'rgb(255,255,255)']],
    ['helpline-card', ['color-text', 'white'], ['color-surface', 'white'], ['color-accent', 'white']],
    ['helpline-card', ['color-tint', 'black']],
    ['helpline-card', ['color-accent', '#8162cf']],
  ].map(([name, ...given]) => ({tag: name, settings: given, form: 'data', href: '/x', changes: []})),
  messages: [{height: {kind: 'bigint'}}, {title: {kind: 'plain', value: {toString: 1, valueOf: 1}}}].map((given) => ({
    message: given,
    to: 'page',
  })),
};

const areas = {attributes, slots, files, links, names: clobbered, messages, fragments, builder: builderBoxes};

/** Measures each render of a tag, whenever it happens. */
function timeUpdates() {
  let {prototype} = customElements.get('blue-heart-exit');
  while (!Object.hasOwn(prototype, 'performUpdate')) prototype = Object.getPrototypeOf(prototype);
  const {performUpdate} = prototype;
  prototype.performUpdate = function () {
    return timed(() => performUpdate.call(this));
  };
}

/** The longest that one piece of our work may take, in milliseconds. */
const lock = 100;

/**
 * Runs cases of an area. Work that took too long is done twice more, and the shortest of the three counts, because the
 * machine may do something else at the same time.
 */
export async function run(name, {seed, cases, path, slack = 1}) {
  const {data, run: runCase} = areas[name];
  const slow = [];
  let count = 0;
  let locks = 0;
  let worst = 0;
  watch();
  timeUpdates();
  const once = async (given) => {
    begin();
    await runCase(given);
    await nextTask();
    const took = slowest();
    judge();
    return took;
  };
  const result = await fc.check(
    fc.asyncProperty(data, async (given) => {
      count++;
      let took = await once(given);
      for (let again = 0; again < 2 && took > lock; again++) took = Math.min(took, await once(given));
      worst = Math.max(worst, took);
      if (took > lock) locks++;
      if (took > lock && slow.length < 5)
        slow.push({took: Math.round(took), case: JSON.stringify(given).slice(0, 500)});
      if (took > lock * slack) throw new Error(`one piece of work took ${Math.round(took)} ms`);
    }),
    {
      seed,
      path,
      numRuns: cases,
      examples: failedOnce[name]?.map((given) => [given]),
      interruptAfterTimeLimit: 600_000,
    },
  );
  place?.remove();
  place = undefined;
  return {
    count,
    locks,
    worst: Math.round(worst),
    slow,
    failure: result.failed && {
      seed: result.seed,
      path: result.counterexamplePath,
      case: JSON.stringify(result.counterexample?.[0])?.slice(0, 3000),
      reason: String(result.errorInstance?.message ?? result.error).slice(0, 1500),
      runs: result.numRuns,
      shrinks: result.numShrinks,
    },
  };
}
