import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import config from '../../custom-elements-manifest.config.js';

/**
 * The custom elements manifest of the elements that pages write (those in src/embed/tags.ts), of the classes that they
 * inherit from and of their events: what the package says of itself to editors and to other tools.
 */
export function packageManifest() {
  const analyzer = 'node_modules/@custom-elements-manifest/analyzer/cem.js';
  execFileSync(process.execPath, [analyzer, 'analyze', '--quiet']);
  const manifest = JSON.parse(readFileSync(`${config.outdir}/custom-elements.json`, 'utf8'));
  const classes = new Map(
    manifest.modules
      .flatMap(({declarations = []}) => declarations)
      .filter(({kind}) => kind === 'class')
      .map((each) => [each.name, each]),
  );
  const wanted = new Set();
  for (const [tag, name] of tags()) {
    if (classes.get(name)?.tagName !== tag)
      throw new Error(`${name}: its comment lacks @tag ${tag}`);
    for (let each = name; classes.has(each); each = classes.get(each).superclass?.name)
      wanted.add(each);
    for (const {type} of classes.get(name).events ?? []) wanted.add(type.text);
  }
  const modules = manifest.modules.map(({path, declarations = [], exports = [], ...rest}) => ({
    ...rest,
    path: built(path),
    declarations: declarations
      .filter(({name, kind}) => kind === 'class' && wanted.has(name))
      .map(published),
    exports: exports
      .filter(({declaration}) => wanted.has(declaration.name))
      .map((each) => JSON.parse(JSON.stringify(each), pathsBuilt)),
  }));
  return {
    schemaVersion: manifest.schemaVersion,
    readme: 'README.md',
    modules: modules.filter(({declarations}) => declarations.length > 0),
  };
}

/** Tags and the names of their classes, as src/embed/tags.ts has them. */
export function tags() {
  const source = readFileSync('src/embed/tags.ts', 'utf8');
  return [...source.matchAll(/'(sli-[\w-]+)': (\w+),/g)].map(([, tag, name]) => [tag, name]);
}

/** What a manifest says of the elements with tags: [{tagName, name, attributes, members, events, …}]. */
export function elementsOf({modules}) {
  return modules.flatMap(({path, declarations}) =>
    declarations.filter(({tagName}) => tagName).map((each) => ({...each, path})),
  );
}

/** A class without what is nobody's business: `#x`, private, protected, internal. */
function published({members = [], ...declaration}) {
  const shown = members.filter(({name, privacy = 'public', description = ''}) => {
    return privacy === 'public' && !name.startsWith('#') && !description.includes('@internal');
  });
  return JSON.parse(JSON.stringify({...declaration, members: shown}), pathsBuilt);
}

function pathsBuilt(key, value) {
  return key === 'module' && typeof value === 'string' ? built(value.replace(/^\//, '')) : value;
}

/** Where the package has what a module of src becomes. */
function built(path) {
  return path.replace(/^src\//, 'dist/npm/').replace(/\.ts$/, '.js');
}
