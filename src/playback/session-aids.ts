import type {Version} from '../model/feed.js';
import {captionsIn, captionsOf} from '../model/versions.js';
import {CaptionTracks} from './caption-tracks.js';
import {asFault, SourceError} from './engine.js';
import {keepPlace} from './places.js';
import type {SessionPlayback, Showing} from './session-playback.js';
import {watchForStalls} from './stall-watch.js';
import {prepareSwitch, VersionSwitch} from './version-switch.js';

/** How often the place is kept while a session plays, in seconds. */
const KEEP_EVERY = 5;

/**
 * What the playing of a session can do without for its first moments, so that the picture doesn't wait for it: a chunk
 * of its own.
 */
export class SessionAids {
  readonly captions: CaptionTracks;
  /** BCP 47 tag of the captions that are to show in what was last opened. */
  wantedCaptions: string | undefined;

  readonly #session: SessionPlayback;
  readonly #switch: VersionSwitch;
  /** The captions that showed before they were turned off (BCP 47). */
  #lastCaptions: string | undefined;
  /** Counts what was asked for: what fails after something else was is nobody's concern. */
  #turn = 0;
  #keptAt = 0;

  constructor(session: SessionPlayback) {
    const {playback, showing, video} = session;
    this.#session = session;
    this.#switch = new VersionSwitch(playback);
    this.captions = new CaptionTracks(video);
    if (showing) this.begin(showing);
    this.#listen();
  }

  /** Whether another version is on its way, and the place in the one before is kept. */
  get isSwitching(): boolean {
    return this.#switch.isUnderWay;
  }

  /** A session is about to be opened. */
  begin(showing: Showing): void {
    this.leave();
    this.#offerCaptions(showing, this.#captionsFor(showing, undefined));
  }

  /** What was about to be opened is. */
  arrive(): void {
    const {playback, showing} = this.#session;
    if (!playback.source || !showing) return;
    this.captions.settle();
    prepareSwitch(showing.session);
  }

  /** What was on its way is to play no more. */
  leave(): void {
    this.#turn++;
    this.#switch.cancel();
  }

  /** Goes on in another version of the session. What goes wrong is told by the session. */
  async switchTo(showing: Showing): Promise<void> {
    const turn = ++this.#turn;
    const {session, chosen, locale, title} = showing;
    const {version} = chosen;
    const {shown} = this.captions;
    const captions = this.#captionsFor(showing, this.#session.playback.version);
    try {
      const arriving = this.#switch.to(version, session, {captions, locale, title});
      // Now that the file has been asked for.
      this.#offerCaptions(showing, captions);
      this.#session.settle({});
      const place = await arriving;
      if (!place) return;
      this.captions.settle();
      this.#session.settle({isApproximate: place.isApproximate, arrived: version});
    } catch (error) {
      if (turn === this.#turn) this.#fallBack(showing, shown, asFault(error));
    }
  }

  /** Shows captions in a language (BCP 47), or none, and remembers that. */
  showCaptions(language: string | undefined): void {
    this.#lastCaptions = language ?? this.captions.shown;
    this.captions.show(language);
    this.#session.playback.engine.showCaptions?.(language);
    this.#session.prefer({captions: language ?? 'off'});
  }

  /** Shows captions or takes them away: those that showed last, else those a visitor is likely to want. */
  toggleCaptions(): void {
    const {showing} = this.#session;
    if (!showing) return;
    const {session, chosen, wanted} = showing;
    const {version} = chosen;
    const likely = [this.#lastCaptions, wanted, version.language].flatMap(
      (language) => (language && captionsIn(session, version, language)) || [],
    );
    const [track] = [...likely, ...captionsOf(session, version)];
    this.showCaptions(this.captions.shown === undefined ? track?.language : undefined);
  }

  /** Tells that a version failed, and which one plays in its place, if any. */
  #fallBack({session, chosen, labelOf}: Showing, shown: string | undefined, fault: SourceError) {
    const {version, source} = this.#session.playback;
    if (!version || !(source || this.isSwitching)) {
      this.#session.settle({fault});
      return;
    }
    this.captions.offer(captionsOf(session, version), labelOf);
    this.captions.show(shown);
    this.captions.settle();
    this.#session.fallBack(version, chosen.version, fault);
  }

  #offerCaptions({session, chosen, labelOf}: Showing, language: string | undefined): void {
    this.wantedCaptions = language;
    this.captions.offer(captionsOf(session, chosen.version), labelOf);
    this.captions.show(language);
  }

  /**
   * The language of the captions to show. A language that is not spoken is read. Captions that showed go on to
   * show: those in the language spoken follow it, others stay in theirs. A session that begins has those that the
   * visitor chose last.
   */
  #captionsFor(
    {session, chosen, wanted}: Showing,
    before: Version | undefined,
  ): string | undefined {
    const {version, isWanted} = chosen;
    const find = (language: string) => captionsIn(session, version, language)?.language;
    if (!isWanted) return find(wanted);
    if (before) {
      const {shown} = this.captions;
      if (shown === undefined) return undefined;
      return find(shown === before.language ? version.language : shown);
    }
    const {captions = 'off'} = this.#session.preferences;
    if (captions === 'off') return undefined;
    return find(captions) ?? find(version.language);
  }

  #listen(): void {
    const session = this.#session;
    const {playback} = session;
    const expectMore = watchForStalls(playback, () => {
      session.settle({fault: new SourceError('time-out', playback.source?.url ?? '')});
    });
    const {paused, readyState} = playback.media;
    if (playback.source && !paused && readyState < HTMLMediaElement.HAVE_FUTURE_DATA) expectMore();
    playback.addEventListener('timeupdate', () => {
      if (Math.abs(playback.media.currentTime - this.#keptAt) >= KEEP_EVERY) this.#keep();
    });
    for (const type of ['pause', 'ended']) {
      playback.addEventListener(type, () => {
        this.#keep();
      });
    }
  }

  #keep(): void {
    const {showing, storage, playback} = this.#session;
    const {version, media, source} = playback;
    if (!storage || !showing || !version || !source) return;
    this.#keptAt = media.currentTime;
    keepPlace(showing.session, version, media);
  }
}
