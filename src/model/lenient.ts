/**
 * Schemas that keep what is good. Valibot gives up a whole list for one broken item; in a page made from
 * a feed, the item goes and the rest stays. Each broken part is still an issue with its path, so that
 * the same check is strict for whoever asks whether there were issues at all.
 */
import * as v from 'valibot';

type Schema = v.GenericSchema;
type Issue = v.BaseIssue<unknown>;

/** What Valibot's schemas hand each other: a value on its way, and what was wrong with it so far. */
interface Dataset {
  typed?: boolean;
  value: unknown;
  issues?: Issue[] | undefined;
}

/** Issues whose broken part has been left out already. */
const settled = new WeakSet<Issue>();

/** Whether something is wrong with a value that leaving out a part of it did not settle. */
export const isUnusable = ({typed, issues}: v.OutputDataset<unknown, Issue> | Dataset): boolean =>
  !typed || (issues?.some((issue) => !settled.has(issue)) ?? false);

/**
 * A list whose broken items are left out. With `unique`, so is an item whose value at that key an earlier
 * item has already.
 */
export function list<const Item extends Schema>(
  item: Item,
  {unique, wanted = 'a list'}: {unique?: string; wanted?: string} = {},
): v.ArraySchema<Item, string> {
  const strict = v.array(item, wanted);
  return withRun(strict, (input, config) => {
    if (!Array.isArray(input)) return run(strict, input, config);
    const whole = {typed: true, value: [] as unknown[], issues: undefined};
    const seen = new Set<unknown>();
    input.forEach((value: unknown, index) => {
      const part = run(item, value, config);
      if (unique !== undefined && !isUnusable(part)) {
        const id = (part.value as Record<string, unknown>)[unique];
        if (seen.has(id)) addIssue(part, id, `an ${unique} that no earlier item has`, unique);
        seen.add(id);
      }
      if (!isUnusable(part)) whole.value.push(part.value);
      settle(whole, part, index, input);
    });
    return whole;
  });
}

/** A value that may be missing, and that is left out when it is broken. */
export function maybe<const Wrapped extends Schema>(
  wrapped: Wrapped,
): v.OptionalSchema<Wrapped, undefined> {
  const strict = v.optional(wrapped);
  return withRun(strict, (input, config) => {
    const part = run(strict, input, config);
    if (!isUnusable(part)) return part;
    part.issues?.forEach((issue) => settled.add(issue));
    return {typed: true, value: undefined, issues: part.issues};
  });
}

/**
 * A map whose broken entries are left out, and which is broken itself when nothing remains. `nameOf` gives
 * the name under which an entry is kept, or `undefined` for a name that will not do.
 */
export function mapOf<const Value extends Schema>(
  nameOf: (name: string) => string | undefined,
  value: Value,
  wanted: {map: string; name: string},
): v.RecordSchema<v.StringSchema<undefined>, Value, string> {
  const strict = v.record(v.string(), value, wanted.map);
  return withRun(strict, (input, config) => {
    if (typeof input !== 'object' || Array.isArray(input)) return run(strict, null, config);
    const entries: Record<string, unknown> = {};
    const whole = {typed: true, value: entries, issues: undefined};
    for (const [name, entry] of Object.entries(input ?? {})) {
      const part = run(value, entry, config);
      const kept = nameOf(name);
      if (kept === undefined) addIssue(part, name, wanted.name);
      else if (!isUnusable(part)) entries[kept] = part.value;
      settle(whole, part, name, input);
    }
    if (Object.keys(entries).length === 0) addIssue(whole, input, wanted.map);
    return whole;
  });
}

/** A schema that keeps its types and its JSON Schema, but is run in another way. */
function withRun<S extends Schema>(
  schema: S,
  lenient: (input: unknown, config: v.Config<Issue>) => Dataset,
): S {
  return {
    ...schema,
    '~run': (dataset: Dataset, config: v.Config<Issue>) => lenient(dataset.value, config),
  };
}

const run = (schema: Schema, value: unknown, config: v.Config<Issue>): Dataset =>
  schema['~run']({value}, config);

/** Takes the issues of a part over to the whole it is in, now that the part has been left out. */
function settle(whole: Dataset, part: Dataset, key: string | number, input: unknown): void {
  for (const issue of part.issues ?? []) {
    settled.add(issue);
    prependPath(issue, key, input);
    (whole.issues ??= []).push(issue);
  }
}

function addIssue(dataset: Dataset, input: unknown, wanted: string, key?: string): void {
  const issue: Issue = {
    kind: 'validation',
    type: 'lenient',
    input,
    expected: null,
    received: typeof input,
    message: wanted,
  };
  if (key !== undefined) prependPath(issue, key, dataset.value);
  (dataset.issues ??= []).push(issue);
}

function prependPath(issue: Issue, key: string | number, input: unknown): void {
  const step: v.UnknownPathItem = {
    type: 'unknown',
    origin: 'value',
    input,
    key,
    value: issue.input,
  };
  Object.assign(issue, {path: [step, ...(issue.path ?? [])]});
}
