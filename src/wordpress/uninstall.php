<?php
// The plugin itself is not loaded here.

namespace SharedLearning;

defined('WP_UNINSTALL_PLUGIN') || exit;

/** Removes what the plugin has kept in one site: its option, its copies of feeds with their locks, its events. */
function uninstall_from_site(): void
{
  global $wpdb;
  $patterns = ['shared_learning_%', '_transient_shared_learning_%', '_transient_timeout_shared_learning_%'];
  foreach ($patterns as $pattern) {
    $like = str_replace('_', '\_', $pattern);
    $names = $wpdb->get_col($wpdb->prepare("SELECT option_name FROM $wpdb->options WHERE option_name LIKE %s", $like));
    array_map('delete_option', $names);
  }
  wp_unschedule_hook('shared_learning_refresh');
}

if (is_multisite()) {
  foreach (get_sites(['fields' => 'ids', 'number' => 0]) as $site) {
    switch_to_blog($site);
    uninstall_from_site();
    restore_current_blog();
  }
} else {
  uninstall_from_site();
}
