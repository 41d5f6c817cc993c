import {msg, str} from '@lit/localize';
import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {repeat} from 'lit/directives/repeat.js';
import {formatNumber} from '../../i18n/format.js';
import {LocalizedElement} from '../../i18n/localized-element.js';
import type {WordsPart} from '../../i18n/messages.js';
import {plural} from '../../i18n/plural.js';
import {directionOf} from '../../model/language.js';
import type {SessionOrder} from '../../model/sessions.js';
import {controlStyles} from '../../styles/controls.js';
import {hostStyles} from '../../styles/host.js';
import {define} from '../define.js';
import {downIcon, icon} from '../icons.js';
import {SaidLater} from '../said-later.js';
import type {SortOrder} from './find-link.js';
import {keepFocus} from './keep-focus.js';
import type {SessionFinder} from './session-finder.js';
import {styles} from './session-toolbar.styles.js';
import {ToolbarFilters} from './toolbar-filters.js';

/** What the toolbar says of a list. */
export interface ListView {
  /** How many sessions fit what is looked for. */
  readonly count: number;
  /** How many of them show. */
  readonly shown: number;
  /** Whether there may be more: of the feed, not all is there. */
  readonly isPart: boolean;
  /** Whether more of the feed is on its way. */
  readonly isLoading: boolean;
  /** The order of the list while nothing is looked for. */
  readonly order: SessionOrder;
  /** The reader's languages (BCP 47), best first. */
  readonly wanted: readonly string[];
}

const filterIcon = icon('M3 5h18v2H3zm4 6h10v2H7zm3 6h4v2h-4z');
/** Above a list: a field to search it, filters, the order, and how many sessions there are. */
export class SliSessionToolbar extends LocalizedElement {
  static override styles = [hostStyles, controlStyles, styles];

  @property({attribute: false}) finder: SessionFinder | undefined;
  @property({attribute: false}) view: ListView | undefined;
  /** Whether there is a field to search in. */
  @property({attribute: false}) hasSearch = false;
  /** Whether there are filters. */
  @property({attribute: false}) hasFilters = false;

  readonly #said = new SaidLater(this);
  readonly #filters = new ToolbarFilters(this);

  protected override get wordsPart(): WordsPart {
    return 'later';
  }

  protected override render(): unknown {
    const {finder, view, locale} = this;
    if (!finder || !view) return nothing;
    const text = this.#countText(view);
    return html`<div class="root" lang=${locale} dir=${this.direction}>
      <div class="bar">
        ${this.hasSearch ? this.#renderField(finder) : nothing}
        <div class="choices">
          ${this.#renderFilterButton(finder)} ${this.#renderSort(finder, view)}
        </div>
      </div>
      ${finder.isOpen && this.hasFilters ? this.#filters.render(finder, view.wanted) : nothing}
      ${this.#filters.renderChips(finder, view.wanted)}
      <p class="muted count" part="count" aria-hidden=${this.#said.text ? 'true' : nothing}>
        ${text}
      </p>
      <p class="visually-hidden" role="status">${this.#said.text}</p>
      ${view.count === 0 && finder.isFinding ? this.#renderNothing(finder, view) : nothing}
    </div>`;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const text = this.renderRoot.querySelector('.count')?.textContent ?? '';
    this.#said.tell(text, this.locale);
  }

  #renderField(finder: SessionFinder): TemplateResult {
    const label = msg('Search the sessions');
    const {query} = finder.search;
    return html`<div class="search" role="search">
      <input
        part="search"
        type="search"
        aria-label=${label}
        placeholder=${label}
        dir=${query ? 'auto' : directionOf(this.locale)}
        autocomplete="off"
        spellcheck="false"
        enterkeyhint="search"
        .value=${query}
        @focus=${() => {
          finder.prepare();
        }}
        @input=${({target}: InputEvent) => {
          finder.type((target as HTMLInputElement).value);
        }}
        @keydown=${(event: KeyboardEvent) => {
          if (event.key !== 'Escape' || !query || event.isComposing) return;
          event.preventDefault();
          finder.clearQuery();
        }}
      />
    </div>`;
  }

  #renderFilterButton(finder: SessionFinder): unknown {
    if (!this.hasFilters || finder.facets.length === 0) return nothing;
    const chosen = [...finder.search.choice.values()].reduce((sum, {size}) => sum + size, 0);
    return html`<button
      class="pill filters"
      part="filters"
      type="button"
      aria-expanded=${finder.isOpen ? 'true' : 'false'}
      aria-controls="filters"
      @click=${() => {
        finder.toggleFilters();
      }}
    >
      ${filterIcon}<span
        >${
          chosen > 0 ? msg(str`Filters (${formatNumber(chosen, this.locale)})`) : msg('Filters')
        }</span
      >
    </button>`;
  }

  #renderSort(finder: SessionFinder, {order}: ListView): TemplateResult {
    const current = finder.sortAs(order);
    const orders: readonly (readonly [SortOrder, string])[] = [
      ...(finder.search.query === '' ? [] : ([['best', msg('Best match first')]] as const)),
      ...(order === 'feed' ? ([['feed', msg('Suggested order')]] as const) : []),
      ['newest', msg('Newest first')],
      ['oldest', msg('Oldest first')],
    ];
    return html`<div class="sort">
      <select
        part="sort"
        aria-label=${msg('Order')}
        .value=${current}
        @change=${({target}: Event) => {
          finder.sort((target as HTMLSelectElement).value as SortOrder);
        }}
      >
        ${repeat(
          orders,
          ([value]) => value,
          ([value, label]) =>
            html`<option value=${value} .selected=${value === current}>${label}</option>`,
        )}
      </select>
      ${downIcon}
    </div>`;
  }

  #renderNothing(finder: SessionFinder, {isLoading}: ListView): TemplateResult {
    if (isLoading || !finder.isReady) {
      return html`<p class="message" part="message">${msg('Searching…')}</p>`;
    }
    const {query, choice} = finder.search;
    const text = query
      ? msg(str`There is no session with “${isolated(query)}”.`)
      : msg('No session fits these filters.');
    return html`<div class="message" part="message">
      <p>${text}</p>
      ${query ? this.#renderWayBack(msg('Clear the search'), finder.clearQuery.bind(finder)) : nothing}
      ${
        choice.size > 0
          ? this.#renderWayBack(msg('Clear all filters'), finder.clearChoice.bind(finder))
          : nothing
      }
    </div>`;
  }

  #renderWayBack(label: string, clear: () => void): TemplateResult {
    return html`<button
      class="pill"
      part="clear"
      type="button"
      @click=${(event: Event) => {
        void keepFocus(this, event, 'search', 'filters');
        clear();
      }}
    >
      ${label}
    </button>`;
  }

  #countText({count, shown, isPart, isLoading}: ListView): string {
    const {locale} = this;
    if (isLoading) {
      const forms = msg(
        '# session so far, more are being loaded|# sessions so far, more are being loaded',
      );
      return plural(forms, count, locale);
    }
    if (isPart) return plural(msg('# session so far|# sessions so far'), count, locale);
    if (shown < count) {
      return msg(str`${formatNumber(shown, locale)} of ${formatNumber(count, locale)}`);
    }
    return plural(msg('# session|# sessions'), count, locale);
  }
}

/** Words in whatever direction, kept apart from those around them (Unicode isolates). */
const isolated = (text: string): string => `\u2068${text.trim()}\u2069`;

define('sli-session-toolbar', SliSessionToolbar);
