import {msg, str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import {formatNumber} from '../i18n/format.js';
import {directionOf} from '../model/language.js';
import {downIcon, upIcon} from './icons.js';
import type {TranscriptSearch} from './transcript-search.js';

/** What a visitor can do in the field. */
export interface SearchActions {
  /** Gets ready to be searched. */
  readonly prepare: () => void;
  readonly find: (query: string) => void;
  /** Goes so many hits on. */
  readonly step: (by: number) => void;
}

/** A field to search in, how many hits there are, and buttons to go through them. */
export function renderSearchField(
  query: string,
  {isActive, count, position}: TranscriptSearch,
  locale: string,
  actions: SearchActions,
  /** What has been said of the count, to who can't see it. */
  said: string,
): TemplateResult {
  const label = msg('Search the transcript');
  return html`<div class="search" role="search">
    <input
      part="transcript-search"
      type="search"
      aria-label=${label}
      placeholder=${label}
      dir=${query ? 'auto' : directionOf(locale)}
      autocomplete="off"
      spellcheck="false"
      enterkeyhint="search"
      .value=${query}
      @focus=${actions.prepare}
      @input=${({target}: InputEvent) => {
        actions.find((target as HTMLInputElement).value);
      }}
      @keydown=${(event: KeyboardEvent) => {
        steer(event, query, actions);
      }}
    />
    <span
      class="count"
      aria-hidden=${said ? 'true' : nothing}
      .textContent=${isActive ? countText(position, count, locale) : ''}
    ></span>
    <span class="visually-hidden" role="status">${said}</span>
    ${
      isActive && count > 0
        ? [
            renderStep(msg('Previous match'), upIcon, -1, actions),
            renderStep(msg('Next match'), downIcon, 1, actions),
          ]
        : nothing
    }
  </div>`;
}

function renderStep(
  label: string,
  icon: TemplateResult<2>,
  by: number,
  {step}: SearchActions,
): TemplateResult {
  return html`<button
    class="step"
    type="button"
    aria-label=${label}
    title=${label}
    @click=${() => {
      step(by);
    }}
  >
    ${icon}
  </button>`;
}

function countText(position: number, count: number, locale: string): string {
  if (count === 0) return msg('No matches');
  const at = formatNumber(position, locale);
  const total = formatNumber(count, locale);
  return msg(str`${at} of ${total}`);
}

function steer(event: KeyboardEvent, query: string, {find, step}: SearchActions): void {
  const {key, isComposing, altKey, ctrlKey, metaKey, shiftKey} = event;
  const isForOthers = key === 'Tab' || (key === 'Escape' && query === '');
  if (isForOthers || isComposing || altKey || ctrlKey || metaKey) return;
  // What is typed here must not steer the player around it.
  event.stopPropagation();
  if (key === 'Enter') step(shiftKey ? -1 : 1);
  if (key !== 'Escape') return;
  event.preventDefault();
  find('');
}
