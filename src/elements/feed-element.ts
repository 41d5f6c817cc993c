import {msg, str} from '@lit/localize';
import {html, isServer, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import type {LoadedFeed} from '../feed/load-feed.js';
import {formatMoment} from '../i18n/format.js';
import {LocalizedElement} from '../i18n/localized-element.js';
import {offerFor, type Offer} from '../i18n/offered-language.js';
import {placeOf} from '../i18n/place.js';
import {isPrerendered} from '../i18n/take-over.js';
import type {Feed} from '../model/feed.js';
import {ElementStates} from './element-states.js';
import {FeedController} from './feed-controller.js';
import {focusOn} from './focus-on.js';
import type {SliLanguageOffer} from './language-offer.js';
import {prepareOffer, renderRoom, takeRoom} from './offer-room.js';

/** How long the first picture waits for a feed, in milliseconds: too short to be noticed. */
const PATIENCE = 100;
/** The same where something of the feed shows already, in whose place shapes would be a step back. */
const PATIENCE_WITH_PICTURE = 20_000;

/**
 * An element that shows a feed or a part of one. It has the states that all of these share: loading, which
 * keeps the place; an error with a way on; and the last good copy, marked as such. Children of the element
 * are the fallback: they show until the feed is there, and stay when it can't be had.
 *
 * @slot before - What stands above all else, whatever comes of the feed.
 * @slot after - What stands below all else.
 * @slot empty - What to say when the feed has nothing to show here.
 * @slot error - What to say when the feed can't be had; the button that tries again stays.
 *
 * @cssState loading - The feed is on its way, and nothing of it is there yet.
 * @cssState error - The feed could not be had or used.
 * @cssState stale - What shows is the last good copy.
 * @cssState empty - The feed has nothing to show here.
 * @cssState dark - It stands on a dark background, by the color of the text, whatever the visitor's system is set to.
 * @cssState light - It stands on a light background.
 *
 * @csspart message - That something is empty, wrong or stale; the latter is also `stale`.
 * @csspart retry - The button that tries again.
 * @csspart offer - The line that offers another language; strips have none.
 * @csspart accept - The button that takes the offer.
 * @csspart refuse - The button that refuses it for good.
 *
 * @cssprop [--sli-accent-color=light-dark(#0b5cad, #8ab8ff)] - Marks what is current and what can be acted upon. Its default is the lighter blue wherever the text is light.
 * @cssprop [--sli-on-accent-color=light-dark(#fff, #0b1420)] - Text on the accent color.
 * @cssprop [--sli-link-color=var(--sli-accent-color)] - Links in running text: the page's own color of links can't be asked for.
 */
export abstract class FeedElement extends LocalizedElement {
  /** Address of the feed, relative to the page. Not read while `feed` is set. */
  @property() src: string | undefined;

  /** The feed itself, for a page that already holds it: the object that its JSON describes. */
  @property({attribute: false}) feed: unknown;

  /** Level of the first heading inside, 1 to 6, so that it fits the page's own; what lies deeper counts from it. */
  @property({type: Number, attribute: 'heading-level'}) headingLevel = 3;

  /** @internal */
  readonly feedController: FeedController = new FeedController(this);
  protected readonly states = new ElementStates(this);

  /** Whether what was rendered last is that there is nothing. */
  #isEmpty = false;

  /** Whether the first picture has waited for the feed. */
  #hasWaited = false;

  /** Whether this is where another language is offered, if there is one to offer. */
  #hasOfferRoom = false;

  /** What there was to see when the visitor tried again. */
  #tried: unknown;

  /** BCP 47 tag of the language whose offer was taken here. */
  #taken: string | undefined;

  /** What there is to see of the feed. */
  protected abstract renderFeed(feed: Feed): unknown;

  /** Shapes of about the size of what is to come. */
  protected abstract renderSkeleton(): unknown;

  /** The sentence that says what is missing when the feed could not be had. */
  protected abstract errorText(): string;

  protected override get contentLanguage(): string | undefined {
    return this.loadedFeed?.language;
  }

  /** @internal */
  override get offeredLanguages(): readonly string[] | undefined {
    return this.loadedFeed?.languages;
  }

  /** @internal The feed, as soon as there is one. */
  get loadedFeed(): Feed | undefined {
    const {state} = this.feedController;
    return state.status === 'ready' ? state.loaded.feed : undefined;
  }

  /** The level for `aria-level` of a heading that lies so much deeper than the first. */
  protected levelOf(depth = 0): number {
    const level = Math.trunc(this.headingLevel) || 3;
    return Math.min(6, Math.max(1, level) + depth);
  }

  /** Whether it has enough to show that another language would be worth an offer. */
  protected get offersLanguage(): boolean {
    return true;
  }

  /** Whether its first picture may be that of the feed, if that is there in a moment, rather than its place. */
  protected get waitsForFeed(): boolean {
    return true;
  }

  /** The feed for an element inside, which finds it by itself wherever there is a page. */
  protected toHandDown(feed: Feed): Feed | undefined {
    return isServer ? feed : undefined;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#hasOfferRoom = this.offersLanguage && this.#offer !== undefined && takeRoom(this);
  }

  /**
   * A feed that the page has preloaded is there a moment later: then it is the first that is drawn. What the page put
   * into the element would not be seen meanwhile.
   */
  protected override awaited(): Promise<unknown> | undefined {
    // The feed is asked for ahead of the first update, which waits for the words of a locale.
    if (this.src) this.feedController.hostUpdate();
    const words = super.awaited();
    const isDue = this.waitsForFeed && !this.#hasWaited && this.feedController.isLoading;
    if (!isDue || this.childElementCount > 0 || this.#hasFallback) return words;
    this.#hasWaited = true;
    this.states.set('loading', true);
    const patience = isPrerendered(this) ? PATIENCE_WITH_PICTURE : PATIENCE;
    return Promise.all([words, this.feedController.answered(patience)]);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    // Nobody else asks the controllers there.
    if (isServer && this.feed !== undefined) this.feedController.hostUpdate();
  }

  protected override render(): TemplateResult {
    this.#isEmpty = false;
    return html`<slot name="before"></slot>
      <div
        class="root"
        lang=${this.locale}
        dir=${this.direction}
        @transitionend=${this.states.follow}
      >
        ${this.#renderOffer()}${this.#renderState()}
      </div>
      <slot name="after"></slot>`;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const {state} = this.feedController;
    this.states.set('loading', state.status === 'loading');
    this.states.set('error', state.status === 'error');
    this.states.set('stale', state.status === 'ready' && state.loaded.stale !== undefined);
    this.states.set('empty', this.#isEmpty);
    // Who tried again, and has not gone elsewhere since, is led to what came of it.
    if (state.status !== 'loading' && state !== this.#tried && this.#hasFocus)
      focusOn(this.renderRoot.querySelector('[part~=retry], h3, .play'));
  }

  get #offer(): Offer | undefined {
    const {place, locale, offeredLanguages: offered, noStorage} = this;
    return place && offerFor({place, locale, offered, storage: !noStorage});
  }

  #renderOffer(): unknown {
    if (!this.#hasOfferRoom) return nothing;
    const offer = this.#offer;
    if (offer) prepareOffer(offer.language);
    const told = this.#taken === this.locale ? this.#taken : undefined;
    return renderRoom(offer, this.noStorage, this.#leaveOffer, told);
  }

  /** The button that had the focus is gone, and the room that it was in stays. */
  readonly #leaveOffer = ({currentTarget}: Event): void => {
    const offer = currentTarget as SliLanguageOffer;
    offer.closest<HTMLElement>('.offer-room')?.focus();
    const {chosen} = placeOf(this, !this.noStorage);
    this.#taken = chosen === offer.language ? chosen : undefined;
    this.requestUpdate();
  };

  /** Whether the focus is on the element as such. */
  get #hasFocus(): boolean {
    const {activeElement} = this.renderRoot as ShadowRoot;
    return activeElement !== null && activeElement === this.#root;
  }

  get #root(): HTMLElement | null {
    return this.renderRoot.querySelector('.root');
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

  /** What there is to see of a feed that has nothing for this element: `text`, or the page's own words. */
  protected renderEmpty(text: unknown): TemplateResult {
    this.#isEmpty = true;
    return html`<slot name="empty">${text}</slot>`;
  }

  /** A sentence about what went wrong, and a button that tries again. */
  protected renderProblem(text: string, retry: () => void): TemplateResult {
    return html`<div class="message" part="message" role="alert">
      <slot name="error"><p>${text}</p></slot>
      ${this.#renderRetry(retry)}
    </div>`;
  }

  #renderRetry(retry: () => void): TemplateResult {
    return html`<button
      class="pill"
      part="retry"
      type="button"
      @click=${() => {
        // It takes itself away.
        focusOn(this.#root);
        this.#tried = this.feedController.state;
        retry();
      }}
    >
      ${msg('Try again')}
    </button>`;
  }

  #renderStale({stale}: LoadedFeed): unknown {
    if (!stale || this.feedController.isHandedDown) return nothing;
    const since = formatMoment(stale.since, this.locale);
    return html`<div class="message" part="message stale" role="status">
      <p>${msg(str`This was saved on ${since}. What is new since then could not be loaded.`)}</p>
      ${this.#renderRetry(() => {
        this.feedController.retry();
      })}
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
