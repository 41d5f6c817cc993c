/** What stands in the panels under the player. */
import {html, type TemplateResult} from 'lit';
import type {Session, Version} from '../../model/feed.js';
import {textIn} from '../../model/text.js';
import {captionsOf} from '../../model/versions.js';
import type {CueSelectEvent} from '../cue-select-event.js';
import type {SliPlayerScreen} from '../player-screen.js';

export interface PanelContext {
  readonly session: Session;
  readonly version: Version;
  /** The languages (BCP 47) for texts, best first. */
  readonly reading: readonly string[];
  /** BCP 47 tag of the interface. */
  readonly lang: string;
  /** What plays, if something does. */
  readonly screen: SliPlayerScreen | null;
  readonly goTo: (event: CueSelectEvent) => void;
}

export function renderTranscript(context: PanelContext): TemplateResult {
  const {session, version, reading, lang, screen, goTo} = context;
  return html`<sli-session-transcript
    exportparts="transcript, transcript-search, cue, current, download, error, retry, notice"
    lang=${lang}
    .tracks=${captionsOf(session, version)}
    .language=${version.language}
    .media=${screen?.media}
    .heading=${textIn(session.title, reading).value}
    @cue-select=${goTo}
  ></sli-session-transcript>`;
}

export function renderChapters(context: PanelContext): TemplateResult {
  const {version, reading, lang, screen, goTo} = context;
  return html`<sli-session-chapters
    exportparts="chapters, chapter, current"
    lang=${lang}
    .version=${version}
    .reading=${reading}
    .media=${screen?.media}
    .events=${screen?.events}
    @cue-select=${goTo}
  ></sli-session-chapters>`;
}
