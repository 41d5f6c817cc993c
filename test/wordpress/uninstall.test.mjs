import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {demoFeed, startFeedServer} from './support/feed-server.mjs';
import {get, php, publish} from './support/wordpress.mjs';

const PLUGIN = 'shared-learning/shared-learning.php';

describe('the plugin', () => {
  let server;
  before(async () => {
    server = await startFeedServer();
  });
  after(() => server.close());

  const deactivate = () => php(`deactivate_plugins('${PLUGIN}');`);
  // In a request of its own, like WordPress does it: the plugin is not loaded then.
  const uninstall = () => php(`uninstall_plugin('${PLUGIN}');`);
  const activate = () => php(`return is_wp_error(activate_plugin('${PLUGIN}'));`);
  /** All that is in the database but pages, users and what WordPress itself remembers for a while. */
  const kept = () =>
    php(`global $wpdb;
      $own = "option_name LIKE '%transient%' AND option_name NOT LIKE '%shared%'";
      return [
        'options' => $wpdb->get_col("SELECT option_name FROM $wpdb->options WHERE NOT ($own) ORDER BY 1"),
        'events' => array_keys(array_merge(...array_values(array_map('array_flip', array_map('array_keys', _get_cron_array()))))),
        'meta' => $wpdb->get_col("SELECT DISTINCT meta_key FROM $wpdb->usermeta ORDER BY 1"),
        'tables' => $wpdb->get_col('SHOW TABLES'),
      ];`);
  const ours = (names) => names.filter((name) => name.includes('shared_learning'));

  it('leaves nothing behind, and no page broken', async () => {
    await deactivate();
    await uninstall();
    const before = await kept();
    assert.equal(await activate(), false);

    server.answers['/gone.json'] = 404;
    await php('update_option("shared_learning_feed", $arguments["feed"]);', {
      args: {feed: `${server.url}/demo/feed.json`},
    });
    const page = await publish(
      `[shared-learning]\n\n[shared-learning src="${server.url}/gone.json"]`,
    );
    assert.ok((await get(page)).includes(demoFeed().sessions[0].title.en));
    await php(
      'SharedLearning\\lock("x"); wp_schedule_single_event(time() + 60, SharedLearning\\REFRESH, ["x"]);',
    );
    const used = await kept();
    // The setting, two copies with the times they are kept for, a lock.
    assert.equal(ours(used.options).length, 6);
    assert.equal(ours(used.events).length, 1);

    await deactivate();
    assert.deepEqual(ours((await kept()).events), []);
    await uninstall();
    assert.deepEqual(await kept(), before);
    assert.ok((await get(page)).includes('</html>'));
    await activate();
  });
});
