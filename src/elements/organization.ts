import {html, nothing, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import type {Organization, Picture} from '../model/feed.js';
import {textIn} from '../model/text.js';

/** An organization: its logo, or its name where it has none or the logo doesn't come; a link if it has one. */
export function renderOrganization(
  organization: Organization,
  wanted: readonly string[],
  isDark: boolean,
): TemplateResult {
  const {logo, url} = organization;
  const name = textIn(organization.name, wanted);
  const text = html`<span class="name" part="name" lang=${name.lang} dir=${name.dir} ?hidden=${logo}
    >${name.value}</span
  >`;
  const mark = html`${logo ? renderLogo(logo, name.value, name.lang, isDark) : nothing}${text}`;
  // Made anew with another logo, since one that failed leaves the name in its place.
  const shown = keyed(logo?.url, mark);
  return url ? html`<a href=${url} target="_blank" rel="noopener">${shown}</a>` : html`${shown}`;
}

function renderLogo(
  {url, dark_url, width, height}: Picture,
  name: string,
  lang: string,
  isDark: boolean,
): TemplateResult {
  return html`<img
    class="logo"
    part="logo"
    src=${isDark && dark_url ? dark_url : url}
    alt=${name}
    lang=${lang}
    width=${width ?? nothing}
    height=${height ?? nothing}
    loading="lazy"
    decoding="async"
    @error=${showName}
  />`;
}

function showName({currentTarget}: Event): void {
  const logo = currentTarget as HTMLImageElement;
  logo.hidden = true;
  (logo.nextElementSibling as HTMLElement).hidden = false;
}
