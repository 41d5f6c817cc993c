import {html, nothing, type TemplateResult} from 'lit';
import {formatClock} from '../i18n/format.js';
import {directionOf} from '../model/language.js';
import type {TextRange} from '../model/search-text.js';
import type {Line, Row} from '../model/transcript.js';
import type {TranscriptSearch} from './transcript-search.js';

/** What the lines of a transcript are shown with. */
export interface RowContext {
  /** BCP 47 tag of the interface, in whose digits times are. */
  readonly locale: string;
  /** BCP 47 tags of the languages that stand side by side. */
  readonly languages: readonly (string | undefined)[];
  readonly search: TranscriptSearch;
}

/**
 * A line and those beside it. Lines are buttons by their role only: the text of a `<button>` could not be selected.
 * Which is the current one is set by hand as it plays, so no binding here may be of the parts or of what aria tells.
 */
export function renderRow({first, second}: Row, context: RowContext): TemplateResult {
  const [language, other] = context.languages;
  return html`<div class="row" role="listitem">
    ${first ? renderLine(first, language, context) : nothing}
    ${
      second.length > 0
        ? html`<div class="beside">${second.map((line) => renderLine(line, other, context))}</div>`
        : nothing
    }
  </div>`;
}

function renderLine(line: Line, language = 'und', {locale, search}: RowContext): TemplateResult {
  const {speaker, text} = line;
  const nameEnd = speaker === undefined ? 0 : speaker.length + 1;
  const ranges = search.rangesIn(line);
  const current = search.hit?.line === line ? search.hit.range : undefined;
  return html`<div
    class="cue"
    part="cue"
    role="button"
    tabindex="-1"
    lang=${language}
    dir=${directionOf(language)}
  >
    <span class="time" lang=${locale} dir="ltr">${formatClock(line.start, locale)}</span>
    <span class="text"
      >${
        nameEnd > 0
          ? html`<b>${marked(text, {start: 0, end: nameEnd}, ranges, current)}</b>`
          : nothing
      }${marked(text, {start: nameEnd, end: text.length}, ranges, current)}</span
    >
  </div>`;
}

/** A stretch of a text, with what of the ranges is in it marked. */
function marked(
  text: string,
  {start, end}: TextRange,
  ranges: readonly TextRange[],
  current: TextRange | undefined,
): unknown {
  const pieces: unknown[] = [];
  let done = start;
  for (const range of ranges) {
    const [from, to] = [Math.max(start, range.start), Math.min(end, range.end)];
    if (from >= to) continue;
    const found = text.slice(from, to);
    pieces.push(
      text.slice(done, from),
      range === current ? html`<mark class="current">${found}</mark>` : html`<mark>${found}</mark>`,
    );
    done = to;
  }
  return pieces.length > 0 ? [...pieces, text.slice(done, end)] : text.slice(start, end);
}
