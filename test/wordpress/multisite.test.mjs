/** Several sites in one WordPress. After all others, since the one site is not to be had back. */
import assert from 'node:assert/strict';
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {demoFeed, startFeedServer} from './support/feed-server.mjs';
import {folder, php, url} from './support/wordpress.mjs';

const PLUGIN = 'shared-learning/shared-learning.php';

describe('the plugin, in a network of sites', () => {
  let server;
  before(async () => {
    server = await startFeedServer();
    await php(`deactivate_plugins('${PLUGIN}');`);
    await php(
      `require_once ABSPATH . 'wp-admin/includes/upgrade.php';
      global $wpdb;
      foreach ($wpdb->tables('ms_global') as $table => $name) $wpdb->$table = $name;
      install_network();
      populate_network(1, $arguments['domain'], 'admin@example.org', 'Network', '/', false);`,
      {args: {domain: new URL(url).host}},
    );
    writeFileSync(join(folder, 'multisite'), '');
    await php(
      `return wpmu_create_blog($arguments['domain'], '/second/', 'Second', 1, ['public' => 1], 1);`,
      {args: {domain: new URL(url).host}},
    );
  });
  after(() => server.close());

  const sites = () => php('return array_map("intval", get_sites(["fields" => "ids"]));');
  /** The names of what the plugin has kept in a site. */
  const kept = (site) =>
    php(
      `global $wpdb;
      switch_to_blog($arguments['site']);
      return [
        ...$wpdb->get_col("SELECT option_name FROM $wpdb->options WHERE option_name LIKE '%shared\\_learning%'"),
        ...array_keys(array_merge([], ...array_values(array_map(fn($it) => (array) $it, _get_cron_array() ?: [])))),
      ];`,
      {args: {site}},
    ).then((names) => names.filter((name) => name.includes('shared_learning')));
  const show = (site) =>
    php(
      `switch_to_blog($arguments['site']);
      update_option('shared_learning_feed', $arguments['feed']);
      wp_schedule_single_event(time() + 60, SharedLearning\\REFRESH, ['x']);
      return do_shortcode('[shared-learning]');`,
      {args: {site, feed: `${server.url}/demo/feed.json`}},
    );

  it('is there in each once it is activated for all, and leaves nothing in any', async () => {
    const all = await sites();
    assert.equal(all.length, 2);
    assert.equal(await php(`return is_wp_error(activate_plugin('${PLUGIN}', '', true));`), false);
    assert.equal(await php(`return is_plugin_active_for_network('${PLUGIN}');`), true);
    for (const site of all) {
      assert.ok((await show(site)).includes(demoFeed().sessions[0].title.en), `site ${site}`);
      // The setting, a copy with the time it is kept for, an event.
      assert.equal((await kept(site)).length, 4, `site ${site}`);
    }

    await php(`deactivate_plugins('${PLUGIN}', false, true);`);
    await php(`uninstall_plugin('${PLUGIN}');`);
    for (const site of all) assert.deepEqual(await kept(site), [], `site ${site}`);
  });

  it('can be active in one of them alone', async () => {
    const [first, second] = await sites();
    const activate = `switch_to_blog($arguments['site']);
      return is_wp_error(activate_plugin('${PLUGIN}'));`;
    assert.equal(await php(activate, {args: {site: second}}), false);
    const isActive = `switch_to_blog($arguments['site']); return is_plugin_active('${PLUGIN}');`;
    assert.equal(await php(isActive, {args: {site: first}}), false);
    assert.equal(await php(isActive, {args: {site: second}}), true);
  });
});
