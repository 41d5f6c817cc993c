/** What the README has webmasters paste, in a page of another site, as it stands there but for the two addresses. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, it} from 'node:test';
import {serve} from '../../scripts/serve.mjs';
import {inEachEngine} from '../support/browsers/open-browser.mjs';
import {Host} from '../hosts/host.mjs';

const README = readFileSync('README.md', 'utf8');
const HTML = firstBlock('html');
const CSS = firstBlock('css');

inEachEngine('the README', (engine) => {
  const host = new Host();
  let publisher;

  before(async () => {
    publisher = await serve();
    await host.start(engine);
  });
  after(async () => {
    await host.stop();
    publisher?.close();
    publisher?.closeAllConnections();
  });

  it('gets a webmaster to sessions that are styled', async () => {
    const [, tag, part, property, value] =
      /^([\w-]+)::part\(([\w-]+)\) \{\s*([\w-]+): ([^;]+);/m.exec(CSS) ?? [];
    const origin = `http://localhost:${publisher.address().port}`;
    const snippet = HTML.replace('https://widgets.example.org/', `${origin}/dist/`).replace(
      'https://initiative.example.org/feed.json',
      `${origin}/demo/feed.json`,
    );
    const styled = snippet.includes(`<${tag}`)
      ? ''
      : `<${tag} src="${origin}/demo/feed.json"></${tag}>`;

    const tab = await host.open({head: `<style>${CSS}</style>`, body: snippet + styled});

    await tab.untilFound('sli-initiative >>> sli-session-list >>> [part~=title]', 6);
    // An initiative passes on the parts of its list with a prefix.
    const path = part.startsWith('list-')
      ? `${tag} >>> sli-session-list >>> [part~=${part.replace('list-', '')}]`
      : `${tag} >>> [part~=${part}]`;
    await tab.untilShown(path);
    const computed = ([first], property) => getComputedStyle(first).getPropertyValue(property);
    const found = await tab.find(path, computed, property);
    assert.equal(found.replaceAll('"', ''), value);
    assert.deepEqual(await tab.noise(), []);
    await tab.close();
  });
});

function firstBlock(language) {
  return README.split(`\`\`\`${language}\n`)[1].split('```')[0];
}
