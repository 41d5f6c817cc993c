/** The page and the editor of a site, in each engine. */
import assert from 'node:assert/strict';
import {after, before, it} from 'node:test';
import {inEachEngine, openBrowser} from '../support/browsers/open-browser.mjs';
import {demoFeed, startFeedServer} from './support/feed-server.mjs';
import {php, publish, url} from './support/wordpress.mjs';

const BLOCK = 'shared-learning/embed';
const THEMES = {block: 'twentytwentythree', classic: 'twentytwentyone'};
const SCRIPT = 'script[src*="shared-learning.js"]';

inEachEngine('WordPress', (engine) => {
  let browser, server, feed;
  before(async () => {
    browser = await openBrowser(engine);
    server = await startFeedServer();
    feed = `${server.url}/demo/feed.json`;
  });
  after(async () => {
    await browser?.close();
    server?.close();
  });

  for (const [kind, theme] of Object.entries(THEMES)) {
    it(`shows the sessions and plays them, in a ${kind} theme`, async (test) => {
      test.after(() => php('switch_theme(WP_DEFAULT_THEME);'));
      await php('switch_theme($arguments["theme"]);', {args: {theme}});
      const tab = await browser.newTab();
      await tab.open(await publish(`[shared-learning src="${feed}"]`));
      await tab.untilFound('sli-session-list >>> [part~=session]', demoFeed().sessions.length);
      const script = await tab.find(SCRIPT, ([{type, src}]) => ({type, src}));
      assert.equal(script.type, 'module');
      assert.match(script.src, /\?ver=\d+\.\d+\.\d+$/);

      await tab.click('sli-session-list >>> [part~=watch]');
      await tab.untilPlaying('sli-session-list', 'en');
      await tab.click('sli-session-list >>> sli-session-player >>> [part~=language][lang=es]');
      await tab.untilPlaying('sli-session-list', 'es');
      assert.deepEqual(await tab.noise(), []);
      await tab.close();
    });
  }

  it('shows the block as it will be, in the editor, and in the page once it is published', async () => {
    const tab = await browser.newTab();
    await logIn(tab, 'author');
    await tab.open(`${url}/wp-admin/post-new.php`);
    await tab.until(
      (name) =>
        window.wp?.data?.select('core/editor')?.getCurrentPostId?.() &&
        Boolean(window.wp.blocks.getBlockType(name)),
      BLOCK,
    );
    await tab.evaluate(insertBlock, BLOCK, {src: feed});
    await tab.until(editorShows, 'sli-session-list', '[part~=session]');
    await tab.evaluate(setBlock, BLOCK, {show: 'player'});
    await tab.until(editorShows, 'sli-session-player', '[part~=play]');

    await tab.evaluate(save);
    const address = await tab.until(addressOnceSaved);
    await tab.open(address);
    await tab.click('sli-session-player >>> [part~=play]');
    await tab.untilPlaying('sli-session-player', 'en');
    await tab.close();
  });
});

async function logIn(tab, user) {
  await tab.open(`${url}/wp-login.php`);
  await tab.find('#user_login', ([field], value) => void (field.value = value), user);
  await tab.find('#user_pass', ([field]) => void (field.value = 'password'));
  await tab.click('#wp-submit');
  await tab.untilFound('#wpadminbar');
}

/* In the editor's page. */

function insertBlock(name, attributes) {
  const {blocks, data} = window.wp;
  const block = blocks.createBlock(name, attributes);
  void data.dispatch('core/block-editor').insertBlocks([block]);
}

function setBlock(name, attributes) {
  const {data} = window.wp;
  const [block] = data
    .select('core/block-editor')
    .getBlocks()
    .filter((it) => it.name === name);
  void data.dispatch('core/block-editor').updateBlockAttributes(block.clientId, attributes);
}

/** In newer versions what is edited is in a frame of its own. */
function editorShows(tag, selector) {
  const frame = document.querySelector('iframe[name="editor-canvas"]');
  const element = (frame?.contentDocument ?? document).querySelector(tag);
  const [first] = element?.shadowRoot?.querySelectorAll(selector) ?? [];
  return Boolean(first?.getClientRects().length);
}

function save() {
  const {dispatch} = window.wp.data;
  dispatch('core/editor').editPost({title: 'Learning', status: 'publish'});
  void dispatch('core/editor').savePost();
}

function addressOnceSaved() {
  const editor = window.wp.data.select('core/editor');
  return !editor.isSavingPost() && editor.isCurrentPostPublished() && editor.getPermalink();
}
