// Prepares Debian's WordPress, 6.1, with a MariaDB of its own.
import {spawnSync} from 'node:child_process';
import {existsSync, writeFileSync} from 'node:fs';
import {cp} from 'node:fs/promises';
import {join} from 'node:path';
import {env} from './processes.mjs';

const packaged = '/usr/share/wordpress';
const packages = 'wordpress wordpress-theme-twentytwentythree mariadb-server-core php-cli php-mysql';

/** Copies WordPress, starts the database, and returns the lines of the configuration that name it. */
export async function debian({folder, site, run}) {
  const missing = whatIsMissing();
  if (missing)
    throw new Error(
      `WordPress cannot start without ${missing}. On Debian: apt-get install --no-install-recommends ${packages}`,
    );
  const socket = join(folder, 'socket');
  const database = [
    '--no-defaults',
    `--datadir=${join(folder, 'database')}`,
    '--innodb-log-file-size=8M',
    ...(process.getuid() === 0 ? ['--user=root'] : []),
  ];
  await Promise.all([
    run('mariadb-install-db', [...database, '--auth-root-authentication-method=normal', '--skip-test-db']),
    cp(packaged, site, {recursive: true, dereference: true, filter: (path) => !path.endsWith('/.htaccess')}),
  ]);
  writeFileSync(join(folder, 'create.sql'), 'CREATE DATABASE wordpress CHARACTER SET utf8mb4;');
  await run(
    'mariadbd',
    [...database, `--socket=${socket}`, '--skip-networking', `--init-file=${join(folder, 'create.sql')}`],
    /ready for connections/,
  );
  return `define('DB_NAME', 'wordpress');
define('DB_USER', 'root');
define('DB_PASSWORD', '');
define('DB_HOST', 'localhost:${socket}');`;
}

function whatIsMissing() {
  for (const path of [packaged, `${packaged}/wp-content/themes/twentytwentythree`]) if (!existsSync(path)) return path;
  for (const command of ['mariadbd', 'mariadb-install-db', 'php'])
    if (spawnSync(command, ['--version'], {env}).error) return command;
  return spawnSync('php', ['-r', 'exit(extension_loaded("mysqli") ? 0 : 1);'], {env}).status === 0
    ? ''
    : 'the PHP extension mysqli';
}
