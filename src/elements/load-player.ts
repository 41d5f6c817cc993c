/**
 * What is needed only once somebody means to use it: chunks of their own. One that fails to load is forgotten,
 * so that a retry can work.
 */
const loading = new Map<string, Promise<unknown>>();

function once<Module>(name: string, load: () => Promise<Module>): Promise<Module> {
  const started = loading.get(name) ?? load();
  loading.set(name, started);
  started.catch(() => loading.delete(name));
  return started as Promise<Module>;
}

export const loadScreen = () => once('screen', () => import('./player-screen.js'));
export const loadTranscript = () => once('transcript', () => import('./session-transcript.js'));
export const loadExtras = () => once('extras', () => import('./player/extras.js'));
export const loadHelp = () => once('help', () => import('./player/help-dialog.js'));
export const loadOffer = () => once('offer', () => import('./language-offer.js'));
export const loadPlaces = () => once('places', () => import('./player/places.js'));
export const loadLinks = () => once('links', () => import('./open-link.js'));
export const loadRowExtras = () => once('row', () => import('./row/row-extras.js'));
export const loadListPlayer = () => once('list', () => import('./list/list-player.js'));
