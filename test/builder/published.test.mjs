// The builder reads the source of a published page, says what a CMS changed in the lines, and shows one way down.
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {known} from '../content/known-contacts.mjs';
import {tab} from '../support/tab-per-test.mjs';
import {lines, open, unfold, wordsOf, write} from './open-builder.mjs';

function page(body, head = '') {
  return `<!doctype html><html><head><title>x</title>${head}</head><body>${body}</body></html>`;
}

async function report(source) {
  await write('#source', source);
  return wordsOf('#source-verdict');
}

/** Presses a button of the check, and waits until the state or the verdict has changed. */
async function press(selector) {
  const before = await tab.page.evaluate(() => location.hash + document.querySelector('#source-verdict').textContent);
  await tab.page.$eval(selector, (button) => button.click());
  await tab.until((old) => location.hash + document.querySelector('#source-verdict').textContent !== old, before);
}

/** Takes the form that the check offers, and waits for its lines. */
async function goDown() {
  const before = await tab.page.$eval('#lines', ({textContent}) => textContent);
  await tab.page.$eval('#way-down', (button) => button.click());
  await tab.until((old) => document.querySelector('#lines').textContent !== old, before);
}

/** Returns the form that lines are in. */
function formOf(text) {
  return /^\S+,\s/.test(text) ? 'letter' : /<strong>/.test(text) && !/<blue-heart/.test(text) ? 'plain' : 'other';
}

/** What is kept in the address: the form, and what failed. */
async function kept() {
  const parameters = new URLSearchParams((await tab.page.evaluate(() => location.hash)).slice(1));
  return [parameters.get('form'), parameters.get('failed')];
}

test('finds, in this order, nothing pasted, no page, lines that stand, text, numbers alone, and nothing', async () => {
  await open('#page=nl&purpose=call&system=drupal');
  const text = await lines('lines', /blue-heart\.js/);
  const [script, ...rest] = text.split('\n');
  const tag = rest.join('\n');
  const inside = rest.slice(1, -1).join('\n');
  await tab.page.$eval('#source-check', (button) => button.click());
  assert.match(await wordsOf('#source-verdict'), /^Plak eerst de bron van uw pagina in het vak\.$/);
  assert.match(await report('Hallo'), /^Dit is geen bron van een pagina\. Druk op uw pagina op Ctrl \+ U/);
  assert.match(
    await report(page(text)),
    /^De regels staan er goed in\. Wat uw server verbiedt, kunnen wij niet zien\. Ziet u op uw pagina een taalmenu\?/,
  );
  assert.match(await report(page(text.replace(/</g, '&lt;'))), /toont de regels als tekst\. Plak ze opnieuw, nu in de/);
  assert.match(
    await report(page(script + inside)),
    /haalde het volledige onderdeel weg, maar de nummers bleven staan\. Neem gewone tekst: die blijft netjes\./,
  );
  assert.match(await report(page(tag)), /haalde ons script weg, maar de nummers bleven staan/);
  assert.match(await report(page('<p>Welkom</p>')), /^We vinden niets van ons\. Is dit de gepubliceerde pagina\?/);
  assert.equal(await wordsOf('#way-down'), 'Neem gewone tekst');
});

test('never says that all is well: it asks what the person sees, and a no leads to the letter', async () => {
  await open('#page=nl&purpose=call&system=drupal');
  const text = await lines('lines', /blue-heart\.js/);
  await report(page(text));
  await press('#sees button:first-of-type');
  assert.match(await wordsOf('#source-verdict'), /Mooi\. U bent klaar\.$/);
  await press('#sees button:last-of-type');
  assert.match(await wordsOf('#source-verdict'), /laat uw server ons script niet door\. De nummers staan er wel/);
  await goDown();
  assert.deepEqual(await kept(), ['letter', 'tag']);
  // A purpose without a menu of languages is compared with the preview.
  await open('#page=nl&purpose=leave');
  assert.match(await report(page(await lines('lines', /blue-heart-exit/))), /hetzelfde als in ons voorbeeld\?/);
});

test('remembers what failed, names it, and ends', async () => {
  await open('#page=en&purpose=call&system=drupal');
  await lines('lines', /blue-heart\.js/);
  await report(page('<p>Welcome</p>'));
  await goDown();
  assert.deepEqual(await kept(), ['plain', 'tag']);
  await lines('lines', /<strong>/);
  assert.match(await report(page('<p>Welcome</p>')), /We find nothing of ours[^]*Already tried: the full element\./);
  await goDown();
  assert.deepEqual(await kept(), ['letter', 'tag plain']);
  assert.match(
    await report(page('<p>Welcome</p>')),
    /Already tried: the full element, plain text\.[^]*Only whoever runs/,
  );
  assert.equal(await tab.page.$('#way-down'), null);
  // A reload does not forget it.
  await tab.page.reload();
  await lines('lines', /script-src/);
  await unfold();
  assert.match(await report(page('<p>Welcome</p>')), /Already tried: the full element, plain text/);
});

test('ends, from every system, form and finding, and offers nothing twice', async () => {
  const systems = ['', 'wordpress', 'drupal', 'joomla', 'typo3', 'plone', 'lcp', 'sharepoint', 'unknown', 'supplier'];
  const forms = ['tag', 'shortcode', 'link', 'frame', 'prerendered', 'plain', 'letter'];
  const findings = [
    '<p>Welcome</p>',
    `<p>${known.meldpunt.phone}</p>`,
    '<p>&lt;blue-heart-banner&gt;</p>',
    'held',
    'refused',
  ];
  for (const [at, form] of forms.entries())
    for (const [shift, finding] of findings.entries()) {
      await open(`#page=en&purpose=call&form=${form}&system=${systems[(at + 3 * shift) % systems.length]}`);
      const offered = [form];
      for (;;) {
        const text = await lines('lines', /./);
        const held = text.replace('<script ', '<script type="text/plain" ');
        const words = await report(finding === 'held' ? held : finding === 'refused' ? text : page(finding));
        if (await tab.page.$('#sees')) await press('#sees button:last-of-type');
        if (!(await tab.page.$('#way-down'))) {
          assert.match(
            await wordsOf('#source-verdict'),
            /You are done|Only whoever runs your site|source of a page/,
            `${offered.join(' → ')} ${words}`,
          );
          break;
        }
        await goDown();
        offered.push(formOf(await lines('lines', /./)));
        assert.equal(new Set(offered).size, offered.length, `no circle: ${offered.join(' → ')}`);
      }
      assert.ok(offered.length <= 3, offered.join(' → '));
    }
});

describe('what holds our script', () => {
  for (const [name, change, mended] of [
    ['a cookie notice', ['<script ', '<script type="text/plain" '], undefined],
    [
      'Cookiebot',
      ['<script ', '<script type="text/plain" data-cookieconsent="marketing" '],
      'data-cookieconsent="ignore"',
    ],
    ['CookieYes', ['<script ', '<script type="javascript/blocked" '], 'data-cookieyes="cookieyes-necessary"'],
    ['OneTrust', ['<script ', '<script type="text/plain" class="optanon-category-C0002" '], 'data-ot-ignore'],
    ['Usercentrics', ['<script ', '<script type="text/plain" data-usercentrics="X" '], 'data-uc-allowed="true"'],
    ['iubenda', ['<script ', '<script type="text/plain" class="_iub_cs_activate" '], 'class="_iub_cs_skip"'],
    [
      'Real Cookie Banner',
      ['<script src', '<script consent-required="3" consent-original-src-_'],
      'consent-skip-blocker="1"',
    ],
    ['consentmanager', ['<script src', '<script type="text/plain" data-cmp-src'], 'data-cmp-ab="1"'],
    ['Complianz', ['<script ', '<script type="text/plain" data-service="x" data-category="marketing" '], undefined],
    ['Didomi', ['<script ', '<script type="didomi/javascript" data-vendor="c:x" '], undefined],
    ['WP Rocket', ['<script src', '<script type="rocketlazyloadscript" data-rocket-src'], 'nowprocket'],
    ['LiteSpeed Cache', ['<script src', '<script type="litespeed/javascript" data-src'], 'data-no-optimize="1"'],
    ['Cloudflare Rocket Loader', ['<script ', '<script type="a1b2c3-text/javascript" '], 'data-cfasync="false"'],
    ['Perfmatters', ['<script src', '<script type="pmdelayedscript" data-pmdelayedscript'], undefined],
  ])
    test(`${name} is named, with its own way to let it through`, async () => {
      await open('#page=en&purpose=call');
      const text = await lines('lines', /blue-heart\.js/);
      const words = await report(page(text.replace(...change)));
      assert.match(
        words,
        name === 'a cookie notice' ? /^Your cookie notice holds our script back\. Put/ : new RegExp(name),
      );
      if (!mended) return assert.equal(await tab.page.$('#mended'), null);
      const line = await lines('mended', /blue-heart\.js/);
      assert.ok(line.startsWith(`<script ${mended} src=`), line);
      // The line that we give passes the same check.
      assert.match(await report(page(text.replace(/<script.*<\/script>/, line))), /^The lines are in well/);
    });

  test('a script that was joined with others is named after the optimiser of the page', async () => {
    await open('#page=en&purpose=call');
    const text = await lines('lines', /blue-heart\.js/);
    const joined = text.replace(/<script.*<\/script>/, '<script src="/wp-content/cache/autoptimize/js/a.js"></script>');
    assert.match(await report(page(joined)), /^Autoptimize delays our script/);
    assert.match(await lines('mended', /./), /data-noptimize="1"/);
  });

  test('one that leaves no mark in the source is named when the person sees no menu', async () => {
    await open('#page=en&purpose=call');
    const text = await lines('lines', /blue-heart\.js/);
    const bot = '<script src="https://consent.cookiebot.com/uc.js" data-blockingmode="auto"></script>';
    assert.doesNotMatch(await report(page(text, bot)), /Cookiebot/);
    await press('#sees button:last-of-type');
    assert.match(await wordsOf('#source-verdict'), /Cookiebot is on your page[^]*your server does not let/);
    assert.match(await lines('mended', /./), /data-cookieconsent="ignore"/);
  });
});

test('names each part that a CMS changed', async () => {
  await open('#page=en&purpose=victim&a-for=victim&lang=fr&fixed');
  const text = await lines('lines', /integrity/);
  const [script] = text.split('\n');
  const wrong = async (source, pattern) => {
    const words = await report(page(source));
    assert.match(words, /^The lines are there, but this is not right:/);
    assert.match(words, pattern);
  };
  await wrong(text.replace(' for="victim"', ''), /attribute for of <blue-heart-helpline-card> is gone/);
  await wrong(text.replace(/ integrity="[^"]+"/, ''), /integrity\) of the script is gone/);
  await wrong(text.replace(/href="tel:[^"]+"/g, ''), /phone links/);
  await wrong(`${script}<blue-heart-helpline-card lang="fr" for="victim"></blue-heart-helpline-card>`, /fallback text/);
  await wrong(
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'">${text}`,
    /CSP in the page[^]*script-src/,
  );
});

test('names a rule that hides tags that are not defined, and says what to write instead', async () => {
  await open('#page=en&purpose=call');
  const text = await lines('lines', /blue-heart\.js/);
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
    assert.match(await styled(`${mended} { opacity: 0 }`), /in well/, mended);
  }
  for (const css of [
    ':not(:defined) { outline: 0 }',
    'my-menu:not(:defined) { display: none }',
    ':not(:defined',
    'p { display: none }',
  ])
    assert.match(await styled(css), /in well/, css);
});

test('names the tools that record visitors, in each language of the page', async () => {
  for (const [language, pattern] of [
    ['en', /PostHog.*is on this page/],
    ['nl', /Op deze pagina staat PostHog/],
    ['fr', /contient PostHog/],
    ['de', /ist PostHog/],
  ]) {
    await open(`#page=${language}&purpose=call`);
    const text = await lines('lines', /blue-heart\.js/);
    assert.match(await report(page(`${text}<script>posthog.init('x', {})</script>`)), pattern);
  }
  await open('#page=en&purpose=call');
  const text = await lines('lines', /blue-heart\.js/);
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
    // A recording tool on the page is not a fault of the lines.
    assert.match(words, /in well/);
  }
  assert.doesNotMatch(await report(page(text)), /can record/);
  assert.doesNotMatch(await report(page(`${text}<p>posthog.com, hotjar</p>`)), /can record/);
});

test('checks each other form', async () => {
  await open('#page=en&purpose=call&form=link');
  const [script, link] = (await lines('lines', /#blue-heart/)).split('\n');
  assert.match(await report(page(script + link)), /in well/);
  assert.match(await report(page(`${script}<a href="https://www.stopmensenhandel.be">Help</a>`)), /nothing of ours/);

  await open('#page=en&purpose=call&system=wordpress');
  const code = await lines('lines', /^\[blauwhart/);
  assert.match(await report(page(`<p>${code}</p>`)), /shows the code as text\. Is the plugin active\?/);
  const made = '<script src="/wp-content/plugins/blue-heart/files/blue-heart.js" defer></script>';
  const inside = `<p>${known.meldpunt.phone} <a href="tel:112">112</a></p>`;
  const tag = `<blue-heart-helpline-card>${inside}</blue-heart-helpline-card>`;
  assert.match(await report(page(made + tag)), /in well[^]*language menu/);

  await open('#page=en&purpose=call&form=frame');
  const frame = await lines('lines', /<iframe/);
  assert.match(await report(page(frame)), /in well[^]*the same on your page/);
  await press('#sees button:last-of-type');
  assert.match(await wordsOf('#source-verdict'), /does not let the frame through/);
  assert.equal(await wordsOf('#way-down'), 'Take plain text');
  assert.match(await report(page(frame.replace(/<iframe.*<\/iframe>/, ''))), /took the frame away[^]*Take plain text/);
  assert.match(
    await report(page(frame.replace('<iframe', '<iframe sandbox="allow-scripts allow-same-origin"'))),
    /lacks: allow-popups [^]*allow-top-navigation-by-user-activation/,
  );

  await open('#page=en&purpose=call&form=prerendered');
  const whole = await lines('lines', /shadowrootmode/);
  assert.match(await report(page(whole)), /in well/);
  assert.match(await report(page(whole.replace(/<template.*<\/template>/s, ''))), /ready-made HTML away/);
  assert.match(await report(page(whole.replace(/<style>.*<\/style>/s, ''))), /styles in the ready-made HTML/);

  await open('#page=en&purpose=call&system=unknown');
  const text = await lines('lines', /<strong>/);
  assert.match(await report(page(text)), /^The numbers are on your page\. You are done\.$/);
  assert.match(await report(page(text.replace(/<a [^>]*>|<\/a>/g, ''))), /You are done[^]*phone links/);
  await report(page('<p>Welcome</p>'));
  assert.equal(await wordsOf('#way-down'), 'Make the letter');
});

test('reports a script of another version, folder or host, and accepts an address with the page’s host', async () => {
  await open('#page=en&purpose=call');
  const text = await lines('lines', /blue-heart/);
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
    /in well/,
  );
});

test('checks the file of a frame and its sandbox, and finds a frame that is loaded lazily', async () => {
  await open('#page=en&purpose=call&form=frame&folder=https%3A%2F%2Fcdn.example%2Fbh%2F');
  const frame = await lines('lines', /<iframe/);
  assert.match(
    await report(page(frame.replace('cdn.example', 'old.example'))),
    /names another file: https:\/\/old\.example/,
  );
  assert.match(await report(page(frame.replace(' src=', ' src="about:blank" data-src='))), /in well/);
  const tokens = [
    'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox',
    'allow-top-navigation-by-user-activation allow-top-navigation-to-custom-protocols',
  ].join(' ');
  const boxed = frame.replace('<iframe', `<iframe sandbox="${tokens}"`);
  assert.match(await report(page(boxed)), new RegExp(`shows no exit[^]*&exit=on[^]*${tokens}`));
  assert.match(await report(page(boxed.replace(/#tag=[^"]*/, '$&&exit=on'))), /in well/);
});

test('reports a policy in the page without the hash of prerendered styles', async () => {
  await open('#page=en&purpose=call&form=prerendered');
  const text = await lines('lines', /shadowrootmode/);
  const [hash] = /'sha256-[^']+'/.exec(await tab.page.$eval('.needs', ({textContent}) => textContent));
  const policy = (styles) =>
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${styles}">`;
  assert.match(await report(page(text, policy("'self'"))), /CSP in the page[^]*sha256-/);
  assert.match(await report(page(text, policy(hash))), /in well/);
});
