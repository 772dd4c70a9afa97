// Runs a real WordPress for the tests, in Dutch and without any plugin of ours.
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {writeWordPressPlugin} from '../../scripts/wordpress-plugin.mjs';
import {debian} from './debian.mjs';
import {startProcesses} from './processes.mjs';
import {unzip} from './unzip.mjs';

export const password = 'a password of the tests';

/** Installs and serves WordPress: Debian's 6.1, or another that `prepare` copies. */
export async function startWordPress(prepare = debian) {
  const {folder, run, stop} = startProcesses();
  const site = join(folder, 'site');
  try {
    const database = await prepare({folder, site, run});
    writeFileSync(join(site, 'wp-config.php'), configuration(database));
    mkdirSync(join(site, 'wp-content/mu-plugins'), {recursive: true});
    writeFileSync(join(site, 'wp-content/mu-plugins/classic.php'), classicEditor);
    const [, origin] = await run(
      'php',
      ['-d', 'opcache.enable_cli=1', '-d', 'sendmail_path=/bin/true', '-S', '127.0.0.1:0', '-t', site],
      /Development Server \((http:[^)]+)\) started/,
    );
    const administrator = {
      user_name: 'administrator',
      admin_password: password,
      admin_password2: password,
      admin_email: 'administrator@example.org',
    };
    await submit(`${origin}/wp-admin/install.php?step=2`, {weblog_title: 'Gemeente', pw_weak: '1', ...administrator});
    return {
      origin,
      site,
      stop,
      /** Puts a file into the site's folder, as by FTP. */
      upload: (path, content) => writeFileSync(join(site, path), content),
      /** Returns what a piece of PHP prints inside WordPress. */
      php: (code) => run('php', ['-r', `require '${site}/wp-load.php'; ${code}`], undefined, {cwd: site}),
      logIn: (name) => logIn(origin, name),
    };
  } catch (error) {
    stop();
    throw error;
  }
}

/** Puts the plugin where WordPress looks for it, and activates it. */
export async function installPlugin({site, php}) {
  const zip = readFileSync(await writeWordPressPlugin(join(site, 'wp-content')));
  unzip(zip, (path) => join(site, 'wp-content/plugins', path));
  await php(`require ABSPATH . 'wp-admin/includes/plugin.php'; activate_plugin('blue-heart/blue-heart.php');`);
}

/** Opens the classic editor where the address asks for it, by the filter that the plugin "Classic Editor" uses. */
const classicEditor = `<?php
add_filter('use_block_editor_for_post', fn ($use) => $use && !isset($_GET['classic']));
add_filter('redirect_post_location', fn ($to) => strpos(wp_get_referer(), 'classic') ? "$to&classic=1" : $to);
`;

const keys = ['AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE'].flatMap((name) => [`${name}_KEY`, `${name}_SALT`]);

function configuration(database) {
  return `<?php
${database}
${keys.map((key) => `define('${key}', 'a ${key} of the tests');`).join('\n')}
define('DB_CHARSET', 'utf8mb4');
define('WPLANG', 'nl_BE');
define('FS_METHOD', 'direct');
define('WP_DEBUG', true);
define('WP_DEBUG_LOG', true);
define('WP_DEBUG_DISPLAY', false);
define('WP_HTTP_BLOCK_EXTERNAL', true);
define('AUTOMATIC_UPDATER_DISABLED', true);
define('DISABLE_WP_CRON', true);
$table_prefix = 'wp_';
defined('ABSPATH') || define('ABSPATH', __DIR__ . '/');
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
async function logIn(origin, name) {
  const response = await submit(
    `${origin}/wp-login.php`,
    {log: name, pwd: password, testcookie: '1'},
    {cookie: 'wordpress_test_cookie=WP%20Cookie%20check'},
  );
  const cookies = response.headers.getSetCookie().map((line) => line.split(';')[0]);
  const cookie = cookies.join('; ');
  const nonce = await (await fetch(`${origin}/wp-admin/admin-ajax.php?action=rest-nonce`, {headers: {cookie}})).text();
  const call = async (method, path, content) => {
    const body = content && JSON.stringify(content);
    const answer = await fetch(`${origin}/?rest_route=/wp/v2/${path.replace('?', '&')}`, {
      method,
      body,
      headers: {cookie, 'x-wp-nonce': nonce, 'content-type': 'application/json'},
    });
    if (!answer.ok) throw new Error(`${method} ${path} as ${name} answered ${answer.status}: ${await answer.text()}`);
    return answer.json();
  };
  return Object.assign(call, {cookies});
}
