import {setTimeout as wait} from 'node:timers/promises';
import {taskTime} from '../cold-page.mjs';
import {spread} from '../stats.mjs';

/** How much slower the processor is. */
const CPU = 4;
const TIMES = 5;
/** How long is waited for what follows a switch, in milliseconds. */
const PAUSE = 300;

/**
 * Switches a list of which all sessions are shown from English to Spanish, on a slow processor: {time, task}, medians in
 * milliseconds, and the `rows` that it has then. Both languages have been there before: code and words are loaded.
 */
export async function switchLanguages({page, devtools, requests}, size) {
  await page.evaluate((size) => globalThis.seen.showAll(size), size);
  const speak = (language) =>
    page.evaluate((language) => globalThis.seen.speak(language), language);
  const rest = async () => {
    await requests.quiet();
    await wait(PAUSE);
  };
  await speak('es');
  await rest();
  const rows = await page.evaluate(() => globalThis.seen.tellRows(20));
  await page.emulateCPUThrottling(CPU);
  const switches = [];
  for (let time = 0; time < TIMES; time++) {
    await speak('en');
    await rest();
    const before = await taskTime(devtools);
    const took = await speak('es');
    await rest();
    switches.push({time: took, task: (await taskTime(devtools)) - before});
  }
  const median = (name) => spread(switches.map((each) => each[name])).median;
  return {time: median('time'), task: median('task'), rows};
}
