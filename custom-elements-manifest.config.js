// The analyzer takes the first argument of any `new SomeEvent(…)` it sees dispatched for an event's name.
const onlyOurEvents = {
  name: 'only-our-events',
  moduleLinkPhase({moduleDoc}) {
    for (const declaration of moduleDoc.declarations ?? []) {
      declaration.events = declaration.events?.filter(({name}) => name?.startsWith('sli-'));
    }
  },
};

export default {
  // i18n holds the base class of the elements.
  globs: ['src/elements/*.ts', 'src/i18n/*.ts'],
  exclude: ['**/*.styles.ts'],
  litelement: true,
  outdir: 'node_modules/.cache',
  // Else it writes that address into package.json.
  packagejson: false,
  plugins: [onlyOurEvents],
};
