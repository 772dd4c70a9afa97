// Runs Debian's WordPress for the tests, with its database and files in a temporary folder, which is deleted when it
// stops.
import {spawn, spawnSync} from 'node:child_process';
import {copyFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {cp} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

const debian = '/usr/share/wordpress';
const packages = 'wordpress wordpress-theme-twentytwentythree mariadb-server-core php-cli php-mysql';
const env = {...process.env, PATH: `${process.env.PATH}:/usr/sbin`, PHP_CLI_SERVER_WORKERS: '4'};
const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/**
 * Installs and serves WordPress in Dutch with the plugin of docs/webmaster/wordpress.md, and the script where that
 * plugin looks for it.
 */
export async function startWordPress() {
  const missing = whatIsMissing();
  if (missing)
    throw new Error(
      `WordPress cannot start without ${missing}. On Debian: apt-get install --no-install-recommends ${packages}`,
    );

  const folder = mkdtempSync(join(tmpdir(), 'blue-heart-wordpress-'));
  const site = join(folder, 'site');
  const running = new Set();
  const stop = () => {
    for (const {pid} of running) killGroup(pid);
    rmSync(folder, {recursive: true, force: true, maxRetries: 20, retryDelay: 100});
    process.off('exit', stop);
  };
  process.on('exit', stop);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(1));

  /** Runs a program until it prints what is expected, or ends; returns the match. */
  const run = (command, args, expected) =>
    new Promise((done, fail) => {
      const child = spawn(command, args, {env, detached: true, stdio: ['ignore', 'pipe', 'pipe']});
      const late = setTimeout(() => fail(new Error(`${command} was not ready after two minutes: ${printed}`)), 120_000);
      let printed = '';
      const settle = (call, value) => {
        clearTimeout(late);
        call(value);
      };
      const listen = (data) => {
        printed += data;
        const match = expected?.exec(printed);
        if (match) settle(done, match);
      };
      child.stdout.on('data', listen);
      child.stderr.on('data', listen);
      child.on('error', (error) => settle(fail, error));
      child.on('close', (code) => {
        running.delete(child);
        if (code === 0 && !expected) settle(done);
        else settle(fail, new Error(`${command} ended with ${code}: ${printed}`));
      });
      running.add(child);
    });

  try {
    const socket = join(folder, 'socket');
    const database = [
      '--no-defaults',
      `--datadir=${join(folder, 'database')}`,
      '--innodb-log-file-size=8M',
      ...(process.getuid() === 0 ? ['--user=root'] : []),
    ];
    await Promise.all([
      run('mariadb-install-db', [...database, '--auth-root-authentication-method=normal', '--skip-test-db']),
      cp(debian, site, {recursive: true, dereference: true, filter: (path) => !path.endsWith('/.htaccess')}),
    ]);
    writeFileSync(join(folder, 'create.sql'), 'CREATE DATABASE wordpress CHARACTER SET utf8mb4;');
    writeFileSync(join(site, 'wp-config.php'), configuration(socket));
    mkdirSync(join(site, 'wp-content/mu-plugins'));
    copyFileSync(here('blue-heart.php'), join(site, 'wp-content/mu-plugins/blue-heart.php'));
    cpSync(here('../../dist'), join(site, 'wp-content/blue-heart'), {recursive: true, preserveTimestamps: true});

    await run(
      'mariadbd',
      [...database, `--socket=${socket}`, '--skip-networking', `--init-file=${join(folder, 'create.sql')}`],
      /ready for connections/,
    );
    const [, origin] = await run(
      'php',
      ['-d', 'opcache.enable_cli=1', '-d', 'sendmail_path=/bin/true', '-S', '127.0.0.1:0', '-t', site],
      /Development Server \((http:[^)]+)\) started/,
    );
    const password = 'a password of the tests';
    const administrator = {
      user_name: 'administrator',
      admin_password: password,
      admin_password2: password,
      admin_email: 'administrator@example.org',
    };
    await submit(`${origin}/wp-admin/install.php?step=2`, {weblog_title: 'Gemeente', pw_weak: '1', ...administrator});
    return {
      origin,
      stop,
      /** Puts a file into the site's folder, as by FTP. */
      upload: (path, content) => writeFileSync(join(site, path), content),
      logIn: (name, secret = password) => logIn(origin, name, secret),
    };
  } catch (error) {
    stop();
    throw error;
  }
}

function whatIsMissing() {
  for (const path of [debian, `${debian}/wp-content/themes/twentytwentythree`]) if (!existsSync(path)) return path;
  for (const command of ['mariadbd', 'mariadb-install-db', 'php'])
    if (spawnSync(command, ['--version'], {env}).error) return command;
  return spawnSync('php', ['-r', 'exit(extension_loaded("mysqli") ? 0 : 1);'], {env}).status === 0
    ? ''
    : 'the PHP extension mysqli';
}

function killGroup(pid) {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // The program has ended by itself.
  }
}

function configuration(socket) {
  return `<?php
define('DB_NAME', 'wordpress');
define('DB_USER', 'root');
define('DB_PASSWORD', '');
define('DB_HOST', 'localhost:${socket}');
define('DB_CHARSET', 'utf8mb4');
define('WPLANG', 'nl_BE');
define('WP_HTTP_BLOCK_EXTERNAL', true);
define('AUTOMATIC_UPDATER_DISABLED', true);
define('DISABLE_WP_CRON', true);
$table_prefix = 'wp_';
define('ABSPATH', __DIR__ . '/');
require ABSPATH . 'wp-settings.php';
`;
}

/** Sends a form as a browser does. */
async function submit(url, fields, headers = {}) {
  const response = await fetch(url, {method: 'POST', body: new URLSearchParams(fields), headers, redirect: 'manual'});
  if (response.status >= 400) throw new Error(`${url} answered ${response.status}: ${await response.text()}`);
  return response;
}

/** Logs in by the form; returns a function that calls the REST API as the block editor does, with cookies and nonce. */
async function logIn(origin, name, password) {
  const response = await submit(
    `${origin}/wp-login.php`,
    {log: name, pwd: password, testcookie: '1'},
    {cookie: 'wordpress_test_cookie=WP%20Cookie%20check'},
  );
  const cookie = response.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
  const nonce = await (await fetch(`${origin}/wp-admin/admin-ajax.php?action=rest-nonce`, {headers: {cookie}})).text();
  return async (method, path, content) => {
    const body = content && JSON.stringify(content);
    const answer = await fetch(`${origin}/wp-json/wp/v2/${path}`, {
      method,
      body,
      headers: {cookie, 'x-wp-nonce': nonce, 'content-type': 'application/json'},
    });
    if (!answer.ok) throw new Error(`${method} ${path} as ${name} answered ${answer.status}: ${await answer.text()}`);
    return answer.json();
  };
}
