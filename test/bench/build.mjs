import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {basename, extname, join} from 'node:path';
import {brotliCompressSync, constants} from 'node:zlib';
import {build, loadConfigFromFile} from 'vite';

/** As `npm run build` does, from an entry of its own, to a file of some name in a folder. */
export async function buildOurs(entry, outDir, name = 'main') {
  const {config} = await loadConfigFromFile({command: 'build', mode: 'production'});
  const {groups} = config.build.rolldownOptions.output.codeSplitting;
  const core = groups.find(({name}) => name === 'core');
  if (!entry.includes('/embed/')) core.test = new RegExp(`/${basename(entry)}$`);
  config.build.lib.entry = {[name]: entry};
  await build({...config, configFile: false, logLevel: 'warn', build: {...config.build, outDir}});
}

/** As a site does that bundles its own script, to main.js in a folder that is served at `base`. */
export async function buildSite(script, outDir, base) {
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    base,
    build: {
      outDir,
      target: 'es2022',
      modulePreload: false,
      chunkSizeWarningLimit: Infinity,
      rolldownOptions: {
        input: {main: script},
        output: {entryFileNames: '[name].js', assetFileNames: '[name][extname]'},
      },
    },
  });
}

/** From how many bytes on a file is compressed as servers do it on the way, rather than as hard as one can. */
const LARGE = 500_000;

/** Lays what a page loads as text in brotli beside it. */
export function compress(folder) {
  const paths = readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((file) => file.isFile() && /^\.(css|html|js|json|svg)$/.test(extname(file.name)))
    .map(({parentPath, name}) => join(parentPath, name));
  for (const path of paths) {
    const body = readFileSync(path);
    const params = {[constants.BROTLI_PARAM_QUALITY]: body.length < LARGE ? 11 : 6};
    writeFileSync(`${path}.br`, brotliCompressSync(body, {params}));
  }
}
