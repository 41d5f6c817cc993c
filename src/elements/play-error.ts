import {msg} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';

/** What stands where a video was to play that can't be had: a way to try again, and its address, if it has one. */
export const renderPlayError = (
  address: string | undefined,
  tryAgain: () => void,
): TemplateResult =>
  html`<div class="message" part="error" role="alert">
    <p>${msg('The video could not be played.')}</p>
    <button class="pill" part="retry" type="button" @click=${tryAgain}>${msg('Try again')}</button>
    ${address ? html`<a href=${address} target="_blank" rel="noopener">${msg('Open the video itself')}</a>` : nothing}
  </div>`;
