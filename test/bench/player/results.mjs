import {ratio, spread} from '../stats.mjs';

/** The kinds of requests that are the player itself, whatever it plays. */
const CODE = ['script', 'style', 'other'];

/** What is told of a visit: times in milliseconds from the click, places in seconds. */
const figures = {
  code: ({atRest}) => bytesOf(atRest, ...CODE),
  codeByFrame: ({atPlay}) => bytesOf(atPlay, ...CODE),
  bytes: ({atRest}) => atRest.reduce((sum, {bytes}) => sum + bytes, 0),
  feed: ({atRest}) => bytesOf(atRest, 'feed'),
  picture: ({atRest}) => bytesOf(atRest, 'picture'),
  script: ({atRest}) => bytesOf(atRest, 'script'),
  style: ({atRest}) => bytesOf(atRest, 'style'),
  other: ({atRest}) => bytesOf(atRest, 'other'),
  media: ({atRest}) => bytesOf(atRest, 'media'),
  requests: ({atRest}) => atRest.length,
  task: ({task}) => task,
  shift: ({shift}) => shift,
  clickToPlaying: ({play}) => play.playing,
  clickToFrame: ({play}) => play.frame,
  switchToPlaying: ({change}) => change.playing,
  switchToFrame: ({change}) => change.frame,
  placeError: ({change}) => change.framePlace - change.place,
};

/** What came of a contender's visits, by round. A round in which it failed is a gap. */
export class Results {
  visits = [];
  #base;

  /** `base`: the results that this contender's are compared with. */
  constructor(contender, base = this) {
    this.contender = contender;
    this.#base = base;
  }

  /** The median, the least and the most of a figure. */
  of(name) {
    return spread(this.#all(name));
  }

  /** The median of a figure's ratios to the base's in the same rounds. */
  ratio(name) {
    return ratio(this.#all(name), this.#base.#all(name));
  }

  #all(name) {
    return this.visits.map((visit) => (visit ? figures[name](visit) : NaN));
  }
}

function bytesOf(requests, ...kinds) {
  return requests.reduce((sum, {kind, bytes}) => sum + (kinds.includes(kind) ? bytes : 0), 0);
}
