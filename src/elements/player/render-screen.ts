import {html, type TemplateResult} from 'lit';
import {MEDIA_EVENTS} from '../../playback/engine.js';
import type {SliPlayerScreen} from '../player-screen.js';
import {SCREEN_PARTS} from '../player-parts.js';
import type {VersionChoiceEvent} from '../version-choice-event.js';
import type {About} from './about.js';

/** The player that a screen is in. */
export interface ScreenHost extends HTMLElement {
  language: string | undefined;
  requestUpdate(): void;
}

/** The screen, as the player renders it: in a language (BCP 47), with what stands inside of it. */
export function renderScreen(
  host: ScreenHost,
  about: About,
  lang: string,
  inside: unknown,
  {ready, fail}: {readonly ready: () => void; readonly fail: () => void},
): TemplateResult {
  return html`<sli-player-screen
    exportparts=${SCREEN_PARTS}
    lang=${lang}
    ?hidden=${!about.plays}
    .about=${about}
    @ready=${({target}: Event) => {
      ready();
      follow(target as SliPlayerScreen, host);
    }}
    @fail=${fail}
    @version-choice=${({language}: VersionChoiceEvent) => {
      host.language = language;
    }}
    >${inside}</sli-player-screen
  >`;
}

/** Fires the events of what plays on the player too, as a media element would: without bubbling. */
function follow({events}: SliPlayerScreen, host: ScreenHost): void {
  for (const type of MEDIA_EVENTS) {
    events?.addEventListener(type, () => host.dispatchEvent(new Event(type)));
  }
  events?.addEventListener('enginechange', () => {
    host.requestUpdate();
  });
  host.requestUpdate();
}
