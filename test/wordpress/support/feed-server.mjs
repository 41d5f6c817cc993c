import {createHash} from 'node:crypto';
import {once} from 'node:events';
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {serveFiles} from '../../../scripts/serve.mjs';

export const demoFeed = () => JSON.parse(readFileSync('demo/feed.json', 'utf8'));

/**
 * Another organization's server: the demo with its media, and feeds that a test may change. `answers` has by path what is
 * answered: an object (a feed, with an ETag), a string, a status, or a function of request and response.
 */
export async function startFeedServer() {
  const requests = [];
  const answers = {};
  const server = createServer((request, response) => {
    requests.push(request);
    response.setHeader('access-control-allow-origin', '*');
    const answer = answers[request.url.split('?')[0]];
    if (answer === undefined) return serveFiles(request, response, () => end(response, 404));
    if (typeof answer === 'function') return answer(request, response);
    if (typeof answer === 'number') return end(response, answer);
    if (typeof answer === 'string') return end(response, 200, answer);
    sendFeed(request, response, JSON.stringify(answer));
  });
  await once(server.listen(0), 'listening');
  const {port} = server.address();
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    answers,
    /** Those for a path that came from WordPress rather than from a browser. */
    requestsOfWordPress(path) {
      return requests.filter(
        ({url, headers}) =>
          url.split('?')[0] === path && headers['user-agent']?.startsWith('WordPress'),
      );
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

function sendFeed({headers}, response, body) {
  const etag = `"${createHash('sha1').update(body).digest('hex')}"`;
  response.setHeader('etag', etag);
  if (headers['if-none-match'] === etag) return end(response, 304);
  response.setHeader('content-type', 'application/json');
  end(response, 200, body);
}

function end(response, status, body) {
  response.writeHead(status).end(body);
}
