// The copied lines work on a page, and the builder warns where a webmaster must look twice.
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {known} from '../content/known-contacts.mjs';
import {tab} from '../support/tab-per-test.mjs';
import {lines, numbers, open, paste, shows, unbroken, wordsOf, write} from './open-builder.mjs';

describe('the lines that were copied work', () => {
  for (const [what, fragment] of [
    ['the updating form', ''],
    ['the fixed form', '&fixed'],
  ]) {
    test(`tag and script, ${what}, and the fallback without the script`, async () => {
      await open(`#page=nl&purpose=victim&a-for=victim&lang=fr${fragment}`);
      const text = await lines('lines', /lang="fr" for="victim"/);
      assert.equal(/integrity="sha384-/.test(text), fragment !== '');
      await paste(text);
      await tab.speaks('blue-heart-helpline-card', 'fr');
      assert.ok((await numbers('blue-heart-helpline-card')).includes(known.meldpunt.tel));
      assert.deepEqual(tab.said, []);
      await paste(text.replace(/<script.*<\/script>/, ''));
      assert.match(await wordsOf('blue-heart-helpline-card'), new RegExp(known.meldpunt.phone));
    });
  }

  test('the short code is one line, and plain text needs no script', async () => {
    await open('#page=nl&purpose=victim&a-for=victim&system=wordpress');
    assert.equal(await lines('lines', /for=/), '[blauwhart helpline-card for="victim"]');
    await open('#page=nl&purpose=victim&a-for=victim&system=unknown');
    const text = await lines('lines', /<h2>/);
    await paste(text, {'content-security-policy': "default-src 'none'"});
    assert.ok((await wordsOf('body')).includes(unbroken(known.meldpunt.phone)));
    assert.equal(await tab.page.$('blue-heart-helpline-card, script'), null);
  });

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

  test('says which attributes a link and a frame do not accept, and leaves them out of the preview', async () => {
    await open('#page=en&purpose=campaign&a-variant=compact&form=link');
    await write('#a-partner', 'Town');
    await tab.until(() => document.querySelector('.next').textContent.includes('partner'));
    assert.doesNotMatch(await lines('lines', /variant=compact/), /Town/);
    assert.match(await wordsOf('.next'), /anybody can write such an address: partner\./);
    await shows('blue-heart-banner[variant=compact]:not([partner])');
  });

  test('the frame, with a line below it', async () => {
    await open('#page=de&purpose=call&lang=de&form=frame');
    const text = await lines('lines', /<iframe/);
    await paste(text);
    await tab.until(
      () =>
        document
          .querySelector('iframe')
          .contentDocument?.querySelector('blue-heart-helpline-card')
          ?.shadowRoot?.querySelector('[part~=base]')?.lang === 'de',
    );
    assert.ok((await wordsOf('p[lang=de]')).includes(unbroken(known.meldpunt.phone)));
    assert.deepEqual(tab.warned, []);
  });

  test('prerendered HTML shows the number where no script runs, under a policy with its hash', async () => {
    await open('#page=nl&purpose=victim&a-for=victim&lang=uk&form=prerendered');
    const text = await lines('lines', /shadowrootmode/);
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
    await lines('lines', /for="danger"[^]*shadowrootmode/);
  });
});

test('warns of a script from another host, and of an address on one', async () => {
  await open('#page=en&folder=https%3A%2F%2Fcdn.example%2F');
  assert.match(await wordsOf('#settings'), /comes from cdn\.example/);
  await open('#page=en&purpose=campaign');
  for (const address of ['https://other.example/x', '//other.example']) {
    await write('#a-href', address);
    await tab.until(() =>
      document.querySelector('#settings').innerText.includes('names another address: other.example.'),
    );
  }
  await write('#a-href', '/help');
  await tab.until(() => !document.querySelector('#settings').innerText.includes('another address'));
  await open('#page=en&purpose=leave');
  assert.deepEqual(await tab.page.$$eval('#exit-targets option', (targets) => targets.map(({value}) => value)), [
    'https://www.meteo.be/nl/belgie',
    'https://www.meteo.be/',
  ]);
  await write('#a-href', 'https://www.meteo.be/');
  await lines('tag', /href="https:\/\/www\.meteo\.be\/"/);
  assert.doesNotMatch(await wordsOf('#settings'), /another address/);
  await open('#page=en&form=frame&folder=https%3A%2F%2Fcdn.example%2F');
  assert.doesNotMatch(await wordsOf('#settings'), /fixed form/);
});
