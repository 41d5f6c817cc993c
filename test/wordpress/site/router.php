<?php
// For PHP's own web server: files and folders as they are, all else is WordPress's.

$root = $_SERVER['DOCUMENT_ROOT'];
$path = rawurldecode(parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH));
if ($path !== '/' && is_file($root . $path)) {
  return false;
}
if ($path !== '/' && is_file(rtrim($root . $path, '/') . '/index.php')) {
  if (substr($path, -1) === '/') {
    return false;
  }
  header("Location: $path/");
  return true;
}
$_SERVER['SCRIPT_NAME'] = $_SERVER['PHP_SELF'] = '/index.php';
$_SERVER['SCRIPT_FILENAME'] = "$root/index.php";
chdir($root);
require "$root/index.php";
