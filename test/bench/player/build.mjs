import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {buildOurs, buildSite} from '../build.mjs';
import {SESSION} from './files.mjs';

/** Writes the pages of contenders, and all that these load but media, into a folder. */
export async function buildPages(contenders, out) {
  mkdirSync(out, {recursive: true});
  writeFileSync(join(out, 'feed.json'), JSON.stringify(feedOfOne()));
  const pages = new Map(contenders.map((contender) => [contender.page, contender]));
  for (const [page, contender] of pages) {
    const folder = join(out, page);
    const {entry, script} = contender;
    await (entry
      ? buildOurs(entry, folder)
      : buildSite(`test/bench/${script}`, folder, `/${page}/`));
    writeFileSync(join(folder, 'index.html'), html(contender, folder));
  }
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
      /* Padding, since a margin and that of the text below would be one. */
      sli-session-player:not(:defined) { box-sizing: content-box; padding-block-end: 7.14em; }
      @media (pointer: coarse) { sli-session-player:not(:defined) { padding-block-end: 7.89em; } }
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
  const {version, language, title, topics, people, sessions} = feed;
  // With all that the session names: a fault would bring the code that tells of it.
  return {
    version,
    language,
    title,
    topics,
    people,
    sessions: sessions.filter(({id}) => id === SESSION),
  };
}
