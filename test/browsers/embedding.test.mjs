// In each engine: links that stand for tags, and tags in a frame of another origin.
import assert from 'node:assert/strict';
import {beforeEach, test} from 'node:test';
import {known} from '../content/known-contacts.mjs';
import {strictPolicy} from '../support/site.mjs';
import {inEachEngine, site, tab} from './each-engine.mjs';
import {script} from './site.mjs';

const card = 'blue-heart-helpline-card';
const exitLink = `${card} >>> [part~=exit]`;
const sandbox = [
  'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox',
  'allow-top-navigation-by-user-activation allow-top-navigation-to-custom-protocols',
].join(' ');

/** The script from the origin of the frame: the script serves only frames from its own folder. */
const hosted = script.replace('/dist/', `${site.otherOrigin}/dist/`);
function frame(fragment, attributes = '') {
  const address = `${site.otherOrigin}/dist/embed.html#${fragment}`;
  return `<iframe src="${address}" ${attributes} width="500" height="300"></iframe>`;
}

inEachEngine('A frame or a link', () => {
  beforeEach(() => {
    for (const file of ['locales/uk', 'locales/fr', 'views/frame-host'])
      site.answers.set(`/dist/${file}.js`, {headers: {'access-control-allow-origin': '*'}});
  });

  const record = () => tab.evaluate(() => [said, violations]);

  test('links that stand for tags are upgraded in place, also when they come later', async () => {
    const body = `<p><a href="/plain" data-blue-heart="helpline-card" data-lang="uk" data-for="minor">Hulp</a>
      <a href="/plain#blue-heart=banner&amp;lang=fr">Aide</a> <a href="/plain">Plain</a></p>`;
    await tab.open(site.page('/page', body, {headers: {'content-security-policy': strictPolicy}}));
    await tab.speaks(`p > ${card}`, 'uk');
    await tab.speaks('p > blue-heart-banner', 'fr');
    await tab.evaluate(() => {
      const link = Object.assign(document.createElement('a'), {href: '/plain#blue-heart=exit', textContent: 'Weg'});
      document.querySelector('p').append(link);
    });
    await tab.speaks('p > blue-heart-exit', 'nl');
    assert.match((await tab.seen(card)).text, new RegExp(known['child-focus'].phone));
    assert.equal(
      await tab.evaluate(() =>
        [...document.querySelectorAll('a')]
          .filter((link) => link.getClientRects().length > 0)
          .map(({textContent}) => textContent)
          .join(),
      ),
      'Plain',
    );
    assert.deepEqual(await record(), [[], []]);
  });

  test('a frame of another origin shows its tag, as high as it is, named in its language', async () => {
    await tab.open(site.page('/page', frame(`tag=helpline-card&lang=uk`, 'title="Hulp"'), {head: hosted}));
    const inside = await tab.frame('iframe');
    await inside.speaks(card, 'uk');
    await tab.until(
      () => document.querySelector('iframe').lang === 'uk' && document.querySelector('iframe').offsetHeight > 500,
    );
    assert.equal(await inside.evaluate(() => document.documentElement.scrollHeight > innerHeight), false);
    assert.equal(
      await tab.evaluate(() => document.querySelector('iframe').title),
      await inside.evaluate(
        (at) => document.querySelector(at).shadowRoot.querySelector('[part=heading]').innerText,
        card,
      ),
    );
    assert.deepEqual(
      site.requests.filter(({path}) => path.includes('tag=')),
      [],
      'the fragment stays in the browser',
    );
  });

  test('a frame on a page without the script keeps its size, and scrolls', async () => {
    await tab.open(site.page('/page', frame('tag=helpline-card'), {head: ''}));
    const inside = await tab.frame('iframe');
    await inside.speaks(card, 'nl');
    assert.match((await inside.seen(card)).text, new RegExp(known.meldpunt.phone));
    assert.equal(await inside.evaluate(() => document.documentElement.scrollHeight > innerHeight), true);
    assert.equal(await tab.evaluate(() => document.querySelector('iframe').offsetHeight <= 310), true);
  });

  for (const [where, fragment, attributes, head] of [
    ['that has the script', 'tag=helpline-card', '', hosted],
    ['that has the script, in a sandbox', 'tag=helpline-card', 'sandbox="allow-scripts"', hosted],
    ['that has not', 'tag=helpline-card', '', ''],
    ['that has not, in a sandbox that lets it', 'tag=helpline-card&exit=on', `sandbox="${sandbox}"`, ''],
  ]) {
    test(`the exit in a frame leaves the whole page ${where}, and Back does not show it`, async () => {
      if (attributes)
        for (const file of ['blue-heart.js', 'embed.js', 'embed.css'])
          site.answers.set(`/dist/${file}`, {headers: {'access-control-allow-origin': '*'}});
      const ours = site.page('/ours', frame(fragment, attributes), {head});
      await tab.open(site.page('/before', 'Before', {head: ''}));
      await tab.open(ours);
      const inside = await tab.frame('iframe');
      await inside.speaks(card, 'nl');
      if (head) await tab.until(() => document.querySelector('iframe').offsetHeight > 500);
      await inside.click(exitLink);
      // The exit leads to the weather site, which no test can reach: the browser shows its own error page.
      await tab.until((left) => location.href !== left, ours);
      await tab.back();
      assert.equal(await tab.evaluate(() => location.href), `${site.origin}/before`);
      assert.equal(site.requestsFor('/ours').length, 1);
    });
  }

  for (const [what, attributes] of [
    ['forbids it', 'sandbox="allow-scripts allow-same-origin"'],
    ['does not tell', `sandbox="${sandbox}"`],
    ['takes the origin away', 'sandbox="allow-scripts"'],
  ]) {
    test(`no exit is shown where a sandbox ${what} and the page cannot be asked`, async () => {
      await tab.open(site.page('/page', frame('tag=helpline-card', attributes), {head: ''}));
      const inside = await tab.frame('iframe');
      await inside.speaks(card, 'nl');
      assert.equal(
        await inside.evaluate(
          (at) => document.querySelector(at).shadowRoot.querySelector('[part~=exit]') === null,
          card,
        ),
        true,
      );
      assert.match((await inside.seen(card)).text, new RegExp(known.meldpunt.phone));
    });
  }
});
