// node scripts/make-library.mjs --sessions 10000 > large-feed.json
import {readFileSync} from 'node:fs';
import {parseArgs} from 'node:util';
import {makeLibrary} from '../demo/library/generate.js';

const {values: options} = parseArgs({
  options: {sessions: {type: 'string', default: '500'}, seed: {type: 'string', default: '1'}},
});
const feed = makeLibrary({
  sessions: Number(options.sessions),
  recordings: JSON.parse(readFileSync('demo/feed.json', 'utf8')).sessions,
  now: Date.now(),
  seed: Number(options.seed),
});
process.stdout.write(JSON.stringify(feed));
