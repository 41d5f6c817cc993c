import {readParameters, type DeepLink} from './deep-link.js';
import type {LinkTarget} from './link-targets.js';

/** The place that the part of an address after its `#` names; `undefined` when that is somebody else's. */
export function parseDeepLink(hash: string): DeepLink | undefined {
  const parameters = readParameters(hash);
  const session = parameters?.get('sli');
  if (!parameters || !session) return undefined;
  const time = Number(parameters.get('t') ?? 0);
  return {
    session,
    language: parameters.get('lang') ?? undefined,
    time: Number.isFinite(time) && time > 0 ? time : 0,
  };
}

/** Shows a place in the element that fits it best, and answers whether there is one. */
export function openIn(targets: Iterable<LinkTarget>, hash: string, isAsked: boolean): boolean {
  const link = parseDeepLink(hash);
  if (!link) return false;
  const fitting = [...targets].map((target) => ({target, fit: target.fits(link)}));
  const [best] = fitting.filter(({fit}) => fit > 0).sort((a, b) => b.fit - a.fit);
  best?.target.openLink(link, isAsked);
  return best !== undefined;
}
