import {msg, str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import {formatClock} from '../i18n/format.js';
import type {Version} from '../model/feed.js';
import {playIcon} from './icons.js';
import type {Shown} from './player-shown.js';
import {renderDuration} from './session-summary.js';

/** What stands in the picture's place before anybody plays. */
export interface Poster {
  /** The session's title, in the visitor's language. */
  readonly title: string;
  /** What is told where there is nothing to play. */
  readonly none: unknown;
  /** Where to begin, in seconds, and where the visitor left, if that is to be offered. */
  readonly start: number;
  readonly left: number | undefined;
  /** What there is to know of it before. */
  readonly notices: unknown;
  /** Plays from a time in seconds. */
  readonly play: (time: number) => void;
}

export function renderPoster(shown: Shown, poster: Poster): TemplateResult {
  const {poster: picture, version, locale} = shown;
  return html`<div class="frame" part="frame">
    ${picture ? html`<img class="poster" part="poster" src=${picture} alt="" decoding="async" />` : nothing}
    ${version ? renderPlay(poster, version, locale) : html`<div class="none">${poster.none}</div>`}
    <div class="over">${poster.notices}</div>
  </div>`;
}

function renderPlay(
  {title, start, left, play}: Poster,
  {duration_in_seconds: seconds}: Version,
  locale: string,
): TemplateResult {
  const playFrom = (time: number) => () => {
    play(time);
  };
  return html`<button class="play" part="play" type="button" @click=${playFrom(start)}>
      <span class="disc">${playIcon}</span>
      <span class="visually-hidden">${msg(str`Play: ${title}`)}</span>
      ${renderDuration(seconds, locale)}
    </button>
    ${
      left === undefined
        ? nothing
        : html`<button class="pill resume" part="resume" type="button" @click=${playFrom(left)}>
            ${msg(str`Continue at ${formatClock(left, locale)}`)}
          </button>`
    }`;
}
