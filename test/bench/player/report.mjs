import {compared, fixed, kilobytes, tableOf} from '../cells.mjs';

const beforePlay = {
  'script kB': kilobytes('script'),
  'style kB': kilobytes('style'),
  'other kB': kilobytes('other'),
  'feed kB': kilobytes('feed'),
  'picture kB': kilobytes('picture'),
  'media kB': kilobytes('media'),
  requests: (results) => fixed(results.of('requests').median),
  'CPU ms': compared('task'),
  shift: (results) => fixed(results.of('shift').median, 4),
};

const afterClicks = {
  'click → playing ms': compared('clickToPlaying'),
  'click → frame ms': compared('clickToFrame'),
  'switch → playing ms': compared('switchToPlaying'),
  'switch → frame ms': compared('switchToFrame'),
  'off by s': (results) => fixed(results.of('placeError').median, 3),
  'code by then kB': kilobytes('codeByFrame'),
};

/** Two tables of what came of all visits. */
export function report(all) {
  return `Until the page is quiet, before any pointer: medians (least–most) × bare <video> in the same round

${tableOf(beforePlay, all)}

After the click

${tableOf(afterClicks, all)}`;
}
