import {PredefinedNetworkConditions} from 'puppeteer-core';

const slow = {download: 1_600_000 / 8, upload: 750_000 / 8, latency: 150};

/** Lines that a visitor may be on: those of DevTools, and a slow one with the delay of a single trip (DevTools takes 3.75 times that). */
export const lines = {...PredefinedNetworkConditions, none: null, 'slow line': slow};
