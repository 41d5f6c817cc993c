// Writes dist/npm, which is what `npm pack` packs: the modules of src, one file each, with their types; the entries
// that users import; and what editors and other tools want to know of the elements.
import {spawnSync} from 'node:child_process';
import {cpSync, mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {generateJetBrainsWebTypes} from 'custom-element-jet-brains-integration';
import {generateVsCodeCustomElementData} from 'custom-element-vs-code-integration';
import {format, resolveConfig} from 'prettier';
import {minifyTemplateLiterals} from 'rollup-plugin-minify-template-literals';
import {build} from 'vite';
import {entries} from './package/entries.mjs';
import {elementsOf, packageManifest} from './package/manifest.mjs';

const OUT = 'dist/npm';

const manifest = packageManifest();
const elements = elementsOf(manifest);
const modules = [
  'src/elements/define.ts',
  'src/elements/events.ts',
  ...elements.map(({path}) => path.replace(OUT, 'src').replace(/\.js$/, '.ts')),
];

rmSync(OUT, {recursive: true, force: true});
await writeModules();
writeDeclarations();
for (const [path, text] of entries(elements)) await write(path, text);
cpSync('node_modules/@lit/localize/LICENSE', `${OUT}/packages/@lit/localize/LICENSE`);
cpSync('scripts/package/types', OUT, {recursive: true});
await write('custom-elements.json', JSON.stringify(manifest));
const quiet = {outdir: OUT, hideLogs: true};
generateVsCodeCustomElementData(manifest, quiet);
generateJetBrainsWebTypes(manifest, {...quiet, packageJson: false});

/**
 * @lit/localize comes along: it knows one `msg()` per copy, and a user of the package may have it too. Templates are
 * made smaller here since bundlers don't.
 */
async function writeModules() {
  await build({
    configFile: false,
    logLevel: 'warn',
    plugins: [minifyTemplateLiterals({include: 'src/{elements,styles}/**'})],
    build: {
      outDir: OUT,
      emptyOutDir: false,
      lib: {entry: modules, formats: ['es']},
      target: 'es2022',
      minify: false,
      rolldownOptions: {
        external: /^(lit|hls\.js)(\/|$)|^@lit\/reactive-element/,
        treeshake: {moduleSideEffects: [{test: /\/@lit\/localize\//, sideEffects: false}]},
        output: {
          preserveModules: true,
          preserveModulesRoot: 'src',
          // Folders of that name are never packed.
          entryFileNames: ({name}) =>
            `${name.replace(/^(.*node_modules|_virtual\/_@[\w-]+@[\d.]+)\//, 'packages/')}.js`,
        },
      },
    },
  });
}

function writeDeclarations() {
  const options = [
    ...['--declaration', '--emitDeclarationOnly', '--noEmit', 'false'],
    ...['--rootDir', 'src', '--outDir', OUT],
  ];
  const config = join('node_modules/.cache', 'tsconfig.package.json');
  writeFileSync(
    config,
    JSON.stringify({
      extends: '../../tsconfig.json',
      files: modules.map((path) => `../../${path}`),
      include: [],
    }),
  );
  const tsc = ['node_modules/typescript/bin/tsc', '--project', config, ...options];
  const {status} = spawnSync(process.execPath, tsc, {stdio: 'inherit'});
  if (status !== 0) process.exit(1);
}

async function write(path, text) {
  const file = join(OUT, path);
  mkdirSync(dirname(file), {recursive: true});
  writeFileSync(file, await format(text, {...(await resolveConfig(file)), filepath: file}));
}
