import {createServer} from 'node:http';
import sirv from 'sirv';

/** Serves a folder, in brotli where that lies beside, and the demo's media. Answers with the server, on any free port. */
export function startServer(folder) {
  const options = {brotli: true, maxAge: 3600};
  const pages = sirv(folder, options);
  const media = sirv('demo', options);
  const server = createServer((request, response) => {
    const serve = request.url.startsWith('/media/') ? media : pages;
    serve(request, response, () => response.writeHead(404).end());
  });
  return new Promise((resolve) => {
    server.listen(0, 'localhost', () => resolve(server));
  });
}
