// Writes the reference of each element, from its JSDoc, between `<!-- api:sli-… -->` and `<!-- /api -->` in REFERENCE.md.
// With --check it only says whether that would change anything, and whether the comments tell all that can be styled.
import {execFileSync} from 'node:child_process';
import {readFileSync, writeFileSync} from 'node:fs';
import {format, resolveConfig} from 'prettier';
import manifest from '../custom-elements-manifest.config.js';
import {contractProblems} from './styling-contract.mjs';

const REFERENCE = 'REFERENCE.md';
const PLACE = /<!-- api:(sli-[a-z-]+) -->.*?<!-- \/api -->/gs;

const elements = readElements();
const style = {...(await resolveConfig(REFERENCE)), parser: 'markdown'};
const references = new Map();
for (const [tag, element] of elements) references.set(tag, await format(reference(element), style));

const before = readFileSync(REFERENCE, 'utf8');
const after = before.replace(
  PLACE,
  (_old, tag) => `<!-- api:${tag} -->\n\n${references.get(tag) ?? ''}\n<!-- /api -->`,
);
const problems = [...places(), ...(await contractProblems(elements))];
if (process.argv.includes('--check')) {
  if (after !== before) problems.push('out of date, run npm run docs');
} else {
  writeFileSync(REFERENCE, after);
}
for (const problem of problems) console.error(`${REFERENCE}: ${problem}`);
process.exitCode = problems.length > 0 ? 1 : 0;

function readElements() {
  const analyzer = 'node_modules/@custom-elements-manifest/analyzer/cem.js';
  execFileSync(process.execPath, [analyzer, 'analyze', '--quiet']);
  const {modules} = JSON.parse(readFileSync(`${manifest.outdir}/custom-elements.json`, 'utf8'));
  const declarations = modules.flatMap(({path, declarations}) =>
    declarations.map((each) => ({...each, path})),
  );
  return new Map(declarations.filter(({tagName}) => tagName).map((each) => [each.tagName, each]));
}

function places() {
  const tags = [...before.matchAll(PLACE)].map(([, tag]) => tag);
  const unplaced = [...elements.keys()].filter((tag) => !tags.includes(tag));
  const unknown = tags.filter((tag) => !elements.has(tag));
  return [
    ...unplaced.map((tag) => `no <!-- api:${tag} --> <!-- /api -->`),
    ...unknown.map((tag) => `no such element: ${tag}`),
  ];
}

function reference({
  description,
  members = [],
  attributes,
  events,
  slots,
  cssStates,
  cssParts,
  cssProperties,
}) {
  const shown = members.filter(({privacy = 'public', static: isStatic}) => {
    return privacy === 'public' && !isStatic;
  });
  const properties = shown.filter(({kind, attribute}) => kind === 'field' && !attribute);
  const methods = shown.filter(({kind}) => kind === 'method');
  return [
    `${description}\n`,
    table(['Attribute', 'Type', 'Default'], attributes, (attribute) => [
      code(attribute.name),
      code(attribute.type?.text),
      code(attribute.default),
    ]),
    table(['Property', 'Type'], properties, ({name, type, readonly}) => [
      code(name),
      code(type?.text) + (readonly ? ', read-only' : ''),
    ]),
    table(['Method'], methods, (method) => [code(signature(method))]),
    table(['Event', 'Type'], events, ({name, type}) => [code(name), code(type?.text)]),
    table(['Slot'], slots, ({name}) => [code(name) || '(default)']),
    table(['State'], cssStates, ({name}) => [code(name)]),
    table(['CSS part'], cssParts, ({name}) => [code(name)]),
    table(['Custom property', 'Default'], cssProperties, (property) => [
      code(property.name),
      code(property.default),
    ]),
  ].join('\n');
}

/** A table of `items`: the cells that `toCells` makes of each, and its description. */
function table(heads, items = [], toCells) {
  if (items.length === 0) return '';
  const rows = [
    [...heads, 'Description'],
    [...heads, ''].map(() => '---'),
    ...items.map((item) => [...toCells(item), oneLine(item.description)]),
  ];
  return rows.map((cells) => `| ${cells.join(' | ')} |\n`).join('');
}

function signature({name, parameters = [], return: returned}) {
  const list = parameters.map(({name, type, optional, default: byDefault}) => {
    return `${name}${optional || byDefault ? '?' : ''}: ${type?.text ?? 'unknown'}`;
  });
  return `${name}(${list.join(', ')}): ${returned?.type.text ?? 'void'}`;
}

function code(text) {
  return text ? `\`${oneLine(text)}\`` : '';
}

function oneLine(text = '') {
  return text.replaceAll(/\s+/g, ' ').replaceAll('|', '\\|').trim();
}
