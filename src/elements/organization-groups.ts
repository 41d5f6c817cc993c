import {msg, str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import {formatNumber} from '../i18n/format.js';
import type {Feed} from '../model/feed.js';
import {groupsOfKinds, type ShownGroup, type Tier} from '../model/groups.js';
import {baseLanguage} from '../model/language.js';
import {textIn, type ShownText} from '../model/text.js';
import {hostStyles} from '../styles/host.js';
import {controlStyles} from '../styles/controls.js';
import {skeletonStyles} from '../styles/skeleton.js';
import {summaryStyles} from '../styles/summary.js';
import {FeedElement} from './feed-element.js';
import {renderMember, renderNames, type OrganizationContext} from './organization.js';
import {organizationStyles} from './organizations.styles.js';
import {renderParagraphs} from './session-summary.js';

/** Where a group's text wants the number of its `count`. */
const COUNT = '{count}';

/** An element that shows groups of organizations: a logo of each, or names in a sentence. */
export abstract class OrganizationGroups extends FeedElement {
  static override styles = [
    hostStyles,
    controlStyles,
    skeletonStyles,
    summaryStyles,
    organizationStyles,
  ];

  /** The kinds of groups to show, as the feed names them. */
  abstract kind: string;

  protected override get offersLanguage(): boolean {
    return false;
  }

  protected override renderSkeleton(): TemplateResult {
    const bone = html`<span class="bone name block"></span>`;
    return html`<div class="group">
      <span class="bone name"></span>
      <span class="organizations">${bone}${bone}${bone}</span>
    </div>`;
  }

  protected override renderFeed(feed: Feed): TemplateResult {
    const groups = groupsOfKinds(feed, String(this.kind).split(/\s+/));
    if (groups.length === 0) return this.renderEmpty(nothing);
    const context = {
      locale: this.locale,
      wanted: this.wantedLanguages,
      isOnDark: this.states.isDark,
    };
    return html`<div class="groups">
      ${groups.map((group, index) => this.#renderGroup(group, context, index === 0))}
    </div>`;
  }

  #renderGroup(
    {title, text, count, tiers, rest}: ShownGroup,
    context: OrganizationContext,
    isFirst: boolean,
  ): TemplateResult {
    const {locale, wanted} = context;
    const heading = title && textIn(title, wanted);
    const shown = text && textIn(text, wanted);
    // A text without members, or with the number in it, says it all.
    const isTold = rest === 0 || (shown && (tiers.length === 0 || shown.value.includes(COUNT)));
    const number = formatNumber(rest, locale);
    const more = isTold ? [] : [tiers.length > 0 ? msg(str`${number} more`) : number];
    const headline = heading
      ? html`<h3
          class="heading"
          part="heading"
          aria-level=${this.levelOf()}
          lang=${heading.lang}
          dir=${heading.dir}
        >
          ${withCount(heading, count, locale).value}
        </h3>`
      : nothing;
    return html`<section class="group" part="group">
      ${isFirst ? html`<slot name="heading">${headline}</slot>` : headline}
      ${renderParagraphs(shown && {[shown.lang]: withCount(shown, count, locale)}, wanted, 'text')}
      ${tiers.map((tier, index) => renderTier(tier, index < tiers.length - 1 ? [] : more, context))}
      ${tiers.length === 0 && more.length > 0 ? html`<p>${more}</p>` : nothing}
    </section>`;
  }
}

function renderTier(
  {name, members}: Tier,
  more: readonly string[],
  context: OrganizationContext,
): TemplateResult {
  const isLead = name === 'lead';
  const part = isLead ? 'organization lead' : 'organization';
  const hasRoles = members.some(({role, ledBy}) => role ?? ledBy.length > 0);
  const isList = hasRoles || members.some(({organization}) => organization.logo);
  const organizations = members.map(({organization}) => organization);
  return html`<div
    class=${isLead ? 'lead' : ''}
    role=${name ? 'group' : nothing}
    aria-label=${isLead ? msg('Lead') : name || nothing}
  >
    ${
      isList
        ? html`<ul class="organizations ${hasRoles ? 'with-roles' : ''}" role="list">
            ${members.map(
              (member) =>
                html`<li class="organization" part=${part}>${renderMember(member, context)}</li>`,
            )}
            ${more.map((text) => html`<li>${text}</li>`)}
          </ul>`
        : html`<p class="names">${renderNames(organizations, context, part, more)}</p>`
    }
  </div>`;
}

/** The number is written as in the language of the text around it, in the digits that the page wants for that. */
const withCount = (text: ShownText, count: number | undefined, locale: string): ShownText => {
  if (count === undefined) return text;
  const number = formatNumber(count, text.lang === baseLanguage(locale) ? locale : text.lang);
  return {...text, value: text.value.replaceAll(COUNT, number)};
};
