import type {Path, Wanted} from '../model/schema.js';

/**
 * One thing that is wrong with a feed, as it was met: what is wanted, what came, where in the document that is.
 * problem.ts says it to the publisher.
 */
export type Fault = readonly [wanted: Wanted, value?: unknown, path?: Path];
