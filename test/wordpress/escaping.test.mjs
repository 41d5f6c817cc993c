import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {openBrowser, openPage, shown} from './support/browser.mjs';
import {demoFeed, startFeedServer} from './support/feed-server.mjs';
import {php, publish} from './support/wordpress.mjs';

const HOSTILE = [
  '<script>window.hacked = 1</script>',
  '"><img src=x onerror="window.hacked = 1">',
  "' onmouseover='window.hacked = 1' x='",
  '</a></span></sli-session-list><h1 id="hacked">',
  '&lt;script&gt;window.hacked = 1&lt;/script&gt;',
  '[hacked] [shared-learning src="x"] <!--more--> {language}',
  '\u202e\u0000%s %1$s \\0 $0 $1',
];
const ADDRESSES = [
  'javascript:window.hacked=1',
  ' java\tscript:window.hacked=1',
  'data:text/html,<script>window.hacked=1</script>',
  '//[',
  'http://"onclick=window.hacked=1',
];

describe('what comes from outside', () => {
  let browser, server;
  before(async () => {
    browser = await openBrowser();
    server = await startFeedServer();
  });
  after(async () => {
    await browser.close();
    server.close();
  });

  /** Whether anything of the page is of the hostile text's making. */
  const isHacked = (page) =>
    page.evaluate(() => {
      for (const each of document.querySelectorAll('sli-session-list *, sli-session-list')) {
        each.dispatchEvent(new MouseEvent('mouseover'));
      }
      const inside = 'sli-session-list:is([onmouseover], [style])';
      const odd = `#hacked, img[src$="x"], ${inside}, a:not([href^="http"])[hreflang]`;
      return 'hacked' in window || document.querySelector(odd)?.outerHTML;
    });

  it('stays text when it is of the feed', async () => {
    const [model] = demoFeed().sessions;
    const source = {mime_type: 'video/mp4', height: 360};
    const sessions = HOSTILE.map((text, index) => ({
      ...model,
      id: text,
      title: {en: `Title ${index}: ${text}`, [text]: text},
      url: ADDRESSES[index],
      starts_at: text,
      versions: [
        {language: text, sources: [{...source, url: 'a.mp4'}]},
        {language: 'en', sources: [{...source, url: ADDRESSES[index % ADDRESSES.length]}]},
        {language: 'en', sources: [{...source, url: `a.mp4?${text}`}]},
      ],
    }));
    const title = {en: HOSTILE.join()};
    server.answers['/hostile.json'] = {...demoFeed(), title, home_page_url: ADDRESSES[4], sessions};
    const block = `<!-- wp:shared-learning/embed {"src":"${server.url}/hostile.json"} /-->`;
    for (const content of [`[shared-learning src="${server.url}/hostile.json"]`, block]) {
      const address = await publish(content);
      for (const scripts of [false, true]) {
        const page = await openPage(browser, {scripts});
        await page.goto(address);
        if (scripts) await shown(page, 'sli-session-list >>> [part~=session]');
        assert.ok(!(await isHacked(page)), String(await isHacked(page)));
        const text = await page.$eval('sli-session-list', (list) => list.textContent);
        for (const index of HOSTILE.keys()) assert.ok(text.includes(`Title ${index}: `));
        assert.ok(text.includes('<script>window.hacked = 1</script>'));
        assert.ok(
          text.includes('[hacked] [shared-learning src='),
          'a shortcode in a title stays text',
        );
      }
    }
  });

  it('stays a value when it is an author’s', async () => {
    const names = [
      'src',
      'session',
      'language',
      'lang',
      'layout',
      'topic',
      'filters',
      'sections',
      'page-size',
      'hacked',
    ];
    const shows = ['list', 'player', 'initiative', 'funders'];
    const attributes = names.map((name) => HOSTILE.map((text) => [name, text])).flat();
    const blocks = attributes.flatMap(([name, text]) =>
      shows.map((show) => {
        const given = {src: `${server.url}/demo/feed.json`, show, [name]: text};
        // As the editor writes it: nothing in it may end the comment.
        const json = JSON.stringify(given).replace(
          /[<>&-]/g,
          (c) => `\\u00${c.charCodeAt(0).toString(16)}`,
        );
        return `<!-- wp:shared-learning/embed ${json} /-->`;
      }),
    );
    const shortcodes = attributes.map(
      ([name, text]) => `[shared-learning ${name}='${text}' src="${server.url}/demo/feed.json"]`,
    );
    for (const content of [blocks.join('\n'), shortcodes.join('\n\n')]) {
      const page = await openPage(browser, {as: 'author'});
      await page.goto(await publish(content, {as: 'author'}));
      await shown(page, 'sli-session-list >>> [part~=session]');
      assert.ok(!(await isHacked(page)), String(await isHacked(page)));
      const names = await page.$$eval('sli-session-list, sli-session-player', (all) => [
        ...new Set(all.flatMap((each) => each.getAttributeNames())),
      ]);
      const known = ['src', 'session', 'language', 'lang', 'topic', 'filters'];
      assert.deepEqual(
        names.filter((name) => !known.includes(name)),
        [],
      );
    }
  });

  it('is left out when it is nonsense, wherever in the feed', async () => {
    // Each place of a whole feed in turn has each of the wrong values, and no warning or error comes of it.
    const results = await php(
      `
      $wrong = [null, true, -1, 1.5e300, '', 'x', "\\u{202e}<b>", [], ['x'], [[]], ['en' => ['x']], ['value' => []]];
      set_error_handler(static function ($level, $message) { throw new ErrorException($message); });
      $tried = 0;
      $links = 0;
      $try = static function ($feed) use (&$tried, &$links) {
        $usable = SharedLearning\\usable_feed($feed, 'https://feed.example.org/feed.json');
        foreach ($usable ? array_keys(SharedLearning\\TAGS) : [] as $show) {
          $links += substr_count(SharedLearning\\fallback($show, $usable, ['lang' => 'es']), '<a ');
        }
        $tried += 1;
      };
      $walk = static function (&$place, &$feed) use (&$walk, $wrong, $try) {
        $right = $place;
        foreach ($wrong as $value) {
          $place = $value;
          $try($feed);
        }
        $place = $right;
        if (is_array($place)) foreach ($place as &$inner) $walk($inner, $feed);
      };
      $feed = $arguments['feed'];
      $walk($feed, $feed);
      return [$tried, $links];
    `,
      {args: {feed: smallFeed()}},
    );
    assert.ok(results[0] > 1000 && results[1] > results[0], String(results));
  });
});

/** The demo's, with one session, but all that a feed can have. */
function smallFeed() {
  const feed = demoFeed();
  return {
    ...feed,
    sessions: [{...feed.sessions[0], description: 'x', topics: ['educators']}],
    organizations: feed.organizations.slice(0, 2),
    groups: feed.groups.slice(0, 2),
  };
}
