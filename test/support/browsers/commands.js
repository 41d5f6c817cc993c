/**
 * What @web/test-runner-commands lacks, for `executeServerCommand(name, payload)`. The names are our own, since the
 * runner's plugins answer before this one.
 *
 * - `own:viewport {width, height}`: resizes, and answers with the size reached: [width, height].
 *   WebKitGTK gets no narrower than 447 px.
 * - `own:media {feature: value}`, such as `{'forced-colors': 'active'}`: emulates media features until the next call,
 *   and with `{media: 'print'}` another medium, and answers whether it could. Only Chromium can.
 */
export const commands = {
  name: 'own-commands',
  async executeCommand({command, payload, session}) {
    if (command === 'own:viewport') return setViewport(session, payload);
    if (command === 'own:media') return emulateMedia(session, payload);
    return undefined;
  },
};

async function setViewport({browser, id}, size) {
  const page = browser.getPage(id);
  await page.setViewport(size);
  return page.evaluate('[innerWidth, innerHeight]');
}

async function emulateMedia({browser, id}, {media = '', ...values}) {
  if (browser.name !== 'Chromium') return false;
  const devtools = await devtoolsOf(browser.getPage(id));
  const features = Object.entries(values).map(([name, value]) => ({name, value}));
  await devtools.send('Emulation.setEmulatedMedia', {media, features});
  return true;
}

/** One for each page: what another session emulates holds on, and pages are used for one file after another. */
const sessions = new WeakMap();

async function devtoolsOf(page) {
  const devtools = sessions.get(page) ?? (await page.createCDPSession());
  sessions.set(page, devtools);
  return devtools;
}
