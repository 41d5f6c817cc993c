// The analyzer takes the first argument of any `new SomeEvent(…)` it sees dispatched for an event's name.
const onlyOurEvents = {
  name: 'only-our-events',
  moduleLinkPhase({moduleDoc}) {
    for (const declaration of moduleDoc.declarations ?? []) {
      declaration.events = declaration.events?.filter(({name}) => name?.startsWith('sli-'));
    }
  },
};

// The analyzer gives a default as it is written, which tells nobody anything when that is a constant's name.
const constants = new Map();
const valuesOfConstants = {
  name: 'values-of-constants',
  collectPhase({ts, node}) {
    if (!ts.isVariableDeclaration(node) || !node.initializer) return;
    if (ts.isNumericLiteral(node.initializer)) constants.set(node.name.text, node.initializer.text);
  },
  moduleLinkPhase({moduleDoc}) {
    for (const {attributes = [], members = []} of moduleDoc.declarations ?? [])
      for (const each of [...attributes, ...members])
        each.default = constants.get(each.default) ?? each.default;
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
  plugins: [onlyOurEvents, valuesOfConstants],
};
