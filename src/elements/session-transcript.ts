import {msg, str} from '@lit/localize';
import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {languageName} from '../i18n/format.js';
import {LocalizedElement} from '../i18n/localized-element.js';
import type {WordsPart} from '../i18n/messages.js';
import type {CaptionTrack} from '../model/feed.js';
import {pairLines, type Line, type Row} from '../model/transcript.js';
import {controlStyles} from '../styles/controls.js';
import {hostStyles} from '../styles/host.js';
import {skeletonStyles} from '../styles/skeleton.js';
import {CueFiles, type CueFile} from './cue-files.js';
import {CueSelectEvent} from './cue-select-event.js';
import {define} from './define.js';
import {focusOn} from './focus-on.js';
import {SaidLater} from './said-later.js';
import {styles} from './session-transcript.styles.js';
import {renderDownloads} from './transcript-downloads.js';
import {TranscriptLanguages} from './transcript-languages.js';
import {TranscriptList, type Columns} from './transcript-list.js';
import {renderRow, type RowContext} from './transcript-row.js';
import {renderSearchField, type SearchActions} from './transcript-search-field.js';
import {TranscriptSearch} from './transcript-search.js';

/** What the transcript needs of what plays: HTMLMediaElement has it. */
export type TranscriptMedia = EventTarget & {
  /** Seconds. */
  readonly currentTime: number;
  readonly paused: boolean;
};

/**
 * The captions of a version as a text to read, to search and to play from, in one language or in two beside each
 * other. It is a part of the player: not meant to stand in a page by itself.
 *
 * @fires {CueSelectEvent} cue-select - The visitor chose a line to play from.
 *
 * @csspart transcript - The whole.
 * @csspart transcript-search - The field to search in.
 * @csspart cue - A line; what is said at the moment is also `current`.
 */
export class SliSessionTranscript extends LocalizedElement {
  static override styles = [hostStyles, controlStyles, skeletonStyles, styles];

  /** The caption files that fit what plays, one a language. */
  @property({attribute: false}) tracks: readonly CaptionTrack[] = [];

  /** BCP 47 tag of the language that the visitor listens in, and reads unless they choose another. */
  @property() language = '';

  /** What plays; without it, nothing is current. */
  @property({attribute: false}) media: TranscriptMedia | undefined;

  /** The session's title, for the names of files. */
  @property() heading = '';

  @state() private _query = '';

  readonly #languages = new TranscriptLanguages(this);
  readonly #files = new CueFiles(() => {
    this.requestUpdate();
  });
  readonly #search = new TranscriptSearch();
  readonly #said = new SaidLater(this);
  #list: TranscriptList | undefined;
  #shown: readonly {readonly track: CaptionTrack; readonly file: CueFile}[] = [];
  #columns: Columns = [];
  #rows: readonly Row[] = [];
  #drawn: readonly unknown[] = [];
  #listening: AbortController | undefined;

  protected override get wordsPart(): WordsPart {
    return 'later';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#listen();
    window.addEventListener('beforeprint', this.#finish);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#listening?.abort();
    window.removeEventListener('beforeprint', this.#finish);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#shown = this.#languages.tracks.map((track) => ({track, file: this.#files.at(track.url)}));
    const columns = this.#shown.map(({file}) => (file.status === 'ready' ? file.lines : NONE));
    if (isSame(columns, this.#columns)) return;
    this.#list?.keepPlace();
    this.#columns = columns;
    this.#rows = pairLines(columns[0] ?? NONE, columns[1] ?? NONE);
    this.#search.find(this._query, this.#rows);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#list ??= new TranscriptList(this.#find('.box'), (row) => renderRow(row, this.#context), {
      select: ({start}) => this.dispatchEvent(new CueSelectEvent(start)),
      viewChanged: (isAway) => {
        // By hand: an update for each time that the line comes and goes would be one too many.
        this.#find('.back').hidden = !isAway;
      },
    });
    // What the rows are made from. Lit doesn't draw them: there are too many for one go.
    const drawn = [this.#rows, this.locale, this.#shown.map(({track}) => track.language).join()];
    if (!isSame(drawn, this.#drawn)) this.#list.show(this.#columns, this.#rows);
    this.#drawn = drawn;
    this.#said.tell(this.renderRoot.querySelector('.count')?.textContent ?? '', this.locale);
    if (changed.has('media')) this.#listen();
    this.#list.playAt(this.media?.currentTime);
  }

  protected override render(): TemplateResult {
    return html`<div class="root" part="transcript" lang=${this.locale} dir=${this.direction}>
      ${this.tracks.length > 0 ? this.#renderToolbar() : html`<p>${msg('There is no transcript yet.')}</p>`}
      ${this.#languages.renderMissing()} ${this.#renderProblems()} ${this.#renderNoLines()}
      <div class="frame" ?hidden=${this.#rows.length === 0}>
        <div
          class=${this.#boxClass}
          role="list"
          aria-label=${msg('Transcript')}
          aria-describedby="keys"
        ></div>
        <button class="pill back" type="button" hidden @click=${this.#goBack}>
          ${msg('Back to the current line')}
        </button>
      </div>
      <p id="keys" hidden>${msg('Arrow keys move from line to line. Enter plays from there.')}</p>
      ${
        this.#rows.length > 0
          ? renderDownloads(
              {
                heading: this.heading || msg('Transcript'),
                rows: this.#rows,
                files: this.#shown,
                locale: this.locale,
              },
              this.shadowRoot!,
            )
          : nothing
      }
    </div>`;
  }

  #renderToolbar(): TemplateResult {
    return html`<div class="toolbar">
      ${this.#languages.renderChoices()}
      ${renderSearchField(this._query, this.#search, this.locale, this.#searching, this.#said.text)}
    </div>`;
  }

  #renderProblems(): unknown {
    const failed = this.#shown.filter(({file}) => file.status === 'failed');
    return failed.map(({track}) => {
      const name = languageName(track.language, this.locale);
      return html`<div class="message" part="error" role="alert">
        <p>${msg(str`The transcript in ${name} could not be loaded.`)}</p>
        <button class="pill" part="retry" type="button" @click=${this.#retry}>
          ${msg('Try again')}
        </button>
      </div>`;
    });
  }

  /** What stands in for the lines while there are none. */
  #renderNoLines(): unknown {
    const statuses = this.#shown.map(({file}) => file.status);
    if (this.#rows.length > 0 || statuses.includes('failed')) return nothing;
    if (statuses.includes('loading')) return this.#renderSkeleton();
    return statuses.length > 0 ? html`<p>${msg('This transcript is empty.')}</p>` : nothing;
  }

  #renderSkeleton(): TemplateResult {
    const lengths = ['long', 'long', 'short'];
    return html`<div aria-busy="true">
      <p class="visually-hidden" role="status">${msg('Loading…')}</p>
      <div class="bones" aria-hidden="true">
        ${[...lengths, ...lengths, ...lengths, ...lengths].map(
          (length) => html`<span class="bone ${length}"></span>`,
        )}
      </div>
    </div>`;
  }

  get #boxClass(): string {
    const isLong = (this.#columns[0]?.at(-1)?.start ?? 0) >= 3600;
    const isTwo = this.#shown[1] !== undefined && this.#shown[1].file.status !== 'failed';
    return ['box', ...(isLong ? ['long'] : []), ...(isTwo ? ['two'] : [])].join(' ');
  }

  get #context(): RowContext {
    const languages = this.#shown.map(({track}) => track.language);
    return {locale: this.locale, languages, search: this.#search};
  }

  #listen(): void {
    this.#listening?.abort();
    if (!this.media) return;
    this.#listening = new AbortController();
    const {signal} = this.#listening;
    this.media.addEventListener('timeupdate', this.#followMedia, {signal});
    this.media.addEventListener('seeked', this.#followMedia, {signal});
  }

  readonly #followMedia = ({type}: Event): void => {
    this.#list?.playAt(this.media?.currentTime, type === 'seeked');
  };

  readonly #finish = (): void => {
    this.#list?.finish();
  };

  readonly #goBack = (): void => {
    this.#list?.resume();
  };

  readonly #searching: SearchActions = {
    prepare: () => {
      this.#search.prepare(this.#rows);
    },
    find: (query) => {
      this._query = query;
      const changed = this.#search.find(query, this.#rows);
      this.#list?.hold(this.#search.isActive);
      this.#showHit(changed);
    },
    step: (by) => {
      this.#showHit(this.#search.move(by));
      this.requestUpdate();
    },
  };

  #showHit(changed: Set<Line>): void {
    this.#list?.redraw(changed);
    this.#list?.reveal(this.#search.hit?.line);
  }

  readonly #retry = (): void => {
    // The button takes itself away.
    focusOn(this.#find('.root'));
    this.#files.retry();
  };

  #find(selector: string): HTMLElement {
    return this.renderRoot.querySelector<HTMLElement>(selector)!;
  }
}

const NONE: readonly Line[] = [];

const isSame = (some: readonly unknown[], others: readonly unknown[]): boolean =>
  some.length === others.length && some.every((each, index) => each === others[index]);

define('sli-session-transcript', SliSessionTranscript);

declare global {
  interface HTMLElementTagNameMap {
    'sli-session-transcript': SliSessionTranscript;
  }
}
