import {chromeLauncher} from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import {chromiumOptions} from '../../../scripts/chromium-options.mjs';
import {findEngines} from '../../../scripts/find-browsers.mjs';
import {FIREFOX_PREFS} from './firefox-prefs.js';
import {webkitLauncher} from './webkit-launcher.js';

const launcher = {
  chromium: (found) => chromeLauncher({puppeteer, launchOptions: chromiumOptions(found)}),
  firefox: (executablePath) =>
    chromeLauncher({
      puppeteer,
      launchOptions: {browser: 'firefox', executablePath, extraPrefsFirefox: FIREFOX_PREFS},
    }),
  webkit: webkitLauncher,
};

/** A launcher for each engine found. */
export const launchers = () =>
  Object.entries(findEngines().engines)
    .filter(([, found]) => found)
    .map(([engine, found]) => launcher[engine](found));
