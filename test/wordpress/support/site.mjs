import {spawn, spawnSync} from 'node:child_process';
import {once} from 'node:events';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import {createServer} from 'node:net';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {unzipSync} from 'fflate';
import {RECORDER} from '../../support/browsers/open-browser.mjs';

const ZIP = 'dist/shared-learning-wordpress.zip';
const SITE = join(import.meta.dirname, '../site');

/**
 * A WordPress of its own on the loopback interface, with the plugin of the zip installed and active, and users by the
 * names of their roles. `stop()` leaves nothing of it.
 */
export async function startSite(wordpress) {
  const folder = mkdtempSync(join(tmpdir(), 'wordpress-'));
  const servers = [];
  const stop = () => {
    for (const {pid} of servers.splice(0)) killGroup(pid);
    rmSync(folder, {recursive: true, force: true, maxRetries: 5});
  };
  process.once('exit', stop);
  try {
    const root = join(folder, 'www');
    // Dereferenced: Debian links to other packages' files; one of these links leads nowhere, which is no harm.
    spawnSync('cp', ['-rL', `${wordpress}/.`, root]);
    installPlugin(root);
    const log = openSync(join(folder, 'servers.log'), 'a');
    servers.push(await startDatabase(folder, log));
    const port = await freePort();
    const url = `http://127.0.0.1:${port}`;
    cpSync(join(SITE, 'wp-config.php'), join(root, 'wp-config.php'));
    mkdirSync(join(root, 'wp-content/mu-plugins'), {recursive: true});
    cpSync(join(SITE, 'mu-plugin.php'), join(root, 'wp-content/mu-plugins/test.php'));
    const env = {...process.env, WORDPRESS_FOLDER: folder, WORDPRESS_URL: url, RECORDER};
    run('php', [join(SITE, 'install.php')], {env});
    servers.push(startPhp(root, port, env, log));
    await answers(url);
    return {url, folder, stop};
  } catch (error) {
    console.error(readFileSync(join(folder, 'servers.log'), 'utf8').slice(-3000));
    stop();
    throw error;
  }
}

function installPlugin(root) {
  for (const [path, body] of Object.entries(unzipSync(readFileSync(ZIP)))) {
    const file = join(root, 'wp-content/plugins', path);
    mkdirSync(dirname(file), {recursive: true});
    writeFileSync(file, body);
  }
}

async function startDatabase(folder, log) {
  const data = `--datadir=${join(folder, 'db')}`;
  const user = process.getuid() === 0 ? ['--user=root'] : [];
  const quick = ['--auth-root-authentication-method=normal', '--skip-test-db'];
  run('mariadb-install-db', ['--no-defaults', ...user, data, ...quick]);
  const socket = join(folder, 'db.sock');
  const server = start('mariadbd', {log}, [
    ...[
      '--no-defaults',
      ...user,
      data,
      `--socket=${socket}`,
      '--skip-networking',
      '--skip-log-bin',
    ],
    ...['--innodb-flush-log-at-trx-commit=0', '--innodb-buffer-pool-size=64M'],
  ]);
  const query = ['--no-defaults', `--socket=${socket}`, '--user=root', '--execute'];
  await until(() => spawnSync('mariadb', [...query, 'CREATE DATABASE wp']).status === 0);
  return server;
}

/** Several at a time, as web servers do: what must not happen twice at once, could. */
function startPhp(root, port, env, log) {
  const options = {log, env: {...env, PHP_CLI_SERVER_WORKERS: '4'}};
  const args = ['-d', 'opcache.enable_cli=1', '-S', `127.0.0.1:${port}`, '-t', root];
  return start('php', options, [...args, join(SITE, 'router.php')]);
}

/** Ends with this process; if that is killed, of PHP's server the workers stay. */
function start(command, {log, env = process.env}, args) {
  const stdio = ['ignore', log, log];
  return spawn('setpriv', ['--pdeathsig', 'KILL', command, ...args], {stdio, env, detached: true});
}

function killGroup(pid) {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}

function run(command, args, options) {
  const {status, stdout, stderr} = spawnSync(command, args, {...options, encoding: 'utf8'});
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}\n${stdout}\n${stderr}`);
}

async function answers(url) {
  await until(() =>
    fetch(url).then(
      ({ok}) => ok,
      () => false,
    ),
  );
}

async function until(isTrue) {
  const end = Date.now() + 30_000;
  while (!(await isTrue())) {
    if (Date.now() > end) throw new Error(`Waited for 30 s: ${isTrue}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const {port} = server.address();
  server.close();
  return port;
}
