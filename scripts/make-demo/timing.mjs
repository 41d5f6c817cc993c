import {languages} from './content/initiative.mjs';
import {lengthOf, speak} from './speech.mjs';

const lead = 0.2;
const pause = 0.45;

/** When each sentence is said, and how long the recording is, per version. */
export function timingsOf(session, folder) {
  const lengths = Object.fromEntries(
    languages.map((language) => [
      language,
      session.sentences.map((sentence) => lengthOf(speak(sentence[language], language, folder))),
    ]),
  );
  if (!session.seconds) {
    const longest = session.sentences.map((_, index) =>
      Math.max(...languages.map((language) => lengths[language][index])),
    );
    const shared = cuesFor(longest);
    return Object.fromEntries(languages.map((language) => [language, shared]));
  }
  return Object.fromEntries(
    languages.map((language) => [language, cuesFor(lengths[language], session.seconds[language])]),
  );
}

/** Whole seconds, so that the versions of a session come out equally long in every container. */
function cuesFor(lengths, seconds = Math.ceil(sum(lengths) + lengths.length * pause + lead)) {
  const stretch = (seconds - lead) / sum(lengths.map((length) => length + pause));
  const cues = [];
  let start = lead;
  for (const length of lengths) {
    const end = start + (length + pause) * stretch;
    cues.push({start: round(start), end: round(end)});
    start = end;
  }
  return {seconds, cues};
}

const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);
const round = (seconds) => Math.round(seconds * 10) / 10;
