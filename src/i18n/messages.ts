/**
 * The interface's own words, element by element. @lit/localize knows one locale per page; we need one per
 * element. So it is told of a single pretended locale, whose table answers from the words of the element
 * that renders at the moment.
 */
import {configureLocalization} from '@lit/localize';
import {sourceLocale, targetLocales} from './generated/locale-codes.js';

type Words = Record<string, unknown>;
type TargetLocale = (typeof targetLocales)[number];

/** The locales in which the interface has words (BCP 47). */
export const locales: readonly string[] = [sourceLocale, ...targetLocales];

/** The locale of the words in the source, which are there without loading. */
export {sourceLocale};

/** Written out, so that each locale becomes a chunk of its own. */
const loaders: Record<TargetLocale, () => Promise<{templates: unknown}>> = {
  ar: () => import('./generated/locales/ar.js'),
  es: () => import('./generated/locales/es.js'),
};

/** Any tag that is no locale of ours: the private use subtags of BCP 47 see to that. */
const PER_ELEMENT = 'x-per-element';

/** How long a locale that could not be loaded is left alone, in milliseconds. */
const PAUSE = 30_000;

const loaded = new Map<string, Words>();
const failedAt = new Map<string, number>();
const loading = new Map<string, Promise<void>>();
let current: Words | undefined;

const table = new Proxy({}, {get: (_, id) => current?.[id as string]});
const {setLocale} = configureLocalization({
  sourceLocale,
  targetLocales: [PER_ELEMENT],
  loadLocale: () => Promise.resolve({templates: table as never}),
});
let isReady = false;
const ready = setLocale(PER_ELEMENT).then(() => {
  isReady = true;
});

/**
 * Makes the words of a locale available: `undefined` when they are already. A locale that can't be loaded
 * is not an error for the visitor: the source's words stand in, and who asks a while later tries again.
 */
export function loadWords(locale: string): Promise<void> | undefined {
  const load = loaders[locale as TargetLocale] as (typeof loaders)[TargetLocale] | undefined;
  const hasJustFailed = Date.now() - (failedAt.get(locale) ?? -Infinity) < PAUSE;
  if (!load || loaded.has(locale) || hasJustFailed) return isReady ? undefined : ready;
  const started = loading.get(locale) ?? startLoading(locale, load);
  loading.set(locale, started);
  return started;
}

async function startLoading(
  locale: string,
  load: () => Promise<{templates: unknown}>,
): Promise<void> {
  try {
    const [{templates}] = await Promise.all([load(), ready]);
    loaded.set(locale, templates as Words);
  } catch (error) {
    failedAt.set(locale, Date.now());
    console.warn(`Shared Learning Widgets: the words for "${locale}" could not be loaded.`, error);
  } finally {
    loading.delete(locale);
  }
}

/** Runs `work` with `msg()` answering in a locale. What `work` leaves for later answers in none. */
export function withWords<T>(locale: string, work: () => T): T {
  const before = current;
  current = loaded.get(locale);
  try {
    return work();
  } finally {
    current = before;
  }
}
