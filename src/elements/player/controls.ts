import {msg} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import {formatClock} from '../../i18n/format.js';
import {formatPercent} from '../../i18n/format-media.js';
import type {Engine} from '../../playback/engine.js';
import type {PlaybackDriver} from '../../playback/playback-driver.js';
import {playIcon} from '../icons.js';
import {renderButton} from './button.js';
import type {NamedChapter} from './named-chapters.js';
import {
  fullScreenIcon,
  leaveFullScreenIcon,
  loudIcon,
  mutedIcon,
  pauseIcon,
  replayIcon,
} from './icons.js';
import {canFillScreen} from './can-fill-screen.js';
import {renderSeekBar, type SeekBar} from './seek-bar.js';
import {seekableRange} from './seekable-range.js';

/** How far behind the newest of a live stream still counts as live, in seconds. */
const LIVE_EDGE = 15;
/** The newest can't be played without stopping for more: this far behind it there is enough, in seconds. */
const LIVE_BUFFER = 10;

/** What the controls show, and what they do. */
export interface Controls {
  readonly engine: Engine;
  readonly locale: string;
  readonly chapters: readonly NamedChapter[];
  readonly pointed: SeekBar['pointed'];
  readonly point: SeekBar['point'];
  readonly isFullScreen: boolean;
  readonly driver: PlaybackDriver;
  readonly toggleFullScreen: () => void;
  /** What comes later: menus and their like. */
  readonly more: unknown;
}

/** The player's own controls: from left to right in every script, as on every device that plays. */
export function renderControls(controls: Controls): TemplateResult {
  const {hasOwnControls} = controls.engine;
  const range = seekableRange(controls.engine.media);
  return html`<div
    class="controls ${hasOwnControls ? 'below' : ''}"
    part="controls"
    role="group"
    aria-label=${msg('Player controls')}
    dir="ltr"
  >
    ${hasOwnControls || !range ? nothing : renderSeek(controls, range)}
    <div class="row">
      ${renderPlay(controls)} ${hasOwnControls ? nothing : renderVolume(controls)}
      ${renderTime(controls, range)}
      <span class="more">${controls.more} ${renderFullScreen(controls)}</span>
    </div>
  </div>`;
}

function renderSeek(
  {engine: {media}, chapters, locale, pointed, point, driver}: Controls,
  [from, to]: [number, number],
): TemplateResult {
  const {currentTime: time, buffered} = media;
  const seek = (goal: number) => {
    driver.seek(goal);
  };
  return renderSeekBar({from, to, time, buffered, chapters, locale, pointed, point, seek});
}

function renderPlay(controls: Controls): TemplateResult {
  const {ended, paused} = controls.engine.media;
  // WebKit takes what has only just begun for ended, too.
  const [label, face] =
    ended && paused
      ? [msg('Play again'), replayIcon]
      : paused
        ? [msg('Play'), playIcon]
        : [msg('Pause'), pauseIcon];
  return renderButton('toggle', label, face, () => {
    controls.driver.toggle();
  });
}

function renderVolume(controls: Controls): TemplateResult {
  const {volume, muted} = controls.engine.media;
  const shown = muted ? 0 : volume;
  const [label, face] = shown === 0 ? [msg('Sound on'), mutedIcon] : [msg('Sound off'), loudIcon];
  return html`${renderButton('mute', label, face, () => {
      controls.driver.toggleSound();
    })}
    <input
      class="volume"
      part="volume"
      type="range"
      min="0"
      max="1"
      step="0.05"
      aria-label=${msg('Volume')}
      aria-valuetext=${formatPercent(shown, controls.locale)}
      .value=${String(shown)}
      .style=${`--_at: ${shown}`}
      @input=${({target}: Event) => {
        controls.driver.setVolume(Number((target as HTMLInputElement).value));
      }}
    />`;
}

function renderTime(controls: Controls, range: [number, number] | undefined): TemplateResult {
  const {engine, locale} = controls;
  const {duration, currentTime} = engine.media;
  if (duration === Infinity) return renderLive(controls, range);
  const whole = Number.isFinite(duration) ? duration : 0;
  const clock = (seconds: number) => formatClock(Math.floor(seconds), locale);
  return html`<span class="time" part="time"
    ><bdi>${clock(Math.min(currentTime, whole))}</bdi
    ><span class="whole"> / <bdi>${clock(whole)}</bdi></span></span
  >`;
}

function renderLive(
  {engine, locale, driver}: Controls,
  range: [number, number] | undefined,
): TemplateResult {
  const edge = range?.[1];
  const behind = edge === undefined ? 0 : edge - engine.media.currentTime;
  if (edge === undefined || behind < LIVE_EDGE) {
    return html`<b class="time live" part="time live">${msg('Live')}</b>`;
  }
  return html`<span class="time" part="time">−${formatClock(behind, locale)}</span>
    <button
      class="button text"
      part="button live"
      type="button"
      @click=${() => {
        driver.seek(edge - LIVE_BUFFER);
      }}
    >
      ${msg('Go to live')}
    </button>`;
}

function renderFullScreen(controls: Controls): unknown {
  const {element} = controls.engine;
  if (!canFillScreen(element)) return nothing;
  const [label, face] = controls.isFullScreen
    ? [msg('Leave full screen'), leaveFullScreenIcon]
    : [msg('Full screen'), fullScreenIcon];
  return renderButton('full-screen', label, face, controls.toggleFullScreen);
}
