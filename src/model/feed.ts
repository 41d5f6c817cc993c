/**
 * The feed, version 1: the one definition from which the types, the check and the published JSON Schema
 * come. Fields that are not named here are ignored; names that begin with `_` are for vendors.
 */
import * as v from 'valibot';
import {canonicalLanguage} from './language.js';
import {list, mapOf, maybe} from './lenient.js';

/** The ids that a feed defines, and that other parts of it may name. */
export type FeedIds = Readonly<
  Record<'topics' | 'people' | 'organizations' | 'sessions', ReadonlySet<string>>
>;

/** What a feed must be read with: what its strings mean nothing without. */
export interface FeedContext {
  /** Absolute address against which the feed's addresses resolve. */
  readonly base: string;
  /** BCP 47 tag of the plain strings. */
  readonly language: string;
  readonly ids: FeedIds;
  /** Whether all sessions are at hand, rather than a page of them. */
  readonly isWhole: boolean;
}

/** The major versions of the format that this code understands, as `version` spells them. */
export const FEED_VERSION = 'shared-learning-feed/1';

const WANTED = {
  text: 'a text: a string, or a map from language to string or {"value", "dir"}',
  language: 'a BCP 47 language tag such as "es" or "zh-Hant"',
  address: 'an http: or https: address, absolute or relative to the feed',
  date: 'a date (2024-05-09), or a date-time with an offset (2024-05-09T17:00:00-07:00)',
  seconds: 'a number of seconds, 0 or more',
  bytes: 'a whole number of bytes, 0 or more',
  pixels: 'a whole number of pixels, 1 or more',
  id: 'an id: a string with something in it',
  object: 'an object',
  mediaType: 'a media type such as "video/mp4"',
  timeZone: 'an IANA time zone such as "America/Los_Angeles"',
} as const;

/** RFC 3339 §5.6, where the time may leave out its seconds. */
const DATE = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2}))?$/;

const object = <const Entries extends v.ObjectEntries>(entries: Entries) =>
  v.object(entries, WANTED.object);
const oneOf = <const Options extends readonly string[]>(...options: Options) =>
  v.picklist(options, `one of ${options.map((option) => `"${option}"`).join(', ')}`);

const id = v.pipe(v.string(WANTED.id), v.nonEmpty(WANTED.id));
const language = v.pipe(
  v.string(WANTED.language),
  v.check((tag) => canonicalLanguage(tag) !== undefined, WANTED.language),
  v.transform((tag) => canonicalLanguage(tag) ?? tag),
);
const date = v.pipe(
  v.string(WANTED.date),
  v.regex(DATE, WANTED.date),
  v.check(isDate, WANTED.date),
);
const seconds = v.pipe(
  v.number(WANTED.seconds),
  v.finite(WANTED.seconds),
  v.minValue(0, WANTED.seconds),
);
const wholeNumber = (min: number, wanted: string) =>
  v.pipe(v.number(wanted), v.integer(wanted), v.minValue(min, wanted));
const bytes = wholeNumber(0, WANTED.bytes);
const pixels = wholeNumber(1, WANTED.pixels);

/** The schema of a feed that is read in a given context. Built anew for each: it is small. */
export function feedSchema(context: FeedContext) {
  const address = v.pipe(
    v.string(WANTED.address),
    v.nonEmpty(WANTED.address),
    v.check((value) => resolve(value, context.base) !== undefined, WANTED.address),
    v.transform((value) => resolve(value, context.base) ?? value),
  );
  const idOf = (kind: keyof FeedIds, noun: string) =>
    v.pipe(
      id,
      v.check((value) => context.ids[kind].has(value), `the id of ${noun} that the feed has`),
    );
  const dir = maybe(oneOf('ltr', 'rtl', 'auto'));
  const text = v.union(
    [
      v.pipe(
        v.string(),
        v.nonEmpty(WANTED.text),
        v.transform((value) => ({[context.language]: value})),
      ),
      mapOf(
        canonicalLanguage,
        v.union(
          [
            v.pipe(v.string(), v.nonEmpty(WANTED.text)),
            object({value: v.string(WANTED.text), dir}),
          ],
          WANTED.text,
        ),
        {map: WANTED.text, name: WANTED.language},
      ),
    ],
    WANTED.text,
  );
  const image = object({
    url: address,
    dark_url: maybe(address),
    width: maybe(pixels),
    height: maybe(pixels),
    alt: maybe(text),
  });
  const source = object({
    url: address,
    mime_type: maybe(v.string(WANTED.mediaType)),
    height: maybe(pixels),
    size_in_bytes: maybe(bytes),
    audio_language: maybe(language),
  });
  const captions = object({
    language,
    kind: maybe(oneOf('captions', 'subtitles')),
    origin: maybe(oneOf('human', 'machine')),
    url: address,
  });
  const chapter = object({id, start: seconds, title: maybe(text)});
  const version = v.pipe(
    object({
      language,
      kind: maybe(oneOf('original', 'interpretation', 'dub', 'sign')),
      duration_in_seconds: maybe(seconds),
      available_from: maybe(date),
      image: maybe(image),
      sources: maybe(list(source)),
      captions: maybe(list(captions)),
      chapters: maybe(
        v.union(
          [list(chapter, {unique: 'id'}), object({url: address})],
          'a list of chapters, or {"url"}',
        ),
      ),
    }),
    v.check(
      ({sources, available_from}) => (sources?.length ?? 0) > 0 || available_from !== undefined,
      'at least one usable source, or "available_from"',
    ),
  );
  const resource = v.pipe(
    object({
      title: text,
      kind: maybe(v.string('a kind such as "slides"')),
      files: list(
        object({
          language: maybe(language),
          url: address,
          mime_type: maybe(v.string(WANTED.mediaType)),
          size_in_bytes: maybe(bytes),
        }),
      ),
    }),
    v.check(({files}) => files.length > 0, 'a resource with at least one usable file'),
  );
  const session = object({
    id,
    title: text,
    description: maybe(text),
    url: maybe(address),
    image: maybe(image),
    starts_at: maybe(date),
    ends_at: maybe(date),
    status: maybe(oneOf('upcoming', 'live', 'processing', 'recorded', 'cancelled')),
    register_url: maybe(address),
    topics: maybe(list(idOf('topics', 'a topic'))),
    speakers: maybe(list(object({person: idOf('people', 'a person'), role: maybe(text)}))),
    shared_timeline: maybe(v.boolean('true or false')),
    versions: maybe(list(version)),
    resources: maybe(list(resource)),
  });
  const organization = object({
    id,
    name: text,
    url: maybe(address),
    logo: maybe(image),
  });
  const group = object({
    kind: v.string('a kind such as "funders" or "partners"'),
    title: maybe(text),
    text: maybe(text),
    count: maybe(wholeNumber(0, 'a whole number, 0 or more')),
    members: maybe(
      list(
        object({
          organization: idOf('organizations', 'an organization'),
          role: maybe(text),
          tier: maybe(v.string('a tier such as "lead"')),
        }),
      ),
    ),
  });
  return object({
    version: v.pipe(
      v.string(`"${FEED_VERSION}"`),
      v.regex(
        /^shared-learning-feed\/1(\.\d+)?$/,
        `"${FEED_VERSION}", the version that is understood here`,
      ),
    ),
    language: maybe(language),
    languages: maybe(list(language)),
    title: maybe(text),
    about: maybe(text),
    image: maybe(image),
    home_page_url: maybe(address),
    date_modified: maybe(date),
    time_zone: maybe(v.pipe(v.string(WANTED.timeZone), v.check(isTimeZone, WANTED.timeZone))),
    next_url: maybe(address),
    featured_session: maybe(context.isWhole ? idOf('sessions', 'a session') : id),
    topics: maybe(list(object({id, title: text}), {unique: 'id'})),
    people: maybe(
      list(
        object({
          id,
          name: text,
          affiliation: maybe(text),
          url: maybe(address),
          image: maybe(image),
        }),
        {unique: 'id'},
      ),
    ),
    sessions: list(session, {unique: 'id', wanted: 'a list of sessions'}),
    links: maybe(list(object({text: maybe(text), label: text, url: address}))),
    organizations: maybe(list(organization, {unique: 'id'})),
    groups: maybe(list(group)),
  });
}

/** An address against a base; `undefined` unless it is http: or https:. */
function resolve(address: string, base: string): string | undefined {
  try {
    const url = new URL(address, base);
    return /^https?:$/.test(url.protocol) ? url.href : undefined;
  } catch {
    return undefined;
  }
}

/** Whether a date is in the calendar: Chromium's `Date` takes 30 February for 1 March. */
function isDate(value: string): boolean {
  const day = value.slice(0, 10);
  const midnight = new Date(`${day}T00:00Z`);
  const isDay = !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(day);
  return isDay && !Number.isNaN(Date.parse(value));
}

function isTimeZone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', {timeZone: name}));
  } catch {
    return false;
  }
}

type Frozen<T> = T extends readonly (infer Item)[]
  ? readonly Frozen<Item>[]
  : T extends object
    ? {readonly [Key in keyof T]: Frozen<T[Key]>}
    : T;
type Present<T> = NonNullable<T>;
type Item<T> = Extract<T, readonly unknown[]>[number];

/** A checked feed: its addresses are absolute, its texts are maps, its language tags are canonical. */
export type Feed = Frozen<v.InferOutput<ReturnType<typeof feedSchema>>>;
export type Session = Item<Feed['sessions']>;
export type Version = Item<Session['versions']>;
export type Source = Item<Version['sources']>;
export type CaptionTrack = Item<Version['captions']>;
export type Chapter = Item<Version['chapters']>;
export type Resource = Item<Session['resources']>;
export type ResourceFile = Item<Resource['files']>;
export type Picture = Present<Session['image']>;
export type Organization = Item<Feed['organizations']>;
export type Group = Item<Feed['groups']>;
export type Member = Item<Group['members']>;
