// The builder reads the source of a published page, and says what a CMS changed in the lines.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {tab} from '../support/tab-per-test.mjs';
import {lines, open, pick, wordsOf, write} from './open-builder.mjs';

const {version} = JSON.parse(readFileSync('package.json', 'utf8'));

function page(body, head = '') {
  return `<!doctype html><html><head><title>x</title>${head}</head><body>${body}</body></html>`;
}

async function report(source) {
  await write('#source', source);
  return wordsOf('#source-verdict');
}

test('says what a CMS did to tag and script', async () => {
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

test('names a rule that hides tags that are not defined, and says what to write instead', async () => {
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

test('names the tools that record visitors, in each language of the page', async () => {
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
    // A recording tool on the page is not a fault of the lines.
    assert.match(words, /stands well/);
  }
  assert.doesNotMatch(await report(page(text)), /can record/);
  assert.doesNotMatch(await report(page(`${text}<p>posthog.com, hotjar</p>`)), /can record/);
});

test('says what a CMS did to a link, a frame and prerendered HTML', async () => {
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

test('asks in the letter for the folder that the lines load from, with every need of the policy', async () => {
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

test('asks for no upload in the letter where the folder is on another host, and shows the warning', async () => {
  await open('#page=en&purpose=call&folder=https%3A%2F%2Fcdn.example%2Fbh%2F');
  assert.match(await lines('letter', /1\./), /1\. Put this line[^]*2\. Allow[^]*script-src https:\/\/cdn\.example/);
  assert.match(
    await tab.page.$eval('#letter', (text) => text.closest('details').textContent),
    /Whoever runs that host can change what your page shows/,
  );
});

test('reports a script of another version, folder or host, and accepts an address with the page’s host', async () => {
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

test('checks the file of a frame and its sandbox, and finds a frame that is loaded lazily', async () => {
  await open('#page=en&purpose=call&form=frame&folder=https%3A%2F%2Fcdn.example%2Fbh%2F');
  const frame = await lines('frame', /<iframe/);
  assert.match(
    await report(page(frame.replace('cdn.example', 'old.example'))),
    /names another file: https:\/\/old\.example/,
  );
  assert.match(await report(page(frame.replace(' src=', ' src="about:blank" data-src='))), /stands well/);
  const tokens = [
    'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox',
    'allow-top-navigation-by-user-activation allow-top-navigation-to-custom-protocols',
  ].join(' ');
  const boxed = frame.replace('<iframe', `<iframe sandbox="${tokens}"`);
  assert.match(await report(page(boxed)), new RegExp(`shows no exit[^]*&exit=on[^]*${tokens}`));
  assert.match(await report(page(boxed.replace(/#tag=[^"]*/, '$&&exit=on'))), /stands well/);
});

test('reports a policy in the page without the hash of prerendered styles', async () => {
  await open('#page=en&purpose=call&form=prerendered');
  const text = await lines('prerendered', /shadowrootmode/);
  const [hash] = /'sha256-[^']+'/.exec(await wordsOf('.needs'));
  const policy = (styles) =>
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${styles}">`;
  assert.match(await report(page(text, policy("'self'"))), /CSP in the page[^]*sha256-/);
  assert.match(await report(page(text, policy(hash))), /stands well/);
});
