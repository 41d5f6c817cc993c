import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {snippets} from '../../../demo/builder/snippets.js';
import {makeLibrary} from '../../../demo/library/generate.js';
import {buildOurs, buildSite} from '../build.mjs';
import {packed} from './pack.mjs';
import {pageStyles, rowStyles} from './pages/styles.js';
import {rowWriter} from './row-html.js';

const LANGUAGE = 'en';

/** Writes what all contenders load, for each of some numbers of sessions, into a folder. */
export async function buildPages(contenders, sizes, out) {
  await buildOurs('src/embed/shared-learning.ts', join(out, 'ours'), 'shared-learning');
  const {version} = JSON.parse(readFileSync('package.json', 'utf8'));
  const integrity = JSON.parse(readFileSync(join(out, 'ours', version, 'integrity.json'), 'utf8'));
  await buildSite('test/bench/list/pages/vanilla.js', join(out, 'vanilla'), '/vanilla/');
  for (const size of sizes) {
    const feed = feedOf(size);
    const write = (path, text) => {
      const file = join(out, String(size), path);
      mkdirSync(dirname(file), {recursive: true});
      writeFileSync(file, text);
    };
    write('feed.json', JSON.stringify(feed));
    for (const [name, page] of packed(feed, LANGUAGE))
      write(`packed/${name}`, JSON.stringify(page));
    for (const contender of contenders)
      write(`${contender.name}.html`, html(contender, size, feed, {version, integrity}));
  }
}

/** Without pictures, which take the same time in all. */
function feedOf(size) {
  const {sessions: recordings} = JSON.parse(readFileSync('demo/feed.json', 'utf8'));
  const withoutImages = recordings.map((session) => ({...session, image: undefined}));
  return makeLibrary({sessions: size, recordings: withoutImages, now: Date.now()});
}

/** Where our script is as the snippet has it, of which a page takes the path. */
const HOST = 'https://bench.invalid';

/** All of the exact snippet but its tag. */
function pasted(feed, release) {
  const {exact} = snippets({host: `${HOST}/ours/`, feed, element: 'session-list', ...release});
  return exact.replaceAll(HOST, '').replace(/<sli-.*/s, '');
}

function html({label, script, feed: name, body, isOurs}, size, feed, release) {
  const address = name && `/${size}/${name}`;
  const preload = `<link rel="preload" as="fetch" crossorigin href="${address}" />`;
  return `<!doctype html>
<html lang="${LANGUAGE}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${label}</title>
    <link rel="icon" href="data:," />
    <style>${pageStyles}${isOurs ? '' : rowStyles}</style>
    ${isOurs ? pasted(address, release) : address ? preload : ''}
    ${script ? `<script type="module" src="${script}"></script>` : ''}
  </head>
  <body>
    <h1>A page of a partner</h1>
    <p>What stands above the sessions.</p>
    ${body ? body(address) : staticList(feed)}
  </body>
</html>
`;
}

function staticList(feed) {
  return `<ul id="list">${feed.sessions.map(rowWriter(feed, LANGUAGE)).join('')}</ul>`;
}
