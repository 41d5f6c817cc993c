import {msg, str} from '@lit/localize';
import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import {formatNumber} from '../../i18n/format.js';
import type {FeedController} from '../feed-controller.js';
import type {SessionFinder} from './session-finder.js';
import type {SessionPages} from './session-pages.js';

interface Host extends ReactiveControllerHost {
  readonly renderRoot: DocumentFragment | HTMLElement;
  readonly locale: string;
  readonly feedController: FeedController;
  readonly show: string;
  readonly topic: string | undefined;
}

/** What stands under a list that does not show all of its sessions. The feed's further pages come as they are needed. */
export class MoreButton implements ReactiveController {
  readonly #host: Host;
  readonly #pages: SessionPages;
  /** The locale in which the visitor asked for more: what is told of it is not told again in another. */
  #askedIn: string | undefined;
  #isFinding = false;

  constructor(host: Host, pages: SessionPages) {
    this.#host = host;
    this.#pages = pages;
    host.addController(this);
  }

  hostUpdated(): void {
    const {show, topic, feedController: feed} = this.#host;
    const {asksForMore, count, shown} = this.#pages;
    const isPartOfPage = asksForMore || show !== 'all' || topic;
    if (isPartOfPage && count < shown && feed.hasMore && !feed.hasMoreFailed) {
      queueMicrotask(() => void feed.loadMore());
    }
  }

  render(finder: SessionFinder | undefined): TemplateResult {
    const {locale, feedController} = this.#host;
    const {count, size, shownCount: shown} = this.#pages;
    const {hasMore, hasMoreFailed, isLoadingMore} = feedController;
    const isAll = shown >= count && !hasMore;
    const number = formatNumber(shown, locale);
    const total = formatNumber(count, locale);
    // While pages are still to come, nobody knows how many sessions there are.
    const text = hasMore ? number : msg(str`${number} of ${total}`);
    this.#isFinding = finder?.isFinding ?? false;
    const isToldAbove = finder && (this.#isFinding || !hasMore);
    const isTold = this.#askedIn === locale && !isToldAbove;
    return html`<div class="more" ?hidden=${isAll && count <= size}>
      ${
        hasMoreFailed
          ? html`<p class="message" part="message" role="alert">
              ${msg('More sessions could not be loaded.')}
            </p>`
          : nothing
      }
      ${
        isAll
          ? nothing
          : html`<button
              class="pill"
              part="more ${hasMoreFailed ? 'retry' : ''}"
              type="button"
              aria-disabled=${isLoadingMore && shown >= count ? 'true' : nothing}
              @click=${this.#showMore}
            >
              ${hasMoreFailed ? msg('Try again') : msg('Show more')}
            </button>`
      }
      <span class="muted" aria-hidden=${isTold || nothing}>${text}</span>
      <span class="visually-hidden" role="status">${isTold ? text : nothing}</span>
    </div>`;
  }

  readonly #showMore = ({currentTarget}: Event): void => {
    const host = this.#host;
    const pages = this.#pages;
    const {hasMore, hasMoreFailed, isLoadingMore} = host.feedController;
    if (isLoadingMore && pages.shown >= pages.count) return;
    const before = pages.shownCount;
    if (hasMoreFailed) pages.asksForMore = true;
    else pages.showMore();
    this.#askedIn = host.locale;
    if (hasMoreFailed && hasMore) {
      void (this.#isFinding ? host.feedController.loadAll() : host.feedController.loadMore());
    }
    host.requestUpdate();
    const hadFocus = (host.renderRoot as ShadowRoot).activeElement === currentTarget;
    void host.updateComplete.then(() => {
      // The button goes away with the last sessions: who was on it goes on to what it brought.
      if (hadFocus && !(currentTarget as HTMLElement).isConnected) this.#focusSession(before);
    });
  };

  #focusSession(index: number): void {
    const session = this.#host.renderRoot.querySelectorAll('.session')[index];
    session?.querySelector<HTMLElement>('a[href], button')?.focus();
  }
}
