import {rmSync, writeFileSync} from 'node:fs';
import {parseArgs} from 'node:util';
import {compress} from './build.mjs';
import {lines} from './lines.mjs';
import * as list from './list/bench.mjs';
import * as player from './player/bench.mjs';
import {startServer} from './server.mjs';

const PAGES = 'node_modules/.cache/bench';
const parts = {list, player};

const {values: options} = parseArgs({
  options: {
    only: {type: 'string'},
    rounds: {type: 'string'},
    contenders: {type: 'string'},
    sizes: {type: 'string'},
    net: {type: 'string'},
    cpu: {type: 'string'},
    json: {type: 'string'},
  },
});
const wanted = options.only === undefined ? Object.keys(parts) : [options.only];
check('--only', wanted, Object.keys(parts));
check('--net', [options.net ?? 'none'], Object.keys(lines));
const contenders = options.contenders?.split(',');
check(
  '--contenders',
  contenders ?? [],
  wanted.flatMap((part) => parts[part].names),
);

const results = {};
for (const part of wanted) {
  const folder = `${PAGES}/${part}`;
  console.log(`Building for the ${part}…`);
  rmSync(folder, {recursive: true, force: true});
  const {all, text} = await parts[part].bench({
    folder,
    lines,
    serve: () => serve(folder),
    asked: (name) => !contenders || contenders.includes(name),
    ...numbers('rounds', 'cpu'),
    ...(options.net && {net: options.net}),
    ...(options.sizes && {sizes: options.sizes.split(',').map(Number)}),
  });
  results[part] = all;
  console.log(`\n${text}\n`);
}
if (options.json) writeFileSync(options.json, JSON.stringify(results, null, 1));
const isGap = ({visits}) => !visits.some(Boolean);
if (Object.values(results).flat().some(isGap)) process.exitCode = 1;

async function serve(folder) {
  compress(folder);
  const server = await startServer(folder);
  return {origin: `http://localhost:${server.address().port}`, close: () => server.close()};
}

function check(option, values, known) {
  const unknown = values.find((value) => !known.includes(value));
  if (unknown === undefined) return;
  throw new Error(`${option}: wanted one of ${known.join(', ')}, got ${unknown}`);
}

function numbers(...names) {
  const given = names.filter((name) => options[name] !== undefined);
  return Object.fromEntries(given.map((name) => [name, Number(options[name])]));
}
