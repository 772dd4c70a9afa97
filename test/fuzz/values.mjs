// What the fuzz tests write: each value as plain data, so that a case that failed can be printed and run again.
import fc from 'fast-check';

const markup = [
  '<img src=x onerror="fuzzed()">',
  '"><script>fuzzed()</script>',
  "' onclick='fuzzed()",
  '<fuzz-mark onfocus=fuzzed()>',
  '${fuzzed()}',
  '</blue-heart-banner><iframe srcdoc="<script>parent.fuzzed()</script>">',
  '<?lit$1$>',
  '{{constructor.constructor("fuzzed()")()}}',
];
const addresses = [
  'javascript:fuzzed()',
  'java\tscript:fuzzed()',
  ' javascript:fuzzed()',
  'data:text/html,<script>parent.fuzzed()</script>',
  'vbscript:x',
  'blob:x',
  'tel:+32470000000',
  'https://false.example/',
  '//false.example',
  'http://[',
  'https://a@false.example:99999',
  '#',
  '?',
  '',
  'mailto:x@false.example',
];
const strange = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', 'then', 'null', 'undefined'];
const languages = ['nl', 'uk', 'ar', 'zh-Hans', 'fr_BE', 'xx', 'nl-BE-x-'.repeat(30), 'UK', '-', ' uk '];
const known = [
  'danger victim witness minor online',
  'danger',
  'victim',
  'minor',
  'brussels',
  'flanders',
  'compact',
  'helpline',
  'campaign',
  'bar',
  'floating',
  'quiet',
  'off',
  'on',
  'emergency',
  'meldpunt child-focus',
  'ukraine',
  'poster',
  'brochure',
  'short',
  '1',
  '6',
  '-1',
  '1e999',
  '0x10',
  'uk ru ro',
];

/** Texts of up to some hundred thousand characters: repeated, so that they stay short when they are printed. */
const huge = fc.record({
  kind: fc.constant('repeat'),
  of: fc.constantFrom('a', 'woord ', '😀', 'meldpunt ', 'https://x.example/', '<b>', '\u202e', 'é́́', ',', 'nl-', '\n'),
  times: fc.constantFrom(100, 1700, 30_000),
});

/** Short texts: what is allowed, what is nearly allowed, and anything. */
export const text = fc.oneof(
  {weight: 4, arbitrary: fc.constantFrom(...known)},
  {weight: 2, arbitrary: fc.constantFrom(...addresses)},
  {weight: 2, arbitrary: fc.constantFrom(...markup)},
  {weight: 1, arbitrary: fc.constantFrom(...strange)},
  {weight: 1, arbitrary: fc.constantFrom(...languages)},
  {weight: 2, arbitrary: fc.string({unit: 'binary', maxLength: 30})},
  {weight: 1, arbitrary: fc.string({maxLength: 60})},
);

/** A text of any length, as data: see `made`. */
export const anyText = fc.oneof({weight: 9, arbitrary: text}, {weight: 1, arbitrary: huge});

/** Any value, as data: see `made`. */
export const anyValue = fc.oneof(
  {weight: 4, arbitrary: anyText},
  {weight: 2, arbitrary: fc.record({kind: fc.constant('plain'), value: fc.jsonValue({maxDepth: 3})})},
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('number'),
      text: fc.oneof(fc.double().map(String), fc.constantFrom('NaN', 'Infinity', '-Infinity', '-0', '1e308', '3')),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constantFrom(
        'symbol',
        'bigint',
        'undefined',
        'null',
        'true',
        'function',
        'class',
        'bare object',
        'throws as text',
        'throws as number',
        'object as text',
        'throwing proxy',
        'revoked proxy',
        'date',
        'map',
        'bytes',
        'array of symbols',
        'circle',
        'element',
        'document',
        'template',
        'promise',
      ),
    }),
  },
);

const makers = {
  symbol: () => Symbol('fuzz'),
  bigint: () => 10n ** 400n,
  undefined: () => undefined,
  null: () => null,
  true: () => true,
  function: () => () => fuzzed(),
  class: () => class {},
  'bare object': () => Object.create(null),
  'throws as text': () => ({
    toString() {
      throw new Error('fuzz: no text');
    },
  }),
  'throws as number': () => ({
    [Symbol.toPrimitive]() {
      throw new Error('fuzz: no primitive');
    },
  }),
  'object as text': () => ({toString: () => ({}), valueOf: () => ({})}),
  'throwing proxy': () => {
    const refuse = () => {
      throw new Error('fuzz: proxy');
    };
    return new Proxy(function () {}, {get: refuse, has: refuse, getPrototypeOf: refuse, ownKeys: refuse});
  },
  'revoked proxy': () => {
    const {proxy, revoke} = Proxy.revocable({}, {});
    revoke();
    return proxy;
  },
  date: () => new Date(NaN),
  map: () => new Map([['__proto__', 1]]),
  bytes: () => new Uint8Array(1000),
  'array of symbols': () => [Symbol('a'), Symbol('b')],
  circle: () => {
    const circle = {};
    circle.self = circle;
    return circle;
  },
  element: () => document.createElement('fuzz-mark'),
  document: () => document,
  template: () => ({_$litType$: 1, strings: ['<img src=x onerror="fuzzed()">'], values: []}),
  promise: () => Promise.resolve('<fuzz-mark>'),
};

/** Returns the value that data stand for. */
export function made(data) {
  if (typeof data !== 'object' || data === null) return data;
  if (data.kind === 'repeat') return data.of.repeat(data.times);
  if (data.kind === 'plain') return data.value;
  if (data.kind === 'number') return Number(data.text);
  return makers[data.kind]();
}

/** Colours as a stranger writes them: readable, hidden, half transparent, of the system, and none. */
export const colour = fc.oneof(
  fc.constantFrom('white', '#fff', '#ffffff', 'black', '#000', '#777', '#0b1f3a', 'yellow', 'canvas', 'canvastext'),
  fc.constantFrom('rgb(255,255,255)', 'rgba(0,0,0,0)', 'hsl(0,0%,100%)', 'lab(100 0 0)', 'oklch(1 0 0)', 'gray'),
  fc.constantFrom('transparent', 'currentcolor', 'url(/x)', 'var(--x)', 'light-dark(red,red)', 'inherit', 'linktext'),
  fc.stringMatching(/^#[\da-f]{6}$/),
);
const colourNames = ['accent', 'text', 'surface', 'border', 'band', 'heart', 'tint', 'clue', 'drawing-line'];

/** Settings of a tag as a link or the fragment of an address has them. */
export const settings = fc.array(
  fc.oneof(
    {
      weight: 3,
      arbitrary: fc.tuple(fc.constantFrom(...colourNames.map((name) => `color-${name}`)), colour),
    },
    {
      weight: 1,
      arbitrary: fc.tuple(
        fc.constantFrom('font-size', 'radius', 'gap'),
        fc.constantFrom('1px', '0', '9.9em', '99px', '99%', '1em;', 'calc(1px*0)', '-1px', '14px'),
      ),
    },
    {
      weight: 4,
      arbitrary: fc.tuple(
        fc.constantFrom(
          ...['lang', 'variant', 'for', 'region', 'contacts', 'only', 'languages', 'heading-level', 'audience', 'kind'],
          ...['exit', 'shortcut', 'limit', 'show', 'src', 'href', 'url', 'partner', 'slot', 'style', 'class', 'hidden'],
          ...['onclick', 'id', 'dir', 'title', 'dismissible', 'scheme', 'report-contacts', ...strange],
        ),
        text,
      ),
    },
    {weight: 1, arbitrary: fc.tuple(fc.string({maxLength: 12}), text)},
  ),
  {maxLength: 6},
);

/** A name of a tag as a stranger writes it: mostly one of ours. */
export function tagName(names) {
  return fc.oneof({weight: 12, arbitrary: fc.constantFrom(...names)}, {weight: 1, arbitrary: text});
}
