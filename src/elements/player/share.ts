import {msg} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import type {Version} from '../../model/feed.js';
import {downloadIcon, shareIcon} from './later-icons.js';

/** What has become of a link that the visitor wants to pass on: `undefined` before they asked for it. */
export type Shared = {readonly address: string; readonly isCopied: boolean} | undefined;

/**
 * Passes on an address under a title in plain text: by the system's own means on devices for fingers, else through the
 * clipboard, and where that is out of reach, the visitor copies it from a field. `undefined` where they need to hear
 * nothing more.
 */
export async function share(address: string, title: string): Promise<Shared> {
  if (matchMedia('(pointer: coarse)').matches && 'share' in navigator) {
    try {
      await navigator.share({title, url: address});
      return undefined;
    } catch (error) {
      // Whoever closes the system's sheet has changed their mind; a page's policy may forbid it altogether.
      if ((error as Error).name === 'AbortError') return undefined;
    }
  }
  try {
    await navigator.clipboard.writeText(address);
    return {address, isCopied: true};
  } catch {
    return {address, isCopied: false};
  }
}

export function renderShare(shared: Shared, copy: () => void): TemplateResult {
  return html`<button class="pill" part="share" type="button" @click=${copy}>
      ${shareIcon} ${shared?.isCopied ? msg('Link copied') : msg('Share')}
    </button>
    ${renderSharedLink(shared)}`;
}

/** Leads to the address that is to be copied by hand, as soon as it is there. */
export function focusLink(root: ParentNode, shared: Shared): void {
  if (!shared || shared.isCopied) return;
  requestAnimationFrame(() => {
    const fields = root.querySelectorAll<HTMLInputElement>('[part=share-link]');
    [...fields].find(({value}) => value === shared.address)?.focus();
  });
}

/** The address to copy by hand, where the clipboard is out of reach: there the visitor finds themselves. */
export function renderSharedLink(shared: Shared): TemplateResult | typeof nothing {
  if (!shared || shared.isCopied) return nothing;
  return html`<input
    class="link"
    part="share-link"
    readonly
    dir="ltr"
    aria-label=${msg('Copy this link')}
    .value=${shared.address}
    @focus=${({target}: Event) => {
      (target as HTMLInputElement).select();
    }}
  />`;
}

/** The file itself, where the feed allows to download it. */
export function renderDownload({sources}: Version): TemplateResult | typeof nothing {
  const source = sources?.find(({downloadable}) => downloadable);
  if (!source) return nothing;
  return html`<a
    class="pill"
    part="download"
    href=${source.url}
    download
    target="_blank"
    rel="noopener"
    >${downloadIcon} ${msg('Download')}</a
  >`;
}
