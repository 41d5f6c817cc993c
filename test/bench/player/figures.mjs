import {bytesOf} from '../requests.mjs';

/** The kinds of requests that are the player itself, whatever it plays. */
const CODE = ['script', 'style', 'other'];

/** What is told of a visit: times in milliseconds from the click, places in seconds. */
export const figures = {
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
