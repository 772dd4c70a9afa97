// Runs the nginx settings of docs/webmaster/server.md in a real nginx, and compares those for static hosts with them.
import assert from 'node:assert/strict';
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {cacheControl, checkCompression, checkHost, everyHeader} from './host-checks.mjs';
import {serverSettings} from '../../scripts/release/server-settings.mjs';
import {startServer} from './server.mjs';

const brotliModule = '/usr/lib/nginx/modules/ngx_http_brotli_filter_module.so';
const shown = serverSettings('nginx');
const temporaries = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];

function start(block, firstLine = '') {
  return startServer({
    needs: ['/usr/sbin/nginx', brotliModule],
    packages: 'nginx-light libnginx-mod-http-brotli-filter',
    configure(folder, port) {
      writeFileSync(
        join(folder, 'nginx.conf'),
        `${firstLine}
        user root;
        daemon off;
        worker_processes 1;
        pid ${folder}/nginx.pid;
        error_log ${folder}/error.log;
        events {}
        http {
          access_log off;
          ${temporaries.map((name) => `${name}_temp_path ${folder}/${name};`).join('\n')}
          server {
            listen 127.0.0.1:${port};
            root ${folder}/www;
            add_header X-Frame-Options DENY;
            add_header Content-Security-Policy "frame-ancestors 'none'";
            ${block}
          }
        }`,
      );
      return ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', join(folder, 'error.log')];
    },
  });
}

const server = await start(shown);
checkHost('nginx', server);
checkCompression('nginx', server, 'gzip');

const withBrotli = await start(shown.replace(/^ *# (?=brotli)/gm, ''), `load_module ${brotliModule};`);
checkCompression('nginx with brotli', withBrotli, 'br');
checkCompression('nginx with brotli', withBrotli, 'gzip');

test('the settings for static hosts set the same headers for the same folders', () => {
  const rules = new Map();
  for (const line of serverSettings('_headers').trimEnd().split('\n')) {
    if (line.startsWith('/')) rules.set(line, {});
    else [...rules.values()].at(-1)[line.split(':')[0].trim().toLowerCase()] = line.split(': ')[1];
  }
  assert.deepEqual(Object.fromEntries(rules), {
    '/blue-heart/*': everyHeader,
    ...Object.fromEntries(
      Object.entries(cacheControl).map(([place, value]) => [`${place}*`, {'cache-control': value}]),
    ),
  });
});
