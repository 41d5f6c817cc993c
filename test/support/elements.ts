import {nextFrame, waitUntil} from '@open-wc/testing';
import {aFeed, aSession, aVersion} from './builders.js';

type Raw = Record<string, unknown>;

export const DEMO_FEED = '/demo/feed.json';

export interface DemoSession {
  id: string;
  title: Record<string, string>;
  description: Record<string, string>;
  starts_at: string;
}

/** The demo's feed as its file has it. */
export async function demoFeed(): Promise<Raw & {sessions: DemoSession[]}> {
  return (await fetch(DEMO_FEED)).json() as Promise<Raw & {sessions: DemoSession[]}>;
}

/** Waits for as long as a slow machine may take. */
export const until = (condition: () => unknown, what: string): Promise<void> =>
  waitUntil(async () => Boolean(await condition()), `waited for: ${what}`, {
    interval: 20,
    timeout: 15_000,
  });

/** Everything below a node that a selector fits, through shadow roots, in the order of the tree. */
export function all<Found extends HTMLElement = HTMLElement>(
  root: Element | Document | ShadowRoot,
  selector: string,
): Found[] {
  // Not by instanceof: the node may be of another page's realm.
  const own = 'shadowRoot' in root && root.shadowRoot ? [root.shadowRoot] : [];
  return [...own, root].flatMap((tree) =>
    [...tree.querySelectorAll('*')].flatMap((element) => [
      ...(element.matches(selector) ? [element as Found] : []),
      ...(element.shadowRoot ? all<Found>(element.shadowRoot, selector) : []),
    ]),
  );
}

export const parts = <Found extends HTMLElement = HTMLElement>(
  root: Element | Document,
  name: string,
) => all<Found>(root, `[part~='${name}']`);

export const hasPart = (root: Element | Document, name: string) => parts(root, name).length > 0;

/** The first part of that name, which must be there. */
export function part<Found extends HTMLElement = HTMLElement>(
  root: Element | Document,
  name: string,
): Found {
  const [found] = parts<Found>(root, name);
  if (!found) throw new Error(`There is no part "${name}"`);
  return found;
}

/** The first part of that name, as soon as it is there. */
export async function untilPart<Found extends HTMLElement = HTMLElement>(
  root: Element | Document,
  name: string,
): Promise<Found> {
  await until(() => hasPart(root, name), `part "${name}"`);
  return part<Found>(root, name);
}

export const video = (root: Element | Document) => part<HTMLVideoElement>(root, 'media');

/** The words as a reader sees them. */
export const words = (element: Element | undefined) =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** What the live regions say. */
export const said = (root: Element | Document) => all(root, '[role=status]').map(words).join(' | ');

/** The element that has the focus, inside of whatever shadow root. */
export function focused(document_: Document = document): Element | null {
  let {activeElement} = document_;
  while (activeElement?.shadowRoot?.activeElement) {
    ({activeElement} = activeElement.shadowRoot);
  }
  return activeElement;
}

/** The button of a language. */
export function languageButton(root: Element, language: string): HTMLButtonElement {
  const found = parts<HTMLButtonElement>(root, 'language').find(({lang}) => lang === language);
  if (!found) throw new Error(`There is no button for "${language}"`);
  return found;
}

/** The language of the file that a video plays, by its name: `es.webm`. */
export const fileLanguage = ({currentSrc}: HTMLVideoElement) =>
  /\/(\w+)\.(?:mp4|webm)(?:$|[?#])/.exec(currentSrc)?.[1];

/** Waits until the file of a language is open at its place. */
export async function untilOpen(root: Element, language: string): Promise<HTMLVideoElement> {
  await untilPart(root, 'media');
  // Twice in a row: a video has data before it tells of it, and only when told does anybody seek.
  let wasOpen = false;
  await until(() => {
    const media = video(root);
    const isOpen = fileLanguage(media) === language && media.readyState >= 2 && !media.seeking;
    const isStillOpen = isOpen && wasOpen;
    wasOpen = isOpen;
    return isStillOpen;
  }, `the video in "${language}"`);
  return video(root);
}

export async function untilPlaying(root: Element, language: string): Promise<HTMLVideoElement> {
  const media = await untilOpen(root, language);
  await until(() => !media.paused && media.currentTime > 0, 'playing');
  return media;
}

/** Pauses a video at a time in seconds. */
export async function pauseAt(media: HTMLVideoElement, time: number): Promise<void> {
  media.pause();
  // WebKitGTK learns the length of a WebM file only as it arrives.
  await until(() => media.duration >= time, 'the length');
  media.currentTime = time;
  await until(
    () => media.paused && !media.seeking && Math.abs(media.currentTime - time) < 0.05,
    `the place ${time}`,
  );
}

/** The language of the captions that a video shows. */
export const shownCaptions = ({textTracks}: HTMLVideoElement) =>
  [...textTracks].find(({mode}) => mode === 'showing')?.language;

/** Waits until pictures have come, and what follows from them is drawn. */
export async function untilStill(root: Element): Promise<void> {
  await until(
    () => all<HTMLImageElement>(root, 'img:not([loading=lazy])').every(({complete}) => complete),
    'the pictures',
  );
  await nextFrame();
}

/** Names and values of events as they come. */
export function recordEvents(target: EventTarget, ...types: string[]): Raw[] {
  const events: Raw[] = [];
  for (const type of types) {
    target.addEventListener(type, (event) => {
      const {session, language, progress, url} = event as Event & Raw;
      const fields = {type, session, language, progress, url};
      events.push(Object.fromEntries(Object.entries(fields).filter(([, value]) => value)));
    });
  }
  return events;
}

const file = (session: string, name: string) => `/demo/media/${session}/${name}`;

/** A version that plays a file of the demo: two files, since no type plays in every engine. */
export const aPlayableVersion = (language: string, session: string, about: Raw = {}): Raw =>
  aVersion({
    language,
    kind: language === 'en' ? 'original' : 'interpretation',
    sources: [
      {url: file(session, `${language}.mp4`), mime_type: 'video/mp4'},
      {url: file(session, `${language}.webm`), mime_type: 'video/webm'},
    ],
    captions: ['en', 'es', 'ar'].map((captions) => ({
      language: captions,
      url: file(session, `${language}.${captions}.vtt`),
    })),
    ...about,
  });

/** A session of the demo's media whose versions are all as long as each other: 25 s. */
export const SAME_LENGTH = 'needs-assets-assessment';
/** One whose versions differ: en 20 s, es 24 s, ar 28 s. */
export const OTHER_LENGTHS = 'reimagining-school-safety';

/** A feed of one session, `talk`, in these versions. */
export const aTalk = (versions: Raw[], about: Raw = {}) =>
  aFeed({sessions: [aSession({id: 'talk', title: {en: 'A talk'}, versions, ...about})]});

/** Sessions `s1`, `s2`, … */
export const sessionsNumbered = (from: number, to: number) =>
  Array.from({length: to - from + 1}, (_, index) =>
    aSession({id: `s${from + index}`, title: {en: `Session ${from + index}`}}),
  );

/** The type of file that this browser plays, of those that the demo has. */
export const playableType = () =>
  document.createElement('video').canPlayType('video/webm') ? 'webm' : 'mp4';
