/** What each engine that tests run in is known to do, so that it is seen when one changes. */
const ENGINES = {
  Chromium: {
    playsByItself: true,
    tellsShifts: true,
    playsSoundWhoseTimeGoesBack: true,
    noticesDamage: true,
    faultsOfDamage: ['damaged'],
    policyForbidsFeeding: true,
  },
  Firefox: {
    playsByItself: false,
    tellsShifts: false,
    playsSoundWhoseTimeGoesBack: true,
    noticesDamage: true,
    faultsOfDamage: ['damaged'],
    policyForbidsFeeding: false,
  },
  // 2.50.
  WebKitGTK: {
    playsByItself: false,
    tellsShifts: false,
    playsSoundWhoseTimeGoesBack: false,
    // It plays on over damaged pictures, stops at them without a word, or takes them for a bad line: all were seen.
    noticesDamage: false,
    faultsOfDamage: ['damaged', 'network'],
    policyForbidsFeeding: true,
  },
};

/** The engine in which this test runs. */
export const ENGINE = /Firefox/.test(navigator.userAgent)
  ? 'Firefox'
  : /Chrome/.test(navigator.userAgent)
    ? 'Chromium'
    : 'WebKitGTK';

/** What it is known to do. */
export const known = ENGINES[ENGINE];
