import type {LinkTarget} from './link-targets.js';

/** A place that an address names: `#sli=<session>&lang=es&t=90`. */
export interface DeepLink {
  /** The session's id. */
  readonly session: string;
  /** BCP 47 tag of the version. */
  readonly language: string | undefined;
  /** Seconds. */
  readonly time: number;
}

const OURS = /^#?sli=/;

/** The place that the part of an address after its `#` names; `undefined` when that is somebody else's. */
export function parseDeepLink(hash: string): DeepLink | undefined {
  if (!OURS.test(hash)) return undefined;
  const parameters = new URLSearchParams(hash.replace(/^#/, ''));
  const session = parameters.get('sli');
  const time = Number(parameters.get('t') ?? 0);
  if (!session) return undefined;
  return {
    session,
    language: parameters.get('lang') ?? undefined,
    time: Number.isFinite(time) && time > 0 ? time : 0,
  };
}

/** The part of an address after its `#`, with it, that names a place. */
export function formatDeepLink({session, language, time}: DeepLink): string {
  const parameters = new URLSearchParams({sli: session});
  if (language) parameters.set('lang', language);
  if (time >= 1) parameters.set('t', String(Math.floor(time)));
  return `#${parameters.toString()}`;
}

/** The address of this page with a place in it. */
export const addressOf = (link: DeepLink): string =>
  location.href.replace(/#.*$/, '') + formatDeepLink(link);

/** Shows a place in the element that fits it best, and answers whether there is one. */
export function openIn(targets: Iterable<LinkTarget>, hash: string, isAsked: boolean): boolean {
  const link = parseDeepLink(hash);
  if (!link) return false;
  const fitting = [...targets].map((target) => ({target, fit: target.fits(link)}));
  const [best] = fitting.filter(({fit}) => fit > 0).sort((a, b) => b.fit - a.fit);
  best?.target.openLink(link, isAsked);
  return best !== undefined;
}

/** Writes a place into the page's address, unless the page itself has something after the `#` there. */
export function writeDeepLink(link: DeepLink): void {
  if (location.hash && !OURS.test(location.hash)) return;
  try {
    history.replaceState(history.state, '', formatDeepLink(link));
  } catch {
    // A document without an address of its own, or a browser that finds this too often.
  }
}
