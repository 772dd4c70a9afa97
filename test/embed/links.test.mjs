// Links that stand for tags, on pages whose editor strips tags: the built script replaces them by tags.
import assert from 'node:assert/strict';
import {before, describe, test} from 'node:test';
import {known} from '../content/known-contacts.mjs';
import {strictPolicy} from '../support/site.mjs';
import {site, tab} from '../support/tab-per-test.mjs';
import {forEveryTag, tags} from '../support/tags.mjs';

before(async () => {
  site.answers.set('/own.json', {
    body: JSON.stringify({contacts: [{id: 'own', name: 'False line', phone: '0470 00 00 00'}]}),
  });
});

function open(path, body, policy = strictPolicy) {
  return tab.page.goto(
    site.page(path, body, {'content-security-policy': policy}, '<script defer src="/dist/blue-heart.js"></script>'),
  );
}
function linksSeen() {
  return tab.page.$$eval('a', (links) =>
    links.filter((link) => link.checkVisibility()).map((link) => link.getAttribute('href')),
  );
}
function numbersOf(tag) {
  return tab.page.$eval(tag, (element) =>
    [...element.shadowRoot.querySelectorAll('[part~=number]')].map(
      (link) => `${link.getAttribute('href')} ${link.innerText.trim()}`,
    ),
  );
}

describe('a link is upgraded in place', () => {
  test('with data attributes', async () => {
    await open(
      '/data',
      '<p>Hulp: <a href="https://www.stopmensenhandel.be" data-blue-heart="helpline-card" data-lang="uk" data-for="victim" data-heading-level="3">Hulp</a>.</p>',
    );
    await tab.speaks('p > blue-heart-helpline-card', 'uk');
    assert.equal(
      await tab.page.$eval(
        'blue-heart-helpline-card',
        (card) => card.shadowRoot.querySelector('[part=heading]').localName,
      ),
      'h3',
    );
    assert.ok((await numbersOf('blue-heart-helpline-card')).includes(`${known.meldpunt.tel} ${known.meldpunt.phone}`));
    assert.equal(
      await tab.page.$eval(
        'p',
        (p) => p.innerText.replace(/\s+/g, ' ').startsWith('Hulp: ') && p.lastChild.textContent,
      ),
      '.',
    );
    assert.deepEqual(await linksSeen(), []);
    assert.deepEqual(tab.said, []);
  });

  test('with its address alone, for editors that strip attributes', async () => {
    await open(
      '/address',
      '<a href="https://www.stopmensenhandel.be/#blue-heart=banner&lang=fr&variant=helpline&color-accent=%23aa0000&font-size=20px">Aide</a>',
    );
    await tab.speaks('blue-heart-banner', 'fr');
    const look = await tab.page.$eval('blue-heart-banner', ({shadowRoot}) => {
      const {backgroundColor, fontSize} = getComputedStyle(shadowRoot.querySelector('[part~=number]'));
      return [backgroundColor, fontSize];
    });
    assert.match(
      look[0],
      /^(rgb\(170, 0, 0\)|color\(srgb 0\.6666\d* 0 0\))$/,
      'browsers write the same colour in two ways',
    );
    assert.ok(parseFloat(look[1]) >= 20);
    assert.deepEqual(tab.said, []);
  });

  test('every tag, with booleans, counts and lists', async () => {
    await open(
      '/all',
      forEveryTag(
        {
          banner: '&dismissible',
          'signal-quiz': '&limit=2&shuffle',
          'report-button': '&region=brussels',
          'helpline-card': '&contacts=surya pag-asa',
          exit: '&shortcut=off',
          share: '&audience=ukraine',
          materials: '&kind=brochure',
          facts: '&only=eu-2023',
          explainer: '&variant=short',
          'safety-guide': '&audience=minor',
        },
        '',
      )
        .map(({name, given}) => `<p><a href="#blue-heart=${name}${given}">x</a></p>`)
        .join(''),
    );
    await tab.speaks('p > :not(a)', 'nl');
    assert.equal(
      await tab.page.$$eval('p > :not(a)', (tags) => tags.map(({localName}) => localName).join()),
      tags.join(),
    );
    assert.deepEqual(
      await tab.page.$$eval('blue-heart-facts', ([facts]) =>
        [...facts.shadowRoot.querySelectorAll('[part=value]')].map((value) => value.innerText),
      ),
      ['10.793'],
    );
    assert.match((await tab.seen('blue-heart-safety-guide')).text, new RegExp(known['child-focus'].phone));
    assert.equal(
      await tab.page.$eval('blue-heart-signal-quiz', (quiz) =>
        quiz.shadowRoot.querySelector('[part=progress]').innerText.includes('van 2'),
      ),
      true,
    );
    assert.ok(
      await tab.page.$eval(
        'blue-heart-banner',
        (banner) => banner.shadowRoot.querySelector('[part~=dismiss]') !== null,
      ),
    );
    assert.deepEqual(
      (await numbersOf('blue-heart-helpline-card')).map((words) => words.split(' ')[0]),
      [known.surya.tel, known['pag-asa'].tel],
    );
    assert.deepEqual(tab.said, []);
  });

  test('also one that is added, moved or given its name later', async () => {
    await open('/later', '<div id="here"></div><a id="plain" href="https://www.stopmensenhandel.be">Hulp</a>');
    await tab.page.evaluate(() => {
      const link = Object.assign(document.createElement('a'), {
        href: 'https://www.stopmensenhandel.be/#blue-heart=exit',
      });
      const box = document.createElement('section');
      box.append(link);
      document.querySelector('#here').append(box);
      document.querySelector('#plain').dataset.blueHeart = 'banner';
    });
    await tab.speaks('section > blue-heart-exit, body > blue-heart-banner', 'nl');
    assert.deepEqual(await linksSeen(), []);
  });

  test('and its tag follows its changes, goes with it and comes back', async () => {
    await open(
      '/follows',
      '<p id="here">Hulp: <a href="#blue-heart=helpline-card" id="link">Hulp</a></p><p id="there"></p>',
    );
    await tab.speaks('#here > blue-heart-helpline-card', 'nl');
    const tagsNow = () =>
      tab.page.$$eval('p > :not(a)', (tags) =>
        tags.map(({parentNode, localName, lang}) => `${parentNode.id} ${localName} ${lang}`),
      );
    const after = async (change) => {
      await tab.page.evaluate(change);
      await tab.page.evaluate(() => new Promise((done) => setTimeout(done, 100)));
      return tagsNow();
    };
    assert.deepEqual(await after(() => link.setAttribute('href', '#blue-heart=banner&lang=fr')), [
      'here blue-heart-banner fr',
    ]);
    assert.deepEqual(await after(() => there.append(link)), ['there blue-heart-banner fr']);
    assert.deepEqual(await after(() => link.after('.', document.createElement('b'), link.previousSibling)), [
      'there blue-heart-banner fr',
      'there b ',
    ]);
    assert.deepEqual(await after(() => there.querySelector('blue-heart-banner').remove()), [
      'there blue-heart-banner fr',
      'there b ',
    ]);
    assert.deepEqual(await linksSeen(), [], 'the tag that was taken away came back');
    assert.deepEqual(await after(() => link.before(document.createElement('i'))), [
      'there i ',
      'there blue-heart-banner fr',
      'there b ',
    ]);
    assert.deepEqual(await after(() => there.setAttribute('contenteditable', '')), ['there i ', 'there b ']);
    assert.deepEqual(await linksSeen(), ['#blue-heart=banner&lang=fr'], 'an editor has its link');
    assert.deepEqual(await after(() => there.removeAttribute('contenteditable')), [
      'there i ',
      'there blue-heart-banner fr',
      'there b ',
    ]);
    assert.deepEqual(await after(() => (link.dataset.blueHeart = 'exit')), [
      'there i ',
      'there blue-heart-exit ',
      'there b ',
    ]);
    assert.deepEqual(await after(() => (link.dataset.lang = 'fr')), [
      'there i ',
      'there blue-heart-exit fr',
      'there b ',
    ]);
    assert.deepEqual(await after(() => (globalThis.kept = link).remove()), ['there i ', 'there b ']);
    assert.deepEqual(await after(() => here.append(kept)), ['here blue-heart-exit fr', 'there i ', 'there b ']);
    assert.deepEqual(
      await after(() => {
        delete kept.dataset.blueHeart;
        kept.href = '/plain';
      }),
      ['there i ', 'there b '],
    );
    assert.deepEqual(await linksSeen(), ['/plain']);
    assert.deepEqual(tab.said, []);
  });

  test('and its tag keeps focus when nothing of it has changed', async () => {
    const card = 'blue-heart-helpline-card';
    await open('/kept', `<p><a href="/help" data-blue-heart="helpline-card">Hulp</a></p>`);
    await tab.speaks(`p > ${card}`, 'nl');
    const focused = await tab.page.evaluate(async (name) => {
      const number = document.querySelector(name).shadowRoot.querySelector('[part~=number]');
      number.focus();
      const link = document.querySelector('p > a');
      link.title = 'Hulp';
      link.className = 'of the page';
      await new Promise((done) => setTimeout(done, 200));
      return number.matches(':focus');
    }, card);
    assert.equal(focused, true);
  });

  test('not inside a tag of ours, whose fallback it may be', async () => {
    await open(
      '/fallback',
      '<blue-heart-helpline-card><a href="#blue-heart=banner">Hulp</a></blue-heart-helpline-card>',
    );
    await tab.speaks('blue-heart-helpline-card', 'nl');
    assert.equal(await tab.page.$('blue-heart-banner'), null);
  });

  test('where the host gives it a place, also without a slot of ours', async () => {
    await open('/place', '<div id="layout"><a slot="aside" href="#blue-heart=helpline-card">Hulp</a></div>');
    await tab.speaks('blue-heart-helpline-card', 'nl');
    await tab.page.evaluate(
      () =>
        (layout.attachShadow({mode: 'open'}).innerHTML = globalThis.trustedTypes
          .createPolicy('test', {createHTML: (text) => text})
          .createHTML('<slot name="aside"></slot>')),
    );
    assert.ok(await tab.page.$eval('blue-heart-helpline-card', (card) => card.getBoundingClientRect().height > 100));
  });

  test('once, also in a copy of the page that a host keeps', async () => {
    await open('/copy', '<div id="here"><a href="#blue-heart=helpline-card">Hulp</a></div>');
    await tab.speaks('blue-heart-helpline-card', 'nl');
    await tab.page.evaluate(() => here.after(here.cloneNode(true)));
    await tab.until(() => document.querySelectorAll('blue-heart-helpline-card').length === 2);
    await tab.speaks('blue-heart-helpline-card', 'nl');
    assert.deepEqual(
      await tab.page.$$eval('div', (boxes) =>
        boxes.map(({children}) => [...children].map(({localName}) => localName).join()),
      ),
      ['blue-heart-helpline-card,a', 'blue-heart-helpline-card,a'],
    );
    assert.deepEqual(await linksSeen(), []);
    // Opens the saved page without our script: it shows its link.
    await tab.page.goto(site.page('/kept', await tab.page.$eval('body', (body) => body.innerHTML)));
    assert.equal((await linksSeen()).length, 2);
  });

  test('and is seen again where its tag cannot be shown', async () => {
    await open('/throws', '<a href="#blue-heart=helpline-card">Hulp</a>');
    await tab.speaks('blue-heart-helpline-card', 'nl');
    assert.deepEqual(await linksSeen(), []);
    await tab.page.$eval('blue-heart-helpline-card', (card) => {
      card.render = () => {
        throw new Error('broken');
      };
      card.requestUpdate();
      return card.updateComplete;
    });
    assert.deepEqual(await linksSeen(), ['#blue-heart=helpline-card']);
  });

  test('and stays in sight where its language does not load', async () => {
    site.answers.set('/dist/locales/uk.js', {status: 404, body: ''});
    try {
      await open('/missing', '<a href="#blue-heart=helpline-card&lang=uk">Hulp</a>');
      await tab.until(() => globalThis.errors.length > 0);
      assert.deepEqual(await linksSeen(), ['#blue-heart=helpline-card&lang=uk']);
    } finally {
      site.answers.delete('/dist/locales/uk.js');
    }
  });

  test('not in an editor, where the author is writing', async () => {
    await open(
      '/editor',
      '<div contenteditable><a href="#blue-heart=banner">Hulp</a></div><a href="#blue-heart=exit">Weg</a>',
    );
    await tab.speaks('blue-heart-exit', 'nl');
    assert.deepEqual(await linksSeen(), ['#blue-heart=banner']);
  });
});

describe('a link that cannot be upgraded stays a link', () => {
  test('an unknown name', async () => {
    await open(
      '/unknown',
      '<a href="https://www.stopmensenhandel.be" data-blue-heart="hotline">Hulp</a><a href="/x#blue-heart=constructor">x</a><blue-heart-exit></blue-heart-exit>',
    );
    await tab.speaks('blue-heart-exit', 'nl');
    const [hotline, ...others] = await tab.warnings(2);
    assert.deepEqual(await linksSeen(), ['https://www.stopmensenhandel.be', '/x#blue-heart=constructor']);
    assert.equal(others.length, 1);
    assert.match(hotline, /data-blue-heart="hotline"/);
  });

  test('a refused policy', async () => {
    await open(
      '/refused',
      '<a href="https://www.stopmensenhandel.be" data-blue-heart="helpline-card">Hulp</a>',
      `${strictPolicy}; trusted-types other`,
    );
    await tab.until(() => document.readyState === 'complete');
    assert.deepEqual(await linksSeen(), ['https://www.stopmensenhandel.be']);
    assert.equal(await tab.page.$('blue-heart-helpline-card'), null);
  });
});

describe('a link that a stranger may have written', () => {
  const refused = {
    'helpline-card': {src: '/own.json', 'report-contacts': ''},
    banner: {href: 'https://false.example/', partner: 'False partner'},
    'report-button': {href: 'https://false.example/'},
    exit: {href: 'https://false.example/'},
    'signal-quiz': {src: '/own.json'},
  };
  for (const [name, settings] of Object.entries(refused)) {
    for (const [setting, value] of Object.entries(settings)) {
      for (const form of ['data', 'address']) {
        test(`${name}: ${setting} is not taken from ${form}`, async () => {
          const link =
            form === 'data'
              ? `<a href="https://false.example/" data-blue-heart="${name}" data-${setting}="${value}">x</a>`
              : `<a href="https://false.example/#blue-heart=${name}&${setting}=${encodeURIComponent(value)}">x</a>`;
          const tag = `blue-heart-${name}`;
          await open(`/${form}-${name}-${setting}`, link);
          await tab.speaks(tag, 'nl');
          assert.equal(
            await tab.page.$eval(tag, (element, attribute) => element.hasAttribute(attribute), setting),
            false,
          );
          const {text, fallback} = await tab.seen(tag);
          assert.doesNotMatch(text, /False/);
          assert.equal(fallback, false);
          assert.equal(
            await tab.page.$eval(tag, ({shadowRoot}) => shadowRoot.innerHTML.includes('false.example')),
            false,
          );
          assert.equal(tab.warned.length, 1, tab.warned.join());
          assert.ok(tab.warned[0].includes(`<${tag}> ${setting}="${value}"`), tab.warned[0]);
          assert.deepEqual(
            tab.asked.filter((address) => address.includes('own.json')),
            [],
          );
        });
      }
    }
  }

  for (const [setting, value] of [
    ['color-accent', 'url(/x)'],
    ['color-accent', 'var(--x)'],
    ['color-surface', 'transparent'],
    ['color-text', 'red;display:none'],
    ['font-size', '0.001em;'],
    ['font-size', 'calc(1px * 0)'],
    ['gap', '99999px'],
    ['lang', 'uk" onload="'],
  ]) {
    test(`${setting}=${value} is not taken`, async () => {
      await open('/token', `<a href="#blue-heart=helpline-card&${setting}=${encodeURIComponent(value)}">x</a>`);
      await tab.speaks('blue-heart-helpline-card', 'nl');
      assert.equal(
        await tab.page.$eval(
          'blue-heart-helpline-card',
          (card) => card.style.length + Number(card.hasAttribute('lang')),
        ),
        0,
      );
      assert.equal(tab.warned.length, 1);
    });
  }

  test('each plain colour and length is taken', async () => {
    const given = {
      'color-accent': '#123456',
      'color-border': '#234567',
      'color-band': '#345678',
      'color-heart': '#456789',
      'font-size': '1.1em',
      radius: '3px',
      gap: '5%',
    };
    await open('/tokens', `<a href="#blue-heart=helpline-card&${new URLSearchParams(given)}">x</a>`);
    await tab.speaks('blue-heart-helpline-card', 'nl');
    const taken = await tab.page.$eval(
      'blue-heart-helpline-card',
      ({style}, names) =>
        Object.fromEntries(names.map((name) => [name, style.getPropertyValue(`--blue-heart-${name}`)])),
      Object.keys(given),
    );
    assert.deepEqual(taken, given);
    assert.deepEqual(tab.warned, []);
  });

  /** Settings of colours, by the name of a tag, and the text and the surface that come of them. */
  const coloured = [
    ['helpline-card', {text: 'white', surface: '#fff', accent: 'white', band: 'white'}, ['', '']],
    ['helpline-card', {text: '#777', surface: '#fff'}, ['', '']],
    ['helpline-card', {text: 'rgba(0,0,0,0)'}, ['', '']],
    ['helpline-card', {surface: 'rgba(255,255,255,0.1)'}, ['', '']],
    ['helpline-card', {text: 'black', tint: 'black'}, ['', '']],
    ['helpline-card', {text: 'lab(100 0 0)'}, ['', '']],
    ['helpline-card', {text: '#e73a0a', accent: 'lab(100 0 0)'}, ['', '']],
    ['helpline-card', {text: '#e73a0a', accent: '#fff'}, ['', '']],
    ['helpline-card', {text: '#e73a0a'}, ['', '']],
    ['helpline-card', {text: '#e73a0a', accent: '#000'}, ['#e73a0a', '#000000']],
    ['exit', {text: 'black'}, ['', '']],
    ['report-button', {text: 'white', surface: 'black'}, ['', '']],
    ['helpline-card', {text: 'white'}, ['#ffffff', '#000000']],
    ['helpline-card', {surface: '#1d3138'}, ['#ffffff', '#1d3138']],
    ['helpline-card', {text: '#1d3138', surface: '#f1f7f7'}, ['#1d3138', '#f1f7f7']],
  ];
  for (const [name, colours, expected] of coloured) {
    const written = Object.entries(colours).map(([token, value]) => `color-${token}=${encodeURIComponent(value)}`);
    test(`${name} takes ${written.join(' ')} only where it can be read`, async () => {
      await open('/colours', `<a href="#blue-heart=${name}&${written.join('&')}">x</a>`);
      await tab.speaks(`blue-heart-${name}`, 'nl');
      assert.deepEqual(
        await tab.page.$eval(`blue-heart-${name}`, ({style}) =>
          ['text', 'surface', 'tint'].map((token) => style.getPropertyValue(`--blue-heart-color-${token}`)),
        ),
        // A tint that is not given is ours again.
        [...expected, expected[0] && 'initial'],
      );
      assert.equal(tab.warned.length, expected[0] ? 0 : 1, tab.warned.join());
    });
  }

  test('no lines of drawings that cannot be seen on paper, nor a sign that cannot be seen', async () => {
    await open(
      '/lines',
      '<a href="#blue-heart=exit&color-drawing-line=white">x</a>' +
        '<a href="#blue-heart=exit&color-drawing-line=%23000&color-clue=%23111">x</a>' +
        '<a href="#blue-heart=exit&color-drawing-line=%23000&color-clue=%23fff">x</a>',
    );
    await tab.speaks('blue-heart-exit', 'nl');
    assert.deepEqual(await tab.page.$$eval('blue-heart-exit', (all) => all.map(({style}) => style.length)), [0, 0, 2]);
  });

  for (const slot of ['heading', 'note']) {
    test(`puts no words of its own into the slot ${slot}`, async () => {
      await open(
        `/slot-${slot}`,
        `<a slot="${slot}" href="tel:+32470000000" data-blue-heart="helpline-card" data-slot="${slot}">` +
          `0470 00 00 00</a>`,
      );
      await tab.speaks('blue-heart-helpline-card', 'nl');
      assert.deepEqual(await linksSeen(), []);
      assert.equal(tab.warned.length, 1);
    });
  }

  test('cannot set a style, a slot, an event handler or a class', async () => {
    await open(
      '/handler',
      '<a href="#blue-heart=helpline-card&style=display:none&onclick=x()&slot=note&class=hidden&hidden&id=x">x</a>',
    );
    await tab.speaks('blue-heart-helpline-card', 'nl');
    assert.deepEqual(await tab.page.$eval('blue-heart-helpline-card', (card) => card.getAttributeNames()), [
      'data-blue-heart-link',
      'data-blue-heart-link-shown',
    ]);
    assert.equal(tab.warned.length, 1);
  });

  test('a value that no list has leaves the default, with a warning of the tag', async () => {
    await open('/value', '<a href="#blue-heart=helpline-card&variant=huge&contacts=false-line">x</a>');
    await tab.speaks('blue-heart-helpline-card', 'nl');
    assert.ok((await numbersOf('blue-heart-helpline-card')).includes(`${known.meldpunt.tel} ${known.meldpunt.phone}`));
    assert.equal(tab.warned.length, 2);
  });
});
