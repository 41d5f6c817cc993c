<?php

$folder = getenv('WORDPRESS_FOLDER');
$url = getenv('WORDPRESS_URL');

define('DB_NAME', 'wp');
define('DB_USER', 'root');
define('DB_PASSWORD', '');
define('DB_HOST', "localhost:$folder/db.sock");
define('DB_CHARSET', 'utf8mb4');
define('DB_COLLATE', '');
foreach (['AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE'] as $name) {
  define("{$name}_KEY", "key of $name");
  define("{$name}_SALT", "salt of $name");
}
define('WP_HOME', $url);
define('WP_SITEURL', $url);
define('WP_DEBUG', true);
define('WP_DEBUG_LOG', "$folder/debug.log");
define('WP_DEBUG_DISPLAY', false);
// Nothing is asked of the internet, and nothing happens but what a test does.
define('AUTOMATIC_UPDATER_DISABLED', true);
define('DISABLE_WP_CRON', true);
define('WP_HTTP_BLOCK_EXTERNAL', true);
define('WP_ACCESSIBLE_HOSTS', '127.0.0.1,127.0.0.2');

// A test makes many sites of the one.
if (file_exists("$folder/multisite")) {
  define('MULTISITE', true);
  define('SUBDOMAIN_INSTALL', false);
  define('DOMAIN_CURRENT_SITE', substr($url, strlen('http://')));
  define('PATH_CURRENT_SITE', '/');
  define('SITE_ID_CURRENT_SITE', 1);
  define('BLOG_ID_CURRENT_SITE', 1);
}

$table_prefix = 'wp_';
defined('ABSPATH') || define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
