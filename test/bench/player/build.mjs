import {existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {basename, extname, join} from 'node:path';
import {brotliCompressSync} from 'node:zlib';
import {build, loadConfigFromFile} from 'vite';
import {SESSION} from './files.mjs';

/** Writes the pages of contenders, and all that these load but media, into a folder. */
export async function buildPages(contenders, out) {
  rmSync(out, {recursive: true, force: true});
  mkdirSync(out, {recursive: true});
  writeFileSync(join(out, 'feed.json'), JSON.stringify(feedOfOne()));
  const pages = new Map(contenders.map((contender) => [contender.page, contender]));
  for (const [page, contender] of pages) {
    const folder = join(out, page);
    await (contender.entry ? buildOurs(contender.entry, folder) : buildPeer(contender, folder));
    writeFileSync(join(folder, 'index.html'), html(contender, folder));
  }
  compress(out);
}

/** As `npm run build` does, from an entry of its own. */
async function buildOurs(entry, outDir) {
  const {config} = await loadConfigFromFile({command: 'build', mode: 'production'});
  const {groups} = config.build.rolldownOptions.output.codeSplitting;
  const core = groups.find(({name}) => name === 'core');
  if (!entry.includes('/embed/')) core.test = new RegExp(`/${basename(entry)}$`);
  config.build.lib.entry = {main: entry};
  await build({...config, configFile: false, logLevel: 'warn', build: {...config.build, outDir}});
}

/** As somebody does who has installed the player from npm. */
async function buildPeer({script, page}, outDir) {
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    base: `/${page}/`,
    build: {
      outDir,
      target: 'es2022',
      modulePreload: false,
      chunkSizeWarningLimit: Infinity,
      rolldownOptions: {
        input: {main: `test/bench/${script}`},
        output: {entryFileNames: '[name].js', assetFileNames: '[name][extname]'},
      },
    },
  });
}

/** As pages should, each keeps room for the picture. */
const styles = `
      main { width: 640px; }
      .play { padding: 0; border: 0; }
      .play, .play img, video, media-controller, media-player, sli-session-player:not(:defined) {
        display: block;
        width: 100%;
        aspect-ratio: 16/9;
      }
      sli-session-player:not(:defined) { margin-block-end: 14.15em; }
    `;

/** Text stands under the player, so that it counts when the player shifts it. */
function html({page, body}, folder) {
  const hasStyles = existsSync(join(folder, 'main.css'));
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${page}</title>
    <link rel="icon" href="data:," />
    <style>${styles}</style>
    ${hasStyles ? `<link rel="stylesheet" href="/${page}/main.css" />` : ''}
    <script type="module" src="/${page}/main.js"></script>
  </head>
  <body>
    <main>
      ${body}
    </main>
    <p>What stands under the player.</p>
  </body>
</html>
`;
}

function feedOfOne() {
  const feed = JSON.parse(readFileSync('demo/feed.json', 'utf8'));
  const {version, language, title, sessions} = feed;
  return {version, language, title, sessions: sessions.filter(({id}) => id === SESSION)};
}

function compress(out) {
  const paths = readdirSync(out, {recursive: true, withFileTypes: true})
    .filter((file) => file.isFile() && /^\.(css|html|js|json|svg)$/.test(extname(file.name)))
    .map(({parentPath, name}) => join(parentPath, name));
  for (const path of paths) writeFileSync(`${path}.br`, brotliCompressSync(readFileSync(path)));
}
