// Writes dist/shared-learning-wordpress.zip: src/wordpress with the built script. The same input gives the same bytes.
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path/posix';
import {strToU8, zipSync} from 'fflate';
import {mo, po} from 'gettext-parser';

const SOURCE = 'src/wordpress';
const ZIP = 'dist/shared-learning-wordpress.zip';

const files = {...pluginFiles(), ...scriptFiles(), ...licenseFiles()};
const entries = Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1));
// A zip has times without a zone: this one is the same wherever it is made.
const mtime = new Date(1980, 0, 1);
const folder = entries.map(([path, body]) => [`shared-learning/${path}`, body]);
const zip = zipSync(Object.fromEntries(folder), {mtime, level: 9});
writeFileSync(ZIP, zip);
console.log(`${ZIP}: ${entries.length} files, ${zip.length} bytes`);

/** The plugin's own files, with the version of the package, and the translations in the form that WordPress reads. */
function pluginFiles() {
  const {version} = JSON.parse(readFileSync('package.json', 'utf8'));
  const paths = readdirSync(SOURCE, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map(({parentPath, name}) =>
      join(parentPath.replaceAll('\\', '/'), name).slice(SOURCE.length + 1),
    );
  const messages = paths.filter((path) => path.endsWith('.php')).flatMap(messagesIn);
  return Object.fromEntries(
    paths.map((path) => {
      const text = readFileSync(join(SOURCE, path), 'utf8');
      return path.endsWith('.po')
        ? [path.replace(/po$/, 'mo'), compiled(path, text, messages)]
        : [path, strToU8(text.replaceAll('0.0.0', version))];
    }),
  );
}

function compiled(path, text, messages) {
  const catalog = po.parse(text);
  const known = Object.values(catalog.translations).flatMap(Object.values);
  const isTranslated = (message) =>
    known.some(({msgid, msgstr}) => msgid === message && msgstr.every(Boolean));
  const missing = messages.filter((message) => !isTranslated(message));
  if (missing.length > 0) throw new Error(`${path} has no translation of: ${missing.join(' | ')}`);
  return mo.compile(catalog);
}

function messagesIn(path) {
  const source = readFileSync(join(SOURCE, path), 'utf8');
  return [...source.matchAll(/\b(?:esc_html)?_[_nx]\('([^']+)'/g)].map(([, message]) => message);
}

/** The script, and whatever it imports, now or later. */
function scriptFiles() {
  const paths = new Set(['shared-learning.js']);
  // A set is walked on to what is added meanwhile.
  for (const path of paths) {
    const code = readFileSync(join('dist', path), 'utf8');
    for (const [, address] of code.matchAll(/["'`](\.\/[\w./-]+\.js)["'`]/g)) {
      paths.add(join(dirname(path), address));
    }
  }
  return Object.fromEntries(
    [...paths].map((path) => [`script/${path}`, readFileSync(join('dist', path))]),
  );
}

function licenseFiles() {
  return {
    LICENSE: readFileSync('LICENSE'),
    'script/licenses.txt': readFileSync('dist/licenses.txt'),
  };
}
