import type {ReactiveControllerHost} from 'lit';
import type {DeepLink} from './deep-link.js';
import {loadLinks} from './load-player.js';

/** An element that can show the place that a link names. */
export interface LinkTarget {
  /** How well it can: 0 for not at all. Of several in a page, the best one does. */
  fits(link: DeepLink): number;
  /** Shows the place; `isAsked` when the visitor has just followed the link, and so wants it to play. */
  openLink(link: DeepLink, isAsked: boolean): void;
}

/** An address that names a session, and not only what is looked for in a list. */
const PLACE = /^#sli=[^&]/;

const targets = new Set<LinkTarget>();
/** The part of the page's address after its `#`, until it has been shown. */
let pending = '';

/** Shows an element the links that the page's address names, as long as it is in the page. */
export function followLinks(target: LinkTarget & ReactiveControllerHost): void {
  target.addController({
    hostConnected() {
      if (targets.size === 0) {
        pending = location.hash;
        addEventListener('hashchange', follow);
      }
      targets.add(target);
    },
    hostDisconnected() {
      targets.delete(target);
      if (targets.size === 0) removeEventListener('hashchange', follow);
    },
    // It may have a feed by now, for which the page's address may have waited.
    hostUpdated() {
      tryLink();
    },
  });
}

function tryLink(isAsked = false): void {
  const hash = pending;
  if (!PLACE.test(hash)) return;
  void loadLinks()
    .then(({openIn}) => {
      if (hash === pending && openIn(targets, hash, isAsked)) pending = '';
    })
    .catch(() => undefined);
}

/** Shows the place that an address names, after its `#`, as soon as an element has it. */
export function showLink(hash: string, isAsked: boolean): void {
  pending = hash;
  tryLink(isAsked);
}

const follow = ({oldURL, newURL}: HashChangeEvent): void => {
  const [before, after] = [oldURL, newURL].map(sessionIn);
  // Back at what was looked for before, with the same session open: that is no wish to play it.
  if (before === after && searchIn(oldURL) !== searchIn(newURL)) return;
  showLink(location.hash, true);
};

const sessionIn = (address: string) => /#(sli=[^&]+)/.exec(address)?.[1];

/** All of an address but the place in a session. */
const searchIn = (address: string) => address.replace(/[#&](?:sli|lang|t)=[^&]*/g, '');
