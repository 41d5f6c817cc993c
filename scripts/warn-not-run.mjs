import {findEngines} from './find-browsers.mjs';

/** Says so that nobody overlooks it what was not tested. */
export function warnNotRun(what) {
  const text = `  NOT RUN, ${what}  `;
  const line = '═'.repeat(text.length);
  console.log(`\n╔${line}╗\n║${text}║\n╚${line}╝\n`);
}

/** Says so of the engines in which nothing is tested, since this machine has none. */
export function warnOfMissing() {
  const {missing} = findEngines();
  if (missing.length === 0) return;
  warnNotRun(`not found on this machine: ${missing.join(', ')}`);
}
