/**
 * The package as `npm pack` makes it, in projects of others: in a folder where nothing of ours can stand in for what
 * it lacks.
 */
import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {tmpdir} from 'node:os';
import {basename, join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {promisify} from 'node:util';
import {publint} from 'publint';
import {formatMessage} from 'publint/utils';
import sirv from 'sirv';
import {serveFiles} from '../../scripts/serve.mjs';
import {inEachEngine, openBrowser, RECORDER} from '../support/browsers/open-browser.mjs';

const FEED = 'demo/feed.json';
const PROJECTS = ['vite', 'react', 'vue', 'prerendered'];

const run = promisify(execFile);
// It stays from one run to the next, for the packages in it. Above it there are none of ours.
const folder = join(tmpdir(), `shared-learning-widgets-${basename(process.cwd())}`);
const installed = join(folder, 'node_modules/shared-learning-widgets');
let server;

before(async () => {
  cpSync('test/package', folder, {recursive: true});
  await run(process.execPath, ['scripts/ensure.mjs', '--packages', folder]);
  await npm('.', 'pack', '--pack-destination', folder);
  const {name, version} = JSON.parse(readFileSync('package.json', 'utf8'));
  // Else npm takes a package of the same version for the same.
  rmSync(installed, {recursive: true, force: true});
  // All that the package depends on is there already, at the versions of the lock.
  await npm(
    folder,
    'install',
    '--no-save',
    '--no-package-lock',
    '--offline',
    `./${name}-${version}.tgz`,
  );
  server = await serve();
});

after(async () => {
  server?.close();
  server?.closeAllConnections();
});

describe('the package', () => {
  it('is as those who look for faults of packages want it', async () => {
    const {messages, pkg} = await publint({pkgDir: installed, strict: true});
    assert.deepEqual(
      messages.map((message) => formatMessage(message, pkg)),
      [],
    );
  });

  it('has for each element an entry, a class, and a place in what editors read', () => {
    const read = (name) => JSON.parse(readFileSync(join(installed, 'dist/npm', name), 'utf8'));
    const manifest = read('custom-elements.json');
    const elements = manifest.modules.flatMap(({path, declarations}) =>
      declarations.filter(({tagName}) => tagName).map(({tagName}) => ({path, tagName})),
    );
    assert.ok(elements.length >= 4);
    for (const {path, tagName} of elements) {
      const name = tagName.replace('sli-', '');
      const files = [path, ...['', 'classes/'].map((under) => `dist/npm/${under}${name}.js`)];
      for (const file of files) {
        assert.ok(existsSync(join(installed, file)), file);
        assert.ok(existsSync(join(installed, file.replace(/js$/, 'd.ts'))), `types of ${file}`);
      }
    }
    const tags = elements.map(({tagName}) => tagName).sort();
    assert.deepEqual(
      read('vscode.html-custom-data.json')
        .tags.map(({name}) => name)
        .sort(),
      tags,
    );
    assert.deepEqual(
      read('web-types.json')
        .contributions.html.elements.map(({name}) => name)
        .sort(),
      tags,
    );
  });

  it('is imported where there is no browser, and its classes register nothing', async () => {
    const names = readdirSync(join(installed, 'dist/npm'))
      .filter(
        (name) => name.endsWith('.js') && !['index.js', 'classes.js', 'react.js'].includes(name),
      )
      .map((name) => `shared-learning-widgets/${name}`);
    const {stdout} = await run(
      process.execPath,
      [
        '--input-type=module',
        '--eval',
        `const tagsOf = (module) => Object.keys(module).map((name) =>
           name.replace(/(?!^)([A-Z])/g, '-$1').toLowerCase()).filter((tag) => globalThis.customElements.get(tag));
         const classes = await import('shared-learning-widgets/classes');
         const before = tagsOf(classes);
         for (const name of ${JSON.stringify(names)}) await import(name);
         await import('shared-learning-widgets');
         await import('shared-learning-widgets/react');
         const isBrowser = typeof window !== 'undefined' || typeof document !== 'undefined';
         console.log(JSON.stringify({before, after: tagsOf(classes).length, isBrowser}));`,
      ],
      {cwd: folder},
    );
    assert.deepEqual(JSON.parse(stdout), {before: [], after: names.length, isBrowser: false});
  });

  it('has types that the projects agree with', async () => {
    await node('typescript/bin/tsc', '--project', '.');
  });

  it('has types that Vue’s templates agree with', async () => {
    await node('vue-tsc/bin/vue-tsc.js', '--project', 'tsconfig.vue.json');
  });
});

describe('a project', () => {
  it('of plain Vite shows sessions, and an element under a name of its own', async () => {
    const page = await open('vite');
    await page.waitForFunction(() => document.title.includes('developing-educators'), WAIT);
    await shows(page, 'sli-session-list', '[part~=session]', 4);
    await shows(page, 'my-strip', '[part~=organization]', 12);
    assert.equal(
      await textIn(page, 'sli-session-list', '[part~=watch][hreflang=es]'),
      'Ver en español',
    );
    await page.quiet();
  });

  it('of React writes tags and wrappers, with attributes, properties and events', async () => {
    const page = await open('react');
    await shows(page, 'sli-session-list', '[part~=session]', 2);
    assert.equal(await page.$eval('sli-session-list', (list) => list.noStorage), true);
    await click(page, 'sli-session-list', '[part~=watch][hreflang=ar]');
    await page.waitForFunction(
      () => / ar$/.test(document.querySelector('output').textContent),
      WAIT,
    );

    await shows(page, 'sli-session-list ~ sli-session-list', '[part~=session]', 3);
    await click(page, 'sli-session-list ~ sli-session-list', '[part~=watch]');
    await page.waitForFunction(
      () => document.querySelector('output').textContent.startsWith('wrapped '),
      WAIT,
    );
    await page.quiet();
  });

  it('of Vue writes tags, with attributes, properties and events', async () => {
    const page = await open('vue');
    await shows(page, 'sli-session-list', '[part~=session]', 2);
    await shows(page, 'sli-funder-strip', '[part~=organization]', 1);
    await click(page, 'sli-session-list', '[part~=watch][hreflang=es]');
    await page.waitForFunction(
      () => / es$/.test(document.querySelector('output').textContent),
      WAIT,
    );
    await page.quiet();
  });

  it('has a first picture from where there is no browser, which the script takes over', async () => {
    const address = `${origin()}/${FEED}`;
    const {stdout} = await run(
      process.execPath,
      ['prerender.mjs', join(process.cwd(), FEED), address],
      {
        cwd: folder,
      },
    );
    writeFileSync(join(folder, 'prerendered/index.html'), stdout);
    const page = await open('prerendered', {javaScript: false});
    const before = await textIn(page, 'sli-funder-strip', '[part~=heading]');
    assert.match(before, /Financiamiento/);

    const live = await open('prerendered');
    await live.waitForFunction(() => document.title !== 'Prerendered', WAIT);
    assert.equal(await live.title(), 'taken over');
    assert.equal(await textIn(live, 'sli-funder-strip', '[part~=heading]'), before);
    await shows(live, 'sli-funder-strip', '[part~=organization]', 12);
    await live.$eval('sli-funder-strip', (strip) => strip.setAttribute('lang', 'en'));
    await live.waitForFunction(
      (text) =>
        document.querySelector('sli-funder-strip').shadowRoot.querySelector('[part~=heading]')
          .textContent !== text,
      WAIT,
      before,
    );
    await live.quiet();
  });
});

/** Builds a project and opens its page, which has `quiet()`: it fails when anything went wrong in it. */
async function open(name, {javaScript = true} = {}) {
  await node('vite/bin/vite.js', 'build', name, '--config', 'vite.config.js', '--logLevel', 'warn');
  const page = await browser.newPage();
  const noise = [];
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) noise.push(message.text());
  });
  page.on('pageerror', (error) => noise.push(error.message));
  page.quiet = () => assert.deepEqual(noise, []);
  await page.setJavaScriptEnabled(javaScript);
  await page.goto(`${origin()}/${name}/dist/index.html`);
  return page;
}

async function shows(page, host, selector, count) {
  await page.waitForFunction(
    (host, selector, count) =>
      document.querySelector(host)?.shadowRoot?.querySelectorAll(selector).length === count,
    WAIT,
    host,
    selector,
    count,
  );
}

function click(page, host, selector) {
  return page.$eval(
    host,
    (element, selector) => element.shadowRoot.querySelector(selector).click(),
    selector,
  );
}

function textIn(page, host, selector) {
  return page.$eval(
    host,
    (element, selector) => element.shadowRoot.querySelector(selector).textContent.trim(),
    selector,
  );
}

/** Serves the projects, and our demo's feed. */
async function serve() {
  const projects = sirv(folder, {dev: true});
  const created = createServer((request, response) => {
    serveFiles(request, response, () => projects(request, response));
  });
  await new Promise((resolve) => created.listen(0, resolve));
  return created;
}

function origin() {
  return `http://localhost:${server.address().port}`;
}

/** Runs a program of the projects' packages. */
async function node(path, ...args) {
  try {
    await run(process.execPath, [join('node_modules', path), ...args], {cwd: folder});
  } catch ({stdout, stderr}) {
    assert.fail(`${path}\n${stdout}\n${stderr}`);
  }
}

async function npm(cwd, ...args) {
  const [command, first] = process.env.npm_execpath
    ? [process.execPath, [process.env.npm_execpath]]
    : ['npm', []];
  await run(command, [...first, ...args, '--no-audit', '--no-fund', '--loglevel=error'], {cwd});
}
