import {once} from 'node:events';
import {createServer} from 'node:http';
import {text} from 'node:stream/consumers';
import {serveFiles} from '../../../scripts/serve.mjs';
import {serveFrames} from './frames.js';
import {answerLive, LIVE} from './live.js';
import {Scenarios} from './scenarios.js';

const PATH = /^\/scenario\/([^/?]+)(?:\/([^?]*))?/;

/**
 * Serves the scenarios that `test/support/scenario.ts` asks for, from the tests' own origin and from another. The
 * other one has the demo, the built script and the stand-ins for video sites too.
 */
function scenarioPlugin() {
  const scenarios = new Scenarios();
  let other;

  async function answer(request, response) {
    const [, id, rest] = PATH.exec(request.url);
    // Koa begins with 404.
    response.statusCode = 200;
    response.setHeader('access-control-allow-origin', '*');
    response.setHeader('access-control-allow-headers', '*');
    response.setHeader('cache-control', 'no-store');
    if (request.method === 'OPTIONS') return response.end();
    if (id === 'origin') return response.end(`http://localhost:${other.address().port}`);
    if (request.method === 'POST') {
      scenarios.define(id, JSON.parse(await text(request)));
      return response.end();
    }
    const scenario = scenarios.get(id);
    if (!scenario) return response.writeHead(404).end(`There is no scenario "${id}"`);
    if (rest === 'release') return response.end(scenario.release());
    if (rest === 'log') return response.end(JSON.stringify(scenario.log));
    return scenario.answer(request, response);
  }

  return {
    name: 'scenarios',
    async serverStart() {
      other = createServer((request, response) => {
        if (PATH.test(request.url)) return answer(request, response);
        return serveFrames(request, response, () =>
          serveFiles(request, response, () => response.writeHead(404).end()),
        );
      }).listen(0);
      await once(other, 'listening');
    },
    serverStop() {
      other.close();
      other.closeAllConnections();
    },
    serve: (context) => (PATH.test(context.url) ? takeOver(context, answer) : undefined),
  };
}

/** Serves streams that are live. */
function livePlugin() {
  return {
    name: 'live',
    serve: (context) => (LIVE.test(context.url) ? takeOver(context, answerLive) : undefined),
  };
}

/** Answers in the place of the runner. What its other parts make of it afterwards comes too late to matter. */
async function takeOver(context, answer) {
  context.respond = false;
  const closed = new Promise((resolve) => context.res.once('close', resolve));
  await answer(context.req, context.res);
  await closed;
}

export default [scenarioPlugin(), livePlugin()];
