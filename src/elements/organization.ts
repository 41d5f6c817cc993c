import {msg, str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import {listParts} from '../i18n/format-list.js';
import type {Organization} from '../model/feed.js';
import type {ShownMember} from '../model/groups.js';
import {textIn} from '../model/text.js';
import {inlineText} from './feed-text.js';
import {renderLogo} from './logo.js';

/** How organizations are to be told. */
export interface OrganizationContext {
  readonly locale: string;
  /** The reader's languages (BCP 47), best first. */
  readonly wanted: readonly string[];
  readonly isOnDark: boolean;
}

/** What stands in a message for names that are more than text. */
const NAMES = '\uFFFC';

/** A member of a group: its logo, or its name where it has none or the logo doesn't come; what it does, who leads it. */
export function renderMember(
  {organization, role, ledBy}: ShownMember,
  context: OrganizationContext,
): TemplateResult {
  const {wanted} = context;
  const roles = [
    role && html`<p class="role" part="role">${inlineText(role, wanted)}</p>`,
    ledBy.length > 0 && renderLeaders(ledBy, context),
  ].filter(Boolean);
  return html`${renderMark(organization, context)}
  ${roles.length > 0 ? html`<div class="about">${roles}</div>` : nothing}`;
}

/** Names in one sentence, `A, B and C`, each a link if it has an address; `more` is said last. */
export function renderNames(
  organizations: readonly Organization[],
  {locale, wanted}: OrganizationContext,
  part: string | typeof nothing,
  more: readonly string[] = [],
): readonly unknown[] {
  const names = organizations.map(({name}) => textIn(name, wanted).value);
  let index = 0;
  return listParts([...names, ...more], locale).map(({type, value}) => {
    const organization = type === 'element' ? organizations[index++] : undefined;
    return organization
      ? html`<span part=${part}>${linked(organization, renderName(organization, wanted))}</span>`
      : value;
  });
}

function renderLeaders(
  leaders: readonly Organization[],
  context: OrganizationContext,
): TemplateResult {
  const [before, after] = msg(str`Led by ${NAMES}`).split(NAMES);
  return html`<p class="role" part="role led-by">
    ${before}${renderNames(leaders, context, nothing)}${after}
  </p>`;
}

function renderMark(
  organization: Organization,
  {wanted, isOnDark}: OrganizationContext,
): TemplateResult {
  const {logo, name} = organization;
  const picture = logo ? renderLogo(logo, name, wanted, isOnDark) : nothing;
  const mark = html`${picture}${renderName(organization, wanted)}`;
  // Made anew with another logo, since one that failed leaves the name in its place.
  return linked(organization, keyed(`${isOnDark} ${logo?.url}`, mark));
}

function renderName({name}: Organization, wanted: readonly string[]): TemplateResult {
  const {value, lang, dir} = textIn(name, wanted);
  return html`<bdi class="name" part="name" lang=${lang} dir=${dir}>${value}</bdi>`;
}

const linked = ({url}: Organization, content: unknown): TemplateResult =>
  url ? html`<a href=${url} target="_blank" rel="noopener">${content}</a>` : html`${content}`;
