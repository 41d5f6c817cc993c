import {msg, str} from '@lit/localize';
import {html, isServer, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import type {LoadedFeed} from '../feed/load-feed.js';
import {formatMoment} from '../i18n/format.js';
import {LocalizedElement} from '../i18n/localized-element.js';
import type {Feed} from '../model/feed.js';
import {FeedController} from './feed-controller.js';

/**
 * An element that shows a feed or a part of one. It has the states that all of these share: loading, which
 * keeps the place; an error with a way on; and the last good copy, marked as such. Children of the element
 * are the fallback: they show until the feed is there, and stay when it can't be had.
 */
export abstract class FeedElement extends LocalizedElement {
  /** Address of the feed, relative to the page. Not read while `feed` is set. */
  @property() src: string | undefined;

  /** The feed itself, for a page that already holds it: the object that its JSON describes. */
  @property({attribute: false}) feed: unknown;

  /** Keeps nothing on the visitor's device. */
  @property({type: Boolean, attribute: 'no-storage'}) noStorage = false;

  /** Level of the first heading inside, 1 to 6, so that it fits the page's own; what lies deeper counts from it. */
  @property({type: Number, attribute: 'heading-level'}) headingLevel = 3;

  protected readonly feedController: FeedController = new FeedController(this);

  /** What there is to see of the feed. */
  protected abstract renderFeed(feed: Feed): unknown;

  /** Shapes of about the size of what is to come. */
  protected abstract renderSkeleton(): unknown;

  /** The sentence that says what is missing when the feed could not be had. */
  protected abstract errorText(): string;

  protected override get contentLanguage(): string | undefined {
    return this.loadedFeed?.language;
  }

  /** The feed, as soon as there is one. */
  protected get loadedFeed(): Feed | undefined {
    const {state} = this.feedController;
    return state.status === 'ready' ? state.loaded.feed : undefined;
  }

  /** The level for `aria-level` of a heading that lies so much deeper than the first. */
  protected levelOf(depth = 0): number {
    const level = Math.trunc(this.headingLevel) || 3;
    return Math.min(6, Math.max(1, level) + depth);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    // Nobody else asks the controllers there.
    if (isServer && this.feed !== undefined) this.feedController.hostUpdate();
  }

  protected override render(): TemplateResult {
    return html`<div class="root" lang=${this.locale} dir=${this.direction}>
      ${this.#renderState()}
    </div>`;
  }

  #renderState(): unknown {
    const {state} = this.feedController;
    switch (state.status) {
      case 'none':
        return html`<slot></slot>`;
      case 'loading':
        return this.#hasFallback
          ? html`<slot></slot>`
          : html`<div aria-busy="true">
              <p class="visually-hidden" role="status">${msg('Loading…')}</p>
              <div aria-hidden="true">${this.renderSkeleton()}</div>
            </div>`;
      case 'error':
        // One message for all that an element hands its feed down to.
        if (this.feedController.isHandedDown) return html`<slot></slot>`;
        return html`<slot></slot> ${this.renderProblem(this.errorText(), () => {
            this.feedController.retry();
          })}`;
      case 'ready':
        return html`${this.#renderStale(state.loaded)}${this.renderFeed(state.loaded.feed)}`;
    }
  }

  /** A sentence about what went wrong, and a button that tries again. */
  protected renderProblem(text: string, retry: () => void, part = 'message'): TemplateResult {
    return html`<div class="message" part=${part} role="alert">
      <p>${text}</p>
      <button class="pill" part="retry" type="button" @click=${retry}>${msg('Try again')}</button>
    </div>`;
  }

  #renderStale({stale}: LoadedFeed): unknown {
    if (!stale || this.feedController.isHandedDown) return nothing;
    const since = formatMoment(stale.since, this.locale);
    return html`<div class="message" part="message stale" role="status">
      <p>${msg(str`This was saved on ${since}. What is new since then could not be loaded.`)}</p>
      <button
        class="pill"
        part="retry"
        type="button"
        @click=${() => {
          this.feedController.retry();
        }}
      >
        ${msg('Try again')}
      </button>
    </div>`;
  }

  /** Whether the default slot has something to show: neither white space nor what is for a slot of its own. */
  get #hasFallback(): boolean {
    return [...this.childNodes].some((node) => {
      if (node instanceof Element) return node.localName !== 'script' && !node.slot;
      return node instanceof Text && node.data.trim() !== '';
    });
  }
}
