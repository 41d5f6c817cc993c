<?php

namespace SharedLearning;

defined('ABSPATH') || exit;

/** Scripts and languages that run from right to left. */
const RIGHT_TO_LEFT = '/^(ar|arc|ckb|dv|fa|he|iw|ks|nqo|prs|ps|sd|syr|ug|ur|yi)(-(?!latn|cyrl)|$)|-(arab|hebr|nkoo|syrc|thaa|adlm|rohg)(-|$)/i';

/** What the languages that nearly every feed has call themselves, for servers without the extension intl. */
const OWN_NAMES = ['ar' => 'العربية', 'en' => 'English', 'es' => 'español'];

/**
 * A text of the feed by its languages: a string in the feed's language, or a map.
 *
 * @return array<string, array{value: string, dir: string}>
 */
function text_by_language($text, string $feed_language): array
{
  if (is_string($text)) {
    $text = [$feed_language => $text];
  }
  $entries = [];
  foreach (is_array($text) ? $text : [] as $language => $entry) {
    $value = is_array($entry) ? $entry['value'] ?? null : $entry;
    $dir = is_array($entry) ? $entry['dir'] ?? null : null;
    if (!is_language($language) || !is_string($value) || trim($value) === '') {
      continue;
    }
    $is_dir = in_array($dir, ['ltr', 'rtl', 'auto'], true);
    $entries[$language] = ['value' => trim($value), 'dir' => $is_dir ? $dir : direction_of($language)];
  }
  return $entries;
}

/**
 * The text in the first of the wanted languages that it exists in, else in its first.
 *
 * @param array<string, array{value: string, dir: string}> $text
 * @param string[] $wanted
 * @return array{value: string, lang: string, dir: string}|null
 */
function text_in(array $text, array $wanted): ?array
{
  foreach ($wanted as $language) {
    $found = lookup_language($language, array_keys($text));
    if ($found !== null) {
      return $text[$found] + ['lang' => $found];
    }
  }
  $first = array_key_first($text);
  return $first === null ? null : $text[$first] + ['lang' => $first];
}

function is_language($tag): bool
{
  return is_string($tag) && preg_match(LANGUAGE_TAG, $tag);
}

/** The tag in `$available` that serves a reader of `$wanted`: RFC 4647 §3.4, then any of the same language. */
function lookup_language(string $wanted, array $available): ?string
{
  for ($range = $wanted; $range; $range = substr($range, 0, (int) strrpos($range, '-'))) {
    foreach ($available as $tag) {
      if (strcasecmp($tag, $range) === 0) {
        return $tag;
      }
    }
  }
  foreach ($available as $tag) {
    if (strcasecmp(strtok($tag, '-'), strtok($wanted, '-')) === 0) {
      return $tag;
    }
  }
  return null;
}

function direction_of(string $language): string
{
  return preg_match(RIGHT_TO_LEFT, $language) ? 'rtl' : 'ltr';
}

/** What a language calls itself. */
function own_name(string $language): string
{
  $name = class_exists('Locale') ? \Locale::getDisplayName($language, $language) : '';
  return $name ?: OWN_NAMES[strtolower(strtok($language, '-'))] ?? $language;
}
