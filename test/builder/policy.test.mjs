// The builder reads a pasted security policy, checks it, and adds what is missing.
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {browser, site, tab} from '../support/tab-per-test.mjs';
import {lines, open, paste, wordsOf, write} from './open-builder.mjs';

const metaTag = (policy) => `<meta http-equiv="Content-Security-Policy" content="${policy}">`;

describe('the check of a security policy', () => {
  const answer = async (policy, pattern) => {
    await write('#policy', policy);
    await tab.until(
      (source) => new RegExp(source).test(document.querySelector('#policy-verdict').innerText),
      pattern.source,
    );
    return wordsOf('#policy-verdict');
  };

  test('names what is missing, and gives a policy that lets the tag run', async () => {
    await open('#page=en&purpose=call');
    const text = await lines('lines', /blue-heart/);
    for (const policy of [
      "Content-Security-Policy: default-src 'none'; img-src 'self'",
      "script-src 'none'",
      metaTag("default-src 'none'; trusted-types other; require-trusted-types-for 'script'"),
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

  test('says that a policy with a nonce needs one, and that a text is no policy', async () => {
    await open('#page=en&purpose=call');
    await answer("script-src 'nonce-abc' 'strict-dynamic'", /nonce/);
    await answer('hello there', /Nothing was pasted/);
    await answer("default-src 'self'", /allows everything/);
  });

  test('asks for other sources for each form, for another host and for a file', async () => {
    await open('#page=en&purpose=call&form=frame&folder=https%3A%2F%2Fcdn.example%2Fbh%2F');
    assert.match(await answer("default-src 'self'", /missing/), /https:\/\/cdn\.example to frame-src/);
    await open('#page=en&purpose=call');
    await write('#a-src', 'https://data.example/c.json');
    await tab.until(() => document.querySelector('#lines').textContent.includes('data.example'));
    assert.match(await answer("default-src 'self'", /missing/), /https:\/\/data\.example to connect-src/);
  });
});

describe('the check of a pasted policy', () => {
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

  test('includes the page in a frame, and gives a policy that fills the frame', async () => {
    await open('#page=en&purpose=call&lang=en&form=frame');
    assert.match(await wordsOf('main'), /No X-Frame-Options: DENY/);
    const strict = "default-src 'none'; frame-src 'self'; frame-ancestors 'none'; trusted-types other";
    await say(
      strict,
      /'self' to script-src/,
      /'self' to style-src/,
      /blue-heart to trusted-types/,
      /'self' to frame-ancestors/,
    );
    const policy = await mended();
    const text = await lines('lines', /<iframe/);
    await say(policy, /allows everything/);
    await say(`${policy}\nX-Frame-Options: DENY`, /allows everything/);
    await say("default-src 'self'\nX-Frame-Options: DENY", /keeps the frame empty/);
    await say("default-src 'self'; script-src 'nonce-abc'", /'self' to script-src/);
    await say(
      `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; frame-src 'self'">`,
      /allows everything/,
    );
    // Sends the header with both pages, the outer one and the one in the frame, as most servers do.
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

  test('says what another host must allow for a frame from there', async () => {
    await open('#page=en&purpose=call&form=frame&folder=https%3A%2F%2Fcdn.example%2Fbh%2F');
    assert.match(await wordsOf('main'), /server of cdn\.example must allow/);
    await say("default-src 'none'; frame-src https://cdn.example", /allows everything/);
  });

  test('knows the hash of prerendered styles for any choice, and gives a policy with it', async () => {
    await open('#page=en&purpose=victim&a-for=danger&form=prerendered');
    await lines('lines', /shadowrootmode/);
    await say("default-src 'none'; img-src 'self'", /Add 'sha256-[^']+' to style-src/);
    assert.match(await mended(), /style-src 'sha256-/);
  });

  test('of plain text asks nothing, and says so', async () => {
    await open('#page=en&purpose=call&form=plain');
    await lines('lines', /<strong>/);
    assert.match(await wordsOf('main'), /Nothing: plain text is always allowed/);
    assert.equal(await tab.page.$('#policy'), null);
  });

  test('offers no policy where only the server can add what is missing', async () => {
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

  test('takes a path with a slash at its end for all files below it, and any other for one file', async () => {
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

  test('reads header lines, code and a meta tag, and keeps what is unknown', async () => {
    await open('#page=en&purpose=call');
    for (const [pasted, policy] of [
      [
        [
          'server: x',
          'content-security-policy: img-src data:',
          "  https:; script-src 'none'",
          'x-frame-options: DENY',
          'vary: script-src; style-src',
        ].join('\n'),
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
