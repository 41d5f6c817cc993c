import {Readable} from 'node:stream';
import {pipeline} from 'node:stream/promises';

/** What a test wants a server to answer, one answer after another. */
export class Scenarios {
  #scenarios = new Map();

  define(id, answers) {
    this.#scenarios.set(id, new Scenario(answers));
  }

  get(id) {
    return this.#scenarios.get(id);
  }
}

class Scenario {
  #answers;
  #release;
  #released = new Promise((resolve) => (this.#release = resolve));
  /** How many requests came, and how many of these the client left before they were answered. */
  log = {requests: 0, aborted: 0};

  constructor(answers) {
    this.#answers = answers;
  }

  /** Lets the answers come that have waited for this. */
  release() {
    this.#release();
  }

  async answer(request, response) {
    const last = this.#answers.length - 1;
    const answer = this.#answers[Math.min(this.log.requests++, last)];
    let isOurs = false;
    response.once('close', () => {
      if (!response.writableFinished && !isOurs) this.log.aborted++;
    });
    const {status = 200, headers = {}, delay, size, cut} = answer;
    const body = answer.bytes ? Buffer.from(answer.bytes, 'base64') : (answer.body ?? '');
    if (delay === 'never') return;
    if (delay === 'released') await this.#released;
    const length = cut && {'content-length': Buffer.byteLength(body) + 100};
    response.writeHead(status, {'content-type': 'application/json', ...length, ...headers});
    if (cut) {
      response.write(body, () => {
        isOurs = true;
        response.destroy();
      });
      return;
    }
    if (size) return stream(response, size);
    response.end(body);
  }
}

/** Sends as many spaces as asked for, without saying beforehand how many. */
async function stream(response, size) {
  try {
    await pipeline(Readable.from(spaces(size)), response);
  } catch {
    // The client has left, as it may.
  }
}

function* spaces(size) {
  const piece = Buffer.alloc(64 * 1024, ' ');
  for (let left = size; left > 0; left -= piece.length) yield piece.subarray(0, left);
}
