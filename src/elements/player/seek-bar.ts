import {msg, str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import {formatClock, formatDuration} from '../../i18n/format.js';
import type {Ranges} from '../../playback/engine.js';

/** How far the arrow keys go, in seconds, and the page keys as a part of the whole. */
const STEP = 5;
const PAGE = 0.1;

export interface SeekBar {
  /** Seconds: the stretch that can be gone to. */
  readonly from: number;
  readonly to: number;
  readonly time: number;
  readonly buffered: Ranges;
  readonly chapters: readonly {readonly start: number; readonly name: string}[];
  readonly locale: string;
  /** The place under the pointer in seconds, and whether it is being dragged to. */
  readonly pointed: {readonly time: number; readonly isDragged: boolean} | undefined;
  readonly point: (pointed: SeekBar['pointed']) => void;
  readonly seek: (time: number) => void;
}

/** Where in a session one is: a slider (ARIA Practices) that runs from left to right in every script. */
export function renderSeekBar(bar: SeekBar): TemplateResult {
  const {from, to, locale, chapters, pointed} = bar;
  const time = pointed?.isDragged ? pointed.time : bar.time;
  const part = (seconds: number) => Math.min(1, Math.max(0, (seconds - from) / (to - from || 1)));
  return html`<div
    class="seek"
    part="seek"
    role="slider"
    tabindex="0"
    aria-label=${msg('Place in the session')}
    aria-valuemin=${Math.floor(from)}
    aria-valuemax=${Math.floor(to)}
    aria-valuenow=${Math.floor(time)}
    aria-valuetext=${spoken(bar, time)}
    .style=${`--_at: ${part(time)}; --_pointed: ${part(pointed?.time ?? 0)}`}
    @keydown=${(event: KeyboardEvent) => {
      seekByKey(event, bar);
    }}
    @pointerdown=${(event: PointerEvent) => {
      startDrag(event, bar);
    }}
    @pointermove=${(event: PointerEvent) => {
      bar.point({time: timeUnder(event, bar), isDragged: pointed?.isDragged ?? false});
    }}
    @pointerup=${(event: PointerEvent) => {
      if (!pointed?.isDragged) return;
      bar.point(undefined);
      bar.seek(timeUnder(event, bar));
    }}
    @pointerleave=${() => {
      if (!pointed?.isDragged) bar.point(undefined);
    }}
    @pointercancel=${() => {
      bar.point(undefined);
    }}
  >
    <span class="track">
      ${renderBuffered(bar, part)}
      <span class="played"></span>
      ${chapters
        .filter(({start}) => start > from && start < to)
        .map(({start}) => html`<span class="mark" .style=${`--_mark: ${part(start)}`}></span>`)}
    </span>
    <span class="rail"><span class="thumb"></span></span>
    ${
      pointed
        ? html`<span class="pointed" aria-hidden="true">
            ${formatClock(pointed.time, locale)}
            <bdi>${nameAt(chapters, pointed.time)}</bdi>
          </span>`
        : nothing
    }
  </div>`;
}

function renderBuffered({buffered}: SeekBar, part: (seconds: number) => number): TemplateResult[] {
  return [...Array(buffered.length).keys()].map((index) => {
    const [start, end] = [part(buffered.start(index)), part(buffered.end(index))];
    return html`<span
      class="buffered"
      .style=${`--_start: ${start}; --_size: ${end - start}`}
    ></span>`;
  });
}

function spoken({to, from, locale, chapters}: SeekBar, time: number): string {
  const at = formatDuration(Math.max(0, Math.floor(time - from)), locale);
  const whole = formatDuration(Math.floor(to - from), locale);
  const chapter = nameAt(chapters, time);
  return chapter ? msg(str`${at} of ${whole}, ${chapter}`) : msg(str`${at} of ${whole}`);
}

export const nameAt = (chapters: SeekBar['chapters'], time: number): string =>
  chapters.findLast(({start}) => start <= time)?.name ?? '';

function seekByKey(event: KeyboardEvent, {from, to, time, seek}: SeekBar): void {
  const page = PAGE * (to - from);
  const goal: Readonly<Record<string, number>> = {
    ArrowLeft: time - STEP,
    ArrowDown: time - STEP,
    ArrowRight: time + STEP,
    ArrowUp: time + STEP,
    PageDown: time - page,
    PageUp: time + page,
    Home: from,
    End: to,
  };
  const place = goal[event.key];
  if (place === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  seek(Math.min(to, Math.max(from, place)));
}

function startDrag(event: PointerEvent, bar: SeekBar): void {
  if (event.button !== 0) return;
  const slider = event.currentTarget as HTMLElement;
  slider.setPointerCapture(event.pointerId);
  bar.point({time: timeUnder(event, bar), isDragged: true});
}

function timeUnder(event: PointerEvent, {from, to}: SeekBar): number {
  const {left, width} = (event.currentTarget as HTMLElement).getBoundingClientRect();
  const part = Math.min(1, Math.max(0, (event.clientX - left) / width));
  return from + part * (to - from);
}
