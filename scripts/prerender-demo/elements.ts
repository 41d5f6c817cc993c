import {readFileSync} from 'node:fs';
import {render} from '@lit-labs/ssr';
import {collectResultSync} from '@lit-labs/ssr/lib/render-result.js';
import {html} from 'lit';
import {SliFunderStrip} from '../../src/elements/funder-strip.js';
import {SliSessionList} from '../../src/elements/session-list.js';
import {checkFeed} from '../../src/feed/check-feed.js';

/** Where the demo is said to be while its feed's addresses are made absolute. */
const DEMO = 'https://demo.invalid/';

customElements.define('sli-funder-strip', SliFunderStrip);
customElements.define('sli-session-list', SliSessionList);

const {feed} = checkFeed(JSON.parse(readFileSync('demo/feed.json', 'utf8')), `${DEMO}feed.json`);

/** Elements of the demo's feed as HTML with declarative shadow roots, for a page in a folder of the demo. */
export const elements: string = collectResultSync(
  render(html`
    <sli-session-list
      src="../feed.json"
      page-size="3"
      heading-level="2"
      .feed=${feed}
    ></sli-session-list>
    <sli-funder-strip src="../feed.json" heading-level="2" .feed=${feed}></sli-funder-strip>
  `),
).replaceAll(DEMO, '../');
