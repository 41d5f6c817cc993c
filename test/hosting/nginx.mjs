import {spawn, spawnSync} from 'node:child_process';
import {once} from 'node:events';
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

const EXAMPLE = 'demo/hosting/nginx.conf';
const MODULES = ['filter', 'static'].map(
  (name) => `/usr/lib/nginx/modules/ngx_http_brotli_${name}_module.so`,
);
const PACKAGES = 'nginx-light, libnginx-mod-http-brotli-filter and libnginx-mod-http-brotli-static';

/** Why there is no nginx to be had here; undefined when there is one. */
export function missingNginx() {
  const {status} = spawnSync('nginx', ['-v']);
  const [module] = MODULES.filter((path) => spawnSync('test', ['-e', path]).status !== 0);
  return status !== 0 || module ? `no ${PACKAGES} of Debian on this machine` : undefined;
}

/**
 * Starts an nginx whose http block has what Debian's has, and the example as it is but for the two lines that say
 * where it listens and what it serves.
 */
export async function startNginx() {
  const folder = mkdtempSync(join(tmpdir(), 'shared-learning-nginx-'));
  const root = join(folder, 'www');
  mkdirSync(root);
  const port = await freePort();
  const log = join(folder, 'access.log');
  let example = readFileSync(EXAMPLE, 'utf8');
  example = replaceOnce(example, 'listen 80;', `listen 127.0.0.1:${port};`);
  example = replaceOnce(example, 'root /srv/shared-learning;', `root ${root};`);
  writeFileSync(join(folder, 'example.conf'), example);
  writeFileSync(join(folder, 'nginx.conf'), around(folder));

  const nginx = spawn('nginx', ['-p', folder, '-e', 'error.log', '-c', 'nginx.conf'], {
    stdio: 'ignore',
  });
  const url = `http://127.0.0.1:${port}/`;
  try {
    await untilAnswering(url, nginx);
  } catch (error) {
    throw new Error(readFileSync(join(folder, 'error.log'), 'utf8'), {cause: error});
  }
  return {
    url,
    root,
    /** What was asked for since the start: `304 /feed.json`. */
    requests: () => readFileSync(log, 'utf8').split('\n').slice(0, -1),
    warnings: () => readFileSync(join(folder, 'error.log'), 'utf8'),
    async stop() {
      if (nginx.exitCode === null) {
        nginx.kill('SIGQUIT');
        await once(nginx, 'exit');
      }
      rmSync(folder, {recursive: true});
    },
  };
}

function around(folder) {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (what) => `${what}_temp_path ${folder}/${what};`,
  );
  return `
    ${MODULES.map((path) => `load_module ${path};`).join('\n')}
    daemon off;
    master_process off;
    pid ${folder}/pid;
    events {}
    http {
      sendfile on;
      include /etc/nginx/mime.types;
      default_type application/octet-stream;
      log_format short '$status $uri';
      access_log ${folder}/access.log short;
      ${temporary.join('\n')}
      include ${folder}/example.conf;
    }`;
}

function replaceOnce(text, line, other) {
  const pieces = text.split(line);
  if (pieces.length !== 2) throw new Error(`${EXAMPLE}: wanted "${line}" once`);
  return pieces.join(other);
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const {port} = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

async function untilAnswering(url, nginx) {
  for (let tries = 0; tries < 200; tries++) {
    if (nginx.exitCode !== null) throw new Error('nginx has ended');
    try {
      await fetch(url);
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
  throw new Error('nginx does not answer');
}
