import {msg, str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import {languageName} from '../../i18n/format.js';
import type {CaptionTracks} from '../../playback/caption-tracks.js';
import {plainAddress} from '../../playback/sources.js';
import type {SessionPlayback} from '../../playback/session-playback.js';
import {faultText} from './fault-text.js';

/** What went wrong, in the visitor's words, with a way on. */
export function renderFault(
  session: SessionPlayback,
  locale: string,
  {retry, dismiss}: {retry: () => void; dismiss: () => void},
): unknown {
  const {fault, failed, playback} = session;
  if (!fault) return nothing;
  const version = failed ?? playback.version;
  const address = version && plainAddress(version);
  return html`<div class="message" part="error" role="alert">
    <p>${whatFailed()} ${faultText(fault.fault)}</p>
    <button class="pill" part="retry" type="button" @click=${retry}>${msg('Try again')}</button>
    ${
      address
        ? html`<a href=${address} target="_blank" rel="noopener"
            >${msg('Open the video itself')}</a
          >`
        : nothing
    }
    ${
      failed
        ? html`<button class="pill" part="dismiss" type="button" @click=${dismiss}>
            ${msg('Close')}
          </button>`
        : nothing
    }
  </div>`;

  function whatFailed(): string {
    if (failed) {
      const language = languageName(failed.language, locale);
      return msg(str`The version in ${language} could not be played, so this one goes on.`);
    }
    return playback.source ? msg('The video has stopped.') : msg('The video could not be played.');
  }
}

/** Tells that captions were to show and can't. */
export function renderCaptionFault(
  {failed}: CaptionTracks,
  locale: string,
  retry: () => void,
): unknown {
  if (failed === undefined) return nothing;
  return html`<div class="message" part="error captions-error" role="alert">
    <p>${msg(str`The captions in ${languageName(failed, locale)} could not be loaded.`)}</p>
    <button class="pill" part="retry" type="button" @click=${retry}>${msg('Try again')}</button>
  </div>`;
}

/**
 * What a visitor should know of the switch to another version; screen readers are told of the rest too, of each in a
 * region of its own: whatever changes in one is told of with all that stands there.
 */
export function renderStatus(
  {isApproximate, arrived}: SessionPlayback,
  locale: string,
  more: readonly (string | false | undefined)[],
): TemplateResult {
  return html`<div role="status">
      ${
        isApproximate
          ? html`<p class="notice" part="notice">
              ${msg('The versions differ in length. This is about the same place.')}
            </p>`
          : nothing
      }
      <p class="visually-hidden">
        ${arrived ? msg(str`Now in ${languageName(arrived.language, locale)}.`) : nothing}
      </p>
    </div>
    ${more.map((text) => html`<p class="visually-hidden" role="status">${text || nothing}</p>`)}`;
}
