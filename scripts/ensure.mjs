// Makes sure, before any other script, that the packages are installed, also those of folders named by --packages,
// and with --browser that a Chromium is.
import {spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {CHROMIUM_NOTE, installedChromium, runs} from './find-browsers.mjs';

const {values: options} = parseArgs({
  options: {
    browser: {type: 'boolean'},
    packages: {type: 'string', multiple: true, default: []},
  },
});

for (const folder of ['.', ...options.packages]) {
  if (packagesMatchLock(folder)) continue;
  console.log(`Installing packages (npm ci in ${folder})…`);
  npm(folder, 'ci', '--no-audit', '--no-fund', '--loglevel=error');
}
if (options.browser) {
  const browser = await chromium();
  mkdirSync('node_modules/.cache', {recursive: true});
  writeFileSync(CHROMIUM_NOTE, JSON.stringify(browser));
  console.log(`Chromium: ${browser.path} (${browser.how})`);
}

function packagesMatchLock(folder) {
  const lock = join(folder, 'node_modules/.package-lock.json');
  if (!existsSync(lock)) return false;
  const wanted = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8')).packages;
  const installed = JSON.parse(readFileSync(lock, 'utf8')).packages;
  return Object.entries(wanted).every(
    ([path, {version, optional}]) =>
      path === '' || (installed[path] ? installed[path].version === version : optional),
  );
}

async function chromium() {
  const path = installedChromium();
  if (path) return {path, env: {}, how: 'installed'};
  const browser = (await embeddedChromium()) ?? chromiumOfDebian();
  if (!browser) {
    console.error('No Chromium found. Install Chromium, Chrome or Edge, or set CHROME_PATH.');
    process.exit(1);
  }
  return browser;
}

async function embeddedChromium() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  console.log('No Chromium installed: unpacking the one in @sparticuz/chromium…');
  const folder = join(process.cwd(), 'node_modules/.cache/chromium');
  mkdirSync(folder, {recursive: true});
  // It unpacks under os.tmpdir(), which reads this.
  process.env.TMPDIR = folder;
  const {default: packed, inflate} = await import('@sparticuz/chromium');
  const path = await packed.executablePath();
  if (runs(path)) return {path, env: {}, how: 'embedded'};
  // No libnss3 here: it brings its own in an archive meant for another system.
  await inflate('node_modules/@sparticuz/chromium/bin/al2023.tar.br');
  const env = {LD_LIBRARY_PATH: join(folder, 'al2023/lib'), FONTCONFIG_PATH: join(folder, 'fonts')};
  return runs(path, env) ? {path, env, how: 'embedded'} : undefined;
}

function chromiumOfDebian() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  console.log('Installing chromium (apt-get)…');
  const options = {stdio: 'inherit', env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'}};
  spawnSync('apt-get', ['update', '-q'], options);
  spawnSync('apt-get', ['install', '-qy', '--no-install-recommends', 'chromium'], options);
  const path = installedChromium();
  return path && {path, env: {}, how: 'installed'};
}

function npm(cwd, ...args) {
  // npm sets npm_execpath; without it this was started by hand, and npm is on the path.
  const [command, first] = process.env.npm_execpath
    ? [process.execPath, [process.env.npm_execpath]]
    : ['npm', []];
  const {status} = spawnSync(command, [...first, ...args], {stdio: 'inherit', cwd});
  if (status !== 0) process.exit(status ?? 1);
}
