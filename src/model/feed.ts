/**
 * The feed, version 1: the one definition from which the types, the check and the published JSON Schema
 * come. Fields that are not named here are ignored; names that begin with `_` are for vendors.
 */
import {absoluteAddress} from './address.js';
import {canonicalLanguage} from './language.js';
import {
  either,
  isBoolean,
  isAmount,
  isCount,
  isFilled,
  isSize,
  isString,
  list,
  map,
  object,
  oneOf,
  scalar,
  where,
  type Output,
} from './schema.js';
import {offsetAt} from './time-zone.js';

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

export const VERSION = /^shared-learning-feed\/1(\.\d+)?$/;

/** RFC 3339 §5.6, where the time may leave out its seconds. */
export const DATE = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2}))?$/;

const id = scalar(isFilled, 'id');
const date = scalar(isDate, 'date');
const seconds = scalar(isAmount, 'seconds');
const bytes = scalar(isCount, 'bytes');
const pixels = scalar(isSize, 'pixels');
const boolean = scalar(isBoolean, 'boolean');
const mediaType = scalar(isString, 'mediaType');

/** The schema of a feed that is read in a given context. Built anew for each: it is small. */
export function feedSchema({base, language: languageOfStrings, ids, isWhole}: FeedContext) {
  // A feed has thousands of tags and few languages, and asking Intl is slow.
  const tags = new Map<string, string | undefined>();
  const language = scalar(isString, 'language', (tag) => {
    if (!tags.has(tag)) tags.set(tag, canonicalLanguage(tag));
    return tags.get(tag);
  });
  const address = scalar(isFilled, 'address', (value) => absoluteAddress(value, base));
  const idOf = (kind: keyof FeedIds) => where(id, (value) => ids[kind].has(value), kind);
  const text = either(
    isString,
    scalar(isFilled, 'text', (value): Readonly<Record<string, string>> => ({
      [languageOfStrings]: value,
    })),
    map(
      language,
      either(
        isString,
        scalar(isFilled, 'text'),
        object({value: scalar(isString, 'text')}, {dir: oneOf('ltr', 'rtl', 'auto')}, 'text'),
      ),
      'text',
    ),
  );
  const image = object(
    {url: address},
    {dark_url: address, width: pixels, height: pixels, alt: text},
  );
  const source = object(
    {url: address},
    {
      mime_type: mediaType,
      height: pixels,
      size_in_bytes: bytes,
      audio_language: language,
      downloadable: boolean,
    },
  );
  const captions = object(
    {language, url: address},
    {kind: oneOf('captions', 'subtitles'), origin: oneOf('human', 'machine')},
  );
  const chapter = object({id, start: seconds}, {title: text});
  const version = where(
    object(
      {language},
      {
        kind: oneOf('original', 'interpretation', 'dub', 'sign'),
        duration_in_seconds: seconds,
        available_from: date,
        image,
        sources: list(source),
        captions: list(captions),
        chapters: either(Array.isArray, list(chapter), object({url: address}, {}, 'chapters')),
      },
    ),
    ({sources, available_from}) => Boolean(sources?.length || available_from),
    'sources',
  );
  const file = object({url: address}, {language, mime_type: mediaType, size_in_bytes: bytes});
  const resource = where(
    object({title: text, files: list(file)}, {kind: scalar(isString, 'resourceKind')}),
    ({files}) => files.length > 0,
    'files',
  );
  const session = object(
    {id, title: text},
    {
      description: text,
      url: address,
      image,
      starts_at: date,
      ends_at: date,
      status: oneOf('upcoming', 'live', 'processing', 'recorded', 'cancelled'),
      register_url: address,
      topics: list(idOf('topics')),
      speakers: list(object({person: idOf('people')}, {role: text})),
      shared_timeline: boolean,
      versions: list(version),
      resources: list(resource),
    },
  );
  const organization = object({id, name: text}, {url: address, logo: image});
  const organizationId = idOf('organizations');
  const member = object(
    {organization: organizationId},
    {role: text, tier: scalar(isString, 'tier'), led_by: list(organizationId)},
  );
  const group = object(
    {kind: scalar(isString, 'groupKind')},
    {
      title: text,
      text,
      count: scalar(isCount, 'amount'),
      members: list(member),
    },
  );
  return object(
    {
      version: scalar(isVersion, 'version'),
      sessions: where(
        list(session),
        ({length}, input) => length > 0 || (input as unknown[]).length === 0,
        'session',
      ),
    },
    {
      language,
      languages: list(language),
      title: text,
      about: text,
      image,
      home_page_url: address,
      date_modified: date,
      time_zone: scalar(isTimeZone, 'timeZone'),
      next_url: address,
      featured_session: isWhole ? idOf('sessions') : id,
      topics: list(object({id, title: text})),
      people: list(object({id, name: text}, {affiliation: text, url: address, image})),
      links: list(object({label: text, url: address}, {text})),
      organizations: list(organization),
      groups: list(group),
    },
  );
}

export function isVersion(input: unknown): input is string {
  return isString(input) && VERSION.test(input);
}

/**
 * Whether a value is a date, and in the calendar: Chromium's `Date` takes 30 February for 1 March.
 * @throws {RangeError} for one that no `Date` takes.
 */
export function isDate(input: unknown): input is string {
  if (!isString(input) || !DATE.test(input)) return false;
  const [day = ''] = input.split('T');
  return new Date(day).toISOString().startsWith(day) && new Date(input).toISOString() !== '';
}

/** @throws {RangeError} for the name of no time zone. */
export function isTimeZone(input: unknown): input is string {
  return isString(input) && Number.isFinite(offsetAt(0, input));
}

type Present<T> = NonNullable<T>;
type Item<T> = Extract<T, readonly unknown[]>[number];

/** A checked feed: its addresses are absolute, its texts are maps, its language tags are canonical. */
export type Feed = Output<ReturnType<typeof feedSchema>>;
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
