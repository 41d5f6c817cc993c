const flags = [
  '--autoplay-policy=no-user-gesture-required',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--mute-audio',
  '--no-first-run',
];

/** Puppeteer's launch options for what findChromium() found. */
export function chromiumOptions({path, env, how}) {
  return {
    executablePath: path,
    env: {...process.env, ...env},
    // The embedded one is the old headless shell and knows no other mode.
    headless: how === 'embedded' ? 'shell' : true,
    // Chromium's sandbox refuses to run as root.
    args: process.getuid?.() === 0 ? [...flags, '--no-sandbox'] : flags,
  };
}
