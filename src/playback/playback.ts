/** What plays: a chunk of its own, which nobody needs before somebody wants to play. */
export {CaptionTracks} from './caption-tracks.js';
export {VersionPlayback} from './version-playback.js';
