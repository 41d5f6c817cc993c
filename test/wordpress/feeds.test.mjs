import assert from 'node:assert/strict';
import {pipeline} from 'node:stream';
import {after, before, beforeEach, describe, it} from 'node:test';
import {demoFeed, startFeedServer} from './support/feed-server.mjs';
import {get, php, publish} from './support/wordpress.mjs';

const title = demoFeed().sessions[0].title.en;

describe('the links of a feed', () => {
  let server, path, page;
  let count = 0;
  before(async () => {
    server = await startFeedServer();
  });
  after(() => server.close());
  beforeEach(async () => {
    count += 1;
    path = `/feed-${count}.json`;
    server.answers[path] = demoFeed();
    page = await publish(`[shared-learning src="${server.url}${path}"]`);
  });

  const requests = () => server.requestsOfWordPress(path);
  const hasLinks = async () => (await get(page)).includes(title);
  /** Has the kept copy be as old as it is after some time without visitors. */
  const age = (seconds) =>
    php(
      `$key = SharedLearning\\cache_key($arguments['address']);
       $copy = get_transient($key);
       $copy['fresh_until'] -= $arguments['seconds'];
       $copy['had_at'] -= $arguments['seconds'];
       set_transient($key, $copy, WEEK_IN_SECONDS);`,
      {args: {address: `${server.url}${path}`, seconds}},
    );
  const runCron = () =>
    php(`foreach (wp_get_ready_cron_jobs() as $time => $hooks)
      foreach ($hooks[SharedLearning\\REFRESH] ?? [] as $key => $event) {
        wp_unschedule_event($time, SharedLearning\\REFRESH, $event['args']);
        do_action_ref_array(SharedLearning\\REFRESH, $event['args']);
      }`);

  it('take one request for many views', async () => {
    for (let views = 0; views < 3; views += 1) assert.ok(await hasLinks());
    assert.equal(requests().length, 1);
  });

  it('are renewed by WP-Cron when they are old, and only if the feed has changed', async () => {
    await hasLinks();
    await age(20 * 60);
    assert.ok(await hasLinks());
    assert.equal(requests().length, 1);
    await runCron();
    assert.equal(requests().length, 2);
    assert.match(requests()[1].headers['if-none-match'], /^"\w+"$/);

    assert.ok(await hasLinks());
    await age(20 * 60);
    const feed = demoFeed();
    feed.sessions[0].title.en = 'A new title';
    server.answers[path] = feed;
    await hasLinks();
    await runCron();
    assert.ok((await get(page)).includes('A new title'));
    assert.equal(requests().length, 3);
  });

  it('are renewed by a view when WP-Cron has not done it for a day', async () => {
    await hasLinks();
    await age(25 * 60 * 60);
    assert.ok(await hasLinks());
    assert.equal(requests().length, 2);
  });

  for (const [what, answer] of Object.entries({
    'the feed can’t be had': 500,
    'the feed is broken': '{"version": "shared-learning-feed/1", "sessions": [',
    'the feed is of a version to come': {...demoFeed(), version: 'shared-learning-feed/2'},
    'the answer is no object': '"shared-learning-feed/1"',
    'the answer never ends': endless,
    'the answer comes too slowly': slow,
  })) {
    it(`stay while ${what}, and it is not asked for at each view`, async () => {
      await hasLinks();
      server.answers[path] = answer;
      await age(25 * 60 * 60);
      assert.ok(await hasLinks());
      assert.ok(await hasLinks());
      assert.equal(requests().length, 2);
    });

    it(`are not there while ${what} from the start, and the page is`, async () => {
      server.answers[path] = answer;
      for (let views = 0; views < 2; views += 1) {
        const html = await get(page);
        assert.ok(
          html.includes(`<sli-session-list src="${server.url}${path}"></sli-session-list>`),
        );
        assert.ok(html.includes('</html>'));
      }
      assert.equal(requests().length, 1);
    });
  }

  it('are not kept for ever when the feed is gone', async () => {
    await hasLinks();
    server.answers[path] = 410;
    await age(31 * 24 * 60 * 60);
    assert.ok(!(await hasLinks()));
  });

  it('are asked for by one request at a time', async () => {
    let finish;
    const finished = new Promise((resolve) => (finish = resolve));
    server.answers[path] = async (request, response) => {
      await finished;
      response.end(JSON.stringify(demoFeed()));
    };
    const first = get(page);
    while (requests().length === 0) await new Promise(setImmediate);
    const others = await Promise.all([get(page), get(page)]);
    assert.ok(others.every((html) => html.includes('</html>') && !html.includes(title)));
    assert.equal(requests().length, 1);
    finish();
    assert.ok((await first).includes(title));
  });

  it('are asked for again when the request that did so has died', async () => {
    await php(
      `SharedLearning\\lock($arguments['address']);
       global $wpdb;
       $wpdb->query("UPDATE $wpdb->options SET option_value = option_value - 600
         WHERE option_name LIKE 'shared\\_learning\\_lock%'");`,
      {args: {address: `${server.url}${path}`}},
    );
    assert.ok(await hasLinks());
  });

  it('are not asked for where WordPress must not', async () => {
    const address = `http://127.0.0.2:${server.port}${path}`;
    page = await publish(`[shared-learning src="${address}"]`);
    assert.ok((await get(page)).includes(`<sli-session-list src="${address}"></sli-session-list>`));
    server.answers['/moved.json'] = (request, response) =>
      response.writeHead(302, {location: address}).end();
    page = await publish(`[shared-learning src="${server.url}/moved.json"]`);
    assert.ok(!(await hasLinks()));
    assert.equal(requests().length, 0);
  });
});

function endless(request, response) {
  response.setHeader('content-type', 'application/json');
  pipeline(spaces, response, () => undefined);
}

async function* spaces() {
  for (;;) {
    await new Promise(setImmediate);
    yield ' '.repeat(2 ** 20);
  }
}

function slow(request, response) {
  response.write('{"version": "shared-learning-feed/1",');
  const timer = setInterval(() => response.write(' '), 200);
  response.once('close', () => clearInterval(timer));
}
