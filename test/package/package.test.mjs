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
import {after, afterEach, before, beforeEach, describe, it} from 'node:test';
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

describe('the projects', () => {
  before(async () => {
    const feed = join(process.cwd(), FEED);
    const {stdout} = await run(process.execPath, ['prerender.mjs', feed, `${origin()}/${FEED}`], {
      cwd: folder,
    });
    writeFileSync(join(folder, 'prerendered/index.html'), stdout);
    for (const name of PROJECTS) {
      const args = ['build', name, '--config', 'vite.config.js', '--logLevel', 'warn'];
      await node('vite/bin/vite.js', ...args);
      const page = join(folder, name, 'dist/index.html');
      writeFileSync(page, readFileSync(page, 'utf8').replace('<head>', `<head>${RECORDER}`));
    }
    const still = stdout.replace('<head>', `<head>${RECORDER}`);
    const source = 'src="./main.ts"';
    assert.ok(still.includes(source));
    writeFileSync(join(folder, 'still.html'), still.replace(source, ''));
    writeFileSync(
      join(folder, 'tag.html'),
      still.replace(source, 'src="/dist/shared-learning.js"'),
    );
  });

  inEachEngine('in a browser', (engine) => {
    let browser;
    let tab;

    before(async () => {
      browser = await openBrowser(engine);
    });
    after(() => browser?.close());

    beforeEach(async () => {
      tab = await browser.newTab();
    });
    afterEach(() => tab.close());

    const open = (path) => tab.open(`${origin()}/${path}`);
    const isQuiet = async () => assert.deepEqual(await tab.noise(), []);
    const text = (selector) => tab.find(selector, ([first]) => first.textContent.trim());
    const chosen = (pattern) =>
      tab.until(
        (pattern) => new RegExp(pattern).test(document.querySelector('output').textContent),
        pattern,
      );

    it('plain Vite shows sessions, and an element under a name of its own', async () => {
      await open('vite/dist/index.html');
      await tab.until(() => document.title.includes('developing-educators'));
      await tab.untilFound('sli-session-list >>> [part~=session]', 4);
      await tab.untilFound('my-strip >>> [part~=organization]', 12);
      const watch = 'sli-session-list >>> [part~=watch][hreflang=es]';
      assert.equal(await text(watch), 'Ver en español');
      await isQuiet();
    });

    it('React writes tags and wrappers, with attributes, properties and events', async () => {
      await open('react/dist/index.html');
      await tab.untilFound('sli-session-list >>> [part~=session]', 2);
      assert.equal(await tab.find('sli-session-list', ([list]) => list.noStorage), true);
      await tab.click('sli-session-list >>> [part~=watch][hreflang=ar]');
      await chosen(' ar$');

      const wrapped = 'sli-session-list ~ sli-session-list';
      await tab.untilFound(`${wrapped} >>> [part~=session]`, 3);
      await tab.click(`${wrapped} >>> [part~=watch]`);
      await chosen('^wrapped ');
      await isQuiet();
    });

    it('Vue writes tags, with attributes, properties and events', async () => {
      await open('vue/dist/index.html');
      await tab.untilFound('sli-session-list >>> [part~=session]', 2);
      await tab.untilFound('sli-funder-strip >>> [part~=organization]', 1);
      await tab.click('sli-session-list >>> [part~=watch][hreflang=es]');
      await chosen(' es$');
      await isQuiet();
    });

    it('what was made where there is no browser can be read before any script', async () => {
      await open('still.html');
      const {sessions} = JSON.parse(readFileSync(FEED, 'utf8'));
      const shows = (selector, count) =>
        tab
          .find(selector, (found) => found.filter((it) => it.checkVisibility()).length)
          .then((found) => assert.equal(found, count, selector));
      await shows('sli-session-list >>> [part~=title]', sessions.length);
      await shows('sli-session-list >>> a[part~=watch]', 3 * sessions.length);
      await shows('body > sli-session-player >>> img[part~=poster]', 1);
      await shows('body > sli-session-player >>> [part~=title]', 1);
      await shows('body > sli-partner-list >>> [part~=organization]', 2);
      await shows('body > sli-featured-session >>> [part~=badge]', 1);
      await shows('body > sli-featured-session >>> sli-session-player >>> [part~=play]', 1);
      await shows('body > sli-language-switcher >>> [part~=language]', 3);
      await shows('sli-initiative >>> sli-session-list >>> [part~=title]', sessions.length);
      await shows('sli-initiative >>> [part~=organization]', 14);
      const heading = 'sli-funder-strip >>> [part~=heading]';
      assert.match(await text(heading), /Financiamiento/);
    });

    it('what was made where there is no browser is taken over, and lives', async () => {
      await open('prerendered/dist/index.html');
      await tab.until(() => document.title !== 'Prerendered');
      assert.equal(await tab.evaluate(() => document.title), 'taken over');
      await usesAll();
    });

    it('what was made where there is no browser is put in place by the script tag', async () => {
      await open('tag.html');
      await tab.until(() => document.querySelector('sli-initiative').hasUpdated);
      await usesAll();
    });

    /** That each element is there once, and answers. */
    async function usesAll() {
      const strip = 'body > sli-funder-strip';
      const count = (selector) => tab.find(selector, ({length}) => length);
      assert.equal(await count(`${strip} >>> [part~=organization]`), 12);
      assert.equal(await count('body > sli-session-list >>> [part~=title]'), 6);
      assert.equal(await count('body > sli-session-player >>> [part~=play]'), 1);
      assert.equal(await count('sli-initiative >>> sli-session-list >>> [part~=title]'), 6);
      await tab.find(strip, ([strip]) => strip.setAttribute('lang', 'en'));
      await tab.until(() =>
        /Funding/.test(
          document.querySelector('sli-funder-strip').shadowRoot.querySelector('[part~=heading]')
            .textContent,
        ),
      );
      await tab.click('body > sli-session-player >>> [part~=play]');
      await tab.untilPlaying('body > sli-session-player', 'es');
      await isQuiet();
    }
  });
});

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
