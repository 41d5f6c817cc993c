/**
 * A place that an address names: `#sli=<session>&lang=es&t=90`. What a visitor looks for in a list is beside it, and
 * stands alone while nothing is open: `#sli=&q=school`.
 */
export interface DeepLink {
  /** The session's id. */
  readonly session: string;
  /** BCP 47 tag of the version. */
  readonly language: string | undefined;
  /** Seconds. */
  readonly time: number;
}

const OURS = /^#?sli=/;

/** What the part of an address after its `#` says; `undefined` when that is somebody else's. */
export function readParameters(hash: string): URLSearchParams | undefined {
  return hash === '' || OURS.test(hash) ? new URLSearchParams(hash.replace(/^#/, '')) : undefined;
}

/** The part of an address after its `#`, with it, that names a place. */
export function formatDeepLink(link: DeepLink): string {
  return format(new URLSearchParams({sli: ''}), placeIn(link));
}

/** The address of this page with a place in it. */
export const addressOf = (link: DeepLink): string => pageAddress() + formatDeepLink(link);

const pageAddress = (): string => location.href.replace(/#.*$/, '');

/** Writes a place into the page's address, unless the page itself has something after the `#` there. */
export function writeDeepLink(link: DeepLink): void {
  writeParameters(placeIn(link), false);
}

/**
 * Writes parameters into the page's address beside those that are there, unless the page itself has something after
 * the `#`: as a step that one can go back from, or over what was there.
 */
export function writeParameters(
  values: Readonly<Record<string, readonly string[]>>,
  isStep: boolean,
): void {
  const parameters = readParameters(location.hash);
  if (!parameters) return;
  // First, since that is what tells our addresses from others.
  const ordered = new URLSearchParams({sli: parameters.get('sli') ?? ''});
  for (const [name, value] of parameters) if (name !== 'sli') ordered.append(name, value);
  const hash = format(ordered, values);
  if (hash === location.hash) return;
  // Whole, since a `<base>` would be put before a `#` alone.
  const address = pageAddress() + (hash === '#sli=' ? '' : hash);
  try {
    if (isStep) history.pushState(history.state, '', address);
    else history.replaceState(history.state, '', address);
  } catch {
    // A document without an address of its own, or a browser that finds this too often.
  }
}

function placeIn({session, language, time}: DeepLink): Record<string, readonly string[]> {
  return {
    sli: [session],
    lang: language ? [language] : [],
    t: time >= 1 ? [String(Math.floor(time))] : [],
  };
}

/** With some parameters set to values; those with none are left out. */
function format(
  parameters: URLSearchParams,
  values: Readonly<Record<string, readonly string[]>>,
): string {
  for (const [name, [first, ...more]] of Object.entries(values)) {
    if (first === undefined) parameters.delete(name);
    else parameters.set(name, first);
    for (const value of more) parameters.append(name, value);
  }
  return `#${parameters.toString()}`;
}
