<?php
// Installs WordPress with a user for each role, and activates the plugin.

define('WP_INSTALLING', true);

/** In place of WordPress's own: there is no mail here. */
function wp_mail()
{
  return true;
}

require __DIR__ . '/load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';

wp_install('Partner site', 'admin', 'admin@example.org', true, '', 'password');
foreach (['author', 'subscriber'] as $role) {
  wp_insert_user(['user_login' => $role, 'user_pass' => 'password', 'user_email' => "$role@example.org", 'role' => $role]);
}
foreach (get_users() as $user) {
  // The welcome guide of the editor would cover the page.
  update_user_meta($user->ID, $wpdb->prefix . 'persisted_preferences', [
    'core/edit-post' => ['welcomeGuide' => false],
    'core' => ['welcomeGuide' => false, 'enableChoosePatternModal' => false],
    '_modified' => gmdate('c'),
  ]);
}
update_option('permalink_structure', '/%postname%/');
flush_rewrite_rules();
$error = activate_plugin('shared-learning/shared-learning.php');
if (is_wp_error($error)) {
  fwrite(STDERR, $error->get_error_message());
  exit(1);
}
