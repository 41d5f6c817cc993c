import type {Choice, Facet} from '../../model/facets.js';
import {FACETS} from '../../model/facets.js';
import {readParameters, writeParameters} from '../deep-link.js';

/** What a visitor has set in a list's toolbar. */
export interface Search {
  readonly query: string;
  readonly choice: Choice;
  /** The order chosen; `undefined` for the one that goes without saying. */
  readonly sort: SortOrder | undefined;
}

export type SortOrder = 'best' | 'newest' | 'oldest' | 'feed';

export const NO_SEARCH: Search = {query: '', choice: new Map(), sort: undefined};

const SORTS: readonly string[] = ['best', 'newest', 'oldest', 'feed'] satisfies SortOrder[];

/** Of several lists in a page, each has its own parameters: they begin with its id, where it has one. */
const prefixOf = (id: string): string => (id ? `${id}.` : '');

/** The search of a list that the page's address names; `undefined` when the address is somebody else's. */
export function searchInAddress(id: string): Search | undefined {
  const parameters = readParameters(location.hash);
  if (!parameters) return undefined;
  const prefix = prefixOf(id);
  const valuesOf = (facet: Facet) => new Set(parameters.getAll(prefix + facet));
  const sort = parameters.get(`${prefix}order`) ?? '';
  return {
    query: parameters.get(`${prefix}q`) ?? '',
    choice: new Map(
      FACETS.map((facet) => [facet, valuesOf(facet)] as const).filter(([, {size}]) => size > 0),
    ),
    sort: SORTS.includes(sort) ? (sort as SortOrder) : undefined,
  };
}

/** Writes a list's search into the page's address: as a step to go back from, or over the one before. */
export function writeSearch(id: string, {query, choice, sort}: Search, isStep: boolean): void {
  const prefix = prefixOf(id);
  const values: Record<string, readonly string[]> = {
    q: query ? [query] : [],
    order: sort ? [sort] : [],
  };
  for (const facet of FACETS) values[facet] = [...(choice.get(facet) ?? [])];
  const entries = Object.entries(values).map(([name, value]) => [prefix + name, value]);
  writeParameters(Object.fromEntries(entries) as typeof values, isStep);
}
