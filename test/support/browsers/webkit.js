import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {createServer} from 'node:net';
import {setTimeout as sleep} from 'node:timers/promises';

// https://www.w3.org/TR/webdriver/#keyboard-actions
const keys = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  Meta: '\uE03D',
};

const buttons = {left: 0, middle: 1, right: 2};

/**
 * Starts WebKitGTK's MiniBrowser in an Xvfb of its own, with `args` of its command line besides. Its page has those of
 * Puppeteer's methods that tests use.
 */
export async function startWebKit({driver, xvfb, miniBrowser}, {args = []} = {}) {
  const processes = [];
  // Each leads a group of its own: a MiniBrowser that hangs outlives its driver.
  const stopProcesses = () => processes.splice(0).forEach(killGroup);
  process.once('exit', stopProcesses);

  const screen = ['-screen', '0', '1600x1200x24', '-nolisten', 'tcp'];
  // Xvfb takes a free display, and writes its number to the file descriptor named.
  const stdio = ['ignore', 'ignore', 'ignore', 'pipe'];
  const display = spawn(xvfb, ['-displayfd', '3', ...screen], {stdio, detached: true});
  processes.push(display);
  const [number] = await once(display.stdio[3], 'data');

  const env = {
    ...process.env,
    DISPLAY: `:${String(number).trim()}`,
    GDK_BACKEND: 'x11',
    LIBGL_ALWAYS_SOFTWARE: '1',
    NO_AT_BRIDGE: '1',
    WEBKIT_DISABLE_DMABUF_RENDERER: '1',
  };
  const port = await freePort();
  const address = [`--port=${port}`, '--host=127.0.0.1'];
  processes.push(spawn(driver, address, {env, stdio: 'ignore', detached: true}));

  const call = client(`http://127.0.0.1:${port}`);
  await answers(call);
  const flags = ['--automation', '--autoplay-policy=allow', ...args];
  const options = {binary: miniBrowser, args: flags};
  const capabilities = {alwaysMatch: {'webkitgtk:browserOptions': options}};
  const {sessionId} = await call('POST', '/session', {capabilities});
  const session = `/session/${sessionId}`;
  return {
    page: createPage((method, path, body) => call(method, session + path, body)),
    /** Ends it, whether it answers or not. */
    async stop() {
      await call('DELETE', session).catch(() => {});
      process.off('exit', stopProcesses);
      stopProcesses();
    },
  };
}

function killGroup({pid}) {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It has ended.
  }
}

function createPage(call) {
  let url = 'about:blank';
  const act = (type, id, actions, more) =>
    call('POST', '/actions', {actions: [{type, id, actions, ...more}]});
  const press = (actions) => act('key', 'keyboard', actions);
  const point = (actions) => act('pointer', 'mouse', actions, {parameters: {pointerType: 'mouse'}});
  const keyDown = (key) => ({type: 'keyDown', value: keyValue(key)});
  const keyUp = (key) => ({type: 'keyUp', value: keyValue(key)});
  const moveTo = (x, y) => ({type: 'pointerMove', duration: 0, x, y});
  const down = (button = 'left') => ({type: 'pointerDown', button: buttons[button]});
  const up = (button = 'left') => ({type: 'pointerUp', button: buttons[button]});
  const releaseAll = () => call('DELETE', '/actions');

  return {
    url: () => url,
    deleteCookies: () => call('DELETE', '/cookie'),
    async goto(address) {
      url = address;
      await call('POST', '/url', {url});
    },
    evaluate: (expression) =>
      call('POST', '/execute/sync', {script: `return ${expression}`, args: []}),
    async setViewport({width, height}) {
      const [innerWidth, innerHeight] = await this.evaluate('[innerWidth, innerHeight]');
      if (innerWidth === width && innerHeight === height) return;
      const outer = await call('GET', '/window/rect');
      await call('POST', '/window/rect', {
        width: outer.width + width - innerWidth,
        height: outer.height + height - innerHeight,
      });
    },
    releaseAll,
    keyboard: {
      type: (text) => press([...text].flatMap((key) => [keyDown(key), keyUp(key)])),
      press: (key) => press([keyDown(key), keyUp(key)]),
      down: (key) => press([keyDown(key)]),
      up: (key) => press([keyUp(key)]),
    },
    mouse: {
      move: (x, y) => point([moveTo(x, y)]),
      click: (x, y, {button} = {}) => point([moveTo(x, y), down(button), up(button)]),
      down: ({button} = {}) => point([down(button)]),
      up: ({button} = {}) => point([up(button)]),
      async reset() {
        await releaseAll();
        await point([moveTo(0, 0)]);
      },
    },
  };
}

function keyValue(key) {
  if ([...key].length === 1) return key;
  if (!(key in keys)) throw new Error(`Unknown key: ${key}`);
  return keys[key];
}

/** Milliseconds. A driver whose browser hangs never answers. */
const LONGEST_ANSWER = {POST: 60_000, GET: 60_000, DELETE: 15_000};

function client(origin) {
  return async (method, path, body) => {
    const response = await fetch(origin + path, {
      method,
      body: body && JSON.stringify(body),
      signal: AbortSignal.timeout(LONGEST_ANSWER[method]),
    });
    const {value} = await response.json();
    if (!response.ok) throw new Error(`${method} ${path}: ${value.error} ${value.message}`);
    return value;
  };
}

async function answers(call) {
  for (const wait of Array(100).fill(100)) {
    try {
      return await call('GET', '/status');
    } catch {
      await sleep(wait);
    }
  }
  throw new Error('WebKitWebDriver does not answer');
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const {port} = server.address();
  server.close();
  await once(server, 'close');
  return port;
}
