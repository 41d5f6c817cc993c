// Writes the words of each locale, as `lit-localize build` made them, into three modules: of what a page loads before
// any click, of what comes with the code that plays, and of all else that comes by import(). And the module that
// imports them all.
import {readConfigFileAndWriteSchema} from '@lit/localize-tools/lib/config.js';
import {RuntimeLitLocalizer} from '@lit/localize-tools/lib/modes/runtime.js';
import {extractMessagesFromProgram} from '@lit/localize-tools/lib/program-analysis.js';
import {readFileSync, writeFileSync} from 'node:fs';
import ts from 'typescript';
import {filesLoadedFirst, filesLoadedWith} from './files-loaded-first.mjs';

/** How much of an id tells messages apart, and is in the modules: src/i18n/msg.ts looks for just as much. */
const ID_LENGTH = 7;

const config = readConfigFileAndWriteSchema('lit-localize.json');
// First, since what a page loads is read from its imports.
writeLoaders();
const filesFirst = filesLoadedFirst();
const filesToPlay = filesLoadedWith('src/elements/player-screen.ts');
const first = messagesIn(filesFirst);
const toPlay = messagesIn(filesToPlay);
// Each part is used without the other, so that what both say is in both.
const later = messagesIn(
  ts.sys
    .readDirectory('src', ['.ts'])
    .filter((path) => !filesFirst.includes(path) && !filesToPlay.includes(path)),
);
for (const locale of config.targetLocales) {
  const words = wordsIn(`${config.output.outputDir}/${locale}.ts`);
  if (new Map(words).size < words.length)
    throw new Error(`Two messages have ids that begin alike: ${ID_LENGTH} characters are too few.`);
  const rest = words.filter(([id]) => !first.has(id));
  write(
    locale,
    words.filter(([id]) => first.has(id)),
  );
  write(
    `${locale}.play`,
    rest.filter(([id]) => toPlay.has(id)),
  );
  write(
    `${locale}.later`,
    rest.filter(([id]) => later.has(id)),
  );
}

/** The beginnings of the ids of the messages in some files. */
function messagesIn(paths) {
  const {program} = new RuntimeLitLocalizer(config);
  // Of a message in several files, the analysis of the whole program would name only one.
  const {messages} = extractMessagesFromProgram({
    getSourceFiles: () => paths.map((path) => program.getSourceFile(path)),
    getTypeChecker: () => program.getTypeChecker(),
  });
  return new Set(messages.map(({name}) => name.slice(0, ID_LENGTH)));
}

function wordsIn(path) {
  const words = [];
  const visit = (node) => {
    if (ts.isPropertyAssignment(node))
      words.push([node.name.text.slice(0, ID_LENGTH), partsOf(node.initializer)]);
    else ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ESNext));
  return words;
}

/** A text, or of str`in ${1} of ${0}` its texts and numbers. */
function partsOf({template, text}) {
  if (!template?.templateSpans) return template?.text ?? text;
  const spans = template.templateSpans.map(({expression, literal}) => [
    Number(expression.text),
    literal.text,
  ]);
  return [template.head.text, ...spans.flat()].filter((part) => part !== '');
}

function write(name, words) {
  const lines = words.map(([id, parts]) => `  ${id}: ${JSON.stringify(parts)},\n`);
  const text = `// Written by npm run translate.
import type {Words} from '../../msg.js';

export const words: Words = {
${lines.join('')}};
`;
  writeFileSync(`src/i18n/generated/locales/${name}.ts`, text);
}

/** Written out, since bundlers make a chunk only of an address that they can read. */
function writeLoaders() {
  const load = (name) => `() => import('./locales/${name}.js')`;
  const lines = config.targetLocales.map(
    (locale) =>
      `  '${locale}': [${[locale, `${locale}.play`, `${locale}.later`].map(load).join(', ')}],\n`,
  );
  const text = `// Written by npm run translate.
import type {Words} from '../msg.js';

export type LoadPart = () => Promise<{readonly words: Words}>;

/** Of each locale its parts. */
export const loaders: Readonly<
  Record<string, readonly [first: LoadPart, play: LoadPart, later: LoadPart]>
> = {
${lines.join('')}};
`;
  writeFileSync('src/i18n/generated/loaders.ts', text);
}
