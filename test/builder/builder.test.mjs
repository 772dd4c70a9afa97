// The start page: a webmaster picks, sets and copies; what was copied works on a page of the test site.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, afterEach, before, beforeEach, describe, test} from 'node:test';
import {known} from '../content/known-contacts.mjs';
import {startBrowser} from '../support/browser.mjs';
import {startSite} from '../support/site.mjs';
import {tags} from '../support/tags.mjs';

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const {version} = JSON.parse(readFileSync('package.json', 'utf8'));

let site;
let browser;
let tab;
before(async () => {
  [site, browser] = await Promise.all([startSite(), startBrowser()]);
});
after(() => Promise.all([browser?.close(), site?.close()]));
beforeEach(async () => {
  tab = await browser.tab();
});
afterEach(() => tab.close());

/** Opens the builder, and waits until its preview shows a tag. */
async function open(fragment = '#page=nl') {
  // From the page itself, another fragment would load nothing.
  await tab.page.goto('about:blank');
  await tab.page.goto(`${site.origin}/dist/index.html${fragment}`);
  await shows('*');
}

/** Waits until the preview shows what a selector says. */
const shows = (selector) =>
  tab.until(
    (tag) =>
      Boolean(
        document
          .querySelector('#preview')
          ?.contentDocument?.querySelector(`#place > ${tag}`)
          ?.shadowRoot?.querySelector('[part~=base]'),
      ),
    selector,
  );

const pick = (name, value) =>
  tab.page.evaluate(
    (group, chosen) => document.querySelector(`input[name="${group}"][value="${chosen}"]`).click(),
    name,
    value,
  );

const write = (selector, value, event = 'input') =>
  tab.page.$eval(
    selector,
    (field, [text, type]) => {
      field.value = text;
      field.dispatchEvent(new Event(type, {bubbles: true}));
    },
    [value, event],
  );

/** What stands to be copied, once it says what it should. */
const lines = async (id, pattern) => {
  await tab.until(
    (name, source) => new RegExp(source).test(document.getElementById(name)?.textContent ?? ''),
    id,
    pattern.source,
  );
  return tab.page.$eval(`#${id}`, ({textContent}) => textContent);
};

const wordsOf = (selector) => tab.page.$eval(selector, ({innerText}) => innerText.trim());

/** Puts lines on a page of the test site where the folder is what was built. */
async function paste(html, headers = {}) {
  return tab.page.goto(
    site.page(
      '/pasted',
      html.replaceAll('/blue-heart/latest/', '/dist/').replaceAll(`/blue-heart/${version}/`, '/dist/'),
      headers,
    ),
  );
}

const numbers = (tag) =>
  tab.page.$eval(tag, ({shadowRoot}) =>
    [...shadowRoot.querySelectorAll('a[href^="tel:"]')].map((link) => link.getAttribute('href')),
  );

describe('pick, set, copy', () => {
  test('a purpose, an attribute and a language are in the preview, in the lines and in the address', async () => {
    await open();
    await pick('purpose', 'call');
    await write('#a-for', 'victim', 'change');
    await write('#lang', 'uk', 'change');
    await shows('blue-heart-helpline-card[for=victim][lang=uk]');
    const text = await lines('both', /lang="uk" for="victim"/);
    assert.match(text, /<script src="\/blue-heart\/latest\/blue-heart\.js" defer><\/script>/);
    assert.match(
      text,
      new RegExp(`<a href="${known.meldpunt.tel.replace('+', '\\+')}"[^>]*>${known.meldpunt.phone}</a>`),
    );
    assert.match(text, /[а-яі]{4}/i, 'the fallback is not in the chosen language');
    assert.match(tab.page.url(), /#.*purpose=call.*lang=uk.*a-for=victim/);
  });

  test('a flag, a list and a text are attributes too; another purpose has its own', async () => {
    await open('#page=en&purpose=campaign');
    await tab.page.click('#a-dismissible');
    await write('#a-partner', 'Town "A" & <B>');
    await tab.page.click('input[name=a-languages][value=fr]');
    await tab.page.click('input[name=a-languages][value=uk]');
    await lines(
      'tag',
      /<blue-heart-banner dismissible partner="Town &quot;A&quot; &amp; &lt;B&gt;" languages="fr uk">/,
    );
    await tab.page.click('input[name=a-languages][value=off]');
    await lines('tag', /languages="off"/);
    await pick('purpose', 'young');
    await lines('tag', /<blue-heart-safety-guide audience="minor" languages="off">/);
    await shows('blue-heart-safety-guide[audience=minor]');
  });

  test('every attribute of the manifest has a control with its words, in each language of the page', async () => {
    const manifest = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
    const described = manifest.modules
      .flatMap(({declarations}) => declarations)
      .filter(({tagName}) => tags.includes(tagName));
    const purposes = {
      'blue-heart-helpline-card': 'call',
      'blue-heart-report-button': 'report',
      'blue-heart-exit': 'leave',
      'blue-heart-banner': 'campaign',
      'blue-heart-signal-quiz': 'quiz',
      'blue-heart-explainer': 'explain',
      'blue-heart-facts': 'figures',
      'blue-heart-safety-guide': 'ukraine',
      'blue-heart-share': 'share',
      'blue-heart-materials': 'print',
    };
    assert.deepEqual(Object.keys(purposes).sort(), [...tags].sort());
    await open('#page=en');
    for (const {tagName, attributes} of described) {
      await pick('purpose', purposes[tagName]);
      await shows(tagName);
      for (const {name, description} of attributes.filter(
        (attribute) => attribute.name !== 'lang' && attribute.name !== 'languages',
      ))
        assert.equal(
          await wordsOf(`#a-${name}-words`).then((text) =>
            text.replace(' A file (src) is not fetched in the preview.', ''),
          ),
          description.replaceAll('\n', ' '),
          `${tagName} ${name}`,
        );
      assert.deepEqual(
        await tab.page.$$eval('.settings label[for^=a-]:not(:has(code))', (all) =>
          all.map(({textContent}) => textContent),
        ),
        [],
        `${tagName}: attributes without a name in words`,
      );
      for (const page of ['nl', 'fr', 'de']) {
        await write('#page', page, 'change');
        await tab.until((code) => document.documentElement.lang === code, page);
        assert.deepEqual(
          await tab.page.$$eval('.docs[lang=en]', (all) => all.map(({id}) => id)),
          [],
          `${tagName}: words that are not in ${page}`,
        );
      }
      await write('#page', 'en', 'change');
      await tab.until(() => document.documentElement.lang === 'en');
    }
  });
});

describe('what was copied works', () => {
  for (const [what, fragment] of [
    ['the updating form', ''],
    ['the fixed form', '&fixed'],
  ]) {
    test(`tag and script, ${what}, and the fallback without the script`, async () => {
      await open(`#page=nl&purpose=victim&a-for=victim&lang=fr${fragment}`);
      const text = await lines('both', /lang="fr" for="victim"/);
      assert.equal(/integrity="sha384-/.test(text), fragment !== '');
      await paste(text);
      await tab.speaks('blue-heart-helpline-card', 'fr');
      assert.ok((await numbers('blue-heart-helpline-card')).includes(known.meldpunt.tel));
      assert.deepEqual(tab.said, []);
      await paste(text.replace(/<script.*<\/script>/, ''));
      assert.match(await wordsOf('blue-heart-helpline-card'), new RegExp(known.meldpunt.phone));
    });
  }

  test('the link, with its address alone and with data attributes', async () => {
    await open('#page=nl&purpose=child&a-for=minor&lang=en&form=link&theme=warm');
    const script = await lines('script', /blue-heart/);
    for (const id of ['link', 'data-link']) {
      const link = await lines(id, /helpline-card/);
      await tab.page.goto('about:blank');
      await paste(`${script}<p>${link}</p>`);
      await tab.speaks('p > blue-heart-helpline-card[for=minor]', 'en');
      assert.ok((await numbers('blue-heart-helpline-card')).includes(known['child-focus'].tel));
      assert.equal(
        await tab.page.$eval('blue-heart-helpline-card', ({style}) =>
          style.getPropertyValue('--blue-heart-color-accent'),
        ),
        '#9a3b1f',
      );
      assert.deepEqual(tab.said, []);
      await open('#page=nl&purpose=child&a-for=minor&lang=en&form=link&theme=warm');
    }
  });

  test('a link and a frame say which attributes they do not take', async () => {
    await open('#page=en&purpose=campaign&a-variant=compact&form=link');
    await write('#a-partner', 'Town');
    await tab.until(() => document.querySelector('.lines').innerText.includes('partner'));
    assert.doesNotMatch(await lines('link', /variant=compact/), /Town/);
    assert.match(await wordsOf('.lines'), /anybody can write one: partner\./);
  });

  test('the frame, with a line below it', async () => {
    await open('#page=de&purpose=call&lang=de&form=frame');
    const text = await lines('frame', /<iframe/);
    await paste(text);
    await tab.until(
      () =>
        document
          .querySelector('iframe')
          .contentDocument?.querySelector('blue-heart-helpline-card')
          ?.shadowRoot?.querySelector('[part~=base]')?.lang === 'de',
    );
    assert.match(await wordsOf('p[lang=de]'), new RegExp(known.meldpunt.phone));
    assert.deepEqual(tab.warned, []);
  });

  test('prerendered HTML shows the number where no script runs, under a policy with its hash', async () => {
    await open('#page=nl&purpose=victim&a-for=victim&lang=uk&form=prerendered');
    const text = await lines('prerendered', /shadowrootmode/);
    const [hash] = /'sha256-[^']+'/.exec(await wordsOf('.needs'));
    await paste(text, {'content-security-policy': `default-src 'none'; style-src ${hash}`});
    assert.match(
      await tab.page.$eval(
        'blue-heart-helpline-card',
        ({shadowRoot}) => shadowRoot.querySelector('[part~=base]').innerText,
      ),
      new RegExp(known.meldpunt.phone),
    );
    assert.deepEqual(await tab.page.evaluate(() => globalThis.violations), []);
    await open('#page=nl&purpose=victim&a-for=danger&form=prerendered');
    await lines('command', /blue-heart-elements prerender/);
    await lines('command-page', /for="danger"/);
  });
});

describe('the security policy', () => {
  const answer = async (policy, pattern) => {
    await write('#policy', policy);
    await tab.until(
      (source) => new RegExp(source).test(document.querySelector('#policy-verdict').innerText),
      pattern.source,
    );
    return wordsOf('#policy-verdict');
  };

  test('what is missing is named, and the mended policy lets the tag run', async () => {
    await open('#page=en&purpose=call');
    const text = await lines('both', /blue-heart/);
    for (const policy of [
      "Content-Security-Policy: default-src 'none'; img-src 'self'",
      "script-src 'none'",
      `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; trusted-types other; require-trusted-types-for 'script'">`,
      'add_header Content-Security-Policy "script-src https://cdn.example" always;',
    ]) {
      await answer(policy, /missing/);
      const mended = await lines('policy-mended', /script-src/);
      assert.match(mended, /script-src (?![^;]*'none')[^;]*'self'/);
      await answer(mended, /allows everything/);
      const again = await browser.tab();
      await again.page.goto(
        site.page('/mended', text.replaceAll('/blue-heart/latest/', '/dist/'), {'content-security-policy': mended}),
      );
      await again.speaks('blue-heart-helpline-card', 'nl');
      await again.close();
    }
  });

  test('of a policy with a nonce it says so; of words that are none, that they are none', async () => {
    await open('#page=en&purpose=call');
    await answer("script-src 'nonce-abc' 'strict-dynamic'", /nonce/);
    await answer('hello there', /Nothing was pasted/);
    await answer("default-src 'self'", /allows everything/);
  });

  test('each form, another host and a file have needs of their own', async () => {
    await open('#page=en&purpose=call&form=frame&folder=https%3A%2F%2Fcdn.example%2Fbh%2F');
    assert.match(await answer("default-src 'self'", /missing/), /https:\/\/cdn\.example to frame-src/);
    await open('#page=en&purpose=call');
    await write('#a-src', 'https://data.example/c.json');
    await tab.until(() => document.querySelector('.lines').innerText.includes('data.example'));
    assert.match(await answer("default-src 'self'", /missing/), /https:\/\/data\.example to connect-src/);
  });
});

describe('did it work?', () => {
  const page = (body) => `<!doctype html><html><head><title>x</title></head><body>${body}</body></html>`;
  const report = async (source) => {
    await write('#source', source);
    return wordsOf('#source-verdict');
  };

  test('what a CMS did to tag and script', async () => {
    await open('#page=en&purpose=victim&a-for=victim&lang=fr&fixed');
    const text = await lines('both', /integrity/);
    const [script, ...rest] = text.split('\n');
    const tag = rest.join('\n');
    const inside = rest.slice(1, -1).join('\n');
    assert.match(await report(page(text)), /stands well/);
    assert.match(await report(page(tag)), /script is not in the source[^]*Try this form: A frame[^]*Ask whoever/);
    assert.match(await report(page(script + inside)), /tag was taken away[^]*Try this form: A link/);
    assert.match(await report(page(inside)), /tag was taken away[^]*script is not in the source[^]*A frame/);
    assert.match(await report(page(text.replace(/</g, '&lt;'))), /text to read/);
    assert.match(
      await report(page(text.replace(' for="victim"', ''))),
      /attribute for of <blue-heart-helpline-card> is gone/,
    );
    assert.match(await report(page(text.replace(/ integrity="[^"]+"/, ''))), /integrity\) of the script is gone/);
    assert.match(
      await report(page(text.replace('<script ', '<script type="text/plain" '))),
      /held back \(type="text\/plain"\)/,
    );
    assert.match(await report(page(text.replace(/href="tel:[^"]+"/g, ''))), /phone links/);
    assert.match(
      await report(page(`${script}<blue-heart-helpline-card lang="fr" for="victim"></blue-heart-helpline-card>`)),
      /fallback text/,
    );
    assert.match(
      await report(page(`<meta http-equiv="Content-Security-Policy" content="default-src 'none'">${text}`)),
      /CSP in the page[^]*script-src/,
    );
    assert.match(await report(page('<p>Welcome</p>')), /Nothing of ours/);
    assert.match(await lines('letter', /script/), /integrity="sha384-[^]*script-src 'self'/);
  });

  test('a rule that hides what is not defined, with what to write instead', async () => {
    await open('#page=en&purpose=call');
    const text = await lines('both', /blue-heart\.js/);
    const styled = (css, body = text) =>
      report(`<!doctype html><html><head><title>x</title><style>${css}</style></head><body>${body}</body></html>`);
    for (const css of [
      ':not(:defined) { opacity: 0 }',
      ':where(:not(:defined)), :where(:not(:defined)) * { opacity: 0% }',
      '@media screen { @layer base { body :not(:defined) > * { display: none !important } } }',
      'blue-heart-helpline-card:not(:defined) { visibility: hidden }',
    ]) {
      const words = await styled(css);
      assert.match(words, /there is no number/, css);
      const mended = /Write: (.*)/.exec(words)[1];
      assert.match(await styled(`${mended} { opacity: 0 }`), /stands well/, mended);
    }
    for (const css of [
      ':not(:defined) { outline: 0 }',
      'my-menu:not(:defined) { display: none }',
      ':not(:defined',
      'p { display: none }',
    ])
      assert.match(await styled(css), /stands well/, css);
    assert.match(await wordsOf('.take'), /:not\(:defined\):not\(blue-heart-helpline-card\)/);
  });

  test('what records visitors, by name, in each language of the page', async () => {
    for (const [language, pattern] of [
      ['en', /PostHog.*is on this page/],
      ['nl', /Op deze pagina staat PostHog/],
      ['fr', /contient PostHog/],
      ['de', /ist PostHog/],
    ]) {
      await open(`#page=${language}&purpose=call`);
      const text = await lines('both', /blue-heart\.js/);
      assert.match(await report(page(`${text}<script>posthog.init('x', {})</script>`)), pattern);
    }
    await open('#page=en&purpose=call');
    const text = await lines('both', /blue-heart\.js/);
    for (const [name, sign] of [
      ['Hotjar', '<script>(function(h,o,t,j,a,r){h._hjSettings={hjid:1,hjsv:6};})(window,document)</script>'],
      ['Microsoft Clarity', '<script>t.src="https://www.clarity.ms/tag/"+i</script>'],
      ['Datadog', '<script src="https://www.datadoghq-browser-agent.com/eu1/v6/datadog-rum.js"></script>'],
      ['Matomo', '<script>var _paq = window._paq = window._paq || [];</script>'],
      ['FullStory', "<script>window['_fs_org'] = 'X';</script>"],
      ['LogRocket', '<script src="https://cdn.lgrckt-in.com/LogRocket.min.js"></script>'],
      ['Sentry Session Replay', '<script src="https://browser.sentry-cdn.com/8.0.0/bundle.replay.min.js"></script>'],
      ['rrweb', '<script>rrweb.record({})</script>'],
      ['Hotjar', '<script type="text/plain" data-src="https://static.hotjar.com/c/hotjar-1.js"></script>'],
    ]) {
      const words = await report(page(text + sign));
      assert.match(words, new RegExp(`${name} is on this page`));
      // It is no fault of the lines.
      assert.match(words, /stands well/);
    }
    assert.doesNotMatch(await report(page(text)), /can record/);
    assert.doesNotMatch(await report(page(`${text}<p>posthog.com, hotjar</p>`)), /can record/);
  });

  test('what it did to a link, a frame and prerendered HTML', async () => {
    await open('#page=en&purpose=call&form=link');
    const script = await lines('script', /blue-heart/);
    assert.match(await report(page(script + (await lines('link', /#blue-heart/)))), /stands well/);
    assert.match(await report(page(`${script}<a href="https://www.stopmensenhandel.be">Help</a>`)), /#blue-heart=/);
    await pick('form', 'frame');
    const frame = await lines('frame', /<iframe/);
    assert.match(await report(page(frame)), /stands well/);
    assert.match(
      await report(page(frame.replace(/<iframe.*<\/iframe>/, ''))),
      /iframe\) was taken away[^]*Ready-made HTML/,
    );
    assert.match(
      await report(page(frame.replace('<iframe', '<iframe sandbox="allow-scripts allow-same-origin"'))),
      /lacks: allow-popups [^]*allow-top-navigation-by-user-activation/,
    );
    await pick('purpose', 'leave');
    const exit = await lines('frame', /tag=exit/);
    assert.match(await report(page(exit.replace(/<iframe.*<\/iframe>/, ''))), /iframe\) was taken away/);
    await pick('purpose', 'call');
    await pick('form', 'prerendered');
    const whole = await lines('prerendered', /shadowrootmode/);
    assert.match(await report(page(whole)), /stands well/);
    assert.match(await report(page(whole.replace(/<template.*<\/template>/s, ''))), /template\) was taken away/);
    assert.match(await report(page(whole.replace(/<style>.*<\/style>/s, ''))), /styles in the ready-made HTML/);
  });
});

describe('what is said of a published page is so', () => {
  const page = (body, head = '') =>
    `<!doctype html><html><head><title>x</title>${head}</head><body>${body}</body></html>`;
  const report = async (source) => {
    await write('#source', source);
    return wordsOf('#source-verdict');
  };

  test('the letter puts the folder where the lines look for it, with every need of the policy', async () => {
    await open('#page=en&purpose=call');
    const letter = await lines('letter', /1\./);
    assert.ok(letter.includes(`as /blue-heart/${version}/, and a copy of it as /blue-heart/latest/.`));
    assert.match(
      letter,
      /2\. Put this line[^]*src="\/blue-heart\/latest\/blue-heart\.js"[^]*3\. [^]*script-src 'self'\ntrusted-types blue-heart \(only if/,
    );
    for (const code of ['nl', 'fr', 'de']) {
      await write('#page', code, 'change');
      await tab.until((wanted) => document.documentElement.lang === wanted, code);
      assert.match(
        await lines('letter', /1\./),
        new RegExp(
          `/blue-heart/${version}/[^]*/blue-heart/latest/\\.\n2\\.[^]*<script[^]*3\\.[^]*trusted-types blue-heart \\(`,
        ),
        code,
      );
    }
  });

  test('of another host the letter asks for no upload, and the warning stands beside it', async () => {
    await open('#page=en&purpose=call&folder=https%3A%2F%2Fcdn.example%2Fbh%2F');
    assert.match(await lines('letter', /1\./), /1\. Put this line[^]*2\. Allow[^]*script-src https:\/\/cdn\.example/);
    assert.match(
      await tab.page.$eval('#letter', (text) => text.closest('details').textContent),
      /Whoever runs that host can change what your page shows/,
    );
  });

  test('a script of another version, folder or host is another file; with the host of the page before it, it is the same', async () => {
    await open('#page=en&purpose=call');
    const text = await lines('both', /blue-heart/);
    const from = (place) => text.replace('/blue-heart/latest/', place);
    for (const place of ['/blue-heart/0.0.1/', '/elsewhere/latest/', 'https://other.example/blue-heart/latest/'])
      assert.match(
        await report(page(from(place))),
        /names another file: [^ ]+blue-heart\.js; the lines here say \/blue-heart\/latest\/blue-heart\.js/,
        place,
      );
    assert.match(
      await report(
        page(
          from('https://town.example/blue-heart/latest/').replace('.js"', '.js?v=2"'),
          '<link rel="canonical" href="https://town.example/help">',
        ),
      ),
      /stands well/,
    );
  });

  test('a frame: its file, a sandbox that keeps the exit away, and one that is loaded lazily', async () => {
    await open('#page=en&purpose=call&form=frame&folder=https%3A%2F%2Fcdn.example%2Fbh%2F');
    const frame = await lines('frame', /<iframe/);
    assert.match(
      await report(page(frame.replace('cdn.example', 'old.example'))),
      /names another file: https:\/\/old\.example/,
    );
    assert.match(await report(page(frame.replace(' src=', ' src="about:blank" data-src='))), /stands well/);
    const tokens =
      'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation allow-top-navigation-to-custom-protocols';
    const boxed = frame.replace('<iframe', `<iframe sandbox="${tokens}"`);
    assert.match(await report(page(boxed)), new RegExp(`shows no exit[^]*&exit=on[^]*${tokens}`));
    assert.match(await report(page(boxed.replace(/#tag=[^"]*/, '$&&exit=on'))), /stands well/);
  });

  test('a policy in the page that lacks the hash of prerendered styles', async () => {
    await open('#page=en&purpose=call&form=prerendered');
    const text = await lines('prerendered', /shadowrootmode/);
    const [hash] = /'sha256-[^']+'/.exec(await wordsOf('.needs'));
    const policy = (styles) =>
      `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${styles}">`;
    assert.match(await report(page(text, policy("'self'"))), /CSP in the page[^]*sha256-/);
    assert.match(await report(page(text, policy(hash))), /stands well/);
  });

  test('the exit of a dialog is tested once it is open; what lies outside the window is not free', async () => {
    await open('#page=en&purpose=report');
    const said = async (pattern) => {
      await tab.page.click('#hit-test');
      await tab.until(
        (source) => new RegExp(source).test(document.querySelector('#hit')?.textContent ?? ''),
        pattern.source,
      );
    };
    await said(/Open the dialog first/);
    await tab.page.$eval('#preview', ({contentDocument}) =>
      contentDocument.querySelector('#place > *').shadowRoot.querySelector('[part~=button]').click(),
    );
    await tab.until(() =>
      document
        .querySelector('#preview')
        .contentDocument.querySelector('#place > *')
        .shadowRoot.querySelector('dialog[open] [part~=exit]'),
    );
    await said(/is free/);
    await pick('purpose', 'leave');
    await shows('blue-heart-exit');
    await tab.page.$eval('#preview', ({contentDocument}) => {
      Object.assign(contentDocument.querySelector('#place').style, {position: 'fixed', left: '-3000px', top: '0'});
    });
    await said(/under: outside the window \(100 %/);
  });

  test('ticked in an order, two at once: both count, in that order', async () => {
    await open('#page=en&purpose=call');
    await tab.page.evaluate(() => {
      for (const id of ['payoke', 'police']) document.querySelector(`input[name=a-contacts][value=${id}]`).click();
    });
    await lines('tag', /contacts="payoke police"/);
    await tab.page.click('input[name=a-contacts][value=payoke]');
    await lines('tag', /contacts="police"/);
    await tab.page.click('input[name=a-contacts][value=payoke]');
    await lines('tag', /contacts="police payoke"/);
  });

  test('a contact is called by its name in the language of the page, with its id', async () => {
    await open('#page=nl&purpose=call');
    const named = () => wordsOf('label:has(input[name=a-contacts][value=police])');
    assert.equal(await named(), 'Politie, dringend police');
    await write('#page', 'fr', 'change');
    await tab.until(() => document.documentElement.lang === 'fr');
    assert.match(await named(), /^(?!Politie)\S.* police$/);
  });
});

describe('colours', () => {
  const measured = () =>
    tab.page.$eval('#preview', ({contentDocument}) => {
      const {shadowRoot} = contentDocument.querySelector('#place > *');
      const canvas = Object.assign(document.createElement('canvas'), {width: 1, height: 1}).getContext('2d', {
        willReadFrequently: true,
      });
      const luminance = (colour) => {
        canvas.fillStyle = colour;
        canvas.fillRect(0, 0, 1, 1);
        const [r, g, b] = [...canvas.getImageData(0, 0, 1, 1).data].map((part) =>
          part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
        );
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
      };
      const ratio = (one, other) => {
        const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
        return (high + 0.05) / (low + 0.05);
      };
      const number = getComputedStyle(shadowRoot.querySelector('.filled[part~=number], [part~=number]'));
      const base = getComputedStyle(shadowRoot.querySelector('[part~=base]'));
      const link = getComputedStyle(shadowRoot.querySelector('[part~=link]'));
      return {
        number: ratio(number.color, number.backgroundColor),
        text: ratio(base.color, base.backgroundColor),
        link: ratio(link.color, base.backgroundColor),
      };
    });

  for (const theme of ['calm', 'warm', 'contrast']) {
    for (const scheme of ['light', 'dark']) {
      test(`the table of ${theme}, ${scheme}, says what the browser shows`, async () => {
        await open(`#page=en&purpose=call&theme=${theme}&scheme=${scheme}`);
        await tab.until(
          () =>
            getComputedStyle(
              document
                .querySelector('#preview')
                .contentDocument.querySelector('#place > *')
                .shadowRoot.querySelector('[part~=base]'),
            ).backgroundColor !== 'rgba(0, 0, 0, 0)',
        );
        const said = await tab.page.$$eval(
          '#contrast tbody tr',
          (rows, column) => rows.map((row) => parseFloat(row.children[column].textContent)),
          scheme === 'light' ? 1 : 2,
        );
        const seen = await measured();
        for (const [ratio, told] of [
          [seen.text, said[0]],
          [seen.link, said[2]],
          [seen.number, said[4]],
        ]) {
          assert.ok(ratio >= 4.5, `${ratio}`);
          assert.ok(Math.abs(ratio - told) < 0.4, `${ratio} is told as ${told}`);
        }
      });
    }
  }

  test('a colour that cannot be read is refused, with the nearest one; a background takes its text along', async () => {
    await open('#page=en&purpose=call&theme=own');
    await write('#c-light-text', '#dddddd', 'change');
    await tab.until(() => Boolean(document.querySelector('#refused')));
    assert.match(await wordsOf('#refused'), /Not taken[^]*4\.5 : 1/);
    assert.doesNotMatch(tab.page.url(), /dddddd/);
    await tab.page.click('#refused button');
    await tab.until(() => !document.querySelector('#refused'));
    await write('#c-light-surface', '#101010', 'change');
    await lines('colour-rules', /surface: light-dark\(#101010/);
    assert.deepEqual(await tab.page.$$eval('#contrast .wrong', (all) => all.map((one) => one.textContent)), []);
  });

  test('a link with colours that cannot be read shows readable ones', async () => {
    await open('#page=en&purpose=call&theme=own&c-light-text=%23ffffff&c-light-surface=%23ffffff');
    assert.deepEqual(await tab.page.$$eval('#contrast .wrong', (all) => all.map((one) => one.textContent)), []);
  });
});

describe('the preview', () => {
  test('calls nobody, leads nowhere and does not leave', async () => {
    await open('#page=en&purpose=call&lang=en');
    const press = (selector) =>
      tab.page.$eval(
        '#preview',
        ({contentDocument}, wanted) =>
          contentDocument.querySelector('#place > *').shadowRoot.querySelector(wanted).click(),
        selector,
      );
    const note = (pattern) =>
      tab.until(
        (source) =>
          new RegExp(source).test(
            document.querySelector('#preview').contentDocument.querySelector('.preview-note')?.textContent ?? '',
          ),
        pattern.source,
      );
    await press('a[href^="tel:"]');
    await note(/nobody is called/);
    await press('a[href^="https:"]:not([part~=exit])');
    await note(/leads to/);
    await press('[part~=exit]');
    await note(/leaves the page/);
    assert.match(tab.page.url(), /index\.html/);
    assert.deepEqual(
      tab.asked.filter((address) => !address.startsWith(site.origin) && !address.startsWith('data:')),
      [],
    );
  });

  for (const host of ['plain', 'bootstrap', 'wordpress', 'dark']) {
    test(`shows the tag on a page of ${host}`, async () => {
      await open('#page=nl');
      await pick('host', host);
      const look = await tab.until((name) => {
        const {contentDocument} = document.querySelector('#preview');
        const sheet = [...contentDocument.styleSheets].find(({href}) => href?.endsWith(`/hosts/${name}.css`));
        return (
          sheet &&
          contentDocument.querySelector('#host').getAttribute('href').endsWith(`${name}.css`) &&
          getComputedStyle(contentDocument.body).fontFamily
        );
      }, host);
      assert.ok(look);
      assert.deepEqual(await tab.page.evaluate(() => globalThis.violations), []);
    });
  }

  test('the hit test says that the exit is free, and names what lies over it', async () => {
    await open('#page=en&purpose=leave&a-variant=bar');
    const said = async (pattern) => {
      await tab.page.click('#hit-test');
      await tab.until(
        (source) => new RegExp(source).test(document.querySelector('#hit')?.textContent ?? ''),
        pattern.source,
      );
      return wordsOf('#hit');
    };
    assert.match(await said(/exit/), /is free/);
    await tab.page.click('#covered');
    await tab.until(() =>
      document.querySelector('#preview').contentDocument.querySelector('.cookie-bar').checkVisibility(),
    );
    assert.match(await said(/exit/), /is free/, 'a bar lies above what the host fixes');
    await open('#page=en&purpose=leave&a-variant=button');
    await shows('blue-heart-exit');
    await tab.page.evaluate(() => {
      const {body} = document.querySelector('#preview').contentDocument;
      const banner = Object.assign(document.createElement('div'), {
        className: 'cookie-banner',
        textContent: 'Cookies? OK',
      });
      banner.style.cssText = 'position: fixed; inset: 0; z-index: 9';
      body.append(banner);
    });
    assert.match(await said(/lies under/), /div\.cookie-banner “Cookies\? OK”/);
    await pick('purpose', 'figures');
    await shows('blue-heart-facts');
    assert.match(await said(/no exit/), /no exit/);
  });
});

describe('the page', () => {
  test('its state is in the fragment and comes back from it; nothing is stored and nobody else is asked', async () => {
    await open('#page=fr&purpose=number&a-variant=helpline&lang=de&form=frame&theme=contrast&host=bootstrap&fixed');
    const entries = await tab.page.evaluate(() => history.length);
    await write('#folder', '/a/b', 'change');
    const text = await lines('frame', /\/a\/b\//);
    const url = await tab.page.$eval('#state-link', ({textContent}) => textContent);
    assert.equal(url, tab.page.url());
    const other = await browser.tab();
    await other.page.goto(url);
    await other.until(() => Boolean(document.querySelector('#frame')));
    assert.equal(await other.page.$eval('#frame', ({textContent}) => textContent), text);
    assert.equal(await other.page.evaluate(() => document.documentElement.lang), 'fr');
    await other.close();
    assert.equal(await tab.page.evaluate(() => history.length), entries);
    assert.deepEqual(
      await tab.page.evaluate(async () => [
        localStorage.length,
        sessionStorage.length,
        document.cookie,
        (await indexedDB.databases()).length,
      ]),
      [0, 0, '', 0],
    );
    assert.deepEqual(
      tab.asked.filter((address) => !address.startsWith(site.origin) && !address.startsWith('data:')),
      [],
    );
    assert.deepEqual(tab.said, []);
  });

  test('the keyboard picks, and keeps its place; a button copies, and says so', async () => {
    await open('#page=en');
    await tab.page
      .browserContext()
      .overridePermissions(site.origin, ['clipboard-read', 'clipboard-write', 'clipboard-sanitized-write']);
    await tab.page.focus('input[name=purpose][value=call]');
    await tab.page.keyboard.press('ArrowDown');
    const text = await lines('tag', /for="victim"/);
    assert.equal(await tab.page.evaluate(() => document.activeElement.value), 'victim');
    await tab.page.focus('[aria-labelledby=tag-name] + button');
    await tab.page.keyboard.press('Enter');
    await tab.until(() => document.querySelector('.said').textContent === 'Copied.');
    assert.equal(await tab.page.evaluate(() => navigator.clipboard.readText()), text);
  });

  test('a file that is missing is said', async () => {
    site.answers.set('/dist/custom-elements.json', {status: 404, body: ''});
    await tab.page.goto(`${site.origin}/dist/index.html#page=fr`);
    await tab.until(() => /pas arrivé/.test(document.querySelector('[role=alert]')?.textContent ?? ''));
    site.answers.delete('/dist/custom-elements.json');
  });

  test('a link to it can set no script address that is none, no handler and no language that is none', async () => {
    await open('#page=xx&purpose=nothing&folder=javascript:x&lang=%22x&a-onclick=x&a-for=%22%3E%3Cscript%3E&theme=x');
    const text = await lines('both', /blue-heart/);
    assert.match(
      text,
      /^<script src="\/blue-heart\/latest\/blue-heart\.js" defer><\/script>\n<blue-heart-helpline-card>\n/,
    );
    await open('#page=en&purpose=campaign');
    await write('#a-href', 'java\tscript:x');
    await write('#a-partner', 'y');
    assert.match(await lines('tag', /partner/), /^<blue-heart-banner partner="y">/);
  });

  test('a link to it brings no name and no address of anybody’s; what was written here outlives a reload', async () => {
    await open('#page=en&purpose=campaign&a-variant=compact&a-partner=Police&a-href=https%3A%2F%2Fother.example');
    assert.match(await lines('tag', /banner/), /^<blue-heart-banner variant="compact">/);
    await tab.until(() =>
      document
        .querySelector('#preview')
        .contentDocument?.querySelector('blue-heart-banner')
        ?.shadowRoot?.querySelector('[part~=base]'),
    );
    assert.equal(
      await tab.page.evaluate(() =>
        document
          .querySelector('#preview')
          .contentDocument.querySelector('blue-heart-banner')
          .outerHTML.match(/Police|other\.example/),
      ),
      null,
    );
    await tab.page.click('#a-dismissible');
    assert.doesNotMatch(await lines('tag', /dismissible/), /Police|other/);
    await write('#a-partner', 'Town');
    await lines('tag', /partner="Town"/);
    await tab.page.reload();
    await lines('tag', /dismissible partner="Town"|partner="Town" dismissible|variant="compact".*partner="Town"/);
  });

  test('a script from another host, and an address of one, are warned of', async () => {
    await open('#page=en&folder=https%3A%2F%2Fcdn.example%2F');
    assert.match(await wordsOf('.take'), /comes from cdn\.example/);
    await open('#page=en&purpose=campaign');
    for (const address of ['https://other.example/x', '//other.example']) {
      await write('#a-href', address);
      await tab.until(() =>
        document.querySelector('.take').innerText.includes('names another address: other.example.'),
      );
    }
    await write('#a-href', '/help');
    await tab.until(() => !document.querySelector('.take').innerText.includes('another address'));
    await open('#page=en&purpose=leave');
    assert.deepEqual(await tab.page.$$eval('#exit-targets option', (targets) => targets.map(({value}) => value)), [
      'https://www.meteo.be/nl/belgie',
      'https://www.meteo.be/',
    ]);
    await write('#a-href', 'https://www.meteo.be/');
    await lines('tag', /href="https:\/\/www\.meteo\.be\/"/);
    assert.doesNotMatch(await wordsOf('.take'), /another address/);
    await open('#page=en&form=frame&folder=https%3A%2F%2Fcdn.example%2F');
    assert.doesNotMatch(await wordsOf('.take'), /fixed form/);
  });

  test('shows all ten tags, live', async () => {
    await open('#page=en');
    await tab.speaks(tags.map((tag) => `.showcase ${tag}`).join(), 'en');
    assert.equal(await tab.page.$$eval('.shown', ({length}) => length), tags.length);
  });

  test('its words are in no file that visitors load', () => {
    for (const file of ['blue-heart.js', 'locales/fr.js', 'locales/de.js', 'locales/en.js'])
      assert.doesNotMatch(readFileSync(`dist/${file}`, 'utf8'), /Content-Security-Policy|WordPress/);
  });

  for (const [language, scheme, form] of [
    ['nl', 'light', 'script'],
    ['fr', 'dark', 'link'],
    ['de', 'light', 'frame'],
    ['en', 'dark', 'prerendered'],
  ]) {
    test(`is accessible in ${language}, ${scheme}, and needs no sideways scrolling at 320 px`, async () => {
      await tab.page.setViewport({width: 320, height: 800});
      await tab.page.emulateMediaFeatures([{name: 'prefers-color-scheme', value: scheme}]);
      await open(`#page=${language}&form=${form}&theme=own`);
      await write('#policy', "default-src 'none'");
      await write('#source', `<p>${known.meldpunt.phone}</p>`);
      await tab.page.evaluate(() => (document.querySelector('details').open = true));
      const width = await tab.page.evaluate(() => document.documentElement.scrollWidth);
      assert.ok(width <= 320, `${width}`);
      await tab.page.evaluate(axe);
      const found = await tab.page.evaluate(async () =>
        (await globalThis.axe.run({exclude: [['.showcase .shown > :not(header)'], ['#preview']]})).violations.map(
          ({id, nodes}) => `${id}: ${nodes.map(({html}) => html).join(' ')}`,
        ),
      );
      assert.deepEqual(found, []);
    });
  }
});

describe('what a pasted policy says', () => {
  const say = async (policy, ...patterns) => {
    await write('#policy', '');
    await tab.until(() => !document.querySelector('#policy-verdict').innerText.trim());
    await write('#policy', policy);
    await tab.until(() => document.querySelector('#policy-verdict').innerText.trim());
    const words = await wordsOf('#policy-verdict');
    for (const pattern of patterns) assert.match(words, pattern, policy);
    return words;
  };
  const mended = () => tab.page.evaluate(() => document.querySelector('#policy-mended')?.textContent);

  test('of a frame it counts the page in it too, and the mended policy fills the frame', async () => {
    await open('#page=en&purpose=call&lang=en&form=frame');
    assert.match(await wordsOf('.take'), /No X-Frame-Options: DENY/);
    const strict = "default-src 'none'; frame-src 'self'; frame-ancestors 'none'; trusted-types other";
    await say(
      strict,
      /'self' to script-src/,
      /'self' to style-src/,
      /blue-heart to trusted-types/,
      /'self' to frame-ancestors/,
    );
    const policy = await mended();
    const text = await lines('frame', /<iframe/);
    await say(policy, /allows everything/);
    await say(`${policy}\nX-Frame-Options: DENY`, /allows everything/);
    await say("default-src 'self'\nX-Frame-Options: DENY", /keeps the frame empty/);
    await say("default-src 'self'; script-src 'nonce-abc'", /'self' to script-src/);
    await say(
      `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; frame-src 'self'">`,
      /allows everything/,
    );
    // The header of the page and of the page in the frame, as most servers send it.
    await tab.page.setRequestInterception(true);
    tab.page.on('request', async (request) => {
      if (!request.url().includes('/embed.html')) return request.continue();
      const answer = await fetch(request.url());
      return request.respond({
        status: answer.status,
        headers: {'content-type': 'text/html', 'content-security-policy': policy},
        body: await answer.text(),
      });
    });
    await paste(text, {'content-security-policy': policy});
    await tab.until(() =>
      document
        .querySelector('iframe')
        .contentDocument?.querySelector('blue-heart-helpline-card')
        ?.shadowRoot?.querySelector('[part~=base]'),
    );
  });

  test('a frame from another host asks that host to allow it', async () => {
    await open('#page=en&purpose=call&form=frame&folder=https%3A%2F%2Fcdn.example%2Fbh%2F');
    assert.match(await wordsOf('.take'), /server of cdn\.example must allow/);
    await say("default-src 'none'; frame-src https://cdn.example", /allows everything/);
  });

  test('a hash that only the command knows is in no policy to copy', async () => {
    await open('#page=en&purpose=victim&a-for=danger&form=prerendered');
    await say("default-src 'none'; img-src 'self'", /command above prints it/);
    assert.equal(await mended(), undefined);
  });

  test('what only the server can do is said, and no policy is offered', async () => {
    await open('#page=en&purpose=call');
    for (const [policy, pattern] of [
      ["script-src 'strict-dynamic' 'sha256-abc'; trusted-types other", /hash of the script is needed/],
      ["script-src 'nonce-abc'", /only the server/],
      ["script-src 'nonce-abc' 'strict-dynamic'; trusted-types other", /only the server/],
    ]) {
      assert.doesNotMatch(await say(policy, pattern), /allows everything|Add 'self'/);
      assert.equal(await mended(), undefined);
    }
  });

  test('a path counts: all below it where it ends in a slash, itself alone where not', async () => {
    await open('#page=en&purpose=call&folder=https%3A%2F%2Fcdn.example%2Fbh%2F');
    for (const path of ['', '/', '/bh/', '/bh/latest/'])
      await say(`script-src https://cdn.example${path}`, /allows everything/);
    for (const path of ['/other/', '/bh', '/BH/', '/bh/latest/blue-heart.js'])
      await say(`script-src https://cdn.example${path}`, /cdn\.example to script-src/);
    await open('#page=en&purpose=call&form=frame&folder=https%3A%2F%2Fcdn.example%2Fbh%2F');
    await say('frame-src https://cdn.example/bh/latest/embed.html', /allows everything/);
    await open('#page=en&purpose=call');
    assert.match(await say('script-src https://town.example/blue-heart/', /missing/), /own site at/);
    assert.doesNotMatch(await say('script-src https://town.example/other/', /missing/), /own site at/);
  });

  test('is read from header lines, from code and from a meta tag; what is unknown stays', async () => {
    await open('#page=en&purpose=call');
    for (const [pasted, policy] of [
      [
        "server: x\ncontent-security-policy: img-src data:\n  https:; script-src 'none'\nx-frame-options: DENY\nvary: script-src; style-src",
        "img-src data: https:; script-src 'self'",
      ],
      [
        `header("Content-Security-Policy: img-src *; script-src 'unsafe-eval'");`,
        "img-src *; script-src 'unsafe-eval' 'self'",
      ],
      [`script-src 'unsafe-eval'");`, "script-src 'unsafe-eval' 'self'"],
      [String.raw`header('Content-Security-Policy: script-src \'unsafe-eval\'');`, "script-src 'unsafe-eval' 'self'"],
      [
        `<meta content="img-src *; script-src 'none'" http-equiv=content-security-policy>`,
        "img-src *; script-src 'self'",
      ],
      [`<add name="Content-Security-Policy" value="script-src 'none'" />`, "script-src 'self'"],
      ["script-src 'none'; new-thing a b; webrtc 'block'", "script-src 'self'; new-thing a b; webrtc 'block'"],
    ]) {
      await say(pasted, /missing/);
      assert.equal(await mended(), policy, pasted);
    }
    assert.doesNotMatch(
      await say("Content-Security-Policy-Report-Only: script-src 'none'", /blocks nothing/),
      /missing|allows everything/,
    );
    await say(
      "Content-Security-Policy-Report-Only: script-src 'none'\nContent-Security-Policy: script-src 'self'",
      /blocks nothing/,
      /allows everything/,
    );
  });
});
