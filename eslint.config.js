import js from '@eslint/js';
import {configs as lit} from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import {configs as wc} from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

/** The folders of src, and which of the others each may import. */
const mayImport = {
  model: [],
  styles: [],
  feed: ['model'],
  i18n: ['model'],
  playback: ['model'],
  elements: ['model', 'feed', 'i18n', 'playback', 'styles'],
  embed: ['elements', 'i18n'],
  cli: ['model', 'feed'],
};

/** Packages that a folder must do without. */
const packages = {
  model: {regex: '^(?!\\.)', message: 'src/model imports no packages.'},
  styles: {regex: '^(?!\\.|lit$|lit/)', message: 'src/styles may import lit and nothing else.'},
  playback: {regex: '^(lit|@lit)(/|-|$)', message: 'src/playback works without Lit.'},
};

const notInSource = [
  {selector: 'TSEnumDeclaration', message: 'Use a union of strings.'},
  {selector: 'TSModuleDeclaration[kind!="global"]', message: 'Use a module.'},
  {selector: 'TSParameterProperty', message: 'Declare the field, and assign it.'},
  {selector: 'ExportDefaultDeclaration', message: 'Export by name.'},
  // Prototype, which old pages have, puts others in their place: of from() without the function, of entries() without
  // the numbers.
  {
    selector:
      "CallExpression[callee.object.name='Array'][callee.property.name='from'][arguments.length>1]",
    message: 'Use […].map().',
  },
  {
    selector: "CallExpression[callee.property.name='entries'][arguments.length=0]",
    message: 'Use map() or forEach(), or go through a Map itself.',
  },
];

export default tseslint.config(
  {
    ignores: [
      'dist',
      'coverage',
      'src/i18n/generated',
      'demo/media',
      'scripts/package/types',
      'test/package/*/',
    ],
  },
  js.configs.recommended,
  {
    files: ['**/*.js', '**/*.mjs'],
    rules: {'no-undef': 'off'},
  },
  {
    files: ['**/*.ts'],
    extends: [
      tseslint.configs.recommendedTypeChecked,
      lit['flat/recommended'],
      wc['flat/recommended'],
      {plugins: {'lit-a11y': litA11y}, rules: litA11y.configs.recommended.rules},
    ],
    languageOptions: {parserOptions: {projectService: true}},
    // Safari's VoiceOver takes a list without bullets for none, unless its role is spelled out.
    rules: {'lit-a11y/no-redundant-role': 'off'},
  },
  {
    files: ['src/**/*.ts'],
    rules: {'no-restricted-syntax': ['error', ...notInSource]},
  },
  ...Object.keys(mayImport).map(arrow),
  {files: ['test/**/*.ts', 'vite.config.ts'], extends: [tseslint.configs.disableTypeChecked]},
);

function arrow(folder) {
  const allowed = mayImport[folder];
  const others = Object.keys(mayImport).filter(
    (other) => other !== folder && !allowed.includes(other),
  );
  const regex = `^\\..*/(${others.join('|')})/`;
  const message = `src/${folder} may import ${allowed.join(', ') || 'nothing'} of ours.`;
  const patterns = [{regex, message}, packages[folder]].filter(Boolean);
  return {
    files: [`src/${folder}/**/*.ts`],
    rules: {
      'no-restricted-imports': ['error', {patterns}],
      // no-restricted-imports does not look at import().
      'no-restricted-syntax': [
        'error',
        ...notInSource,
        ...patterns.map(({regex, message}) => ({
          selector: `ImportExpression[source.value=/${regex.replaceAll('/', '\\/')}/]`,
          message,
        })),
      ],
    },
  };
}
