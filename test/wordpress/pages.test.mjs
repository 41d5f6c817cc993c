import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {openBrowser, openPage, shown} from './support/browser.mjs';
import {demoFeed, startFeedServer} from './support/feed-server.mjs';
import {get, php, publish} from './support/wordpress.mjs';

const SCRIPT = 'script[src*="shared-learning.js"]';

describe('a page with the shortcode', () => {
  let browser, server, feed, shortcode;
  before(async () => {
    browser = await openBrowser();
    server = await startFeedServer();
    feed = `${server.url}/demo/feed.json`;
    shortcode = `[shared-learning src="${feed}"]`;
  });
  after(async () => {
    await browser.close();
    server.close();
  });

  it('can be read without a script', async () => {
    const page = await openPage(browser, {scripts: false});
    await page.goto(await publish(shortcode));
    const links = await page.$$eval('sli-session-list li a', (all) =>
      all.map(({href, hreflang, lang, dir}) => ({href, hreflang, lang, dir})),
    );
    const [{versions}] = demoFeed().sessions;
    for (const {language, sources} of versions) {
      const dir = language === 'ar' ? 'rtl' : 'ltr';
      const href = new URL(sources[0].url, feed).href;
      assert.deepEqual(
        links.find((link) => link.href === href),
        {href, hreflang: language, lang: language, dir},
      );
    }
    const text = await page.$eval('sli-session-list', (list) => list.textContent);
    // WordPress makes typographic marks of the plain ones in a page.
    const plain = text.replaceAll('–', '-').replaceAll('’', "'");
    for (const {title} of demoFeed().sessions) assert.ok(plain.includes(title.en), title.en);
    const first = await page.$eval('sli-session-list time', ({dateTime, lang}) => ({
      dateTime,
      lang,
    }));
    const newest = demoFeed()
      .sessions.map(({starts_at}) => starts_at)
      .sort()
      .at(-1);
    assert.deepEqual(first, {dateTime: newest, lang: 'en-US'});
  });

  it('has its links in the language of the site', async () => {
    await php('update_option("test_locale", "ar");');
    const html = await get(await publish(shortcode));
    await php('delete_option("test_locale");');
    const [{title}] = demoFeed().sessions;
    assert.ok(html.includes(`lang="ar" dir="rtl">${title.ar}<`));
    assert.ok(!html.includes(title.en));
  });

  it('has its links in the language that the shortcode names', async () => {
    const html = await get(await publish(`[shared-learning src="${feed}" lang="es"]`));
    assert.ok(html.includes(`lang="es" dir="ltr">${demoFeed().sessions[0].title.es}<`));
  });

  it('loads one script for two shortcodes', async () => {
    const page = await openPage(browser);
    await page.goto(
      await publish(`${shortcode}\n\n[shared-learning show="funders" src="${feed}"]`),
    );
    await shown(page, 'sli-session-list >>> [part~=session]');
    await shown(page, 'sli-funder-strip >>> [part~=group]');
    assert.equal((await page.$$(SCRIPT)).length, 1);
  });

  it('keeps its links to itself in a paragraph of text', async () => {
    const page = await openPage(browser);
    await page.goto(await publish(`Our sessions:\n${shortcode} and more`));
    await shown(page, 'sli-session-list >>> [part~=session]');
    const {title} = demoFeed().sessions[0];
    const text = await page.$eval('sli-session-list', (list) => {
      list.remove();
      return document.body.textContent;
    });
    assert.ok(text.includes('and more') && !text.includes(title.en));
  });

  it('is the only one with a script', async () => {
    assert.ok(!(await get(await publish('Nothing to learn here'))).includes('shared-learning'));
  });

  it('leaves its script as it is for plugins that put scripts together', async () => {
    const [tag] = /<script[^>]*shared-learning\.js[^>]*>/.exec(await get(await publish(shortcode)));
    for (const mark of [
      'data-no-optimize="1"',
      'data-noptimize="1"',
      'data-cfasync="false"',
      'nowprocket',
    ])
      assert.ok(tag.includes(mark), `${mark} in ${tag}`);
  });

  it('can be an author’s, who may not write HTML', async () => {
    const page = await openPage(browser);
    const content = `[shared-learning src="${feed}?a=1&b=2"] <sli-session-list src="${feed}"></sli-session-list>`;
    await page.goto(await publish(content, {as: 'author'}));
    await shown(page, 'sli-session-list >>> [part~=session]');
    const addresses = await page.$$eval('sli-session-list', (all) => all.map((list) => list.src));
    assert.deepEqual(addresses, [`${feed}?a=1&b=2`]);
  });

  it('lists as links what it lists, in its order', async () => {
    const [one, other] = demoFeed().sessions;
    const sessions = [
      {...one, id: 'next', title: 'The next', starts_at: '2998-01-01'},
      {...one, id: 'later', title: 'A later', starts_at: '2999-01-01'},
      {...one, id: 'first', title: 'The first', starts_at: '2001-01-01', topics: ['x']},
      {...other, id: 'second', title: 'The second', starts_at: '2002-01-01'},
    ];
    server.answers['/listed.json'] = {...demoFeed(), language: 'en', sessions};
    const orders = {
      '': ['A later', 'The next', 'The second', 'The first'],
      'order=feed': ['The next', 'A later', 'The first', 'The second'],
      'sessions=recorded': ['The second', 'The first'],
      'sessions=recorded order=oldest': ['The first', 'The second'],
      'sessions=upcoming': ['The next', 'A later'],
      'topic=x': ['The first'],
    };
    for (const [set, titles] of Object.entries(orders)) {
      const address = `${server.url}/listed.json`;
      const html = await get(await publish(`[shared-learning src="${address}" ${set}]`));
      const found = html.match(/(?<=>)(The|A) (next|later|first|second)(?=<)/g);
      assert.deepEqual(found, titles, set);
    }
  });

  it('sets only what the elements have', async () => {
    const page = await openPage(browser);
    await page.goto(await publish(shortcode));
    await shown(page, 'sli-session-list >>> [part~=session]');
    const settings = await php('return SharedLearning\\settings();');
    const tags = await php('return SharedLearning\\TAGS;');
    // The other two pass on what they have for these.
    for (const show of ['list', 'player', 'funders', 'partners']) {
      const has = await page.evaluate(
        (tag) => customElements.get(tag).observedAttributes,
        tags[show],
      );
      for (const [name, {of, attribute = name}] of Object.entries(settings)) {
        if (of.includes(show) && name !== 'lang')
          assert.ok(has.includes(attribute), `${show} ${name}`);
      }
    }
  });

  it('is in the site’s RSS feed as links', async () => {
    const address = await publish(shortcode);
    const rss = await get(`${new URL(address).origin}/feed/`);
    assert.ok(rss.includes(demoFeed().sessions[0].title.en));
    assert.ok(!rss.includes('<sli-'));
  });
});

describe('the shortcode', () => {
  let server, feed;
  before(async () => {
    server = await startFeedServer();
    feed = `${server.url}/demo/feed.json`;
  });
  after(() => server.close());

  const render = (shortcode, as) =>
    php('return do_shortcode($arguments["shortcode"]);', {as, args: {shortcode}});
  const startTag = (html) => /<sli-[^>]*>/.exec(html)?.[0];

  it('makes the element that is to show', async () => {
    const tags = {
      list: 'sli-session-list',
      player: 'sli-session-player',
      featured: 'sli-featured-session',
      initiative: 'sli-initiative',
      funders: 'sli-funder-strip',
      partners: 'sli-partner-list',
    };
    for (const [show, tag] of Object.entries(tags)) {
      const html = await render(`[shared-learning show="${show}" src="${feed}"]`);
      assert.equal(startTag(html), `<${tag} src="${feed}">`);
      assert.ok(html.includes('</a>'), `${show} has links`);
    }
  });

  it('passes on what can be set', async () => {
    assert.equal(
      startTag(
        await render(
          `[shared-learning src="${feed}" layout="grid" sessions="recorded" search page-size="5" lang="es"]`,
        ),
      ),
      `<sli-session-list src="${feed}" layout="grid" show="recorded" search page-size="5" lang="es">`,
    );
    assert.equal(
      startTag(
        await render(
          `[shared-learning show=player src="${feed}" session="family-engagement" language="ar" details=yes transcript="open" no-storage="no"]`,
        ),
      ),
      `<sli-session-player src="${feed}" session="family-engagement" language="ar" details transcript="open">`,
    );
  });

  it('takes curly quotes for quotes', async () => {
    const written = `[shared-learning show=“initiative” src=”${feed}″ sections=«title about featured» layout=&#8220;grid&#8221; search]`;
    assert.equal(
      startTag(await render(written)),
      `<sli-initiative src="${feed}" layout="grid" search sections="title about featured">`,
    );
  });

  it('keeps the place for a language in an address', async () => {
    server.answers['/feed.en.json'] = demoFeed();
    const html = await render(`[shared-learning src="${server.url}/feed.{language}.json"]`);
    assert.equal(startTag(html), `<sli-session-list src="${server.url}/feed.{language}.json">`);
    assert.ok(html.includes(demoFeed().sessions[0].title.en));
  });

  it('ignores what is unknown, and what is not of the element', async () => {
    const html = await render(
      `[shared-learning src="${feed}" onclick="x()" style="x" layot="grid" session="x"]`,
    );
    assert.equal(startTag(html), `<sli-session-list src="${feed}">`);
  });

  it('tells those who can edit what is wrong, and nobody else', async () => {
    const wrong = {
      [`[shared-learning src="${feed}" layout="round"]`]:
        'layout="round" is ignored. Right would be: list, grid, compact.',
      '[shared-learning src="javascript:alert(1)"]': 'There is no address of a feed',
      '[shared-learning]': 'There is no address of a feed',
      [`[shared-learning src="${feed}" show="everything"]`]: 'show="everything" is ignored.',
      [`[shared-learning src="${server.url}/nothing.json"]`]:
        'The feed could not be read: HTTP 404',
    };
    for (const [shortcode, told] of Object.entries(wrong)) {
      const text = (await render(shortcode, 'author')).replaceAll('&quot;', '"');
      assert.ok(text.includes(told), `${told} in ${text}`);
      for (const reader of ['', 'subscriber'])
        assert.ok(!(await render(shortcode, reader)).includes('shared-learning-problem'));
    }
  });
});
