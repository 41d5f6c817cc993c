import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {openBrowser, openPage, shown} from './support/browser.mjs';
import {demoFeed, startFeedServer} from './support/feed-server.mjs';
import {php, url} from './support/wordpress.mjs';

const BLOCK = 'shared-learning/embed';

describe('the block', () => {
  let browser, server, feed;
  before(async () => {
    browser = await openBrowser();
    server = await startFeedServer();
    feed = `${server.url}/demo/feed.json?for=you&me`;
  });
  after(async () => {
    await browser.close();
    server.close();
  });

  for (const user of ['admin', 'author']) {
    it(`is inserted, set, seen and published by the ${user}`, async () => {
      const page = await openPage(browser, {as: user});
      await openEditor(page, 'post-new.php');
      await insertBlock(page);
      const canvas = await canvasOf(page);

      // Without a feed, it asks for one.
      await canvas.locator(field('Address of the feed')).fill(feed);
      await canvas.locator('::-p-xpath(//button[. = "Show it"])').click();
      await shown(canvas, 'sli-session-list >>> [part~=session]');

      await selectBlock(page);
      await choose(page, 'What to show', 'player');
      await shown(canvas, 'sli-session-player >>> [part~=play]');
      // Its sessions are there to choose from.
      const session = demoFeed().sessions.at(-1);
      await page.locator(field('Session')).fill(session.title.en);
      await page.locator(`::-p-xpath(//*[@role = "option"][. = "${session.title.en}"])`).click();
      await shown(canvas, `sli-session-player[session="${session.id}"]`);
      await choose(page, 'Transcript', 'open');
      await shown(canvas, 'sli-session-player[transcript="open"]');

      const address = await save(page);
      assert.deepEqual(page.errors, []);
      await page.goto(address);
      await shown(page, 'sli-session-player >>> [part~=play]');
      const attributes = await page.$eval('sli-session-player', (player) =>
        Object.fromEntries([...player.attributes].map(({name, value}) => [name, value])),
      );
      assert.deepEqual(attributes, {src: feed, session: session.id, transcript: 'open'});
    });
  }

  it('is valid when the page is edited again', async () => {
    const page = await openPage(browser, {as: 'admin'});
    const id = await php(`return get_posts(['numberposts' => 1])[0]->ID;`);
    await openEditor(page, `post.php?action=edit&post=${id}`);
    await shown(await canvasOf(page), 'sli-session-player >>> [part~=play]');
    const blocks = await page.evaluate(() =>
      window.wp.data
        .select('core/block-editor')
        .getBlocks()
        .map(({name, isValid}) => ({name, isValid})),
    );
    assert.deepEqual(blocks, [{name: BLOCK, isValid: true}]);
  });

  it('shows the feed of the settings without asking', async () => {
    await php('update_option("shared_learning_feed", $arguments["feed"]);', {args: {feed}});
    const page = await openPage(browser, {as: 'author'});
    await openEditor(page, 'post-new.php');
    await insertBlock(page);
    await shown(await canvasOf(page), 'sli-session-list >>> [part~=session]');
    await php('delete_option("shared_learning_feed");');
  });

  it('has its settings in the words of the one who edits', async () => {
    await php('update_user_meta(get_user_by("login", "author")->ID, "locale", "es_MX");');
    const page = await openPage(browser, {as: 'author'});
    await openEditor(page, 'post-new.php');
    const words = await page.evaluate(() => window.sharedLearningBlock.words);
    const description = await page.evaluate(
      (name) => window.wp.blocks.getBlockType(name).description,
      BLOCK,
    );
    await php('delete_user_meta(get_user_by("login", "author")->ID, "locale");');
    assert.equal(words.address, 'Dirección del feed');
    assert.match(description, /^Sesiones de aprendizaje/);
  });

  it('tells nobody of a feed’s sessions who can’t edit', async () => {
    const address = `${url}/wp-json/shared-learning/v1/choices?src=${encodeURIComponent(feed)}`;
    assert.equal((await fetch(address)).status, 401);
  });
});

async function openEditor(page, path) {
  await page.goto(`${url}/wp-admin/${path}`);
  await page.waitForFunction(
    (name) =>
      window.wp?.data?.select('core/editor')?.getCurrentPostId?.() &&
      window.wp.blocks.getBlockType(name),
    {},
    BLOCK,
  );
  // The page as it will look is in a frame of its own, in newer versions.
  await page.waitForSelector('iframe[name="editor-canvas"], .block-editor-block-list__layout');
}

async function canvasOf(page) {
  const frame = await page.$('iframe[name="editor-canvas"]');
  return frame ? frame.contentFrame() : page.mainFrame();
}

/** As a person does it: in the inserter, by its name. */
async function insertBlock(page) {
  const toggle =
    '.edit-post-header-toolbar__inserter-toggle, .editor-document-tools__inserter-toggle';
  await page.locator(toggle).click();
  await page.locator('.block-editor-inserter__search input').fill('Shared Learning');
  await page.locator('.editor-block-list-item-shared-learning-embed').click();
  await page.locator(toggle).click();
  await selectBlock(page);
}

/** Selects the block, and shows its settings. */
async function selectBlock(page) {
  await page.evaluate((name) => {
    const {data} = window.wp;
    const blocks = data.select('core/block-editor').getBlocks();
    const {clientId} = blocks.find((block) => block.name === name);
    data.dispatch('core/block-editor').selectBlock(clientId);
    data.dispatch('core/edit-post').openGeneralSidebar('edit-post/block');
  }, BLOCK);
}

/** Selects what has a label. Not by its accessible name, which some of WordPress's styles change to upper case. */
const field = (label) => `::-p-xpath(//*[@id = //label[. = "${label}"]/@for])`;

async function choose(page, label, value) {
  await page.locator(field(label)).fill(value);
}

/** Publishes, and answers the address. */
async function save(page) {
  return page.evaluate(async () => {
    const {dispatch, select} = window.wp.data;
    dispatch('core/editor').editPost({title: 'Learning', status: 'publish'});
    await dispatch('core/editor').savePost();
    return select('core/editor').getPermalink();
  });
}
