import {createHash} from 'node:crypto';
import {readdirSync, readFileSync} from 'node:fs';
import {minifyTemplateLiterals} from 'rollup-plugin-minify-template-literals';
import {minify} from 'terser';
import {defineConfig, type Plugin} from 'vite';
import {feedJsonSchema} from './src/model/feed-json-schema.js';

/** Where the words of each locale are. */
const WORDS = 'src/i18n/generated/locales/';

/**
 * dist/shared-learning.js is a stub whose only act is to import the core, once per page however often and from
 * whatever address it is loaded. The core holds all that src/embed/all.ts imports statically; whatever is
 * imported by import() from there, each locale to begin with, is a chunk of its own.
 */
export default defineConfig({
  define: {'process.env.NODE_ENV': '"production"'},
  // Safe only while msg() gets strings: it finds translations by the source of its template.
  plugins: [
    minifyTemplateLiterals({include: 'src/{elements,embed,styles}/**'}) as Plugin,
    jsonSchema(),
    licenses(),
    importsSideBySide(),
    minifiedMore(),
    compiledAhead(),
    framePage(),
    integrity(),
    versions(),
  ],
  build: {
    // Lib mode, since the app mode puts a helper around import() that makes the stub import the core statically.
    lib: {
      entry: [
        'src/embed/shared-learning.ts',
        'src/embed/shared-learning.classic.ts',
        'src/embed/shared-learning.resizer.ts',
        'src/embed/embed.ts',
      ],
      formats: ['es'],
    },
    target: 'es2022',
    rolldownOptions: {
      // Else what several chunks share is moved into one that is imported by import(), for which all need a helper.
      experimental: {chunkOptimization: {avoidRedundantChunkLoads: false}},
      // Of @lit/localize only msg() is used; some of the rest acts as soon as it is loaded.
      treeshake: {moduleSideEffects: [{test: /\/@lit\/localize\//, sideEffects: false}]},
      output: {
        minify: true,
        // Hints for bundlers, of which browsers make nothing.
        comments: {annotation: false},
        entryFileNames: '[name].js',
        chunkFileNames: ({name, facadeModuleId}) =>
          facadeModuleId?.includes(WORDS)
            ? `chunks/${name}-${wordsHash()}.js`
            : 'chunks/[name]-[hash].js',
        codeSplitting: {
          groups: [
            {name: 'core', test: /\/src\/embed\/all\.ts$/, priority: 2},
            // For the transcript and the list: nothing that playing needs.
            {
              name: 'search',
              test: /\/src\/(?:model\/search-text|elements\/in-slices)\.ts$/,
              priority: 2,
            },
            // What the player's screen is made of, and what comes later needs too.
            {
              name: 'playback',
              test: /\/src\/(?:playback\/session-playback|elements\/player\/controls)\.ts$/,
              priority: 2,
            },
            // One chunk for what several of the later ones need, rather than one for each set of these.
            {name: 'shared', test: /\/src\/(?!embed\/)/, minShareCount: 2, priority: 1},
          ],
        },
      },
    },
  },
});

/**
 * Has what an `import()` brings asked for beside it: a browser only learns of it from the chunk itself, a round trip
 * later.
 */
function importsSideBySide(): Plugin {
  return {
    name: 'imports-side-by-side',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
        const nameOf = (fileName: string) => fileName.replace('chunks/', '');
        const needs = new Map(chunks.map(({fileName, imports}) => [nameOf(fileName), imports]));
        for (const chunk of chunks) {
          const known = new Set([chunk.fileName, ...chunk.imports]);
          chunk.code = chunk.code.replace(
            /\bimport\(([`'"])\.\/([\w.-]+\.js)\1\)/g,
            (found, _quote, name: string) => {
              const more = (needs.get(name) ?? []).filter((file) => !known.has(file));
              const asked = more.map((file) => `import("./${nameOf(file)}").catch(()=>{})`);
              return more.length > 0 ? `(${[...asked, found].join(',')})` : found;
            },
          );
        }
      },
    },
  };
}

/**
 * Makes smaller once more what Vite's minifier leaves: two hundredths of what visitors load. Where shorter code compresses
 * worse, it stays longer: what is alike is written alike.
 */
const COMPRESS = {passes: 2, hoist_funs: true, lhs_constants: false, negate_iife: false};
function minifiedMore(): Plugin {
  return {
    name: 'minified-more',
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        for (const file of Object.values(bundle)) {
          // hls.js comes minified, and is half of all.
          if (file.type !== 'chunk' || file.name.startsWith('hls')) continue;
          const {code} = await minify(file.code, {module: true, ecma: 2020, compress: COMPRESS});
          file.code = code ?? file.code;
        }
      },
    },
  };
}

/**
 * Has Chromium compile the core while it comes in, off the main thread, rather than each function as it is first called:
 * all of the core is there for the first picture. It is a hint by its first line (V8's explicit compile hints).
 */
function compiledAhead(): Plugin {
  return {
    name: 'compiled-ahead',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type === 'chunk' && file.name === 'core')
            file.code = `//# allFunctionsCalledOnLoad\n${file.code}`;
        }
      },
    },
  };
}

/**
 * One hash for the chunks of all locales, of what they are made of and with: the core names every one of them, and hashes
 * don't compress.
 */
function wordsHash(): string {
  const files = readdirSync(WORDS).map((name) => WORDS + name);
  const hash = createHash('sha256');
  for (const file of [...files, 'package-lock.json', 'vite.config.ts'])
    hash.update(readFileSync(file));
  return hash.digest('base64url').slice(0, 8);
}

/** Writes the licenses of the packages that are in the script, which ask for that. */
function licenses(): Plugin {
  const packages = [
    'lit',
    'lit-html',
    'lit-element',
    '@lit/reactive-element',
    '@lit/localize',
    'hls.js',
  ];
  return {
    name: 'licenses',
    generateBundle() {
      const texts = packages.map((name) => {
        const text = readFileSync(`node_modules/${name}/LICENSE`, 'utf8');
        return `${name}\n${'='.repeat(name.length)}\n\n${text.trim()}\n`;
      });
      this.emitFile({type: 'asset', fileName: 'licenses.txt', source: texts.join('\n\n')});
    },
  };
}

/** Writes integrity.json: the sha384 of each file, for `integrity` attributes and import maps. */
function integrity(): Plugin {
  return {
    name: 'integrity',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const sums = Object.entries(bundle).map(([name, file]) => {
          const body = file.type === 'chunk' ? file.code : file.source;
          return [name, `sha384-${createHash('sha384').update(body).digest('base64')}`];
        });
        const source = `${JSON.stringify(Object.fromEntries(sums), null, 2)}\n`;
        this.emitFile({type: 'asset', fileName: 'integrity.json', source});
      },
    },
  };
}

/** Writes the page that sites without scripts show in a frame. */
function framePage(): Plugin {
  return {
    name: 'frame-page',
    generateBundle() {
      for (const fileName of ['embed.html', 'embed.css']) {
        const source = readFileSync(`src/embed/${fileName}`, 'utf8');
        this.emitFile({type: 'asset', fileName, source});
      }
    },
  };
}

/**
 * Writes all of it once more for the addresses that pages name: `1.2.3/`, whose files never change, and `1/`, whose
 * entries are those of the newest 1.x.y and take their chunks from there. version.json tells which that is.
 */
function versions(): Plugin {
  const {version} = JSON.parse(readFileSync('package.json', 'utf8')) as {version: string};
  const [major] = version.split('.');
  return {
    name: 'versions',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const [name, file] of Object.entries(bundle)) {
          const source = file.type === 'chunk' ? file.code : file.source;
          this.emitFile({type: 'asset', fileName: `${version}/${name}`, source});
          if (name.includes('/') || !/\.(js|css|html)$/.test(name)) continue;
          const entry = String(source).replaceAll('./chunks/', `../${version}/chunks/`);
          this.emitFile({type: 'asset', fileName: `${major}/${name}`, source: entry});
        }
        const named = JSON.stringify({version});
        this.emitFile({type: 'asset', fileName: 'version.json', source: named});
      },
    },
  };
}

/** Writes feed.schema.json, for the editors of feeds: from the one definition that the elements check with. */
function jsonSchema(): Plugin {
  return {
    name: 'json-schema',
    generateBundle() {
      const source = `${JSON.stringify(feedJsonSchema(), null, 2)}\n`;
      this.emitFile({type: 'asset', fileName: 'feed.schema.json', source});
    },
  };
}
