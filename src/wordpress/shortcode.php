<?php

namespace SharedLearning;

defined('ABSPATH') || exit;

/** What word processors make of quotation marks. */
const CURLY = '[“”„‟«»‹›‘’‚‛″′]';

function register_shortcode(): void
{
  add_shortcode('shared-learning', static function ($attributes): string {
    return embed(written_attributes(is_array($attributes) ? $attributes : []), 'class="wp-block-shared-learning-embed"');
  });
}

/**
 * A shortcode's attributes as their author meant them. Curly quotes are none to WordPress: it takes them for part of the
 * value, and parts that at spaces.
 *
 * @param array<int|string, string> $parsed
 * @return array<string, string>
 */
function written_attributes(array $parsed): array
{
  $written = [];
  $open = null;
  foreach ($parsed as $name => $part) {
    $part = html_entity_decode((string) $part, ENT_QUOTES | ENT_HTML5, 'UTF-8');
    if (is_int($name) && $open !== null) {
      $name = $open;
      $part = "$written[$open] $part";
    } elseif (is_int($name)) {
      // A name alone is a switch that is on.
      $name = $part = strtolower(unquoted($part));
    }
    $written[$name] = $part;
    $is_open = preg_match('/^' . CURLY . '/u', $part) && !preg_match('/.' . CURLY . '$/us', $part);
    $open = $is_open ? $name : null;
  }
  return array_map('SharedLearning\unquoted', $written);
}

function unquoted(string $value): string
{
  $marks = '(' . CURLY . '|[\s\x{a0}"\'])+';
  return (string) preg_replace("/^$marks|$marks$/u", '', $value);
}
