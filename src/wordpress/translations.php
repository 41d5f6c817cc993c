<?php

namespace SharedLearning;

defined('ABSPATH') || exit;

/**
 * Loads the plugin's words in the current locale: `es_MX` gets those of `es`. WordPress by itself looks for a file of the
 * exact locale only.
 */
function load_translations(): void
{
  $locale = determine_locale();
  foreach ([$locale, strtok($locale, '_')] as $name) {
    $file = __DIR__ . "/languages/shared-learning-$name.mo";
    if (is_readable($file)) {
      load_textdomain('shared-learning', $file);
      return;
    }
  }
}
