import {css, html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {formatClock} from '../i18n/format.js';
import {LocalizedElement} from '../i18n/localized-element.js';
import type {WordsPart} from '../i18n/messages.js';
import type {Chapter, Version} from '../model/feed.js';
import type {Media} from '../playback/engine.js';
import {chaptersOf} from '../playback/chapters.js';
import {hostStyles} from '../styles/host.js';
import {CueSelectEvent} from './cue-select-event.js';
import {define} from './define.js';
import {namedChapters} from './player/named-chapters.js';

/** The chapters of a version, each a button that goes to its start. Inside of `sli-session-player`. */
export class SliSessionChapters extends LocalizedElement {
  static override styles = [
    hostStyles,
    css`
      .chapter {
        display: grid;
        grid-template-columns: 4.5em minmax(0, 1fr);
        align-items: baseline;
        inline-size: 100%;
        min-block-size: max(2.2em, 24px);
        padding: 0.35em 0.6em;
        border: 0;
        border-radius: 0.4em;
        background: none;
        color: inherit;
        font: inherit;
        text-align: start;
        cursor: pointer;
      }

      .chapter:hover {
        background: var(--_soft);
      }

      .chapter[aria-current] {
        background: color-mix(in oklab, var(--_accent) 13%, transparent);
      }

      .clock {
        color: var(--_muted);
        font-size: 0.9em;
        font-variant-numeric: tabular-nums;
      }

      @media (pointer: coarse) {
        .chapter {
          min-block-size: 44px;
        }
      }

      @media (forced-colors: active) {
        .chapter {
          border: 1px solid ButtonBorder;
        }

        .chapter[aria-current] {
          outline: 2px solid Highlight;
          outline-offset: -2px;
        }
      }
    `,
  ];

  @property({attribute: false}) version: Version | undefined;
  /** The languages (BCP 47) for the titles, best first. */
  @property({attribute: false}) reading: readonly string[] = [];
  /** What plays, if something does. */
  @property({attribute: false}) media: Pick<Media, 'currentTime'> | undefined;
  /** Where its events are fired. */
  @property({attribute: false}) events: EventTarget | undefined;

  @state() private _chapters: readonly Chapter[] = [];
  @state() private _current = -1;

  protected override get wordsPart(): WordsPart {
    return 'later';
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.events?.removeEventListener('timeupdate', this.#follow);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.events?.addEventListener('timeupdate', this.#follow);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('version')) void this.#read();
    if (changed.has('events')) {
      (changed.get('events') as EventTarget | undefined)?.removeEventListener(
        'timeupdate',
        this.#follow,
      );
      this.events?.addEventListener('timeupdate', this.#follow);
    }
    this.#follow();
  }

  protected override render(): TemplateResult {
    const chapters = namedChapters(this._chapters, this.reading, this.locale);
    return html`<ol
      class="chapters"
      part="chapters"
      role="list"
      lang=${this.locale}
      dir=${this.direction}
    >
      ${chapters.map(({start, name, lang, dir}, index) => {
        const isCurrent = index === this._current;
        return html`<li>
          <button
            class="chapter"
            part="chapter ${isCurrent ? 'current' : ''}"
            type="button"
            aria-current=${isCurrent ? 'true' : nothing}
            @click=${() => this.dispatchEvent(new CueSelectEvent(start))}
          >
            <span class="clock" dir="ltr">${formatClock(start, this.locale)}</span>
            <bdi lang=${lang} dir=${dir}>${name}</bdi>
          </button>
        </li>`;
      })}
    </ol>`;
  }

  async #read(): Promise<void> {
    const {version} = this;
    const chapters = version ? await chaptersOf(version) : [];
    if (version === this.version) this._chapters = chapters;
  }

  readonly #follow = (): void => {
    const {media} = this;
    const starts = this._chapters.map(({start}) => start).sort((a, b) => a - b);
    this._current = media ? starts.findLastIndex((start) => start <= media.currentTime) : -1;
  };
}

define('sli-session-chapters', SliSessionChapters);

declare global {
  interface HTMLElementTagNameMap {
    'sli-session-chapters': SliSessionChapters;
  }
}
