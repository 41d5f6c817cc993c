import {createServer} from 'node:http';
import sirv from 'sirv';

const options = {
  dev: true,
  setHeaders(response, path) {
    response.setHeader('access-control-allow-origin', '*');
    response.setHeader('cache-control', 'no-store');
    if (path.endsWith('.m3u8')) {
      response.setHeader('content-type', 'application/vnd.apple.mpegurl');
    }
  },
};
const folders = {'/demo/': sirv('demo', options), '/dist/': sirv('dist', options)};

/** Answers requests for /demo/ and /dist/ from those folders, with byte ranges; leaves all others to `next`. */
export function serveFiles(request, response, next) {
  const {url} = request;
  const prefix = Object.keys(folders).find((folder) => url.startsWith(folder));
  if (!prefix) return next();
  request.url = url.slice(prefix.length - 1);
  return folders[prefix](request, response, () => {
    request.url = url;
    next();
  });
}

/** Serves demo and dist. Port 0 takes any that is free. */
export function serve({port = 0, headers = {}} = {}) {
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    if (request.url === '/') response.writeHead(302, {location: '/demo/'}).end();
    else serveFiles(request, response, () => response.writeHead(404).end('Not found'));
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, () => resolve(server));
  });
}
