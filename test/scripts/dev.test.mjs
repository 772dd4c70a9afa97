// `npm run dev` serves the builder and Storybook from the sources.
import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {utimesSync} from 'node:fs';
import {createServer} from 'node:net';
import {after, before, test} from 'node:test';
import puppeteer from 'puppeteer-core';
import {chromium} from '../support/chromium.mjs';

async function freePort() {
  const server = createServer().listen(0, 'localhost');
  await once(server, 'listening');
  const {port} = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

const ports = {builder: await freePort(), storybook: await freePort()};
const addressOf = (name) => `http://localhost:${ports[name]}/`;
function answers(address) {
  return fetch(address)
    .then(({ok}) => ok)
    .catch(() => false);
}
let dev;
let said = '';

/** Sends the signal of Ctrl-C to the whole process group, as a terminal does. */
const pressCtrlC = () => process.kill(-dev.pid, 'SIGINT');
const isRunning = () => dev.exitCode === null && dev.signalCode === null;

before(async () => {
  dev = spawn('npm', ['run', '-s', 'dev', '--', '--builder', ports.builder, '--storybook', ports.storybook], {
    detached: true,
  });
  for (const stream of [dev.stdout, dev.stderr]) stream.on('data', (data) => (said += data));
  while (!/^Storybook: /m.test(said) && isRunning()) await new Promise((resolve) => setTimeout(resolve, 100));
});

after(() => isRunning() && pressCtrlC());

test('both print their address, and answer', async () => {
  assert.ok(said.includes(`Builder: ${addressOf('builder')}`), said);
  for (const name of ['builder', 'storybook']) assert.ok(await answers(addressOf(name)), name);
});

test('the preview of the builder shows a tag from the sources, and a change reloads the page', async () => {
  const browser = await puppeteer.launch(await chromium());
  try {
    const page = await browser.newPage();
    await page.goto(addressOf('builder'));
    const frame = await (await page.waitForSelector('#preview')).contentFrame();
    const tag = await frame.waitForSelector('blue-heart-helpline-card');
    await frame.waitForFunction((card) => card.shadowRoot?.querySelector('a[href^="tel:"]'), {}, tag);
    const rules = await page.evaluate(
      () => [...document.styleSheets].find(({href}) => href?.includes('builder/builder.css'))?.cssRules.length,
    );
    assert.ok(rules > 0, 'the page has its styles');
    await page.evaluate(() => (window.before = true));
    const now = new Date();
    // A new time of a file counts as a change, even with the same content.
    utimesSync('src/builder/builder.ts', now, now);
    await page.waitForFunction(() => !window.before);
  } finally {
    await browser.close();
  }
});

test('the builder prerenders in a worker of its own', async () => {
  const browser = await puppeteer.launch(await chromium());
  try {
    const page = await browser.newPage();
    await page.goto(`${addressOf('builder')}#page=fr&purpose=call&form=prerendered`);
    await page.waitForFunction(() => /<template shadowroot/.test(document.querySelector('#lines')?.textContent));
  } finally {
    await browser.close();
  }
});

test('Ctrl-C ends both', async () => {
  const ended = once(dev, 'exit');
  pressCtrlC();
  await ended;
  const gone = async (name) => !(await answers(addressOf(name)));
  for (const name of Object.keys(ports))
    for (let tries = 0; !(await gone(name)); tries++) {
      assert.ok(tries < 100, `${name} is still there`);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
});
