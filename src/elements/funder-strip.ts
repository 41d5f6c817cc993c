import {msg} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import type {Feed, Group, Organization} from '../model/feed.js';
import {textIn} from '../model/text.js';
import {controlStyles} from '../styles/controls.js';
import {hostStyles} from '../styles/host.js';
import {skeletonStyles} from '../styles/skeleton.js';
import {summaryStyles} from '../styles/summary.js';
import {isOnDark} from './dark-background.js';
import {define} from './define.js';
import {FeedElement} from './feed-element.js';
import {renderOrganization} from './organization.js';
import {organizationStyles} from './organizations.styles.js';
import {renderParagraphs} from './session-summary.js';

/**
 * Who funds the initiative, in groups: logos where there are any, else names.
 *
 * @tag sli-funder-strip
 *
 * @fires {SliFeedLoadEvent} sli-feed-load - The feed came, with its problems.
 * @fires {SliFeedErrorEvent} sli-feed-error - The feed could not be had or used.
 *
 * @slot - What shows until the feed is there, and stays when it can't be had.
 *
 * @csspart group - A group of funders.
 * @csspart heading - A group's title.
 * @csspart text - What a group says of itself.
 * @csspart organization - One funder.
 * @csspart logo - A funder's logo.
 * @csspart name - A funder's name, where it has no logo.
 * @csspart message - That something is wrong or stale.
 * @csspart retry - The button that tries again.
 *
 * @cssprop [--sli-accent-color=#0b5cad] - Marks what can be acted upon.
 */
export class SliFunderStrip extends FeedElement {
  static override styles = [
    hostStyles,
    controlStyles,
    skeletonStyles,
    summaryStyles,
    organizationStyles,
  ];

  /** The kind of groups to show, as the feed names it. */
  @property() kind = 'funders';

  readonly #darkMode = matchMedia('(prefers-color-scheme: dark)');

  override connectedCallback(): void {
    super.connectedCallback();
    this.#darkMode.addEventListener('change', this.#changeLogos);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#darkMode.removeEventListener('change', this.#changeLogos);
  }

  protected override errorText(): string {
    return msg('The funders could not be loaded.');
  }

  protected override renderSkeleton(): TemplateResult {
    return html`<span class="organizations">
      <span class="bone name"></span><span class="bone name"></span><span class="bone name"></span>
    </span>`;
  }

  protected override renderFeed(feed: Feed): TemplateResult | typeof nothing {
    const groups = (feed.groups ?? []).filter(({kind}) => kind === this.kind);
    if (groups.length === 0) return nothing;
    const organizations = new Map(feed.organizations?.map((each) => [each.id, each]));
    const isDark = isOnDark(this);
    return html`<div class="groups">
      ${groups.map((group) => this.#renderGroup(group, organizations, isDark))}
    </div>`;
  }

  readonly #changeLogos = (): void => {
    this.requestUpdate();
  };

  #renderGroup(
    {title, text, members = []}: Group,
    organizations: ReadonlyMap<string, Organization>,
    isDark: boolean,
  ): TemplateResult {
    const heading = title && textIn(title, this.wantedLanguages);
    const shown = members.map(({organization}) => organizations.get(organization));
    return html`<section class="group" part="group">
      ${
        heading
          ? html`<h3
              class="heading"
              part="heading"
              aria-level=${this.levelOf()}
              lang=${heading.lang}
              dir=${heading.dir}
            >
              ${heading.value}
            </h3>`
          : nothing
      }
      ${renderParagraphs(text, this.wantedLanguages, 'text')}
      <ul class="organizations" role="list">
        ${shown.map((organization) =>
          organization
            ? html`<li class="organization" part="organization">
                ${renderOrganization(organization, this.wantedLanguages, isDark)}
              </li>`
            : nothing,
        )}
      </ul>
    </section>`;
  }
}

define('sli-funder-strip', SliFunderStrip);

declare global {
  interface HTMLElementTagNameMap {
    'sli-funder-strip': SliFunderStrip;
  }
}
