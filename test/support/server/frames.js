import sirv from 'sirv';

const PAGE = /^\/(?:(embed)\/[\w-]{11}|(video)\/\d+)(?:\?|$)/;
const PART = '/frames/';
const parts = sirv('test/support/frames', {dev: true});

/** Serves the stand-ins at the paths that YouTube and Vimeo have their frames at; leaves all else to `next`. */
export function serveFrames(request, response, next) {
  const [, youtube, vimeo] = PAGE.exec(request.url) ?? [];
  if (youtube) return sendPage(request, response, 'youtube');
  if (vimeo) return sendPage(request, response, 'vimeo');
  if (!request.url.startsWith(PART)) return next();
  request.url = request.url.slice(PART.length - 1);
  return parts(request, response, () => response.writeHead(404).end());
}

function sendPage({headers}, response, name) {
  const referer = encodeURI(headers.referer ?? '');
  response.writeHead(200, {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
  });
  response.end(
    `<!doctype html><html data-referer="${referer}"><title>Stand-in for ${name}</title><script type="module" src="${PART}${name}.js"></script><body>`,
  );
}
