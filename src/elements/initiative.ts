import {msg} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {repeat} from 'lit/directives/repeat.js';
import type {Feed} from '../model/feed.js';
import {lookupLanguage} from '../model/language.js';
import {featuredSession} from '../model/sessions.js';
import {textIn} from '../model/text.js';
import {controlStyles} from '../styles/controls.js';
import {hostStyles} from '../styles/host.js';
import {skeletonStyles} from '../styles/skeleton.js';
import {summaryStyles} from '../styles/summary.js';
import {define} from './define.js';
import {SliSessionSelectEvent} from './events.js';
import {SliFeaturedSession} from './featured-session.js';
import {FeedElement} from './feed-element.js';
import {SliFunderStrip} from './funder-strip.js';
import {SliPartnerList} from './partner-list.js';
import {
  FEATURED_PARTS,
  FUNDER_PARTS,
  LIST_PARTS,
  PARTNER_PARTS,
  SWITCHER_PARTS,
} from './initiative-parts.js';
import {chosenSections, type SectionName} from './initiative-sections.js';
import {styles} from './initiative.styles.js';
import {SliLanguageSwitcher} from './language-switcher.js';
import {LIST_ATTRIBUTES, PLAYER_ATTRIBUTES, passAttributes} from './pass-attributes.js';
import {SliSessionList} from './session-list.js';
import {renderParagraphs} from './session-summary.js';

/**
 * All that a feed has to show: the initiative's picture, title and text, its featured session, its sessions, links,
 * funders and partners, and a choice of language for the whole.
 *
 * Elements inside of it, at any depth, that have no feed of their own take its feed. They then show in place of its
 * sections, or after those that `sections` names.
 *
 * A language chosen here holds for all our elements in the page, and for the next pages, but for elements that have a
 * `lang` of their own. An initiative that has one follows its own choice, until the page is left.
 *
 * @tag sli-initiative
 *
 * @attr {'list'|'grid'|'compact'} layout - How the list lays its sessions out. This and the following are those of `sli-session-list`.
 * @attr {'newest'|'oldest'|'feed'} order - Which sessions come first.
 * @attr {'all'|'upcoming'|'recorded'} show - Which sessions there are.
 * @attr {string} topic - Id of the topic that the sessions are about.
 * @attr {boolean} search - Offers a field to search the sessions in.
 * @attr {string} filters - Offers filters.
 * @attr {number} page-size - How many sessions show at first, and how many more each time.
 * @attr {'year'|'topic'|'none'} group-by - What the sessions are divided by.
 * @attr {string} player - Id of the `sli-session-player` to play in; without it, sessions play in place, and the featured one in its own player.
 * @attr {number} [heading-level=2] - Level of the title, 1 to 6; sections lie one deeper, sessions two.
 * @attr {'ask'} consent - With `ask`, the visitor is asked before the frame of YouTube or Vimeo is opened.
 * @attr {boolean} deep-link - Writes session, language and time into the page's address, so that it can be bookmarked.
 * @attr {boolean} no-shortcuts - Leaves the keyboard to the page.
 *
 * @fires {SliLanguageChangeEvent} sli-language-change - The visitor chose a language for the whole, or, with `session`, another version of one. Canceled, all stays as it is.
 * @fires {SliSessionSelectEvent} sli-session-select - The visitor chose a session and a language. Canceled, the page itself shows it.
 * @fires {SliFeedLoadEvent} sli-feed-load - The feed came, with its problems.
 * @fires {SliFeedErrorEvent} sli-feed-error - The feed could not be had or used.
 *
 * @slot - What shows until the feed is there, and stays when it can't be had; or elements that take this one's feed.
 * @slot heading - In place of the title.
 *
 * @csspart banner - The picture.
 * @csspart title - The initiative's title.
 * @csspart switcher - The choice of a language for the whole.
 * @csspart about - What the initiative is about.
 * @csspart text - What stands beside one of the links.
 * @csspart featured - The featured session.
 * @csspart heading - The heading of the sessions.
 * @csspart list - The list of the sessions.
 * @csspart links - The links.
 * @csspart link - One of the links.
 * @csspart funders - The funders.
 * @csspart partners - The partners. The parts of all that it holds are passed on; those whose name several have begin with `switcher-`, `featured-`, `list-`, `funders-` or `partners-`.
 */
export class SliInitiative extends FeedElement {
  static override styles = [hostStyles, controlStyles, skeletonStyles, summaryStyles, styles];

  /** Which sections to show, in which order: their names, parted by spaces. Without it, all: `banner title about featured sessions links funders partners`. */
  @property() sections: string | undefined;

  constructor() {
    super();
    define('sli-featured-session', SliFeaturedSession);
    define('sli-funder-strip', SliFunderStrip);
    define('sli-language-switcher', SliLanguageSwitcher);
    define('sli-partner-list', SliPartnerList);
    define('sli-session-list', SliSessionList);
    this.headingLevel = 2;
    passAttributes(this, 'sli-session-list', LIST_ATTRIBUTES);
    passAttributes(this, 'sli-featured-session', PLAYER_ATTRIBUTES);
  }

  protected override errorText(): string {
    return msg('The sessions could not be loaded.');
  }

  protected override renderSkeleton(): TemplateResult {
    return html`<div class="sections">
      ${chosenSections(this.sections).map((name) => this.#renderBone(name))}
    </div>`;
  }

  protected override renderFeed(feed: Feed): TemplateResult {
    const isComposed = this.feedController.isTakenFromOutside;
    const names = isComposed && this.sections === undefined ? [] : chosenSections(this.sections);
    return html`${names.length > 0 ? this.#renderSections(feed, names) : nothing}
    ${isComposed ? html`<slot></slot>` : nothing}`;
  }

  #renderSections(feed: Feed, names: readonly SectionName[]): TemplateResult {
    const hasTitle = feed.title !== undefined && names.includes('title');
    return html`<div class="sections">
      ${hasTitle ? nothing : this.#renderSwitcher(feed)}
      ${repeat(
        names,
        (name) => name,
        (name, index) => this.#renderSection(name, feed, index === 0, hasTitle ? 1 : 0),
      )}
    </div>`;
  }

  /** A section, if the feed has anything for it. `depth` tells how much deeper than the first heading its own is. */
  #renderSection(name: SectionName, feed: Feed, isFirst: boolean, depth: number): unknown {
    switch (name) {
      case 'banner':
        return this.#renderBanner(feed, isFirst);
      case 'title':
        return this.#renderTitle(feed);
      case 'about':
        if (!feed.about) return nothing;
        return html`<div class="about">
          ${renderParagraphs(feed.about, this.wantedLanguages, 'about')}
        </div>`;
      case 'featured':
        if (feed.sessions.length === 0) return nothing;
        return html`<sli-featured-session
          part="featured"
          exportparts=${FEATURED_PARTS}
          lang=${this.#lang}
          .feed=${this.toHandDown(feed)}
          heading-level=${this.levelOf(depth)}
          ?no-storage=${this.noStorage}
        ></sli-featured-session>`;
      case 'sessions':
        return html`<div class="sessions">
          <h3 class="heading" part="heading" aria-level=${this.levelOf(depth)}>
            ${msg('Sessions')}
          </h3>
          ${
            feed.sessions.length === 0 && !feed.next_url
              ? this.renderEmpty(html`<p part="message">${msg('There are no sessions yet.')}</p>`)
              : html`<sli-session-list
                  exportparts=${LIST_PARTS}
                  lang=${this.#lang}
                  .feed=${this.toHandDown(feed)}
                  heading-level=${this.levelOf(depth + 1)}
                  ?no-storage=${this.noStorage}
                  @sli-session-select=${this.#playFeatured}
                ></sli-session-list>`
          }
        </div>`;
      case 'links':
        return this.#renderLinks(feed);
      case 'funders':
        if (!hasGroups(feed, name)) return nothing;
        return html`<sli-funder-strip
          part="funders"
          exportparts=${FUNDER_PARTS}
          lang=${this.#lang}
          .feed=${this.toHandDown(feed)}
          heading-level=${this.levelOf(depth)}
        ></sli-funder-strip>`;
      case 'partners':
        if (!hasGroups(feed, name)) return nothing;
        return html`<sli-partner-list
          part="partners"
          exportparts=${PARTNER_PARTS}
          lang=${this.#lang}
          .feed=${this.toHandDown(feed)}
          heading-level=${this.levelOf(depth)}
        ></sli-partner-list>`;
    }
  }

  #renderBanner({image}: Feed, isFirst: boolean): unknown {
    if (!image) return nothing;
    const {url, dark_url, width, height, alt} = image;
    const text = alt && textIn(alt, this.wantedLanguages);
    return html`<img
      class="banner"
      part="banner"
      fetchpriority=${isFirst ? 'high' : nothing}
      loading=${isFirst ? 'eager' : 'lazy'}
      decoding="async"
      src=${dark_url && this.states.isDark ? dark_url : url}
      alt=${text?.value ?? ''}
      lang=${text?.lang ?? nothing}
      width=${width ?? nothing}
      height=${height ?? nothing}
    />`;
  }

  #renderTitle(feed: Feed): unknown {
    if (!feed.title) return nothing;
    const {value, lang, dir} = textIn(feed.title, this.wantedLanguages);
    return html`<div class="head">
      <slot name="heading"
        ><h3 class="title" part="title" aria-level=${this.levelOf()} lang=${lang} dir=${dir}>
          ${value}
        </h3></slot
      >
      ${this.#renderSwitcher(feed)}
    </div>`;
  }

  #renderSwitcher({languages = []}: Feed): unknown {
    if (languages.length < 2) return nothing;
    return html`<sli-language-switcher
      part="switcher"
      exportparts=${SWITCHER_PARTS}
      lang=${this.#lang}
      .label=${msg('Language')}
      .languages=${languages}
      .value=${lookupLanguage(this.#lang, languages)}
      ?no-storage=${this.noStorage}
    ></sli-language-switcher>`;
  }

  #renderLinks({links = []}: Feed): unknown {
    if (links.length === 0) return nothing;
    return html`<div class="links" part="links">
      ${links.map(({text, label, url}, index) => {
        const {value, lang, dir} = textIn(label, this.wantedLanguages);
        return html`<div id="link-${index}">
            ${renderParagraphs(text, this.wantedLanguages, 'text')}
          </div>
          <a
            class="pill link"
            part="link"
            href=${url}
            target="_blank"
            rel="noopener"
            aria-describedby="link-${index}"
            lang=${lang}
            dir=${dir}
            >${value}</a
          >`;
      })}
    </div>`;
  }

  #renderBone(name: SectionName): TemplateResult {
    switch (name) {
      case 'featured':
        return html`<sli-featured-session></sli-featured-session>`;
      case 'sessions':
        return html`<sli-session-list></sli-session-list>`;
      default:
        return html`<span class="bone ${name}"></span>`;
    }
  }

  /** BCP 47 tag for what is inside: the reader's language, of which each element finds the nearest locale. */
  get #lang(): string {
    return this.wantedLanguages[0];
  }

  /** One session has one player: chosen in the list, the featured one plays in its own. */
  readonly #playFeatured = (event: SliSessionSelectEvent): void => {
    const {session, language} = event;
    const {loadedFeed: feed} = this;
    const featured = this.renderRoot.querySelector('sli-featured-session');
    if (!featured || !feed || featuredSession(feed)?.id !== session) return;
    if (this.hasAttribute('player')) return;
    event.stopPropagation();
    event.preventDefault();
    const asked = new SliSessionSelectEvent(session, language);
    if (this.dispatchEvent(asked)) void featured.play(language);
  };
}

const hasGroups = ({groups}: Feed, wanted: string) =>
  groups?.some(({kind}) => kind === wanted) ?? false;

declare global {
  interface HTMLElementTagNameMap {
    'sli-initiative': SliInitiative;
  }
}
