import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {openBrowser, openPage, shown} from './support/browser.mjs';
import {demoFeed, startFeedServer} from './support/feed-server.mjs';
import {get, php, publish, url} from './support/wordpress.mjs';

const PAGE = `${url}/wp-admin/options-general.php?page=shared-learning`;
const FIELD = '#shared_learning_feed';

describe('the settings', () => {
  let browser, server, feed;
  before(async () => {
    browser = await openBrowser();
    server = await startFeedServer();
    feed = `${server.url}/demo/feed.json`;
  });
  after(async () => {
    await php('delete_option("shared_learning_feed");');
    await browser.close();
    server.close();
  });

  async function save(page, address) {
    await page.goto(PAGE);
    await page.$eval(FIELD, (field, value) => (field.value = value), address);
    await Promise.all([page.waitForNavigation(), page.click('#submit')]);
  }
  const text = (page) => page.$eval('.wrap', (wrap) => wrap.innerText);

  it('are found from the list of plugins, and have the feed of all that name none', async () => {
    const page = await openPage(browser, {as: 'admin'});
    await page.goto(`${url}/wp-admin/plugins.php`);
    const link = 'tr[data-slug="shared-learning"] a[href*="page=shared-learning"]';
    await Promise.all([page.waitForNavigation(), page.click(link)]);
    await shown(page, FIELD);

    await save(page, ` ${feed} `);
    assert.equal(await page.$eval(FIELD, ({value}) => value), feed);
    assert.ok((await text(page)).includes(`The feed has ${demoFeed().sessions.length} sessions.`));
    assert.ok((await get(await publish('[shared-learning]'))).includes(`src="${feed}"`));
  });

  it('say what is wrong with an address', async () => {
    const page = await openPage(browser, {as: 'admin'});
    await save(page, 'javascript:alert(1)');
    assert.ok((await text(page)).includes('There is no address of a feed'));
    assert.equal(await page.$eval(FIELD, ({value}) => value), feed);

    server.answers['/wrong.json'] = {version: 'something-else'};
    await save(page, `${server.url}/wrong.json`);
    assert.ok((await text(page)).includes('This is no feed of the format'));
  });

  it('are for administrators only, and not for other sites’ forms', async () => {
    const author = await openPage(browser, {as: 'author'});
    assert.equal((await author.goto(PAGE)).status(), 403);

    const admin = await openPage(browser, {as: 'admin'});
    await admin.goto(PAGE);
    await admin.$eval('input[name="_wpnonce"]', (nonce) => (nonce.value = 'forged'));
    const [response] = await Promise.all([admin.waitForNavigation(), admin.click('#submit')]);
    assert.equal(response.status(), 403);
  });
});
