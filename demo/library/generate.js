import {timeOf} from './dates.js';
import {people, roles} from './people.js';
import {randomFrom} from './random.js';
import {recordingOf} from './recordings.js';
import {textsOf} from './texts.js';
import {topics} from './topics.js';

const HOME = 'https://example.org/library';

/**
 * A feed of any number of made-up sessions in English, Spanish and Arabic, newest first, from January 2016 on: the same
 * for the same options. The first are still to come, one is live, the recording of one is being made; the others can be watched.
 * `recordings` are sessions whose media, captions and resources they take, such as those of demo/feed.json. `now` is
 * when it is, in milliseconds since the epoch.
 */
export function makeLibrary({sessions: count, recordings, now, seed = 1}) {
  const random = randomFrom(seed);
  return {
    version: 'shared-learning-feed/1',
    language: 'en',
    languages: ['en', 'es', 'ar'],
    title: {
      en: 'Open Table Learning Library',
      es: 'Biblioteca de Aprendizaje Mesa Abierta',
      ar: 'مكتبة المائدة المفتوحة للتعلّم',
    },
    home_page_url: HOME,
    time_zone: 'America/Los_Angeles',
    topics: topics.map(({id, title}) => ({id, title})),
    people,
    sessions: Array.from({length: count}, (_, index) =>
      sessionOf(index, {count, recordings, now, random}),
    ),
  };
}

function sessionOf(index, {count, recordings, now, random}) {
  const {isLive, canRegister, recordingFrom, isRecorded, ...time} = timeOf(index, count, now);
  const {topic, title, description} = textsOf(index, random);
  const {image, ...toWatch} = recordingOf(recordings, random);
  // Counted from the oldest, so that a session keeps its id when newer ones come.
  const id = `session-${count - index}`;
  return {
    id,
    title,
    description,
    url: `${HOME}/${id}`,
    ...time,
    ...(canRegister && {register_url: `${HOME}/${id}/register`}),
    ...(random() > 0.1 && {image}),
    topics: [topic],
    speakers: speakersOf(random),
    ...((isRecorded || isLive) && toWatch),
    ...(recordingFrom && {
      versions: [{language: 'en', kind: 'original', available_from: recordingFrom}],
    }),
  };
}

/** One to three, of whom one leads where there are several. */
function speakersOf(random) {
  const first = Math.floor(random() * people.length);
  const amount = 1 + Math.floor(random() * 3);
  return Array.from({length: amount}, (_, index) => ({
    person: people[(first + index * 11) % people.length].id,
    ...(amount > 1 && index === 0 && {role: roles.moderator}),
  }));
}
