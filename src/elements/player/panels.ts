/** What stands in the panels under the player. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Session, Version} from '../../model/feed.js';
import {textIn} from '../../model/text.js';
import {captionsOf} from '../../model/versions.js';
import type {CueSelectEvent} from '../cue-select-event.js';
import type {PanelName} from '../player-panels.js';
import type {SliPlayerScreen} from '../player-screen.js';
import {renderResources} from '../session-resources.js';

export interface PanelContext {
  readonly session: Session;
  readonly version: Version | undefined;
  /** The languages (BCP 47) for texts, best first. */
  readonly reading: readonly string[];
  /** BCP 47 tag of the interface. */
  readonly lang: string;
  readonly locale: string;
  /** What plays, if something does. */
  readonly screen: SliPlayerScreen | null;
  readonly goTo: (event: CueSelectEvent) => void;
}

export function renderPanel(name: PanelName, context: PanelContext): unknown {
  const {session, version, reading, locale} = context;
  if (name === 'resources') return renderResources(session, reading, locale);
  if (name === 'transcript') return renderTranscript(context);
  return version ? renderChapters(context, version) : nothing;
}

function renderTranscript({
  session,
  version,
  reading,
  lang,
  screen,
  goTo,
}: PanelContext): TemplateResult {
  return html`<sli-session-transcript
    exportparts="transcript, transcript-search, cue, current, download, error, retry, notice"
    lang=${lang}
    .tracks=${version ? captionsOf(session, version) : []}
    .language=${version?.language ?? lang}
    .media=${screen?.media}
    .heading=${textIn(session.title, reading).value}
    @cue-select=${goTo}
  ></sli-session-transcript>`;
}

function renderChapters(
  {reading, lang, screen, goTo}: PanelContext,
  version: Version,
): TemplateResult {
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
