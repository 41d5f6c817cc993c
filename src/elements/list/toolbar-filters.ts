import {msg} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {formatNumber} from '../../i18n/format.js';
import type {Facet, FacetValue} from '../../model/facets.js';
import {icon} from '../icons.js';
import {facetLabel, valueLabel} from './facet-labels.js';
import {keepFocus, type FocusHost} from './keep-focus.js';
import type {SessionFinder} from './session-finder.js';

/** How many values of a filter show at first, and how many more each time. */
const VALUES = 8;

const closeIcon = icon(
  'M6.4 5 12 10.6 17.6 5 19 6.4 13.4 12l5.6 5.6-1.4 1.4-5.6-5.6L6.4 19 5 17.6l5.6-5.6L5 6.4z',
);

interface Host extends FocusHost {
  readonly locale: string;
}

/** The filters of a list: a panel with the values of each, and the chosen ones as chips. `wanted` are the reader's languages (BCP 47). */
export class ToolbarFilters {
  readonly #host: Host;
  /** Of each facet that has been asked for more: how many values show. */
  readonly #sizes = new Map<Facet, number>();

  constructor(host: Host) {
    this.#host = host;
  }

  render(finder: SessionFinder, wanted: readonly string[]): TemplateResult {
    const counts = finder.counts();
    return html`<div
      class="panel"
      id="filters"
      @keydown=${(event: KeyboardEvent) => {
        this.#closeByKey(event, finder);
      }}
    >
      ${repeat(
        finder.facets,
        (facet) => facet,
        (facet) => this.#renderFacet(finder, facet, counts.get(facet) ?? [], wanted),
      )}
    </div>`;
  }

  renderChips(finder: SessionFinder, wanted: readonly string[]): unknown {
    const chips = [...finder.search.choice].flatMap(([facet, values]) =>
      [...values].map((value) => ({facet, value})),
    );
    if (chips.length === 0) return nothing;
    return html`<ul class="chips" role="list" aria-label=${msg('Active filters')}>
      ${repeat(
        chips,
        ({facet, value}) => `${facet} ${value}`,
        ({facet, value}) =>
          html`<li>
            <button
              class="pill"
              part="chip"
              type="button"
              title=${msg('Remove this filter')}
              @click=${(event: Event) => {
                void keepFocus(this.#host, event, 'chip', 'filters');
                finder.toggle(facet, value);
              }}
            >
              <span>${valueLabel(facet, value, finder.names, wanted, this.#host.locale)}</span
              >${closeIcon}
            </button>
          </li>`,
      )}
      <li>
        <button
          class="plain"
          part="clear"
          type="button"
          @click=${(event: Event) => {
            void keepFocus(this.#host, event, 'filters');
            finder.clearChoice();
          }}
        >
          ${msg('Clear all filters')}
        </button>
      </li>
    </ul>`;
  }

  #renderFacet(
    finder: SessionFinder,
    facet: Facet,
    values: readonly FacetValue[],
    wanted: readonly string[],
  ): TemplateResult {
    const {locale} = this.#host;
    const chosen = finder.search.choice.get(facet);
    const size = this.#sizes.get(facet) ?? VALUES;
    const sorted = facet === 'year' ? [...values].sort(byYear) : values;
    const shown = sorted.filter(({value}, index) => index < size || chosen?.has(value));
    return html`<fieldset part="filter ${chosen ? 'current' : ''}">
      <legend>${facetLabel(facet)}</legend>
      ${repeat(
        shown,
        ({value}) => value,
        ({value, count}) => {
          const isChosen = chosen?.has(value) ?? false;
          return html`<label class="option" part="option ${isChosen ? 'current' : ''}">
            <input
              type="checkbox"
              value=${value}
              .checked=${isChosen}
              ?disabled=${count === 0 && !isChosen}
              @change=${() => {
                finder.toggle(facet, value);
              }}
            />
            <span class="name">${valueLabel(facet, value, finder.names, wanted, locale)}</span>
            <span class="muted number">${formatNumber(count, locale)}</span>
          </label>`;
        },
      )}
      ${
        shown.length < values.length
          ? html`<button
              class="plain"
              type="button"
              @click=${() => {
                this.#sizes.set(facet, size + 3 * VALUES);
                this.#host.requestUpdate();
              }}
            >
              ${msg('Show more')}
            </button>`
          : nothing
      }
    </fieldset>`;
  }

  #closeByKey(event: KeyboardEvent, finder: SessionFinder): void {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    finder.toggleFilters();
    this.#host.renderRoot.querySelector<HTMLElement>('[part=filters]')?.focus();
  }
}

const byYear = (a: FacetValue, b: FacetValue): number => b.value.localeCompare(a.value);
