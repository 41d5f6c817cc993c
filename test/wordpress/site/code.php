<?php
// Prints the code of PHP files without comments, and without what is in strings: `php code.php FILE …`

foreach (array_slice($argv, 1) as $path) {
  foreach (PhpToken::tokenize(file_get_contents($path)) as $token) {
    $is_text = $token->is([T_CONSTANT_ENCAPSED_STRING, T_ENCAPSED_AND_WHITESPACE, T_INLINE_HTML]);
    echo $token->is([T_COMMENT, T_DOC_COMMENT]) ? ' ' : ($is_text ? "''" : $token->text);
  }
}
