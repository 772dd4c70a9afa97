// Lets the screen reader Orca read the tags in Firefox on a virtual screen, and writes what it says after each key to
// test/bench/orca.md: `npm run orca`. Fails where a number, a control or an answer is not heard. Makes no sound.
import {spawn, execFileSync} from 'node:child_process';
import {once} from 'node:events';
import {existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setTimeout as sleep} from 'node:timers/promises';
import prettier from 'prettier';
import puppeteer from 'puppeteer-core';
import {firefox} from '../browsers/engines.mjs';
import {known} from '../content/known-contacts.mjs';
import {startSite} from '../support/site.mjs';

const packages = {
  orca: 'orca',
  openbox: 'openbox',
  xdotool: 'xdotool',
  Xvfb: 'xvfb',
  'dbus-daemon': 'dbus',
  'speech-dispatcher': 'speech-dispatcher',
};
const missing = Object.keys(packages).filter((program) => !existsSync(`/usr/bin/${program}`));
if (missing.length)
  throw new Error(`On Debian: apt-get install at-spi2-core ${missing.map((program) => packages[program]).join(' ')}`);

const home = mkdtempSync(join(tmpdir(), 'orca-'));
const running = [];
const env = {
  ...process.env,
  HOME: home,
  XDG_RUNTIME_DIR: home,
  XDG_CONFIG_HOME: home,
  XDG_DATA_HOME: home,
  XDG_CACHE_HOME: home,
  LANG: 'C.UTF-8',
  GNOME_ACCESSIBILITY: '1',
};
const log = join(home, 'orca.log');

process.on('exit', () => {
  for (const child of running.reverse()) {
    try {
      process.kill(-child.pid);
    } catch {
      // The program has ended already.
    }
  }
  rmSync(home, {recursive: true, force: true, maxRetries: 5});
});

function start(program, args, stdio = 'ignore') {
  const child = spawn(program, args, {env, stdio, detached: true});
  child.unref();
  running.push(child);
  return child;
}

/** The settings of a voice that makes no sound, on a machine without a sound card. */
const silentSpeech = {
  '.asoundrc': 'pcm.!default { type null }\nctl.!default { type null }\n',
  'speech/speechd.conf':
    'AudioOutputMethod "alsa"\nAddModule "silent" "sd_generic" "silent.conf"\nDefaultModule silent\n',
  'speech/modules/silent.conf': 'GenericExecuteSynth "true"\nAddVoice "en" "MALE1" "en"\n',
};

/** Starts a program that writes its address to an output of its own, and returns that address. */
async function startAt(program, args, output) {
  const stdio = ['ignore', 'ignore', 'ignore', 'ignore'];
  stdio[output] = 'pipe';
  const child = start(program, args, stdio);
  const [address] = await once(child.stdio[output], 'data');
  child.stdio[output].unref();
  return String(address).trim();
}

async function startDesktop() {
  const screen = ['-displayfd', '3', '-noreset', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'];
  env.DISPLAY = `:${await startAt('Xvfb', screen, 3)}`;
  env.DBUS_SESSION_BUS_ADDRESS = await startAt('dbus-daemon', ['--session', '--nofork', '--print-address'], 1);
  start('openbox', []);
  const config = join(home, 'speech');
  mkdirSync(join(config, 'modules'), {recursive: true});
  for (const [path, text] of Object.entries(silentSpeech)) writeFileSync(join(home, path), text);
  start('speech-dispatcher', ['--run-single', '--timeout', '0', '--config-dir', config]);
  await until(() => existsSync(join(home, 'speech-dispatcher/speechd.sock')));
  start('orca', ['--replace', `--debug-file=${log}`]);
  await until(() => readLog().some(({words}) => words === 'Screen reader on.'));
}

/** Returns what Orca said, each with the language of the voice that it asked for. */
function readLog() {
  let lang = '';
  const said = [];
  for (const line of existsSync(log) ? readFileSync(log, 'utf8').split('\n') : []) {
    lang = /default voice requested with language='(\w*)'/.exec(line)?.[1] ?? lang;
    const words = /SPEECH OUTPUT: '(.*?)' ?(?:\{|$)/.exec(line)?.[1].trim();
    if (words) said.push({words, lang});
  }
  return said;
}

async function until(look) {
  for (const end = Date.now() + 60_000; Date.now() < end; await sleep(100)) if (await look()) return;
  throw new Error(`waited in vain for ${look}`);
}

/** Returns what Orca says because of an act, once it has said nothing more for a second. */
async function hear(act) {
  const before = readLog().length;
  await act();
  let [count, quiet] = [0, 0];
  for (const end = Date.now() + 20_000; Date.now() < end && quiet < (count ? 1000 : 5000); quiet += 200) {
    await sleep(200);
    const now = readLog().length - before;
    if (now !== count) [count, quiet] = [now, 0];
  }
  return readLog().slice(before);
}

const keyName = /^(tab|space|return|escape|down|up|[a-z]|enter)$/i;

/** Presses keys as a person does, and returns what Orca says after each; the name of the key itself is left out. */
async function press(...keys) {
  const lines = [];
  for (const key of keys) {
    const said = await hear(() => execFileSync('xdotool', ['key', key], {env}));
    lines.push({key, said: said.filter(({words}) => !keyName.test(words))});
  }
  return lines;
}

const times = (count, key) => Array.from({length: count}, () => key);
const tags = {
  card: 'blue-heart-helpline-card',
  report: 'blue-heart-report-button',
  quiz: 'blue-heart-signal-quiz',
};
const journeys = [
  {
    title: 'The helpline card, with Tab',
    tag: tags.card,
    keys: [...times(14, 'Tab'), 'space', 'Tab'],
    hears: [
      'Bel {meldpunt}, Meldpunt mensenhandel',
      'Kopieer {meldpunt}',
      '112 Noodnummer',
      '101 Politie, dringend',
      'Bel {child-focus}, Child Focus',
      'Bel {pag-asa}, PAG-ASA',
      'Bel {payoke}, Payoke',
      'Bel {surya}, Sürya',
    ],
  },
  {
    title: 'The helpline card, line by line',
    tag: tags.card,
    keys: times(26, 'Down'),
    hears: ['Hulp tegen mensenhandel en uitbuiting', '{meldpunt}', '112', '{child-focus}', '{pag-asa}'],
  },
  {
    title: 'The helpline card in Ukrainian, on a page in Dutch',
    tag: tags.card,
    attributes: 'lang="uk"',
    keys: times(5, 'Tab'),
    hears: ['{meldpunt}'],
    lang: 'uk',
  },
  {
    title: 'The language menu of the helpline card',
    tag: tags.card,
    keys: ['Tab', 'Tab', 'Down', 'f', 'Return', 'Tab', 'Tab'],
    hears: ['Taal', 'Langue: Français', 'Appelez {meldpunt}'],
  },
  {
    title: 'The report dialog',
    tag: tags.report,
    keys: ['Tab', 'Return', 'Tab', 'Tab', 'Return', 'Tab', 'Tab', 'Tab', 'Escape'],
    hears: [
      'Meld het of zoek hulp',
      'Waarover gaat het? dialog',
      'Ik heb iets gezien of gehoord U hoeft niet zeker te zijn.',
      'Ik heb iets gezien of gehoord heading level 2',
      'Bel {meldpunt}, Meldpunt mensenhandel',
      'Een erkend centrum in uw gewest',
    ],
  },
  {
    title: 'The quiz, one scene',
    tag: tags.quiz,
    attributes: 'limit="1"',
    keys: ['Tab', 'Return', 'Tab', 'Return', ...times(4, 'Tab'), 'Return', 'Tab', 'Return', 'Tab'],
    hears: ['Kan een signaal zijn', 'U staat er weer. Wat doet u?', 'Ik bel het meldpunt'],
  },
];

/** Returns words with the numbers of contacts replaced by their names, in every notation. */
function withoutNumbers(words) {
  return Object.entries(known).reduce((text, [id, {phone = ''}]) => {
    const digits = phone.replace(/\D/g, '');
    return digits.length > 3 ? text.replace(new RegExp([...digits].join('[\\s./-]?'), 'g'), `{${id}}`) : text;
  }, words);
}

await startDesktop();
const site = await startSite();
const browser = await puppeteer.launch({
  ...firefox(),
  headless: false,
  env,
  extraPrefsFirefox: {...firefox().extraPrefsFirefox, 'accessibility.force_disabled': -1},
});
const [page] = await browser.pages();
const report = [];
const notHeard = [];
for (const {title, tag, attributes = '', keys, hears, lang = 'nl'} of journeys) {
  const body = `<h1>Een gemeente</h1><${tag} ${attributes}></${tag}><p><a href="/after">After</a></p>`;
  const script = '<script defer src="/dist/blue-heart.js"></script>';
  const opened = await hear(async () => {
    await page.goto(site.page('/page', body, {}, script));
    await page.waitForFunction(
      (at, language) => document.querySelector(at).shadowRoot?.querySelector('[part~=base]')?.lang === language,
      {},
      tag,
      lang,
    );
    // Gives the page focus, as a press on it does.
    execFileSync('xdotool', ['mousemove', '1100', '150', 'click', '1'], {env});
  });
  const lines = [{key: 'the page opens', said: opened}, ...(await press(...keys))];
  const all = lines.map(({said}) => withoutNumbers(said.map(({words}) => words).join(' '))).join('\n');
  notHeard.push(...hears.filter((words) => !all.includes(words)).map((words) => `${title}: ${words}`));
  report.push({title, lines});
  console.log(`${title}: ${lines.length} stops`);
}
const engine = await browser.version();
await browser.close();
site.close();
const version = execFileSync('orca', ['--version'], {env}).toString().trim();

function row({key, said}) {
  const all = said.map(({words, lang}) => (lang ? `[${lang}] ${words}` : words)).join(' / ');
  return `| ${key} | ${withoutNumbers(all).replaceAll('|', '\\|') || 'nothing'} |`;
}
const text = [
  '# What a screen reader says',
  `Made by \`npm run orca\`: Orca ${version} with ${engine}, real keys on a virtual screen.`,
  'A number stands here as the name of its contact in braces; Orca said the number itself. A slash is a pause, and',
  '`[fr]` the language of the voice that Orca asked for.',
  '',
  notHeard.length ? `Expected and not heard in this run: ${notHeard.join('; ')}.` : 'All that was expected was heard.',
  '',
  ...report.flatMap(({title, lines}) => [
    `## ${title}`,
    '',
    '| key | Orca says |',
    '| --- | --- |',
    ...lines.map(row),
    '',
  ]),
].join('\n');
writeFileSync('test/bench/orca.md', await prettier.format(text, {parser: 'markdown', printWidth: 120}));
console.log(notHeard.length ? `Not heard:\n${notHeard.join('\n')}` : 'Everything that must be heard was heard.');
process.exitCode = notHeard.length ? 1 : 0;
