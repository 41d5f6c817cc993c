// Prints a page with all elements of a feed, as they show before any script: node prerender.mjs FEED ADDRESS
import {readFileSync} from 'node:fs';
import {render} from '@lit-labs/ssr';
import {collectResultSync} from '@lit-labs/ssr/lib/render-result.js';
import {html} from 'lit';
import {unsafeHTML} from 'lit/directives/unsafe-html.js';
import 'shared-learning-widgets';

const [path, address] = process.argv.slice(2);
const inside = (module) => import(new URL(module, import.meta.resolve('shared-learning-widgets')));
const {checkFeed} = await inside('feed/check-feed.js');
const {loadWords, withWords} = await inside('i18n/messages.js');

const {feed} = checkFeed(JSON.parse(readFileSync(path, 'utf8')), address);
const json = JSON.stringify(feed).replaceAll('<', '\\u003c');
// What the elements take over: the same feed.
const inline = unsafeHTML(`<script type="application/json">${json}</script>`);
await loadWords('es');
const elements = withWords('es', () =>
  collectResultSync(
    render(html`
      <sli-funder-strip lang="es" .feed=${feed}>${inline}</sli-funder-strip>
      <sli-partner-list lang="es" .feed=${feed}>${inline}</sli-partner-list>
      <sli-session-list lang="es" .feed=${feed}>${inline}</sli-session-list>
      <sli-session-player lang="es" .feed=${feed} details>${inline}</sli-session-player>
      <sli-featured-session lang="es" .feed=${feed}>${inline}</sli-featured-session>
      <sli-language-switcher lang="es" languages="en es ar"></sli-language-switcher>
      <sli-initiative lang="es" .feed=${feed}>${inline}</sli-initiative>
    `),
  ),
);
console.log(`<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Prerendered</title>
    <link rel="icon" href="data:," />
    <script type="module" src="./main.ts"></script>
  </head>
  <body>
    ${elements}
  </body>
</html>`);
