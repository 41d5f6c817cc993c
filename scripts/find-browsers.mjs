// Imports no package: ensure.mjs needs this before any is installed.
import {spawnSync} from 'node:child_process';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {delimiter, join} from 'node:path';

/** Where ensure.mjs notes the Chromium it found: {path, env, how}. */
export const CHROMIUM_NOTE = 'node_modules/.cache/browser.json';

const exe = process.platform === 'win32' ? '.exe' : '';
const programs = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
  .map((name) => process.env[name])
  .filter(Boolean);

/** The path of an installed browser of Chromium's kind. CHROME_PATH goes first. */
export function installedChromium() {
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
  return firstThatRuns([
    process.env.CHROME_PATH,
    ...onPath([...names, 'microsoft-edge', 'microsoft-edge-stable', 'msedge']),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ...programs.flatMap((folder) => [
      join(folder, 'Google/Chrome/Application/chrome.exe'),
      join(folder, 'Chromium/Application/chrome.exe'),
      join(folder, 'Microsoft/Edge/Application/msedge.exe'),
    ]),
  ]);
}

/** The Chromium that ensure.mjs settled on, else an installed one. */
export function findChromium() {
  if (existsSync(CHROMIUM_NOTE)) {
    const note = JSON.parse(readFileSync(CHROMIUM_NOTE, 'utf8'));
    if (existsSync(note.path)) return note;
  }
  const path = installedChromium();
  return path && {path, env: {}, how: 'installed'};
}

/** The path of an installed Firefox. FIREFOX_PATH goes first. */
export function findFirefox() {
  return firstThatRuns([
    process.env.FIREFOX_PATH,
    ...onPath(['firefox', 'firefox-esr']),
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    ...programs.map((folder) => join(folder, 'Mozilla Firefox/firefox.exe')),
  ]);
}

/** The three programs that WebKitGTK's tests need, of Debian's packages webkit2gtk-driver and xvfb. */
export function findWebKit() {
  const [driver] = onPath(['WebKitWebDriver']).filter((path) => existsSync(path));
  const [xvfb] = onPath(['Xvfb']).filter((path) => existsSync(path));
  const miniBrowser = miniBrowsers().find((path) => existsSync(path));
  return driver && xvfb && miniBrowser && {driver, xvfb, miniBrowser};
}

/** The engines to test in, of those asked for by BROWSERS (all three by default), and those not found. */
export function findEngines() {
  const find = {chromium: findChromium, firefox: findFirefox, webkit: findWebKit};
  const wanted = process.env.BROWSERS?.split(',') ?? Object.keys(find);
  const unknown = wanted.filter((name) => !(name in find));
  if (unknown.length > 0) throw new Error(`BROWSERS: no such engine: ${unknown.join(', ')}`);
  const engines = Object.fromEntries(wanted.map((name) => [name, find[name]()]));
  return {engines, missing: wanted.filter((name) => !engines[name])};
}

/** Whether a program runs at all: a package's command may be there and its libraries not. */
export function runs(path, env = {}) {
  if (!path || !existsSync(path)) return false;
  // Chrome on Windows has no --version and opens a window instead.
  if (process.platform === 'win32') return true;
  const options = {timeout: 20_000, env: {...process.env, ...env}};
  return spawnSync(path, ['--version'], options).status === 0;
}

function firstThatRuns(paths) {
  return paths.find((path) => runs(path));
}

function onPath(names) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return folders.flatMap((folder) => names.map((name) => join(folder, name + exe)));
}

function miniBrowsers() {
  const libraries = ['/usr/lib', '/usr/libexec'].filter((folder) => existsSync(folder));
  return libraries.flatMap((folder) =>
    ['.', ...readdirSync(folder).filter((name) => name.includes('-linux-gnu'))].flatMap((triplet) =>
      ['webkit2gtk-4.1', 'webkit2gtk-4.0'].map((api) => join(folder, triplet, api, 'MiniBrowser')),
    ),
  );
}
