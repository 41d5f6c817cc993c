import type {DeepLink} from './deep-link.js';
import {loadScreen} from './load-player.js';

/** An element that can show the place that a link names. */
export interface LinkTarget {
  /** How well it can: 0 for not at all. Of several in a page, the best one does. */
  fits(link: DeepLink): number;
  /** Shows the place; `isAsked` when the visitor has just followed the link, and so wants it to play. */
  openLink(link: DeepLink, isAsked: boolean): void;
}

const targets = new Set<LinkTarget>();
/** The part of the page's address after its `#`, until it has been shown. */
let pending = '';

/** Shows an element the links that the page's address names, until the returned function is called. */
export function followLinks(target: LinkTarget): () => void {
  if (targets.size === 0) {
    pending = location.hash;
    addEventListener('hashchange', follow);
  }
  targets.add(target);
  return () => {
    targets.delete(target);
    if (targets.size === 0) removeEventListener('hashchange', follow);
  };
}

/** To be called by an element that has a feed now: the page's address may have waited for it. */
export function tryLink(isAsked = false): void {
  const hash = pending;
  if (!hash.startsWith('#sli=')) return;
  void loadScreen()
    .then(({openIn}) => {
      if (hash === pending && openIn(targets, hash, isAsked)) pending = '';
    })
    .catch(() => undefined);
}

const follow = (): void => {
  pending = location.hash;
  tryLink(true);
};
