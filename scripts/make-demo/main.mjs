// Makes the demo feed and its media anew: node scripts/make-demo/main.mjs [session id]
// With an id only that session's media are made. The feed is always written in full, from the disk.
import {mkdirSync} from 'node:fs';
import {dirname} from 'node:path';
import {writeCaptions} from './captions.mjs';
import {organizations} from './content/organizations.mjs';
import {sessions} from './content/sessions.mjs';
import {writeFeed} from './feed.mjs';
import {makeSharedStream, makeStreams} from './hls.mjs';
import {makePapers} from './papers.mjs';
import {makeBanner, makePoster} from './pictures.mjs';
import * as places from './places.mjs';
import {needTools, withTempFolder} from './tools.mjs';
import {timingsOf} from './timing.mjs';
import {makeRecordings} from './video.mjs';
import {makeWordmarks} from './wordmarks.mjs';

const [only] = process.argv.slice(2);

try {
  main();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

function main() {
  const wanted = sessions.filter(({id}) => !only || id === only);
  if (wanted.length === 0) {
    const known = sessions.map(({id}) => id).join(', ');
    throw new Error(`There is no session "${only}". Known: ${known}.`);
  }
  needTools();
  withTempFolder((folder) => {
    if (!only) makeShared(folder);
    for (const session of wanted) makeSession(session, folder);
  });
  writeFeed();
}

function makeShared(folder) {
  console.log('banner, wordmarks');
  makeFolderOf(places.banner);
  makeFolderOf(places.logo(organizations[0], 'light'));
  makeBanner(folder);
  makeWordmarks(folder);
}

function makeSession(session, folder) {
  console.log(session.id);
  makeFolderOf(places.poster(session));
  const timings = timingsOf(session, folder);
  makePoster(session, folder);
  writeCaptions(session, timings);
  makeRecordings(session, timings, folder);
  if (session.hls) makeStreams(session);
  if (session.sharedHls) makeSharedStream(session);
  makePapers(session, folder);
}

function makeFolderOf(address) {
  mkdirSync(dirname(places.onDisk(address)), {recursive: true});
}
