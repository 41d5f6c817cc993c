import {spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, readdirSync, renameSync, rmSync} from 'node:fs';
import {join} from 'node:path';

const SERVERS = [
  'php-cli',
  'php-mbstring',
  'php-mysql',
  'php-xml',
  'mariadb-client-core',
  'mariadb-server-core',
];
/** Unpacked rather than installed: the package of WordPress would bring and start a web server. */
const UNPACKED = [
  'wordpress',
  'wordpress-theme-twentytwentyone',
  'wordpress-theme-twentytwentythree',
  'libjs-cropper',
  'libjs-underscore',
  'php-getid3',
];
const CACHE = 'node_modules/.cache/wordpress';

/**
 * The folder of a WordPress, with what it needs to run installed: that at the environment's WORDPRESS, or Debian's. In
 * place of it an answer to why there is none: `{folder}` or `{missing}`.
 */
export function findWordPress() {
  if (!existsSync('/usr/bin/apt-get')) return {missing: 'this is no Debian'};
  const absent = SERVERS.filter((name) => !isInstalled(name));
  if (absent.length > 0 && process.getuid() !== 0) {
    return {missing: `only root can install ${absent.join(', ')}`};
  }
  if (absent.length > 0 && !install(absent))
    return {missing: `apt-get has no ${absent.join(', ')}`};
  if (process.env.WORDPRESS) return {folder: process.env.WORDPRESS};
  if (!existsSync(CACHE) && !unpack()) return {missing: `apt-get has no ${UNPACKED.join(', ')}`};
  return {folder: join(CACHE, 'usr/share/wordpress')};
}

function isInstalled(name) {
  const query = ['--show', '--showformat=${db:Status-Status}', name];
  return spawnSync('dpkg-query', query, {encoding: 'utf8'}).stdout === 'installed';
}

function install(names) {
  console.log(`Installing ${names.join(', ')} (apt-get)…`);
  return apt(['install', '-qqy', '--no-install-recommends', ...names]);
}

function unpack() {
  console.log('Unpacking WordPress (apt-get download)…');
  const folder = `${CACHE}.part`;
  rmSync(folder, {recursive: true, force: true});
  mkdirSync(join(folder, 'packages'), {recursive: true});
  if (!apt(['download', '-qq', ...UNPACKED], join(folder, 'packages'))) return false;
  for (const name of readdirSync(join(folder, 'packages'))) {
    const archive = join(folder, 'packages', name);
    if (spawnSync('dpkg-deb', ['-x', archive, folder]).status !== 0) return false;
  }
  renameSync(folder, CACHE);
  return true;
}

/** On a new machine apt-get has no lists of packages yet, and old lists name files that are gone: then they are renewed. */
function apt(args, cwd) {
  const run = (...words) =>
    spawnSync('apt-get', ['-o', 'DPkg::Lock::Timeout=120', ...words], {
      cwd,
      stdio: ['ignore', 'ignore', 'inherit'],
      env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'},
    }).status === 0;
  return run(...args) || (run('update', '-qq') && run(...args));
}
