import {oneOf} from './random.js';

const ORIGINAL = 'en';

/**
 * How sessions of a library can differ in what there is to watch, the more frequent more often: all versions, the
 * original with captions in the other languages, captions that a machine wrote, one version, sign language.
 */
const sorts = [
  inAll,
  inAll,
  inAll,
  withCaptions,
  withCaptions,
  byMachine,
  byMachine,
  inTwo,
  alone,
  signed,
];

/** What there is to watch and to read of a session: as in one of the sessions that are recorded in fact. */
export function recordingOf(recordings, random) {
  const {image, shared_timeline, versions, resources} = oneOf(recordings, random);
  return {
    image,
    shared_timeline,
    versions: oneOf(sorts, random)(versions.map(brief)),
    resources: random() < 0.3 ? resources : resources.slice(0, 1),
  };
}

/** A library of hundreds of sessions seldom has chapters for them. */
function brief({language, kind, duration_in_seconds, sources, captions}) {
  return {language, kind, duration_in_seconds, sources, captions};
}

function inAll(versions) {
  return versions;
}

function inTwo(versions) {
  return versions.slice(0, 2);
}

function withCaptions(versions) {
  return versions.filter(({language}) => language === ORIGINAL);
}

function alone(versions) {
  return withCaptions(versions).map((version) => ({...version, captions: []}));
}

function byMachine(versions) {
  return versions.map((version) => ({
    ...version,
    captions: version.captions.map((track) => ({...track, origin: 'machine'})),
  }));
}

/** American Sign Language, beside the original. */
function signed(versions) {
  const [original, ...others] = versions;
  return [original, {...original, language: 'ase', kind: 'sign'}, ...others];
}
