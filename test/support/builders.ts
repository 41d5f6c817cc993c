/** Raw documents, as publishers write them. A test names what it is about; the rest is right, and plain. */

type Raw = Record<string, unknown>;

let count = 0;
const nextId = () => `session-${++count}`;

export function aFeed(about: Raw = {}): Raw & {sessions: Raw[]} {
  return {
    version: 'shared-learning-feed/1',
    language: 'en',
    sessions: [aSession()],
    ...about,
  } as Raw & {sessions: Raw[]};
}

export const aSession = (about: Raw = {}): Raw => ({
  id: nextId(),
  title: {en: 'A session'},
  starts_at: '2024-05-09',
  versions: [aVersion()],
  ...about,
});

export const aVersion = (about: Raw = {}): Raw => ({
  language: 'en',
  kind: 'original',
  sources: [{url: 'en.mp4', mime_type: 'video/mp4'}],
  ...about,
});
