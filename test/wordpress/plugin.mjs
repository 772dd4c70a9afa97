// Tests the plugin in a WordPress, from its installation to its removal, as people use it: an administrator, an author,
// and a visitor with and without script.
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {after, before, describe, test} from 'node:test';
import {writeWordPressPlugin} from '../../scripts/wordpress-plugin.mjs';
import {names} from '../../dist/define/tags.js';
import {known} from '../content/known-contacts.mjs';
import {startBrowser} from '../support/browser.mjs';
import {corrected, correctedRelease, release} from '../support/releases.mjs';
import {
  choose,
  follow,
  insertBlock,
  logInAs,
  openBlockEditor,
  previewIn,
  publishBlocks,
  publishClassic,
  uploadPlugin,
} from './admin.mjs';
import {password, startWordPress} from './server.mjs';

const {tel, phone} = known.meldpunt;
const card = 'blue-heart-helpline-card';

/** Returns an expression for a text with this beginning, and this in it. */
function startsAndHas(start, part) {
  return new RegExp(`^${[start, part].map((text) => text.replace(/[.+]/g, '\\$&')).join('.*')}`);
}

/** Tests a version of WordPress. */
export function testPlugin(name, prepare) {
  const folder = mkdtempSync(join(tmpdir(), 'blue-heart-plugin-'));
  after(() => rmSync(folder, {recursive: true}));
  const next = correctedRelease();
  const root = resolve(next.folder, '../..');
  execFileSync(process.execPath, ['scripts/wordpress-plugin.mjs', root], {cwd: root});
  const nextZip = join(root, 'blue-heart.zip');

  describe(name, () => {
    let wordpress;
    let browser;
    let administrator;
    let author;
    let published;

    before(async () => {
      browser = await startBrowser();
      wordpress = await startWordPress(prepare);
      const call = await wordpress.logIn('administrator');
      await call('POST', 'users', {username: 'author', password, email: 'author@example.org', roles: ['author']});
      [administrator, author] = await Promise.all([browser.tab(), browser.tab()]);
      for (const tab of [administrator, author]) {
        await tab.page.setViewport({width: 1280, height: 900});
        tab.page.on('dialog', (dialog) => dialog.accept());
      }
      await logInAs(administrator.page, wordpress.origin, 'administrator');
      await logInAs(author.page, wordpress.origin, 'author');
    });
    after(async () => {
      wordpress?.stop();
      await browser?.close();
    });

    /** Looks at a page as a visitor does: what it holds, and which of its scripts are ours. */
    async function visit(link, look, {script = true} = {}) {
      const tab = await browser.tab();
      try {
        await tab.page.setJavaScriptEnabled(script);
        await tab.page.goto(link);
        const seen = await look(tab);
        const html = await (await fetch(link)).text();
        return {
          seen,
          html,
          scripts: html.match(/<script[^>]*blue-heart[^>]*>/g) ?? [],
          asked: tab.asked,
          said: tab.said,
        };
      } finally {
        await tab.close();
      }
    }

    const numberOf = (selector) => (tab) =>
      tab.until((tag) => {
        const number = document.querySelector(tag)?.shadowRoot?.querySelector('[part~=first] [part~=number]');
        return (
          number && {href: number.getAttribute('href'), shown: number.innerText, lang: number.closest('[lang]').lang}
        );
      }, selector);

    const fallbackOf = (selector) => (tab) =>
      tab.page.$eval(selector, (tag) => ({
        text: tag.innerText,
        display: getComputedStyle(tag).display,
        numbers: [...tag.querySelectorAll('a[href^="tel:"]')]
          .filter((link) => link.checkVisibility())
          .map((link) => link.getAttribute('href')),
      }));

    test('is installed by the form for uploads, and activated, in the language of the site', async () => {
      const {page} = administrator;
      await uploadPlugin(page, wordpress.origin, await writeWordPressPlugin(folder));
      await follow(page, 'a[href*="action=activate"]');
      const row = await page.$eval('tr[data-plugin="blue-heart/blue-heart.php"]', ({innerText}) => innerText);
      assert.match(row, /Hulp tegen mensenhandel op uw website/);
      assert.ok(row.includes(release.version) && row.includes('Instellingen'), row);
    });

    test('loads no script on a page without a tag', async () => {
      const {scripts, html} = await visit(wordpress.origin, () => {});
      assert.deepEqual(scripts, []);
      assert.doesNotMatch(html, /<blue-heart-/);
    });

    for (const who of ['administrator', 'author']) {
      test(`${who}: a block that was placed in the editor is a card on the page`, async () => {
        const {page, said} = who === 'author' ? author : administrator;
        await openBlockEditor(page, wordpress.origin);
        await insertBlock(page, `Hulp, door ${who}`, 'Wie bellen');
        const preview = await previewIn(page);
        await preview.waitForFunction(
          (tag, number) => document.querySelector(tag)?.shadowRoot?.textContent.includes(number),
          {},
          card,
          phone,
        );
        assert.equal(await preview.$eval('html', ({lang}) => lang), 'nl-BE');
        // The key of the quick exit does not leave the editor: what follows would fail.
        for (let times = 0; times < 3; times += 1) await page.keyboard.press('Shift');
        // The settings, in Dutch. The card for victims has one contact more.
        await choose(page, 'Voor wie', 'Slachtoffer');
        await page.waitForFunction(
          () => {
            const canvas = document.querySelector('iframe[name=editor-canvas]')?.contentDocument ?? document;
            const frame = canvas.querySelector('[data-type="blue-heart/helpline-card"] iframe');
            const shown = frame?.contentDocument.querySelector('blue-heart-helpline-card');
            return shown?.getAttribute('for') === 'victim' && shown.shadowRoot?.textContent.includes('Fedasil');
          },
          {timeout: 30_000},
        );
        // The frame is as high as what it shows, and takes no press and no key: the quick exit is in it.
        const frame = await (await previewIn(page)).frameElement();
        const {height, hidden, inert} = await frame.evaluate((element) => ({
          height: element.clientHeight,
          hidden: element.contentDocument.documentElement.scrollHeight - element.clientHeight,
          inert: element.matches('[inert] iframe'),
        }));
        assert.ok(height > 300 && hidden <= 0 && inert, JSON.stringify({height, hidden, inert}));

        const link = (published = await publishBlocks(page));
        const [post] = JSON.parse(
          await wordpress.php(
            `$posts = get_posts(['title' => 'Hulp, door ${who}']);
            echo json_encode(array_column($posts, 'post_content'));`,
          ),
        );
        assert.equal(post, '<!-- wp:blue-heart/helpline-card {"for":"victim"} /-->');
        assert.deepEqual(
          said.filter((message) => message.startsWith('uncaught')),
          [],
        );

        const {seen, scripts, asked, said: onThePage} = await visit(link, numberOf(card));
        assert.deepEqual(seen, {href: tel, shown: phone, lang: 'nl'});
        assert.equal(scripts.length, 1);
        assert.match(
          scripts[0],
          /^<script data-blue-heart-base="[^"]+\/files\/" data-cfasync="false" data-cookieconsent="ignore" .* defer/,
        );
        assert.ok(scripts[0].includes(`/files/blue-heart.js?ver=${release.version}`), scripts[0]);
        // WordPress itself asks for emoji and for the pictures of people.
        assert.deepEqual(
          asked.filter(
            (url) =>
              !url.replace('blob:', '').startsWith(wordpress.origin) &&
              !/^https?:\/\/(s\.w\.org|\S*gravatar\.com)\//.test(url),
          ),
          [],
        );
        assert.deepEqual(
          onThePage.filter((message) => /blue-heart|uncaught/.test(message)),
          [],
        );

        const without = await visit(link, fallbackOf(card), {script: false});
        assert.ok(without.seen.numbers.includes(tel) && without.seen.numbers.includes('tel:112'));
        assert.match(without.seen.text, /^Hulp tegen mensenhandel/);
        assert.equal(without.seen.display, 'block');
        assert.match(without.seen.text, /Fedasil/);
      });
    }

    test('each tag has a block with its attributes, which an author can put on a page', async () => {
      const offered = await author.page.evaluate(() =>
        globalThis.wp.blocks
          .getBlockTypes()
          .filter(({category}) => category === 'blue-heart')
          .map(({name, attributes}) => [name.replace('blue-heart/', ''), Object.keys(attributes)]),
      );
      const manifest = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
      const declared = manifest.modules.flatMap(({declarations = []}) => declarations);
      assert.deepEqual(offered.map(([tag]) => tag).sort(), [...names].sort());
      for (const [tag, attributes] of offered) {
        const {attributes: wanted, cssProperties} = declared.find(({tagName}) => tagName === `blue-heart-${tag}`);
        for (const attribute of wanted) assert.ok(attributes.includes(attribute.name), `${tag} ${attribute.name}`);
        for (const [, colour] of cssProperties.map(({name}) => /^--blue-heart-color-(.*)/.exec(name) ?? []))
          assert.ok(!colour || attributes.includes(colour), `${tag} ${colour}`);
      }

      const call = await wordpress.logIn('author');
      const content = names.map((tag) => `<!-- wp:blue-heart/${tag} {"accent":"#9a3b17"} /-->`).join('\n');
      const post = await call('POST', 'posts', {title: 'Alles', content, status: 'publish'});
      assert.equal(post.content.raw, content);
      const {seen, scripts} = await visit(post.link, (tab) =>
        tab.until((tags) => {
          const shown = tags.map((tag) => document.querySelector(`blue-heart-${tag}`));
          const late = shown.find((tag) => !tag?.shadowRoot?.querySelector('[part~=base]')?.textContent.trim());
          // Some tags load what they show when they come near.
          late?.scrollIntoView();
          return !late && shown.map((tag) => getComputedStyle(tag).getPropertyValue('--blue-heart-color-accent'));
        }, names),
      );
      assert.deepEqual(
        seen,
        names.map(() => '#9a3b17'),
      );
      assert.equal(scripts.length, 1);
    });

    test('settings: language, colour and exit bar hold on every page; an author cannot change them', async () => {
      const {page} = administrator;
      const settings = `${wordpress.origin}/wp-admin/options-general.php?page=blue-heart`;
      const refused = await author.page.goto(settings);
      assert.equal(refused.status(), 403);

      await page.goto(settings);
      await page.select('#blue-heart-language', 'fr');
      await page.$eval('#blue-heart-accent', (field) => (field.value = '#9a3b17'));
      await page.click('[name="blue_heart[exit_bar]"]');
      await follow(page, '#submit');
      assert.equal(await page.$eval('#blue-heart-language', ({value}) => value), 'fr');

      const {seen, html} = await visit(published, numberOf(card));
      assert.deepEqual(seen, {href: tel, shown: phone, lang: 'fr'});
      assert.match(html, /:root\{--blue-heart-color-accent:#9a3b17;\}/);
      const front = await visit(wordpress.origin, (tab) =>
        tab.until(() => {
          const bar = document.querySelector('blue-heart-exit[variant=bar]')?.shadowRoot?.querySelector('a');
          return bar?.getBoundingClientRect().height > 0 && document.querySelectorAll('blue-heart-exit').length;
        }),
      );
      assert.equal(front.seen, 1);
      const bar = await visit(wordpress.origin, (tab) => tab.page.$eval('blue-heart-exit a', ({href}) => href), {
        script: false,
      });
      assert.equal(bar.seen, 'https://www.meteo.be/');

      // Whatever else is stored, by another plugin for example, none of it reaches the page.
      await wordpress.php(
        `update_option('blue_heart', [
          'language' => '"><b>', 'exit_bar' => '', 'colours' => ['accent' => 'red;}</style><b>', 'a b' => '#123456'],
        ]);`,
      );
      const clean = await visit(published, numberOf(card));
      assert.equal(clean.seen.lang, 'nl');
      assert.doesNotMatch(clean.html, /--blue-heart-color|<b>/);
    });

    test('the classic editor: a short code and a link of an author are cards', async () => {
      const link = await publishClassic(author.page, wordpress.origin, {
        title: 'Klassiek',
        line: '[blauwhart helpline-card languages="nl uk" accent="#9a3b17"]',
        word: 'Permanence',
        link: 'https://www.stopmensenhandel.be/#blue-heart=helpline-card&lang=fr',
      });
      const short = `${card}[languages]`;
      const {seen, scripts} = await visit(link, async (tab) => ({
        code: await numberOf(short)(tab),
        link: await numberOf(`${card}[lang=fr]`)(tab),
        accent: await tab.page.$eval(short, (tag) =>
          getComputedStyle(tag).getPropertyValue('--blue-heart-color-accent'),
        ),
        choices: await tab.page.$eval(short, (tag) =>
          [...tag.shadowRoot.querySelectorAll('select option')].map(({lang}) => lang),
        ),
      }));
      assert.deepEqual(seen.code, {href: tel, shown: phone, lang: 'nl'});
      assert.deepEqual(seen.link, {href: tel, shown: phone, lang: 'fr'});
      assert.equal(seen.accent, '#9a3b17');
      assert.deepEqual(seen.choices, ['nl', 'uk']);
      assert.equal(scripts.length, 1);
      const without = await visit(link, fallbackOf(short), {script: false});
      assert.equal(without.seen.numbers[0], tel);
    });

    test('a short code takes what the tag allows, and nothing else', async () => {
      const codes = {
        '[blauwhart]': /^<blue-heart-helpline-card><h2>/,
        '[blauwhart exit variant="bar" shortcut=off]': /^<blue-heart-exit variant="bar" shortcut="off">/,
        '[blauwhart banner dismissible heading-level="4" partner="A & B <i>"]':
          /^<blue-heart-banner dismissible partner="A &amp; B" heading-level="4"><h4>/,
        '[blauwhart materials partner="Stad &quot;A&quot; &#91;B&#93; &amp; C" url="https://www.example.org/?a=1&amp;b=2"]':
          /^<blue-heart-materials partner="Stad &quot;A&quot; \[B\] &amp; C" url="https:\/\/www.example.org\/\?a=1&amp;b=2">/,
        '[blauwhart banner href="javascript:alert(1)" onclick="x" style="color:red"]': /^<blue-heart-banner><h2>/,
        '[blauwhart safety-guide audience="minor" lang="fr"]': startsAndHas(
          '<blue-heart-safety-guide audience="minor" lang="fr">',
          known['child-focus'].tel,
        ),
        '[blauwhart helpline-card src="https://elsewhere.example/a.json" color-accent="red;x"]':
          /^<blue-heart-helpline-card><h2>/,
        '[blauwhart helpline-card src="/contacts.json" for="nobody" contacts="payoke nobody"]': startsAndHas(
          '<blue-heart-helpline-card contacts="payoke" src="/contacts.json"><h2>',
          known.payoke.tel,
        ),
        '[blauwhart helpline-card color-text="Transparent"]': /^<blue-heart-helpline-card><h2>/,
        '[blauwhart nothing]': /^$/,
      };
      const shown = JSON.parse(
        await wordpress.php(
          `echo json_encode(array_map('do_shortcode', json_decode('${JSON.stringify(Object.keys(codes))}')));`,
        ),
      );
      Object.values(codes).forEach((expected, at) => assert.match(shown[at], expected));
    });

    test('without a language of its own, the text without script is in that of the page, else in Dutch', async () => {
      const inLanguage = (locale) =>
        wordpress.php(`add_filter('locale', fn () => '${locale}'); echo do_shortcode('[blauwhart]');`);
      assert.match(await inLanguage('fr_BE'), /^<blue-heart-helpline-card><h2>Aide contre/);
      assert.match(await inLanguage('de_DE_formal'), /^<blue-heart-helpline-card><h2>Hilfe gegen/);
      assert.match(await inLanguage('it_IT'), /^<blue-heart-helpline-card><div lang="nl"><h2>Hulp tegen/);
    });

    test('an update by the form for uploads brings a corrected number to the page that was there', async () => {
      const {page} = administrator;
      await uploadPlugin(page, wordpress.origin, nextZip);
      await follow(page, 'a.update-from-upload-overwrite');
      const {seen, scripts} = await visit(published, numberOf(card));
      assert.equal(seen.shown, corrected.phone);
      assert.ok(scripts[0].includes(`?ver=${next.version}`), scripts[0]);
      const without = await visit(published, fallbackOf(card), {script: false});
      assert.ok(without.seen.text.includes(corrected.phone) && !without.seen.text.includes(phone), without.seen.text);
    });

    test('is deleted with its settings, and WordPress has noted no fault in it', async () => {
      const {page} = administrator;
      const row = 'tr[data-plugin="blue-heart/blue-heart.php"]';
      await page.goto(`${wordpress.origin}/wp-admin/plugins.php`);
      await follow(page, `${row} .deactivate a`);
      await page.click(`${row} .delete a`);
      await page.waitForSelector(`${row}.deleted`);
      const left = await wordpress.php(
        `echo $wpdb->get_var("SELECT COUNT(*) FROM $wpdb->options WHERE option_name LIKE '%blue_heart%'");`,
      );
      assert.equal(left, '0');
      const log = readFileSync(join(wordpress.site, 'wp-content/debug.log'), 'utf8').split('\n');
      assert.deepEqual(
        log.filter((line) => /blue-heart|BlueHeart/.test(line.replaceAll(wordpress.site, ''))),
        [],
      );
    });
  });
}
