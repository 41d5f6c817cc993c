import {msg} from '@lit/localize';
import {html, type TemplateResult} from 'lit';
import type {Feed} from '../../model/feed.js';
import type {DeepLink} from '../deep-link.js';
import type {SliLanguageChangeEvent} from '../events.js';
import {SliSessionPlayer} from '../session-player.js';
import {PLAYER_PARTS_IN_LIST} from './player-parts-in-list.js';

/** What the player must know of the list that it is in. */
export interface ListPlayerHost extends HTMLElement {
  readonly renderRoot: DocumentFragment | HTMLElement;
  readonly updateComplete: Promise<boolean>;
  /** The id of the player to use instead. */
  readonly player: string | undefined;
  readonly deepLink: boolean;
  readonly noShortcuts: boolean;
  readonly noStorage: boolean;
  readonly consent: 'ask' | undefined;
  requestUpdate(): void;
}

/** A session that is to be watched, and how. */
export interface Watched {
  /** The session's id. */
  readonly session: string;
  /** BCP 47 tag of the version (`tagOf`), or of captions. */
  readonly language: string;
  /** Where to begin, in seconds. */
  readonly start: number;
}

/** Where the sessions of a list play: in place, under their rows, or in the player that the list names. */
export class ListPlayer {
  /** The session that plays in place. */
  open: Watched | undefined;

  readonly #host: ListPlayerHost;
  /** To be called when places in sessions may have been kept. */
  readonly #kept: () => void;
  /** The link that opened the player, which gets the focus back. */
  #opener: HTMLElement | undefined;

  constructor(host: ListPlayerHost, kept: () => void) {
    this.#host = host;
    this.#kept = kept;
  }

  /** The visitor chose a session by a link. */
  watch(watched: Watched, opener: HTMLElement): void {
    const player = this.#named;
    if (player) {
      playIn(player, watched);
      return;
    }
    this.#opener = opener;
    this.#show(watched);
    void this.#playInPlace();
  }

  /** Shows the place that a link names, in the language given unless the link names one. */
  openLink(link: DeepLink, language: string, isAsked: boolean): void {
    const player = this.#named;
    if (player) {
      player.openLink(link, isAsked);
      return;
    }
    this.#show({session: link.session, language: link.language ?? language, start: link.time});
    void this.#host.updateComplete.then(() => {
      const inPlace = this.#inPlace;
      inPlace?.scrollIntoView({block: 'nearest'});
      if (isAsked) void inPlace?.play();
    });
  }

  /** The player of the session that is open; `lang` is the BCP 47 tag of its interface. */
  render(feed: Feed, {session, language, start}: Watched, lang: string): TemplateResult {
    const {deepLink, noShortcuts, noStorage, consent} = this.#host;
    return html`<div class="player">
      <sli-session-player
        part="player"
        exportparts=${PLAYER_PARTS_IN_LIST}
        lang=${lang}
        .feed=${feed}
        .session=${session}
        .language=${language}
        .start=${start}
        .consent=${consent}
        ?deep-link=${deepLink}
        ?no-shortcuts=${noShortcuts}
        ?no-storage=${noStorage}
        @sli-language-change=${this.#follow}
        @sli-pause=${this.#kept}
      ></sli-session-player>
      <button class="pill close" part="close" type="button" @click=${this.#close}>
        ${msg('Close the player')}
      </button>
    </div>`;
  }

  readonly closeByKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented || document.fullscreenElement) return;
    this.#close();
  };

  get #inPlace(): SliSessionPlayer | null {
    return this.#host.renderRoot.querySelector('sli-session-player');
  }

  get #named(): SliSessionPlayer | undefined {
    const {player: id} = this.#host;
    if (!id) return undefined;
    const root = this.#host.getRootNode() as Document | ShadowRoot;
    const found = root.getElementById(id) ?? document.getElementById(id);
    // An editor may allow no more than a div, with the player in it.
    const player = found?.querySelector('sli-session-player') ?? found;
    return player instanceof SliSessionPlayer ? player : undefined;
  }

  #show(open: Watched | undefined): void {
    this.open = open;
    this.#host.requestUpdate();
  }

  async #playInPlace(): Promise<void> {
    await this.#host.updateComplete;
    const player = this.#inPlace;
    if (!player) return;
    await player.play();
    await player.updateComplete;
    player.focus();
    player.scrollIntoView({block: 'nearest'});
  }

  readonly #follow = (event: SliLanguageChangeEvent): void => {
    // Later, when it is known whether the page canceled the change.
    queueMicrotask(() => {
      if (this.open && !event.defaultPrevented)
        this.#show({...this.open, language: event.language});
    });
  };

  readonly #close = (): void => {
    this.#show(undefined);
    void this.#host.updateComplete.then(() => {
      this.#opener?.focus();
    });
  };
}

function playIn(player: SliSessionPlayer, {session, language, start}: Watched): void {
  if (player.session !== session) player.start = start;
  player.session = session;
  player.language = language;
  void player.play();
  player.scrollIntoView({block: 'nearest'});
}
