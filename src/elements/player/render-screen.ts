import {html, type TemplateResult} from 'lit';
import {MEDIA_EVENTS, type Media} from '../../playback/engine.js';
import type {PlayerOpening} from '../player-opening.js';
import type {SliPlayerScreen} from '../player-screen.js';
import {SCREEN_PARTS} from '../player-parts.js';
import type {VersionChoiceEvent} from '../version-choice-event.js';
import type {About} from './about.js';

/** The player that a screen is in. */
export interface ScreenHost extends HTMLElement {
  language: string | undefined;
  /** Makes what is about to play as it was wished before. */
  grantWishes(media: Media): void;
  requestUpdate(): void;
}

/** The screen, as the player renders it: in a language (BCP 47), with what stands inside of it. */
export function renderScreen(
  host: ScreenHost,
  opening: PlayerOpening,
  about: About,
  lang: string,
  inside: unknown,
): TemplateResult {
  return html`<sli-player-screen
    exportparts=${SCREEN_PARTS}
    lang=${lang}
    ?hidden=${!about.plays}
    .about=${about}
    @ready=${({target}: Event) => {
      const events = (target as SliPlayerScreen).events!;
      if (opening.isOpen) host.grantWishes(events.media);
      // As a media element would: without bubbling.
      for (const type of MEDIA_EVENTS) {
        events.addEventListener(type, () => host.dispatchEvent(new Event(type)));
      }
      events.addEventListener('enginechange', () => {
        host.requestUpdate();
      });
      host.requestUpdate();
    }}
    @fail=${() => {
      opening.close('failed');
    }}
    @version-choice=${({language}: VersionChoiceEvent) => {
      host.language = language;
    }}
    >${inside}</sli-player-screen
  >`;
}
