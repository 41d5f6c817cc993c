import {Requests} from './requests.mjs';

/**
 * Opens a page in which nothing is cached, on a line and a processor as asked for, and with a probe that runs before
 * its own scripts; answers with what `use` does, and closes it.
 */
export async function withColdPage(browser, {origin, net, cpu, hasTouch = false, probe}, use) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setViewport({width: 1280, height: 900, hasTouch});
    await page.evaluateOnNewDocument(...probe);
    const devtools = await page.createCDPSession();
    const requests = await Requests.of(devtools, origin);
    await page.emulateNetworkConditions(net);
    await page.emulateCPUThrottling(cpu);
    // Time of the thread rather than of the clock: what else runs here doesn't count.
    await devtools.send('Performance.enable', {timeDomain: 'threadTicks'});
    return await use({page, devtools, requests});
  } finally {
    await context.close();
  }
}

/**
 * How long the main thread has worked, in milliseconds. All of it: what a page's scripts do when a promise is kept is
 * not in DevTools' `ScriptDuration`.
 */
export async function taskTime(devtools) {
  const {metrics} = await devtools.send('Performance.getMetrics');
  return 1000 * metrics.find(({name}) => name === 'TaskDuration').value;
}
