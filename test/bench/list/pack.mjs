/** How many sessions a page has. */
const PAGE = 20;

/** A feed as pages that follow each other, in one language: by file name. The first is feed.json. */
export function packed(feed, language) {
  const {sessions, topics, people, ...about} = feed;
  const count = Math.ceil(sessions.length / PAGE);
  const pages = Array.from({length: count}, (_, index) => {
    const shown = sessions.slice(index * PAGE, (index + 1) * PAGE);
    const page = {
      ...(index === 0 ? about : {version: feed.version, language: feed.language}),
      ...(index + 1 < count && {next_url: nameOf(index + 1)}),
      topics: topics.filter(({id}) => shown.some((session) => session.topics.includes(id))),
      people: people.filter(({id}) =>
        shown.some(({speakers}) => speakers.some(({person}) => person === id)),
      ),
      sessions: shown,
    };
    return [nameOf(index), inOneLanguage(page, language)];
  });
  return new Map(pages);
}

const nameOf = (index) => (index === 0 ? 'feed.json' : `feed-${index + 1}.json`);

/** Texts are maps from language to string. */
function inOneLanguage(value, language) {
  if (Array.isArray(value)) return value.map((item) => inOneLanguage(item, language));
  if (typeof value !== 'object' || value === null) return value;
  if (typeof value[language] === 'string') return value[language];
  const entries = Object.entries(value).map(([key, item]) => [key, inOneLanguage(item, language)]);
  return Object.fromEntries(entries);
}
