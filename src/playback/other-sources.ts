/** What plays a version whose first file doesn't, or that has none: a chunk of its own. */
export {attachHls} from './hls.js';
export {playableSources} from './choose-sources.js';
