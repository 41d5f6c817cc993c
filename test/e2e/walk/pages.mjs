/** The pages that are walked through, with what does not work in them. */
import {createServer} from 'node:http';
import {readFileSync} from 'node:fs';
import {serveFiles} from '../../../scripts/serve.mjs';

const demo = () => JSON.parse(readFileSync('demo/feed.json', 'utf8'));

/** Answers `/page?lang=…&flow=…` with the page of a flow. */
export async function servePages(flows) {
  let failures = 0;
  const server = createServer((request, response) => {
    serveFiles(request, response, () => {
      const url = new URL(request.url, 'http://localhost');
      const [, kind, count] = url.pathname.split('/');
      const flow = flows[url.searchParams.get('flow')];
      const answers = {
        page: () => {
          failures = 0;
          return pageIn(url.searchParams.get('lang'), flow.page());
        },
        // So many times there is nothing.
        failing: () => (++failures > Number(count) ? JSON.stringify(atHome(demo())) : undefined),
        broken: () => JSON.stringify(withoutVideos(demo())),
        upcoming: () => JSON.stringify(toCome(demo())),
      };
      const body = answers[kind]?.();
      const type = kind === 'page' ? 'text/html' : 'application/json';
      response.setHeader('content-type', `${type}; charset=utf-8`);
      response.statusCode = body === undefined ? 404 : 200;
      response.end(body ?? 'Not found');
    });
  });
  await new Promise((resolve) => server.listen(0, resolve));
  return server;
}

const pageIn = (lang, content) => `<!doctype html><html lang="${lang}"><title>A page</title>
  <link rel="icon" href="data:,">
  <script type="module" src="/dist/shared-learning.js"></script>
  ${content}`;

/** The demo's addresses are relative to where its feed is. */
const atHome = (feed) => JSON.parse(JSON.stringify(feed).replaceAll('"media/', '"/demo/media/'));

function withoutVideos(feed) {
  for (const {versions} of feed.sessions) {
    for (const version of versions) {
      version.sources = [{url: '/gone.mp4', mime_type: 'video/mp4'}];
      delete version.captions;
    }
  }
  return atHome(feed);
}

function toCome(feed) {
  const [session] = feed.sessions;
  Object.assign(session, {starts_at: '2999-05-09', register_url: 'https://example.org/'});
  for (const name of ['versions', 'ends_at', 'status', 'resources']) delete session[name];
  return atHome({...feed, sessions: [session]});
}
