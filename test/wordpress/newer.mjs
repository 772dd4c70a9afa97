// Prepares WordPress 6.5 with SQLite, from a package of npm that holds it as files. It is large, and kept in the
// temporary folder.
import {spawnSync} from 'node:child_process';
import {existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {cp} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {env} from './processes.mjs';
import {unzip} from './unzip.mjs';

const spec = '@wp-playground/wordpress-builds@0.9.19';
const kept = join(tmpdir(), 'blue-heart-wordpress-6.5');

/** Copies WordPress; it needs no line in the configuration to find its database. */
export async function newer({site, run}) {
  if (spawnSync('php', ['-r', 'exit(extension_loaded("pdo_sqlite") ? 0 : 1);'], {env}).status !== 0)
    throw new Error('WordPress 6.5 cannot start without PDO for SQLite. On Debian: apt-get install php-sqlite3');
  if (!existsSync(kept)) await fetchPackage(run);
  await cp(kept, site, {recursive: true});
  return `define('DB_NAME', 'wordpress');`;
}

/** Puts WordPress together: its PHP is in a zip, its scripts and styles are beside it, its database is a plugin. */
async function fetchPackage(run) {
  const folder = mkdtempSync(`${kept}-`);
  await run('npm', ['pack', '--silent', spec], undefined, {cwd: folder});
  const parts = ['package/public/wp-6.5', 'package/src'];
  await run('tar', ['xzf', 'wp-playground-wordpress-builds-0.9.19.tgz', ...parts], undefined, {cwd: folder});
  const site = join(folder, parts[0]);
  const src = join(folder, parts[1]);
  unzip(readFileSync(join(src, 'wordpress/wp-6.5.zip')), (path) => join(site, path));
  // The package holds a site that is installed already.
  rmSync(join(site, 'wp-config.php'));
  rmSync(join(site, 'wp-content/database'), {recursive: true});
  const integration = join(site, 'wp-content/plugins/sqlite-database-integration');
  unzip(readFileSync(join(src, 'sqlite-database-integration/sqlite-database-integration.zip')), (path) =>
    join(integration, path.slice(path.indexOf('/') + 1)),
  );
  writeFileSync(join(site, 'wp-content/db.php'), readFileSync(join(integration, 'db.copy')));
  try {
    renameSync(site, kept);
  } catch (error) {
    // Another test has put it there meanwhile.
    if (!existsSync(kept)) throw error;
  }
  rmSync(folder, {recursive: true});
}
