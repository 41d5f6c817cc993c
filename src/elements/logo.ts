import {html, type TemplateResult} from 'lit';
import type {Picture} from '../model/feed.js';
import {textIn, type Text} from '../model/text.js';

/** The ratio of a logo that doesn't tell its size, until it comes: most are wide. */
const UNKNOWN = {width: 4, height: 1};

/** A logo, as large to the eye as any other. Without a text of its own, the organization's name is its text. */
export function renderLogo(
  {url, dark_url, width, height, alt}: Picture,
  name: Text,
  wanted: readonly string[],
  isOnDark: boolean,
): TemplateResult {
  const text = textIn(alt ?? name, wanted);
  const size = width && height ? {width, height} : UNKNOWN;
  const variant = !isOnDark ? '' : dark_url ? 'for-dark' : 'on-plate';
  return html`<img
    class="logo ${variant}"
    part="logo"
    src=${isOnDark && dark_url ? dark_url : url}
    alt=${text.value}
    lang=${text.lang}
    width=${size.width}
    height=${size.height}
    .style=${`--_width: ${balancedWidth(size.width / size.height)}`}
    loading="lazy"
    decoding="async"
    @load=${balance}
    @error=${giveWayToName}
  />`;
}

/**
 * How wide a logo is to be, in logo sizes, so that all cover the same area: width² ÷ ratio is 1. Within bounds, or a
 * tall one would tower and a very wide one push the others away.
 */
export function balancedWidth(ratio: number): number {
  return Math.min(Math.sqrt(ratio), 1.2 * ratio, 3.2);
}

/** What a logo says of its size in the feed may be missing or wrong. */
function balance({currentTarget}: Event): void {
  const logo = currentTarget as HTMLImageElement;
  const ratio = logo.naturalWidth / logo.naturalHeight;
  // A drawing without a size of its own has none to tell.
  if (ratio > 0) logo.style.setProperty('--_width', String(balancedWidth(ratio)));
}

function giveWayToName({currentTarget}: Event): void {
  (currentTarget as HTMLImageElement).hidden = true;
}
