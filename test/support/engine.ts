/** What each engine that tests run in is known to do with streams, so that it is seen when one changes. */
const ENGINES = {
  Chromium: {
    playsByItself: true,
    playsSoundWhoseTimeGoesBack: true,
    noticesDamage: true,
    policyForbidsFeeding: true,
  },
  Firefox: {
    playsByItself: false,
    playsSoundWhoseTimeGoesBack: true,
    noticesDamage: true,
    policyForbidsFeeding: false,
  },
  // 2.50.
  WebKitGTK: {
    playsByItself: false,
    playsSoundWhoseTimeGoesBack: false,
    noticesDamage: false,
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
