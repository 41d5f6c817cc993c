import {setTimeout as wait} from 'node:timers/promises';
import {taskTime, withColdPage} from '../cold-page.mjs';
import {files} from './files.mjs';
import {probe} from './probe.js';

/** How long the pointer rests on a button before it presses, in milliseconds. */
const DWELL = 100;
/** How far a video plays before the language is switched, in seconds. */
const SWITCH_AT = 2.5;

/**
 * Opens a contender's page with nothing cached, plays, and switches the language. Answers with what could be seen:
 * times in milliseconds from the click, and places in seconds.
 * @throws when it does not play, or not what it should.
 */
export function visit(browser, contender, conditions) {
  const {page: path, isTouched, play: button, switch: other, preloads} = contender;
  const options = {...conditions, hasTouch: Boolean(isTouched), probe: [probe]};
  return withColdPage(browser, options, async ({page, devtools, requests}) => {
    const before = await taskTime(devtools);
    await page.goto(`${conditions.origin}/${path}/`);
    await requests.quiet();
    await page.waitForSelector(button.selector, {visible: true});
    if (preloads) await page.waitForFunction(() => globalThis.seen.hasMetadata);
    await requests.quiet();
    const task = (await taskTime(devtools)) - before;
    const atRest = requests.all;

    const play = await press(page, contender, button, files.en);
    const atPlay = requests.all;
    await page.waitForFunction((time) => globalThis.seen.video.currentTime >= time, {}, SWITCH_AT);
    const change = await press(page, contender, other, files.es);
    const shift = await page.evaluate(() => globalThis.seen.shift);
    return {task, shift, atRest, atPlay, play, change};
  });
}

/** Presses a button that makes a file play, and answers with what came of it. */
async function press(page, {isTouched}, {selector, offset, hidesClicks}, file) {
  await page.evaluate((file) => Object.assign(globalThis.seen, {file, click: undefined}), file);
  const button = await page.waitForSelector(selector, {visible: true});
  const {x, y} = await button.clickablePoint(offset);
  if (isTouched) {
    await page.touchscreen.tap(x, y);
  } else {
    await page.mouse.move(x, y, {steps: 5});
    await wait(DWELL);
    // Chromium's own controls keep clicks to themselves: theirs count from just before.
    if (hidesClicks) await page.evaluate(() => globalThis.seen.clickAt(performance.now()));
    await page.mouse.down();
    await page.mouse.up();
  }
  const isDone = () => {
    const {click} = globalThis.seen;
    return click?.frame !== undefined && click.playing !== undefined && click;
  };
  // Seldom enough that looking costs the player nothing.
  const click = await page.waitForFunction(isDone, {polling: 100, timeout: 20_000});
  return click.jsonValue();
}
