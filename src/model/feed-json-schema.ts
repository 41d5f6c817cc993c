/** The format as JSON Schema (draft 7), for the editors of feeds. Not for the page: it only checks. */
import {DATE, feedSchema, isDate, isTimeZone, isVersion, VERSION} from './feed.js';
import {
  isAmount,
  isBoolean,
  isCount,
  isFilled,
  isSize,
  isString,
  type Fields,
  type Schema,
} from './schema.js';

interface JsonSchema {
  readonly [keyword: string]: unknown;
}

/** What JSON Schema has words for. It has none for languages, addresses, time zones, or ids that must exist. */
const SCALARS = new Map<unknown, JsonSchema>([
  [isString, {type: 'string'}],
  [isFilled, {type: 'string', minLength: 1}],
  [isDate, {type: 'string', pattern: DATE.source}],
  [isVersion, {type: 'string', pattern: VERSION.source}],
  [isTimeZone, {type: 'string'}],
  [isBoolean, {type: 'boolean'}],
  [isAmount, {type: 'number', minimum: 0}],
  [isCount, {type: 'integer', minimum: 0}],
  [isSize, {type: 'integer', minimum: 1}],
]);

export function feedJsonSchema(): JsonSchema {
  const none = new Set<string>();
  const ids = {topics: none, people: none, organizations: none, sessions: none};
  const schema = feedSchema({base: 'https://example.org/', language: 'en', ids, isWhole: true});
  return {$schema: 'http://json-schema.org/draft-07/schema#', ...toJsonSchema(schema)};
}

/** @throws {Error} when a scalar is of a kind that there are no words for yet. */
function toJsonSchema(schema: Schema): JsonSchema {
  if ('required' in schema) {
    const required = Object.keys(schema.required);
    const fields: Fields = {...schema.required, ...schema.optional};
    const properties = Object.entries(fields).map(([key, field]) => [key, toJsonSchema(field)]);
    return {type: 'object', properties: Object.fromEntries(properties) as JsonSchema, required};
  }
  if ('item' in schema) return {type: 'array', items: toJsonSchema(schema.item)};
  if ('entry' in schema) {
    return {type: 'object', minProperties: 1, additionalProperties: toJsonSchema(schema.entry)};
  }
  if ('either' in schema) return {anyOf: schema.either.map(toJsonSchema)};
  if ('options' in schema) return {type: 'string', enum: schema.options};
  const scalar = SCALARS.get(schema.is);
  if (!scalar) throw new Error('SCALARS lacks a kind of scalar that the format has');
  return scalar;
}
