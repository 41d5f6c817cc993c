// What pages may style is a contract: what an element exposes and what its comment tells must be the same.
import {dirname, relative, resolve} from 'node:path';
import {build, runnerImport} from 'vite';

const PART = /\bpart="((?:\$\{[^}]*\}|[^"$])*)"/g;
const PASSED = /<(sli-[\w-]+)(?:(?!<|exportparts).)*?exportparts=(?:"([^"]*)"|\$\{(\w+))/gs;

/** Where those lists of parts are that several elements pass on. */
const LISTS = ['player-parts', 'list/player-parts-in-list', 'initiative-parts'];

/**
 * What is wrong with the parts and custom properties of the elements that a manifest describes, as sentences. Parts
 * whose names are worked out are not seen here; a test looks for these in pages.
 */
export async function contractProblems(elements) {
  const lists = await Promise.all(LISTS.map((name) => exportsOf(`src/elements/${name}.ts`)));
  const constants = Object.assign({}, ...lists);
  const paths = [...elements.values()].map(({path}) => path);
  const problems = [];
  for (const [tag, element] of elements) {
    const source = await sourceOf(element.path, paths);
    const found = [
      ...partProblems(element, source),
      ...passingProblems(elements, source, constants),
      ...propertyProblems(element, source),
    ];
    problems.push(...found.map((problem) => `${tag}: ${problem}`));
  }
  return problems;
}

function partProblems(element, source) {
  const documented = partsOf(element);
  const exposed = new Set(literalParts(source));
  const isInSource = (part) => new RegExp(`(?<![\\w-])${part}(?![\\w-])`).test(source);
  return [
    ...[...exposed]
      .filter((part) => !documented.has(part))
      .map((part) => `part ${part} has no @csspart`),
    ...[...documented]
      .filter((part) => !isInSource(part))
      .map((part) => `@csspart ${part} is not there`),
  ];
}

function passingProblems(elements, source, constants) {
  return [...source.matchAll(PASSED)].flatMap(([, inside, literal, name]) => {
    const known = elements.get(inside);
    if (!known) return [];
    const list = String(literal ?? constants[name]).split(',');
    const passed = new Set(list.map((each) => each.split(':')[0].trim()));
    const missing = [...partsOf(known)].filter((part) => !passed.has(part));
    return missing.map((part) => `part ${part} of ${inside} is not passed on`);
  });
}

function propertyProblems({cssProperties = []}, source) {
  const documented = new Map(cssProperties.map((each) => [each.name, each.default]));
  const used = new Set([...source.matchAll(/var\(\s*(--sli-[\w-]+)/g)].map(([, name]) => name));
  return [
    ...[...used]
      .filter((name) => !documented.get(name))
      .map((name) => `${name} has no @cssprop with its default`),
    ...[...documented.keys()]
      .filter((name) => !used.has(name))
      .map((name) => `@cssprop ${name} is not used`),
  ];
}

/** The names of an element's parts: also the second ones, which the descriptions of the parts tell in code. */
function partsOf({cssParts = [], attributes = []}) {
  const attributeNames = attributes.map(({name}) => name);
  const told = cssParts
    .flatMap(({description = ''}) => [...description.matchAll(/`([a-z][a-z -]*)`/g)])
    .flatMap(([, names]) => names.split(' '))
    .filter((name) => !attributeNames.includes(name) && !name.endsWith('-'));
  return new Set([...cssParts.map(({name}) => name), ...told]);
}

/** The parts in templates: `part="language ${isChosen ? 'current' : ''}"` has two. */
function literalParts(source) {
  return [...source.matchAll(PART)].flatMap(([, value]) => {
    const conditional = [...value.matchAll(/["']([\w-]+)["']/g)].map(([, name]) => name);
    return [...value.replaceAll(/\$\{[^}]*\}/g, '').split(/\s+/), ...conditional].filter(Boolean);
  });
}

/** The code of an element and of all that it uses, but for other elements that pages write. */
async function sourceOf(path, paths) {
  const isLeftOut = (id, from) => {
    // Of a module it is asked twice: as it is imported, and as a path.
    const file = /^[./]/.test(id) ? relative('.', resolve(dirname(from), id)) : id;
    // What is in player/ is the player's; others only borrow code from it.
    const isOthers = /\/player\//.test(file) && !path.endsWith('/session-player.ts');
    const isSource = /^src\/(elements|styles|model|playback)\//.test(file);
    return isOthers || !isSource || paths.includes(file.replace(/\.js$/, '.ts'));
  };
  const [{output}] = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      lib: {entry: path, formats: ['es']},
      rolldownOptions: {
        external: (id, from) => from !== undefined && isLeftOut(id, from),
        output: {comments: false},
      },
    },
  });
  return output.map(({code = ''}) => code).join('\n');
}

async function exportsOf(path) {
  const {module} = await runnerImport(`./${path}`, {configFile: false, logLevel: 'error'});
  return module;
}
