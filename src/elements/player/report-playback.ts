import {tagOf} from '../../model/versions.js';
import type {SessionPlayback} from '../../playback/session-playback.js';
import {SliEndedEvent, SliPauseEvent, SliPlayEvent, SliProgressEvent} from '../playback-events.js';

/** Fires the events of the contract on an element, from those of what plays. */
export function reportPlayback(element: HTMLElement, playback: SessionPlayback): void {
  const events = playback.playback;
  let quarter = 0;
  const of = (): [session: string, language: string] | undefined => {
    const {session} = playback.showing ?? {};
    const {version} = events;
    return session && version && [session.id, tagOf(session, version)];
  };
  const report = (type: string, Reported: new (session: string, language: string) => Event) => {
    events.addEventListener(type, () => {
      const about = of();
      if (about) element.dispatchEvent(new Reported(...about));
    });
  };
  report('play', SliPlayEvent);
  report('pause', SliPauseEvent);
  report('ended', SliEndedEvent);
  // Another version or session counts anew.
  events.addEventListener('emptied', () => {
    quarter = 0;
  });
  events.addEventListener('timeupdate', () => {
    const {currentTime, duration} = events.media;
    const reached = Math.min(3, Math.floor((4 * currentTime) / duration));
    const about = of();
    if (!about || !(reached > quarter)) return;
    quarter = reached;
    element.dispatchEvent(new SliProgressEvent(...about, reached / 4));
  });
}
