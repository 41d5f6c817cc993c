import {bytesOf} from '../requests.mjs';
import {spread} from '../stats.mjs';

/** What is told of a visit: times in milliseconds, the heap in megabytes. */
export const figures = {
  first: ({first}) => first,
  screen: ({screen}) => screen,
  task: ({task}) => task,
  heap: ({heap}) => heap / 1_000_000,
  nodes: ({nodes}) => nodes,
  page: ({atRest}) => bytesOf(atRest, 'page'),
  script: ({atRest}) => bytesOf(atRest, 'script'),
  feed: ({atRest}) => bytesOf(atRest, 'feed'),
  requests: ({atRest}) => atRest.length,
  forSearch: ({forSearch}) => bytesOf(forSearch, 'script', 'feed', 'other'),
  requestsForSearch: ({forSearch}) => forSearch.length,
  firstSearch: ({searches: [first]}) => first?.time ?? NaN,
  search: ({searches}) => medianOf(searches, 'time'),
  searchTask: ({searches}) => medianOf(searches, 'task'),
  speak: ({spoken}) => spoken?.time ?? NaN,
  speakTask: ({spoken}) => spoken?.task ?? NaN,
};

/** Of all but the first. */
const medianOf = (searches, name) => spread(searches.slice(1).map((search) => search[name])).median;
