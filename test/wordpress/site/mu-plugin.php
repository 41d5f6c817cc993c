<?php
// The tests' feeds come from ports of this machine, of which WordPress would ask none. 127.0.0.2 stands for an address
// that it must not ask.

add_filter('http_request_host_is_external', static function ($is_external, $host) {
  return $is_external || $host === '127.0.0.1';
}, 10, 2);
add_filter('http_allowed_safe_ports', static function ($ports, $host, $url) {
  return [...$ports, parse_url($url, PHP_URL_PORT)];
}, 10, 3);

// WordPress takes only languages for a site's whose translation it has installed.
add_filter('locale', static function ($locale) {
  return get_option('test_locale') ?: $locale;
});

// Takes down what goes wrong in a page, for the engine whose driver does not tell.
add_action('wp_head', static function () {
  echo getenv('RECORDER');
}, 0);
