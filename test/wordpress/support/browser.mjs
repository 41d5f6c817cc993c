import puppeteer from 'puppeteer-core';
import {chromiumOptions} from '../../../scripts/chromium-options.mjs';
import {findChromium} from '../../../scripts/find-browsers.mjs';
import {url} from './wordpress.mjs';

export function openBrowser() {
  return puppeteer.launch(chromiumOptions(findChromium()));
}

/**
 * A page of its own session, after logging in if a user is named; pages opened before are closed. What its scripts throw
 * is in `errors`.
 */
export async function openPage(browser, {as, scripts = true} = {}) {
  const former = browser.browserContexts().filter((it) => it !== browser.defaultBrowserContext());
  await Promise.all(former.map((it) => it.close()));
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  await page.setViewport({width: 1280, height: 900});
  const errors = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  if (as) await logIn(page, as);
  await page.setJavaScriptEnabled(scripts);
  return Object.assign(page, {errors});
}

/** Waits until something is seen, also in shadow roots: without `visible`, changes in these would go unnoticed. */
export function shown(page, selector) {
  return page.waitForSelector(selector, {visible: true});
}

async function logIn(page, user) {
  await page.goto(`${url}/wp-login.php`);
  await page.$eval('#user_login', (field, value) => (field.value = value), user);
  await page.$eval('#user_pass', (field) => (field.value = 'password'));
  await Promise.all([page.waitForNavigation(), page.click('#wp-submit')]);
}
