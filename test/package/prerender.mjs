// Prints a page with the funders of a feed, as they show before any script: node prerender.mjs FEED ADDRESS
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
await loadWords('es');
const strip = withWords('es', () =>
  collectResultSync(
    render(
      html`<sli-funder-strip lang="es" .feed=${feed}
        >${unsafeHTML(`<script type="application/json">${json}</script>`)}</sli-funder-strip
      >`,
    ),
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
    ${strip}
  </body>
</html>`);
