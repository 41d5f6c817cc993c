import {taskTime, withColdPage} from '../cold-page.mjs';
import {probe} from './probe.js';
import {switchLanguages} from './switch-languages.mjs';

/** How many titles the first screen has. */
const FIRST_SCREEN = 6;
/** Of how many rows it is looked at what they say. */
const TOLD = 20;
/** With how many sessions it is measured how long another language takes. */
const SPEAKING = 100;
/** From how many sessions on a search is measured. */
const MANY = 1000;
/** What is searched for: the first brings what a search needs, the others are the keystrokes that count. */
const SEARCHES = ['mentor', 'stud', 'teach', 'budget', 'read'];
/** How long a search may take, in milliseconds. */
const PATIENCE = 20_000;

/** Opens a list with nothing cached, and searches in it. Times are in milliseconds, from the navigation or the input. */
export function visit(browser, contender, {origin, net, cpu}) {
  const {path, size} = contender;
  const options = {origin, net, cpu, probe: [probe, Math.min(FIRST_SCREEN, size)]};
  return withColdPage(browser, options, async ({page, devtools, requests}) => {
    const before = await taskTime(devtools);
    await page.goto(origin + path, {timeout: 120_000});
    await page.waitForFunction(() => globalThis.seen.screen, {polling: 100});
    await requests.quiet();
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(() => resolve())));
    const task = (await taskTime(devtools)) - before;
    const {first, screen} = await page.evaluate(() => globalThis.seen);
    const atRest = requests.all;
    const heap = await heapAfterCollection(devtools);
    const nodes = await page.evaluate(() => globalThis.seen.countNodes());
    const rows = await page.evaluate((count) => globalThis.seen.tellRows(count), TOLD);
    const searches =
      contender.hasSearch && size >= MANY ? await searchAll({page, devtools, requests}) : [];
    const forSearch = requests.all.slice(atRest.length);
    const isSpeaking = contender.hasLanguages && size === SPEAKING;
    const spoken = isSpeaking ? await switchLanguages({page, devtools, requests}, size) : undefined;
    return {first, screen, task, heap, nodes, atRest, searches, forSearch, rows, spoken};
  });
}

/** What V8 and Blink hold, in bytes, once what nobody needs is gone: the second collection takes what the first let go. */
async function heapAfterCollection(devtools) {
  for (let time = 0; time < 2; time++) await devtools.send('HeapProfiler.collectGarbage');
  const {usedSize, embedderHeapUsedSize = 0} = await devtools.send('Runtime.getHeapUsage');
  return usedSize + embedderHeapUsedSize;
}

/** Each search's {time, task}; none where there is no field to search in. */
async function searchAll({page, devtools, requests}) {
  await page.evaluate(() => document.querySelector('sli-session-list')?.setAttribute('search', ''));
  const field = await page
    .waitForSelector('>>> input[type="search"]', {timeout: 3000})
    .catch(() => undefined);
  if (!field) return [];
  const searches = [];
  for (const words of SEARCHES) {
    await requests.quiet();
    await field.evaluate((input) => {
      input.focus();
      input.select();
    });
    searches.push(await search({page, devtools}, words));
  }
  return searches;
}

/** Types over what is in the field: one input event, as of a keystroke. */
async function search({page, devtools}, words) {
  await page.evaluate((words) => globalThis.seen.awaitSearch(words), words);
  const before = await taskTime(devtools);
  await page.keyboard.sendCharacter(words);
  const isDone = () => globalThis.seen.search;
  try {
    const time = await page.waitForFunction(isDone, {polling: 50, timeout: PATIENCE});
    return {time: await time.jsonValue(), task: (await taskTime(devtools)) - before};
  } catch {
    console.error(`${await page.title()}: a search for “${words}” did not show what it should`);
    return {time: NaN, task: NaN};
  }
}
