<?php
// Loads WordPress outside of a request.

$address = parse_url(getenv('WORDPRESS_URL'));
$_SERVER += [
  'HTTP_HOST' => "{$address['host']}:{$address['port']}",
  'REMOTE_ADDR' => '127.0.0.1',
  'REQUEST_METHOD' => 'GET',
  'REQUEST_URI' => '/',
  'SERVER_PROTOCOL' => 'HTTP/1.1',
];
require getenv('WORDPRESS_FOLDER') . '/www/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/plugin.php';
