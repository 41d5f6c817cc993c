/**
 * What JSON may hold, put together from small parts. A schema reads a value: it gives the value as it is used from
 * then on, or `undefined` when it is broken. What can be missing (a field that need not be there, an item of a list, an
 * entry of a map) is left out when it is broken, and the rest stays. Each broken part is told all the same, so that
 * reading is strict for whoever asks whether anything was told.
 */
export type Schema<T = unknown> = Form & {
  readonly read: (input: unknown, tell: Tell) => T | undefined;
};

/** What is wanted: a word for it, which others have a text for; or one of several. */
export type Wanted = string | readonly string[];

/** Is told of each broken part: what is wanted, what came, and where that is. */
export type Tell = (wanted: Wanted, value: unknown, path?: Path) => undefined;

/** The keys that lead to a value. */
export type Path = readonly (string | number)[];

/** What a schema is made of, for whoever writes it in another language. */
export type Form =
  | {readonly required: Fields; readonly optional: Fields}
  | {readonly item: Schema}
  | {readonly entry: Schema}
  | {readonly either: readonly [Schema, Schema]}
  | {readonly options: readonly string[]}
  | {readonly is: Is<unknown>};

export type Fields = Readonly<Record<string, Schema>>;

/** What a schema reads. */
export type Output<S> = S extends Schema<infer T> ? T : never;

type ObjectOf<Required extends Fields, Optional extends Fields> = Flat<
  {readonly [Key in keyof Required]: Output<Required[Key]>} & {
    readonly [Key in keyof Optional]?: Output<Optional[Key]> | undefined;
  }
>;
type Flat<T> = {[Key in keyof T]: T[Key]};

/** An object of which the required fields are good. Others than those named are left out. */
export function object<Required extends Fields, Optional extends Fields = Record<never, never>>(
  required: Required,
  optional = {} as Optional,
  wanted = 'object',
): Schema<ObjectOf<Required, Optional>> {
  const fields = Object.entries<Schema>({...required, ...optional});
  const needed = Object.keys(required);
  return {
    required,
    optional,
    read(input, tell) {
      if (!isRecord(input)) return tell(wanted, input);
      const output: Record<string, unknown> = {};
      for (const [key, schema] of fields) {
        const value = input[key];
        // Most fields are not there.
        if (value !== undefined) output[key] = schema.read(value, inside(key, tell));
        else if (needed.includes(key)) tell('required', value, [key]);
      }
      const isUsable = needed.every((key) => output[key] !== undefined);
      return isUsable ? (output as ObjectOf<Required, Optional>) : undefined;
    },
  };
}

/** A list. An item whose `id` an earlier one has is broken. */
export const list = <T>(item: Schema<T>, wanted = 'list'): Schema<readonly T[]> => ({
  item,
  read(input, tell) {
    if (!Array.isArray(input)) return tell(wanted, input);
    const ids = new Set<unknown>();
    return input
      .map((value: unknown, index) => {
        const tellInside = inside(index, tell);
        const output = item.read(value, tellInside);
        const {id} = Object(output) as {id?: unknown};
        if (ids.has(id)) return tellInside('newId', id, ['id']);
        if (id !== undefined) ids.add(id);
        return output;
      })
      .filter((output) => output !== undefined);
  },
});

/** A map with at least one good entry, which is one whose name is good as well. */
export const map = <T>(
  name: Schema<string>,
  entry: Schema<T>,
  wanted: string,
): Schema<Readonly<Record<string, T>>> => ({
  entry,
  read(input, tell) {
    const entries = Object.entries(isRecord(input) ? input : {})
      .map(([key, value]) => {
        const tellInside = inside(key, tell);
        return [name.read(key, tellInside), entry.read(value, tellInside)];
      })
      .filter((pair): pair is [string, T] => !pair.includes(undefined));
    return entries.length > 0 ? Object.fromEntries(entries) : tell(wanted, input);
  },
});

/** One of two: the first for a value that looks like it, else the second. */
export const either = <A, B>(
  isFirst: (input: unknown) => boolean,
  first: Schema<A>,
  second: Schema<B>,
): Schema<A | B> => ({
  either: [first, second],
  read: (input, tell) => (isFirst(input) ? first : second).read(input, tell),
});

/** What another schema reads, if it is good enough as well. */
export const where = <T>(
  schema: Schema<T>,
  isGood: (output: T, input: unknown) => boolean,
  wanted: string,
): Schema<T> => ({
  ...schema,
  read(input, tell) {
    const output = schema.read(input, tell);
    return output === undefined || isGood(output, input) ? output : tell(wanted, input);
  },
});

/** One of some words. */
export const oneOf = <const Options extends readonly string[]>(
  ...options: Options
): Schema<Options[number]> => ({
  options,
  read: (input, tell) => options.find((option) => option === input) ?? tell(options, input),
});

/** A value of one kind. `clean` gives it as it is to be used. It is broken when that is `undefined`, or throws. */
export const scalar = <In, T = In>(
  is: Is<In>,
  wanted: string,
  clean: (input: In) => T | undefined = (input) => input as unknown as T,
): Schema<NoInfer<T>> => ({
  is,
  read(input, tell) {
    let output: T | undefined;
    try {
      if (is(input)) output = clean(input);
    } catch {
      // Told below.
    }
    return output ?? tell(wanted, input);
  },
});

type Is<T> = (input: unknown) => input is T;

export const isString = (input: unknown): input is string => typeof input === 'string';
export const isFilled = (input: unknown): input is string => isString(input) && input !== '';
export const isBoolean = (input: unknown): input is boolean => typeof input === 'boolean';
/** A number, 0 or more. */
export const isAmount = (input: unknown): input is number =>
  Number.isFinite(input) && (input as number) >= 0;
/** A whole number, 0 or more. */
export const isCount = (input: unknown): input is number =>
  isAmount(input) && Number.isInteger(input);
/** A whole number, 1 or more. */
export const isSize = (input: unknown): input is number => isCount(input) && input > 0;

const isRecord = (input: unknown): input is Record<string, unknown> =>
  typeof input === 'object' && input !== null && !Array.isArray(input);

/** Tells of what is at a key. */
const inside =
  (key: string | number, tell: Tell): Tell =>
  (wanted, value, path = []) =>
    tell(wanted, value, [key, ...path]);
