<?php
/**
 * Plugin Name:       Shared Learning
 * Description:       Shows a library of recorded learning sessions, in several languages, from one feed: a block and the shortcode [shared-learning].
 * Version:           0.0.0
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       shared-learning
 * Domain Path:       /languages
 */

namespace SharedLearning;

defined('ABSPATH') || exit;

const PLUGIN = __FILE__;
const VERSION = '0.0.0';

require __DIR__ . '/translations.php';
require __DIR__ . '/attributes.php';
require __DIR__ . '/addresses.php';
require __DIR__ . '/texts.php';
require __DIR__ . '/feed.php';
require __DIR__ . '/cache.php';
require __DIR__ . '/fallback.php';
require __DIR__ . '/script.php';
require __DIR__ . '/embed.php';
require __DIR__ . '/shortcode.php';
require __DIR__ . '/block.php';
require __DIR__ . '/settings.php';

// Before the block is registered, whose title is translated then.
add_action('init', __NAMESPACE__ . '\load_translations', 5);
add_action('init', __NAMESPACE__ . '\register_script');
add_action('init', __NAMESPACE__ . '\register_shortcode');
add_action('init', __NAMESPACE__ . '\register_block');
add_action('enqueue_block_assets', __NAMESPACE__ . '\enqueue_in_editor');
add_action('rest_api_init', __NAMESPACE__ . '\register_choices');
add_action('admin_init', __NAMESPACE__ . '\register_settings');
add_action('admin_menu', __NAMESPACE__ . '\add_settings_page');
add_action(REFRESH, __NAMESPACE__ . '\refresh');
add_filter('script_loader_tag', __NAMESPACE__ . '\as_module', 10, 3);
add_filter('plugin_action_links_' . plugin_basename(PLUGIN), __NAMESPACE__ . '\settings_link');
register_deactivation_hook(PLUGIN, __NAMESPACE__ . '\stop_refreshing');
