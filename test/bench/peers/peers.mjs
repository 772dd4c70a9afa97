// Installs the peers of this folder, and builds each as its own documents say: bundled and small where they bundle, as
// published where they are loaded from a folder.
import {execFileSync} from 'node:child_process';
import {readdirSync, readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';

const folder = fileURLToPath(new URL('./', import.meta.url));
const require = createRequire(join(folder, 'package.json'));
const packages = join(folder, 'node_modules');

/** Installs the packages as the lock file lists them. */
export function install() {
  execFileSync('npm', ['ci', '--prefix', folder, '--ignore-scripts', '--no-audit', '--no-fund', '--silent'], {
    stdio: 'inherit',
  });
}

/** Returns the version of a peer. */
export function versionOf(name) {
  return JSON.parse(readFileSync(join(packages, name, 'package.json'))).version;
}

async function bundle(source) {
  const {outputFiles} = await build({
    stdin: {contents: source, resolveDir: folder},
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    legalComments: 'none',
    loader: {'.woff2': 'dataurl', '.svg': 'dataurl', '.png': 'dataurl'},
    outfile: 'peer.js',
    write: false,
  });
  return outputFiles.map(({path, contents}) => ({end: path.endsWith('.css') ? 'css' : 'js', contents}));
}

/** Serves a bundle of the scripts and styles that a source imports, and returns the lines for the head of a page. */
async function bundled(site, name, source) {
  const files = await bundle(source);
  for (const {end, contents} of files) site.serve(`/peers/${name}.${end}`, contents);
  const link = files.some(({end}) => end === 'css') ? `<link rel="stylesheet" href="/peers/${name}.css">` : '';
  return `${link}<script src="/peers/${name}.js" defer></script>`;
}

/** Serves what a package publishes, under its name. */
function published(site, path, under) {
  for (const name of readdirSync(join(packages, path), {recursive: true}))
    if (/\.(js|css|svg|json)$/.test(name)) site.serveFile(`/peers/${under}/${name}`, join(packages, path, name));
}

function exitStyles() {
  const parts = ['components/exit-this-page', 'utilities'];
  const source = parts.map((part) => `@import "govuk-frontend/dist/govuk/${part}/index";`).join('');
  const {css} = require('sass').compileString(source, {
    loadPaths: [packages],
    quietDeps: true,
    silenceDeprecations: ['import'],
    style: 'compressed',
  });
  return css;
}

const consent = {
  // It takes a browser that a script drives for a bot.
  hideFromBots: false,
  guiOptions: {consentModal: {layout: 'box', position: 'bottom left'}},
  categories: {necessary: {enabled: true, readOnly: true}, analytics: {}},
  language: {
    default: 'en',
    translations: {
      en: {
        consentModal: {
          title: 'We use cookies',
          description: 'This page asks before it counts its visitors.',
          acceptAllBtn: 'Accept all',
          acceptNecessaryBtn: 'Reject all',
          showPreferencesBtn: 'Manage preferences',
        },
        preferencesModal: {
          title: 'Manage cookie preferences',
          acceptAllBtn: 'Accept all',
          acceptNecessaryBtn: 'Reject all',
          savePreferencesBtn: 'Accept this selection',
          closeIconLabel: 'Close',
          sections: [
            {title: 'Needed', description: 'The page does not work without these.', linkedCategory: 'necessary'},
            {title: 'Counting', description: 'These count visitors.', linkedCategory: 'analytics'},
          ],
        },
      },
    },
  },
};

const klaroSettings = {
  version: 1,
  lang: 'en',
  translations: {en: {privacyPolicyUrl: '/privacy', consentNotice: {description: 'This page asks first.'}}},
  services: [{name: 'counter', title: 'A counter of visits', purposes: ['analytics']}],
};

const questions = {
  title: 'Do you see a signal?',
  elements: [
    {type: 'radiogroup', name: 'one', title: 'Does somebody keep the papers?', choices: ['Yes', 'No']},
    {type: 'radiogroup', name: 'two', title: 'Are wages paid?', choices: ['Yes', 'No']},
    {type: 'comment', name: 'three', title: 'What else did you see?'},
  ],
};

/** Returns four parts of a library in the style of Shoelace: a card, a note, a button, a fold. */
function fourParts(prefix, note) {
  return (
    `<${prefix}-card><strong slot="header">A card</strong>Words in the card.</${prefix}-card>` +
    `<${prefix}-${note}>Words of a note.</${prefix}-${note.split(' ')[0]}>` +
    `<${prefix}-button variant="primary">A button</${prefix}-button>` +
    `<${prefix}-details summary="A fold" open>Words in the fold.</${prefix}-details>`
  );
}

/** Returns the tags that four parts consist of. */
function fourTags(prefix, note) {
  return ['card', note, 'button', 'details'].map((part) => `${prefix}-${part}`);
}

/**
 * Builds and serves the peers. Returns for each the head and body of its page; `shows` are words that a visitor must
 * see, `drawn` the elements that must have a shadow root and a size.
 */
export async function buildPeers(site) {
  site.serve('/peers/exit.css', exitStyles());
  site.serve('/peers/poster.svg', '<svg xmlns="http://www.w3.org/2000/svg"><rect width="480" height="360"/></svg>');
  site.serve('/peers/klaro-settings.js', `var klaroConfig = ${JSON.stringify(klaroSettings)};`);
  site.serveFile('/peers/klaro.js', join(packages, 'klaro/dist/klaro.js'));
  site.serveFile('/peers/tokens.css', join(packages, '@utrecht/design-tokens/dist/index.css'));
  published(site, '@shoelace-style/shoelace/cdn', 'shoelace');
  published(site, '@awesome.me/webawesome/dist-cdn', 'webawesome');
  published(site, '@utrecht/web-component-library-stencil/dist/utrecht', 'utrecht');
  const exit = JSON.parse(
    readFileSync(join(packages, 'govuk-frontend/dist/govuk/components/exit-this-page/fixtures.json')),
  );
  return [
    {
      name: 'govuk-frontend, exit page',
      from: 'govuk-frontend',
      head:
        '<link rel="stylesheet" href="/peers/exit.css">' +
        (await bundled(
          site,
          'exit',
          "import {createAll, Button, ExitThisPage} from 'govuk-frontend'; createAll(Button); createAll(ExitThisPage);",
        )),
      body: exit.fixtures[0].html,
      classes: 'govuk-template__body js-enabled govuk-frontend-supported',
      shows: ['Exit this page'],
      drawn: ['.govuk-exit-this-page[data-govuk-exit-this-page-init]'],
    },
    {
      name: 'lite-youtube-embed',
      from: 'lite-youtube-embed',
      head: await bundled(
        site,
        'youtube',
        "import 'lite-youtube-embed/src/lite-yt-embed.css'; import 'lite-youtube-embed/src/lite-yt-embed.js';",
      ),
      body:
        '<lite-youtube videoid="none" playlabel="Play: A film" ' +
        `style="background-image: url('/peers/poster.svg')"></lite-youtube>`,
      shows: [],
      drawn: ['lite-youtube .lty-playbtn, lite-youtube .lyt-playbtn'],
    },
    {
      name: '@uswds/elements, banner',
      from: '@uswds/elements',
      head: await bundled(
        site,
        'uswds',
        "import {UsaBanner} from '@uswds/elements'; globalThis.UsaBanner = UsaBanner;",
      ),
      body: '<usa-banner></usa-banner>',
      shows: ['An official website of the United States government'],
      drawn: ['usa-banner'],
    },
    {
      name: 'vanilla-cookieconsent',
      from: 'vanilla-cookieconsent',
      head: await bundled(
        site,
        'consent',
        "import 'vanilla-cookieconsent/dist/cookieconsent.css'; import {run} from 'vanilla-cookieconsent'; " +
          `run(${JSON.stringify(consent)});`,
      ),
      body: '',
      shows: ['We use cookies', 'Reject all'],
      drawn: ['#cc-main .cm'],
    },
    {
      name: 'klaro',
      from: 'klaro',
      head: '<script defer src="/peers/klaro-settings.js"></script><script defer src="/peers/klaro.js"></script>',
      body: '',
      shows: ['This page asks first.'],
      drawn: ['.klaro .cookie-notice'],
    },
    {
      name: 'Shoelace, four parts, bundled',
      from: '@shoelace-style/shoelace',
      head: await bundled(
        site,
        'shoelace',
        ['themes/light.css', ...['card', 'alert', 'button', 'details'].map((part) => `components/${part}/${part}.js`)]
          .map((path) => `import '@shoelace-style/shoelace/dist/${path}';`)
          .join(''),
      ),
      body: fourParts('sl', 'alert open'),
      shows: ['Words in the card.', 'Words of a note.', 'A button', 'Words in the fold.'],
      drawn: fourTags('sl', 'alert'),
    },
    {
      name: 'Shoelace, four parts, autoloader',
      from: '@shoelace-style/shoelace',
      head:
        '<link rel="stylesheet" href="/peers/shoelace/themes/light.css">' +
        '<script type="module" src="/peers/shoelace/shoelace-autoloader.js"></script>',
      body: fourParts('sl', 'alert open'),
      shows: ['Words in the card.', 'Words of a note.', 'A button', 'Words in the fold.'],
      drawn: fourTags('sl', 'alert'),
    },
    {
      name: 'Web Awesome, four parts, loader',
      from: '@awesome.me/webawesome',
      head:
        '<link rel="stylesheet" href="/peers/webawesome/styles/webawesome.css">' +
        '<script type="module" src="/peers/webawesome/webawesome.loader.js"></script>',
      body: fourParts('wa', 'callout'),
      shows: ['Words in the card.', 'Words of a note.', 'A button', 'Words in the fold.'],
      drawn: fourTags('wa', 'callout'),
    },
    {
      name: 'Utrecht, four parts, Stencil',
      from: '@utrecht/web-component-library-stencil',
      head:
        '<link rel="stylesheet" href="/peers/tokens.css">' +
        '<script type="module" src="/peers/utrecht/utrecht.esm.js"></script>',
      body:
        '<div class="utrecht-theme"><utrecht-heading-2>A heading</utrecht-heading-2>' +
        '<utrecht-paragraph>Words of a paragraph.</utrecht-paragraph>' +
        '<utrecht-alert>Words of a note.</utrecht-alert>' +
        '<utrecht-button appearance="primary-action-button">A button</utrecht-button></div>',
      shows: ['A heading', 'Words of a paragraph.', 'Words of a note.', 'A button'],
      drawn: ['utrecht-heading-2', 'utrecht-paragraph', 'utrecht-alert', 'utrecht-button'],
    },
    {
      name: 'SurveyJS, three questions',
      from: 'survey-js-ui',
      head: await bundled(
        site,
        'survey',
        "import 'survey-core/survey-core.min.css'; import {Model} from 'survey-core'; import 'survey-js-ui'; " +
          `new Model(${JSON.stringify(questions)}).render(document.getElementById('survey'));`,
      ),
      body: '<div id="survey"></div>',
      shows: ['Does somebody keep the papers?', 'What else did you see?'],
      drawn: ['#survey textarea'],
    },
  ];
}
