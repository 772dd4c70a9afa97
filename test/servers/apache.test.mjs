// Runs the Apache settings of docs/webmaster/server.md as .htaccess in a real Apache.
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {checkCompression, checkHost} from './host-checks.mjs';
import {serverSettings} from '../../scripts/release/server-settings.mjs';
import {startServer} from './server.mjs';

const shown = serverSettings('apache');
const modules = ['mpm_event', 'authz_core', 'dir', 'mime', 'headers', 'setenvif', 'filter', 'deflate'];

function start(loaded) {
  return startServer({
    needs: ['/usr/sbin/apache2'],
    packages: 'apache2-bin',
    configure(folder, port) {
      writeFileSync(join(folder, 'www/blue-heart/.htaccess'), shown);
      writeFileSync(
        join(folder, 'apache.conf'),
        `${loaded.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`).join('\n')}
        ServerName localhost
        Listen 127.0.0.1:${port}
        User www-data
        Group www-data
        DefaultRuntimeDir ${folder}
        PidFile ${folder}/apache.pid
        ErrorLog ${folder}/error.log
        TypesConfig /dev/null
        DocumentRoot ${folder}/www
        DirectoryIndex index.html
        Header always set X-Frame-Options DENY
        Header set Content-Security-Policy "frame-ancestors 'none'"
        <Directory ${folder}/www>
          AllowOverride All
          Options FollowSymLinks
        </Directory>`,
      );
      return ['-d', folder, '-f', join(folder, 'apache.conf'), '-D', 'FOREGROUND'];
    },
  });
}

const server = await start(modules);
checkHost('Apache', server);
checkCompression('Apache', server, 'gzip');

const withBrotli = await start([...modules, 'brotli']);
checkCompression('Apache with brotli', withBrotli, 'br');
checkCompression('Apache with brotli', withBrotli, 'gzip');
