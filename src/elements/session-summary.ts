import {msg, str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import {formatClock, formatDate, formatDuration} from '../i18n/format.js';
import {formatDays, formatTimes, zoneName} from '../i18n/format-when.js';
import type {Feed, Session} from '../model/feed.js';
import {directionOf} from '../model/language.js';
import {spanOf, stateOf, type SessionState} from '../model/session-state.js';
import {paragraphsOf, textIn, type ShownText, type Text} from '../model/text.js';
import {dayOf, isDay, offsetAt} from '../model/time-zone.js';
import {withPhones} from './feed-text.js';

/** How a session's texts and dates are to be told. */
export interface SummaryContext {
  /** The feed, of which people and time zone are needed. */
  readonly feed: Feed;
  readonly locale: string;
  /** The reader's languages (BCP 47), best first. */
  readonly wanted: readonly string[];
  /** Shows a text with what was looked for marked in it. */
  readonly mark?: ((text: string) => unknown) | undefined;
  /** Level of the title among the page's headings. */
  readonly headingLevel: number;
}

/** A session's title, state, date, speakers and description, as the player shows them. */
export function renderSummary(session: Session, context: SummaryContext): TemplateResult {
  return html`${renderTitle(session, context)} ${renderFacts(session, context)}
  ${renderSpeakers(session, context)}
  ${renderParagraphs(session.description, context.wanted, 'description', context.mark)}`;
}

/** The id of a session's title, by which what belongs to it is described. */
export const titleId = ({id}: Session): string => `title-${id.replace(/\s/g, '_')}`;

/** A session's title, which leads to the session's own page where it has one. */
export function renderTitle(
  session: Session,
  {locale, wanted, headingLevel, mark}: SummaryContext,
): TemplateResult {
  const {title, url} = session;
  const {value, lang, dir} = textIn(title, wanted);
  const text = mark ? mark(value) : value;
  return html`<h3
    class="title"
    part="title"
    id=${titleId(session)}
    aria-level=${headingLevel}
    lang=${lang}
    dir=${dir}
  >
    ${
      url === undefined
        ? text
        : html`<a href=${url} target="_blank" rel="noopener"
            >${text}<span class="visually-hidden" lang=${locale} .textContent=${inNewTab()}></span
          ></a>`
    }
  </h3>`;
}

const inNewTab = (): string => ` ${msg('(opens in a new tab)')}`;

/** A session's state and dates in a line, and what else there is to say of it. */
export function renderFacts(
  session: Session,
  context: SummaryContext,
  others: unknown = nothing,
  state: SessionState = stateOf(session, Date.now(), context.feed.time_zone),
): TemplateResult {
  const dates = renderDates(session, state, context);
  return html`<div class="facts muted">
    ${state === 'recorded' ? dates : html`${renderState(state)}${dates} `}${others}
  </div>`;
}

function renderState(state: Exclude<SessionState, 'recorded'>): TemplateResult {
  const text = {
    upcoming: () => msg('Upcoming'),
    live: () => msg('Live now'),
    processing: () => msg('The recording is being prepared'),
    cancelled: () => msg('Cancelled'),
  }[state]();
  return html`<span class="status ${state}" part="status ${state}">${text}</span>`;
}

/** Dates for who may want to be there have times, the visitor's own first. What is over has days only. */
function renderDates(
  session: Session,
  state: SessionState,
  {feed: {time_zone: timeZone}, locale}: SummaryContext,
): TemplateResult | typeof nothing {
  const {starts_at, ends_at} = session;
  if (starts_at === undefined) return nothing;
  const isOver = state === 'recorded' || state === 'processing';
  // Most sessions, in the cheapest way.
  if (ends_at === undefined && (isOver || isDay(starts_at))) {
    return renderTime(starts_at, formatDate(starts_at, locale, timeZone));
  }
  const {start, end} = spanOf(session, timeZone) ?? {start: 0, end: 0};
  if (isOver || isDay(starts_at) || end <= Date.now()) {
    return renderTime(starts_at, formatDays(start, end - 1, locale, timeZone));
  }
  const told = ends_at === undefined ? undefined : isDay(ends_at) ? end - 1 : end;
  const here = formatTimes(start, told, true, locale);
  if (timeZone === undefined || offsetAt(start) === offsetAt(start, timeZone)) {
    return renderTime(starts_at, withZone(here, zoneName(start, locale)));
  }
  const isSameDay = [start, told ?? start].every((at) => dayOf(at) === dayOf(at, timeZone));
  const there = formatTimes(start, told, !isSameDay, locale, timeZone);
  return html`<time part="date" datetime=${starts_at}>${msg(str`${here} (your time)`)}</time>
    <span>${withZone(there, zoneName(start, locale, timeZone))}</span>`;
}

const withZone = (time: string, zone: string): string => msg(str`${time} (${zone})`);

const renderTime = (datetime: string, text: string): TemplateResult =>
  html`<time part="date" datetime=${datetime}>${text}</time>`;

/** Texts beside each other: mostly none or one. */
export function renderSpans([text, ...more]: readonly string[]): unknown {
  if (text === undefined) return nothing;
  const span = html`<span>${text}</span>`;
  return more.length > 0 ? [span, renderSpans(more)] : span;
}

/** Who speaks in a session, each with their role and where they come from. */
export function renderSpeakers(
  {speakers}: Session,
  context: SummaryContext,
): TemplateResult | typeof nothing {
  const {people = []} = context.feed;
  const shown = speakers?.flatMap(({person: id, role}) => {
    const person = people.find((candidate) => candidate.id === id);
    return person ? [{...person, role}] : [];
  });
  if (!shown?.length) return nothing;
  const [first, second, third, ...more] = shown.map((speaker) => renderSpeaker(speaker, context));
  // Each item of a list is two nodes more for Lit: the first have places of their own.
  return html`<ul class="speakers" part="speakers" role="list" aria-label=${msg('Speakers')}>
    ${first}${second}${third}${more.length > 0 ? more : nothing}
  </ul>`;
}

type Speaker = NonNullable<Feed['people']>[number] & {readonly role?: Text | undefined};

function renderSpeaker(
  {name, url, role, affiliation}: Speaker,
  context: SummaryContext,
): TemplateResult {
  const about = renderAbout(
    [role, affiliation].filter((text) => text !== undefined),
    context,
  );
  const {value, lang, dir} = textIn(name, context.wanted);
  return url === undefined
    ? html`<li><bdi lang=${lang} dir=${dir}>${value}</bdi>${about}</li>`
    : html`<li>
        <a href=${url} target="_blank" rel="noopener"
          ><bdi lang=${lang} dir=${dir}>${value}</bdi
          ><span class="visually-hidden" .textContent=${inNewTab()}></span></a
        >${about}
      </li>`;
}

/** What is to be said of somebody: one thing or another, or both. */
function renderAbout([first, second]: readonly Text[], context: SummaryContext): unknown {
  if (!first) return nothing;
  const {value, lang, dir} = textIn(first, context.wanted);
  const isOther = dir !== directionOf(context.locale);
  return html`
    <bdi class=${isOther ? 'muted other' : 'muted'} lang=${lang} dir=${dir}>${value}</bdi
    >${second ? renderAbout([second], context) : nothing}
  `;
}

/** A text of the feed in paragraphs, in its own language and direction. */
export function renderParagraphs(
  text: Text | undefined,
  wanted: readonly string[],
  part: string,
  mark?: (text: string) => unknown,
): TemplateResult | typeof nothing {
  if (!text) return nothing;
  const {value, lang, dir} = textIn(text, wanted);
  return html`<div class="prose" part=${part} lang=${lang} dir=${dir}>
    ${renderParagraphsOf(value, dir, mark)}
  </div>`;
}

/** The paragraphs of a text, without anything around them. */
export function renderParagraphsOf(
  value: string,
  dir: ShownText['dir'],
  mark?: (text: string) => unknown,
): unknown {
  const paragraphs = paragraphsOf(value).map((text) => html`<p>${withPhones(text, dir, mark)}</p>`);
  return paragraphs.length > 1 ? paragraphs : paragraphs[0];
}

/** A length in seconds on a corner of a picture: a clock for who sees it, words for who hears it. */
export function renderDuration(
  seconds: number | undefined,
  locale: string,
): TemplateResult | typeof nothing {
  if (seconds === undefined) return nothing;
  // Here and elsewhere in rows, what is only heard is a property: a part inside would be a node more for each of hundreds.
  return html`<span class="duration" dir="ltr"
    ><span aria-hidden="true">${formatClock(seconds, locale)}</span
    ><span class="visually-hidden" dir="auto" .textContent=${formatDuration(seconds, locale)}></span
  ></span>`;
}
