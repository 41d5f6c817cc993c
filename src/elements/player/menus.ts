import {html, nothing, type TemplateResult} from 'lit';
import type {Engine} from '../../playback/engine.js';
import type {PlaybackDriver} from '../../playback/playback-driver.js';
import {renderCaptionsMenu, type CaptionsMenu} from './captions-menu.js';
import {renderChaptersMenu} from './chapters-menu.js';
import type {NamedChapter} from './named-chapters.js';
import {renderSpeedMenu} from './speed-menu.js';

export type MenuName = 'captions' | 'speed' | 'chapters';

export interface Menus {
  readonly engine: Engine;
  readonly locale: string;
  readonly chapters: readonly NamedChapter[];
  readonly captions: Pick<CaptionsMenu, 'tracks' | 'shown' | 'show' | 'look' | 'setLook'>;
  readonly open: MenuName | undefined;
  readonly toggle: (menu: MenuName) => void;
  readonly driver: PlaybackDriver;
}

/** What can be chosen while something plays. */
export function renderMenus(menus: Menus): TemplateResult {
  const {engine, locale, chapters, captions, open, toggle, driver} = menus;
  const of = (name: MenuName) => ({
    locale,
    isOpen: open === name,
    toggle: () => {
      toggle(name);
    },
  });
  const {currentTime: time, playbackRate: speed} = engine.media;
  const seek = (goal: number) => {
    driver.seek(goal);
  };
  const setSpeed = (goal: number) => {
    driver.setSpeed(goal);
  };
  return html`${renderChaptersMenu({chapters, time, seek, ...of('chapters')})}
  ${captions.tracks.length > 0 ? renderCaptionsMenu({...captions, ...of('captions')}) : nothing}
  ${renderSpeedMenu({speed, setSpeed, ...of('speed')})}`;
}
