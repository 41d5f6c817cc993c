<?php
// Runs the PHP of standard input in WordPress as a user, and prints what it returns as JSON.

require __DIR__ . '/load.php';

wp_set_current_user($argv[1] === '' ? 0 : get_user_by('login', $argv[1])->ID);
// Not in this file's own scope, whose variables are WordPress's globals.
$result = (static function ($code, $arguments) {
  return eval($code);
})(stream_get_contents(STDIN), json_decode($argv[2], true, 512, JSON_THROW_ON_ERROR));
echo "\n", wp_json_encode($result);
