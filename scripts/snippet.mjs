// Prints what webmasters paste, for the build in dist:
// npm run snippet -- --host https://widgets.example.org --feed https://… [--element session-list] [--lang es] [--way …]
import {readFileSync} from 'node:fs';
import {parseArgs} from 'node:util';
import {snippets} from '../demo/builder/snippets.js';

const {values} = parseArgs({
  options: {
    host: {type: 'string'},
    feed: {type: 'string'},
    element: {type: 'string', default: 'session-list'},
    lang: {type: 'string'},
    way: {type: 'string'},
  },
});
if (!values.host || !values.feed) throw new Error('--host and --feed: wanted addresses');
const {version} = JSON.parse(readFileSync('package.json', 'utf8'));
const integrity = JSON.parse(readFileSync(`dist/${version}/integrity.json`, 'utf8'));
const all = snippets({...values, version, integrity});
if (values.way && !(values.way in all))
  throw new Error(`--way: wanted one of ${Object.keys(all).join(', ')}`);
for (const [way, text] of Object.entries(all))
  if (!values.way || values.way === way) console.log(values.way ? text : `── ${way}\n\n${text}\n`);
