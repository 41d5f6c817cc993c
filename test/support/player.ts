import {fixture, html} from '@open-wc/testing';
import '../../src/embed/all.js';
import type {SliSessionPlayer} from '../../src/elements/session-player.js';
import {
  DEMO_FEED,
  SAME_LENGTH,
  aPlayableVersion,
  aTalk,
  all,
  part,
  playableType,
  untilPart,
  untilPlaying,
} from './elements.js';
import {scenario} from './scenario.js';

type Raw = Record<string, unknown>;

/** A session in three languages, cut alike. */
export const aTalkInThree = (about: Raw = {}): Raw =>
  aTalk(
    ['en', 'es', 'ar'].map((language) => aPlayableVersion(language, SAME_LENGTH)),
    {shared_timeline: true, ...about},
  );

/** A player of the session `talk` of a feed, before anything plays. */
export async function playerOf(
  feed: unknown,
  about: Partial<SliSessionPlayer> = {},
): Promise<SliSessionPlayer> {
  const player = document.createElement('sli-session-player');
  Object.assign(player, {lang: 'en', feed, session: 'talk', ...about});
  await fixture(html`<div>${player}</div>`);
  await untilPart(player, 'play');
  return player;
}

export async function playerOfDemo(session?: string): Promise<SliSessionPlayer> {
  const player = await fixture<SliSessionPlayer>(
    html`<sli-session-player lang="en" src=${DEMO_FEED} .session=${session}></sli-session-player>`,
  );
  await untilPart(player, 'play');
  return player;
}

/** Plays by a click on the poster, and waits for the menus too. */
export async function play(player: Element, language = 'en'): Promise<HTMLVideoElement> {
  part(player, 'play').click();
  const media = await untilPlaying(player, language);
  await untilPart(player, 'speed');
  return media;
}

/** The items of the menu that is open. */
export const menuItems = (player: Element) =>
  all<HTMLButtonElement>(player, '[role=menuitemradio]');

/** The address of a video that is missing so many times, and then there. */
export async function failing(times: number, language = 'es'): Promise<{url: string}> {
  const location = `/demo/media/${SAME_LENGTH}/${language}.${playableType()}`;
  const there = {status: 302, headers: {location}};
  const url = await scenario([...Array<{status: number}>(times).fill({status: 404}), there]);
  return {url: `${url}${language}.${playableType()}`};
}

/** Forgets what was remembered of visitors before. */
export function forgetVisitor(): void {
  for (const key of Object.keys(localStorage)) {
    if (key.startsWith('shared-learning-widgets.')) localStorage.removeItem(key);
  }
}
