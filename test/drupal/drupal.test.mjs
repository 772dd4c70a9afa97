// Checks the Drupal module as far as that goes without a Drupal: its files, what its classes write, and what a visitor
// sees of it in a browser. Nobody has run it in a live Drupal yet.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, describe, test} from 'node:test';
import {load} from 'js-yaml';
import {fallback} from '../../dist/static/fallback.js';
import {languagesOf} from '../../dist/static/languages-of.js';
import {tags} from '../../dist/define/tags.js';
import {parsePo} from '../../scripts/wordpress/gettext.mjs';
import {known} from '../content/known-contacts.mjs';
import {loadedFiles} from '../support/loaded-files.mjs';
import {startBrowser} from '../support/browser.mjs';
import {startSite} from '../support/site.mjs';
import {files, folder, php, textOf} from './module.mjs';

const {version} = JSON.parse(readFileSync('package.json', 'utf8'));
const data = JSON.parse(textOf('data/tags.json'));
const names = tags.map((tag) => tag.replace('blue-heart-', ''));
const paths = Object.keys(files).map((path) => path.replace('blue_heart/', ''));
const yaml = (path) => load(textOf(path));
const {phone} = known.meldpunt;

describe('the files', () => {
  test('are all in the folder of the module, with its name', () => {
    assert.ok(Object.keys(files).every((path) => path.startsWith('blue_heart/')));
    for (const path of ['blue_heart.info.yml', 'blue_heart.module', 'LICENSE.txt', 'README.md'])
      assert.ok(paths.includes(path), path);
  });

  test('in PHP are such that PHP can read them', () => {
    const code = paths.filter((path) => /\.(php|module)$/.test(path));
    assert.ok(code.length > 6);
    for (const path of code) {
      const {status, stdout} = spawnSync('php', ['-l', join(folder, path)], {encoding: 'utf8'});
      assert.equal(status, 0, stdout);
    }
  });

  test('of a class stand where its namespace says', () => {
    for (const path of paths.filter((name) => /^src\/.*\.php$/.test(name))) {
      const [, namespace] = /^namespace Drupal\\blue_heart(.*);$/m.exec(textOf(path));
      const [, name] = /^(?:final )?class (\w+)/m.exec(textOf(path));
      assert.equal(path, `src${namespace.replaceAll('\\', '/')}/${name}.php`);
    }
  });

  test('tell Drupal its name, its version and the cores that it works with', () => {
    const info = yaml('blue_heart.info.yml');
    assert.equal(info.type, 'module');
    assert.equal(info.version, version);
    assert.equal(info.core_version_requirement, '^10.3 || ^11');
    assert.equal(info['interface translation project'], 'blue_heart');
  });

  test('name a script that is there, in a folder of its version, and that Drupal joins with no other', () => {
    const {js} = yaml('blue_heart.libraries.yml').tags;
    const [[path, options]] = Object.entries(js);
    assert.equal(path, `${version}/blue-heart.js`);
    assert.ok(Buffer.from(files[`blue_heart/${path}`]).equals(readFileSync('dist/blue-heart.js')));
    assert.equal(options.preprocess, false);
    assert.equal(options.attributes.defer, true);
    // Drupal compares library names in attachments with this file.
    for (const source of ['src/Plugin/Block/TagBlock.php', 'src/Plugin/Filter/TagFilter.php'])
      assert.match(textOf(source), /'library' => \['blue_heart\/tags'\]/);
  });

  test('hold what the script loads later', () => {
    const script = textOf(`${version}/blue-heart.js`);
    const later = loadedFiles(script);
    assert.ok(later.length > 10);
    for (const path of later) assert.ok(paths.includes(`${version}/${path}`), path);
  });

  test('describe the settings of the block, under its id', () => {
    const [[id, schema]] = Object.entries(yaml('config/schema/blue_heart.schema.yml'));
    const [, plugin] = /#\[Block\(\n {2}id: '(\w+)'/.exec(textOf('src/Plugin/Block/TagBlock.php'));
    assert.equal(id, `block.settings.${plugin}:*`);
    assert.deepEqual(Object.keys(schema.mapping), ['attributes']);
  });

  test('have an update of this version, so that Drupal clears its caches', () => {
    const name = `blue_heart_post_update_${version.replaceAll(/\W/g, '_')}`;
    assert.match(textOf('blue_heart.post_update.php'), new RegExp(`^function ${name}\\(`, 'm'));
  });

  test('leave no placeholder', () => {
    for (const path of paths.filter((name) => /\.(php|module|yml|md)$/.test(name)))
      assert.doesNotMatch(textOf(path), /\{version|_version\(/, path);
  });
});

describe('CKEditor 5', () => {
  const [[, {ckeditor5, drupal}]] = Object.entries(yaml('blue_heart.ckeditor5.yml'));
  const allowed = new Map();
  for (const element of drupal.elements) {
    const [name, ...attributes] = element.slice(1, -1).split(' ');
    allowed.set(name, [...(allowed.get(name) ?? []), ...attributes]);
  }

  test('keeps every tag where the filter is on', () => {
    const [, filter] = /#\[Filter\(\n {2}id: '(\w+)'/.exec(textOf('src/Plugin/Filter/TagFilter.php'));
    assert.equal(drupal.conditions.filter, filter);
    assert.deepEqual([...allowed.keys()].sort(), [...tags].sort());
    const [{name, attributes}] = ckeditor5.config.htmlSupport.allow;
    const regexp = ({regexp: {pattern}}) => new RegExp(pattern.slice(1, -1));
    for (const tag of [...tags, '$customElement']) assert.match(tag, regexp(name));
    assert.doesNotMatch('blue-heart-other', regexp(name));
    for (const attribute of [...allowed.values()].flat()) assert.match(attribute, regexp(attributes));
  });

  test('keeps no attribute that can show a name, a number or an address of somebody else', () => {
    for (const attribute of [...allowed.values()].flat())
      assert.ok(!['href', 'src', 'url', 'partner', 'style', 'report-contacts'].includes(attribute), attribute);
    assert.deepEqual(allowed.get('blue-heart-exit').sort(), [
      'heading-level',
      'lang',
      'languages',
      'shortcut',
      'variant',
    ]);
  });
});

describe('the translations', () => {
  const languages = ['nl', 'fr', 'de'].map((language) => ({
    language,
    texts: parsePo(textOf(`translations/blue_heart.${language}.po`)),
  }));
  const phpOf = (kind) => paths.find((path) => path.startsWith(`src/Plugin/${kind}/`));
  const placeholders = (text) => (text.match(/[@%]\w+|\[blauwhart[^\]]*\]/g) ?? []).sort();

  for (const {language, texts} of languages)
    test(`${language} has every text, with its placeholders`, () => {
      assert.match(texts.get(''), new RegExp(`^Language: ${language}$`, 'm'));
      const shown = [
        ...Object.values(data.tags).map(({title}) => `Blue Heart tag\u0004${title}`),
        'Blue Heart\u0004Default',
        'Blue Heart: help against human trafficking',
        '%field does not take this value.',
        yaml('blue_heart.info.yml').description,
      ];
      for (const text of shown) assert.ok(texts.get(text), text);
      for (const [english, translated] of texts)
        assert.deepEqual(placeholders(translated), placeholders(english), english);
    });

  test('of one word have a context, so that they change no page of Drupal or another module', () => {
    const [{texts}] = languages;
    for (const text of texts.keys()) assert.ok(!text || text.includes('\u0004') || text.split(' ').length > 1, text);
    for (const context of ['Blue Heart', 'Blue Heart tag'])
      assert.match(
        ['Block', 'Derivative'].map((kind) => textOf(phpOf(kind))).join(),
        new RegExp(`'context' => '${context}'`),
      );
  });

  test('are of the same texts', () => {
    const [first, ...others] = languages.map(({texts}) => [...texts.keys()]);
    assert.ok(first.length > 60);
    for (const other of others) assert.deepEqual(other, first);
  });
});

describe('what a visitor without script reads', () => {
  /** On one line, as the module has it. */
  const joined = (text) =>
    text
      .split('\n')
      .map((line) => line.trim())
      .join('');
  const options = ({'heading-level': headingLevel, ...rest}) => ({
    ...rest,
    ...(headingLevel ? {headingLevel: Number(headingLevel)} : {}),
  });

  test('is the same as in the package, for each tag, language and value', async () => {
    const cases = names.flatMap((name) => {
      const given = [{}];
      for (const [attribute, {control, values}] of Object.entries(data.tags[name].attributes)) {
        if (control === 'one') given.push(...values.map((value) => ({[attribute]: value})));
        if (control === 'address')
          given.push({[attribute]: 'https://stad.example/hulp?a=1&b="2"'.replaceAll('"', '%22')});
      }
      if (name === 'helpline-card')
        given.push(
          {contacts: 'child-focus'},
          {contacts: 'payoke child-focus emergency-text'},
          {for: 'minor', region: 'wallonia', variant: 'compact'},
          {for: 'victim', region: 'brussels', exit: 'off', 'heading-level': '4'},
        );
      return languagesOf(`blue-heart-${name}`).flatMap((lang) => given.map((attributes) => ({name, attributes, lang})));
    });
    assert.ok(cases.length > 300);
    const written = php(cases.map(({name, attributes, lang}) => ['children', [name, attributes, lang]]));
    for (const [at, {name, attributes, lang}] of cases.entries())
      assert.equal(
        written[at],
        joined(await fallback(`blue-heart-${name}`, {...options(attributes), lang})),
        `${name} ${lang} ${JSON.stringify(attributes)}`,
      );
  });

  test('is in the language of the tag, else of the page, else Dutch and says so', () => {
    const [own, page, region, other, chinese, essential] = php([
      ['children', ['helpline-card', {lang: 'uk'}, 'fr']],
      ['children', ['helpline-card', {}, 'fr']],
      ['children', ['helpline-card', {}, 'nl-be']],
      ['children', ['helpline-card', {}, 'el']],
      ['children', ['helpline-card', {}, 'zh-hans']],
      ['children', ['banner', {lang: 'th'}, 'fr']],
    ]);
    const dutch = php([['children', ['helpline-card', {}, 'nl']]])[0];
    assert.match(own, /[а-яіїє]/i);
    assert.notEqual(page, dutch);
    assert.equal(region, dutch);
    assert.equal(other, `<div lang="nl">${dutch}</div>`);
    assert.match(chinese, /^<h2>\p{Script=Han}/u);
    assert.equal(essential, `<div lang="nl">${php([['children', ['banner', {}, 'nl']]])[0]}</div>`);
  });
});

describe('settings', () => {
  test('of an administrator are taken if the tag has them, and nothing else', () => {
    const [card, button, quiz] = php([
      [
        'clean',
        [
          'helpline-card',
          {
            variant: 'compact',
            for: 'nobody',
            contacts: ['payoke', 'x', 'payoke'],
            languages: 'nl_BE zh xx off',
            onclick: 'x',
            exit: 'off',
            lang: 'uk',
          },
          true,
        ],
      ],
      ['clean', ['report-button', {href: 'javascript:alert(1)', 'report-contacts': true, variant: 'x"'}, true]],
      ['clean', ['signal-quiz', {src: 'https://elsewhere.example/a.json', limit: '3', shuffle: 1}, true]],
    ]);
    assert.deepEqual(card, {
      contacts: 'payoke',
      variant: 'compact',
      languages: 'nl zh-Hans off',
      exit: 'off',
      lang: 'uk',
    });
    assert.deepEqual(button, {'report-contacts': ''});
    assert.deepEqual(quiz, {limit: '3', shuffle: ''});
  });

  test('of anybody who may write are fewer: no address, no name', () => {
    const given = {href: 'https://x.example', partner: 'Somebody', variant: 'compact', 'color-accent': '#9a3b17'};
    const [anybody, administrator] = php([
      ['clean', ['banner', given, false]],
      ['clean', ['banner', given, true]],
    ]);
    assert.deepEqual(anybody, {variant: 'compact', 'color-accent': '#9a3b17'});
    assert.deepEqual(Object.keys(administrator).sort(), Object.keys(given).sort());
  });

  test('of colours are no words that hide a number', () => {
    const given = ['transparent', 'Inherit', 'currentColor', '#12345', 'url(x)', '#abc', 'navy', 'rgb(1, 2, 3)'];
    const taken = php(given.map((value) => ['clean', ['banner', {'color-text': value}, false]]));
    assert.deepEqual(taken.flatMap(Object.values), ['#abc', 'navy', 'rgb(1, 2, 3)']);
  });

  test('are escaped in the page', () => {
    const [html] = php([
      ['markup', ['banner', {partner: 'A "b" & c', 'color-accent': '#123456', 'color-text': 'red;x:y'}, 'nl']],
    ]);
    assert.ok(
      html.startsWith(
        '<blue-heart-banner partner="A &quot;b&quot; &amp; c" style="--blue-heart-color-accent:#123456;">',
      ),
      html,
    );
  });
});

describe('in a text', () => {
  const write = (html, language = 'nl') => php([['text', [html, language]]])[0];
  const card = php([['markup', ['helpline-card', {}, 'nl']]])[0];
  /** How PHP's own writer puts it: the empty lines and the marks around attributes differ from ours. */
  const shape = (html) => html.replace(/<blue-heart-([\w-]+)([^>]*)>[^]*?<\/blue-heart-\1>/g, '<$1$2>');

  test('a token becomes its tag, in place of its paragraph', () => {
    const [html, needsScript] = write('<p>Voor.</p><p>&nbsp;[blauwhart]<br></p><p>Na.</p>');
    assert.equal(html, `<p>Voor.</p>${card}<p>Na.</p>`);
    assert.equal(needsScript, true);
  });

  test('a token has a name and attributes, in any quotation marks and as WordPress takes them', () => {
    for (const token of [
      '[blauwhart report-button lang="uk" variant="quiet" accent="#9a3b17"]',
      '[blauwhart blue-heart-report-button lang=uk variant=quiet color-accent=#9a3b17]',
      "[blauwhart report-button lang='uk' variant='quiet' accent='#9a3b17']",
      '[blauwhart report-button lang=“uk” variant=”quiet” accent=„#9a3b17”]',
      '[blauwhart&nbsp;report-button lang=&quot;uk&quot; variant=&quot;quiet&quot; accent=&quot;#9a3b17&quot;]',
    ])
      assert.equal(
        shape(write(`<div>${token}</div>`)[0]),
        '<div><report-button variant="quiet" lang="uk" style="--blue-heart-color-accent:#9a3b17;"></div>',
        token,
      );
  });

  test('a tag stands after the paragraph or heading that its token is in, and never inside', () => {
    assert.equal(
      shape(write('<ul><li><p>Bel <strong>nu [blauwhart exit]</strong> snel.</p></li></ul>')[0]),
      '<ul><li><p>Bel <strong>nu </strong> snel.</p><exit></li></ul>',
    );
    assert.equal(shape(write('<h2>[blauwhart exit][blauwhart share]</h2>')[0]), '<exit><share>');
  });

  test('what is no token stays: another name, code, a text without one', () => {
    for (const html of [
      '<p>[blauwhart x]</p>',
      '<pre>[blauwhart]</pre>',
      '<p><code>[blauwhart]</code></p>',
      '<p>é</p>',
    ])
      assert.deepEqual(write(html), [html.replace('é', 'é'), false]);
  });

  test('a token takes no address and no name', () => {
    const [html] = write('<p>[blauwhart banner partner="Somebody" href="https://x.example" variant="compact"]</p>');
    assert.equal(shape(html), '<banner variant="compact">');
    assert.doesNotMatch(html, /Somebody|x\.example/);
  });

  test('a tag that came without children gets them, and comes out of its paragraph', () => {
    const [html, needsScript] = write('<p><blue-heart-helpline-card></blue-heart-helpline-card></p>');
    assert.equal(html, card);
    assert.equal(needsScript, true);
  });

  test('a tag with children keeps them', () => {
    const given = '<blue-heart-exit><a href="/weg">Weg</a></blue-heart-exit>';
    assert.deepEqual(write(given), [given, true]);
  });

  test('a link for a tag stays, and the page gets the script', () => {
    for (const link of [
      '<p><a href="https://www.stopmensenhandel.be/#blue-heart=helpline-card&amp;lang=uk">Hulp</a></p>',
      '<p><a href="https://www.stopmensenhandel.be" data-blue-heart="exit">Weg</a></p>',
    ])
      assert.deepEqual(write(link), [link, true]);
  });
});

describe('on a page', () => {
  let site;
  let browser;
  const place = '/modules/custom/blue_heart/';
  after(async () => {
    await browser.close();
    site.close();
  });

  test('the text shows the card and its number, in its language, from the folder of the module', async (t) => {
    [site, browser] = await Promise.all([startSite(), startBrowser()]);
    for (const [path, bytes] of Object.entries(files))
      site.answers.set(`/modules/custom/${path}`, {body: Buffer.from(bytes)});
    const [text] = php([['text', ['<p>Vóór.</p><p>[blauwhart helpline-card lang="uk"]</p><p>Na.</p>', 'nl']]])[0];
    const {page, asked, said, seen, speaks, close} = await browser.tab();
    t.after(close);
    await page.goto(
      site.page('/node/1', `${text}<script src="${place}${version}/blue-heart.js?v=${version}" defer></script>`),
    );
    await speaks('blue-heart-helpline-card', 'uk');
    const {text: words, fallback: fellBack} = await seen('blue-heart-helpline-card');
    assert.ok(words.includes(phone));
    assert.equal(fellBack, false);
    assert.ok(
      asked.slice(1).every((address) => address.startsWith(`${site.origin}${place}${version}/`)),
      asked.join(),
    );
    assert.deepEqual(said, []);
  });

  test('without script it shows the number to call, after the words before it', async (t) => {
    const [text] = php([['text', ['<p>Vóór.</p><p>[blauwhart helpline-card]</p><p>Na.</p>', 'nl']]])[0];
    const {page, close} = await browser.tab();
    t.after(close);
    await page.setJavaScriptEnabled(false);
    await page.goto(site.page('/node/2', text));
    const words = await page.$eval('body', ({innerText}) => innerText);
    assert.match(words, new RegExp(`^Vóór\\.[^]*${phone}[^]*Na\\.$`));
    assert.equal(
      await page.$eval(`blue-heart-helpline-card a[href="${known.meldpunt.tel}"]`, (link) => link.offsetWidth > 0),
      true,
    );
  });
});
